import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith, noPay, paylint } from './shell.js'

/** On site in California, where the number of people decides. */
const oakland = noPay.replace('Denver, CO', 'Oakland, CA').replace(/employer: .*\n/, '')
const payOf = async (cwd: string, ...argv: readonly string[]) =>
  (await paylint(cwd, ['--only', 'pay/missing', '--format', 'compact', ...argv])).out.split(':')[3]?.trim() ?? 'silent'

describe('where a configuration is found', () => {
  it('in the working folder or the nearest one above it', async () => {
    const cwd = folderWith({ 'paylint.yaml': 'employer: {employees: 40}\n', 'jobs/west/a.md': oakland })
    expect(await payOf(join(cwd, 'jobs', 'west'))).toBe('error')
    expect(await payOf(cwd, '--no-config')).toBe('warning')
  })

  it.each([
    ['.paylintrc.yaml', 'employer: {employees: 40}'],
    ['.paylintrc.json', '{\n\t"employer": {"employees": 40}\n}'],
    ['package.json', '{"name": "site", "paylint": {"employer": {"employees": 40}}}'],
  ])('in %s', async (name, text) => {
    expect(await payOf(folderWith({ [name]: text, 'a.md': oakland }))).toBe('error')
  })

  it('a package.json that does not speak of paylint is passed by', async () => {
    const cwd = folderWith({
      'paylint.yaml': 'employer: {employees: 40}\n',
      'site/package.json': '{"name": "site"}',
      'site/a.md': oakland,
    })
    expect(await payOf(join(cwd, 'site'))).toBe('error')
  })

  it('--config names another', async () => {
    expect(
      await payOf(
        folderWith({ 'paylint.yaml': 'employer: {employees: 40}\n', 'few.yaml': 'employer: {employees: 4}\n', 'a.md': oakland }),
        '--config',
        'few.yaml',
      ),
    ).toBe('silent')
  })

  it('of two in one folder the first is used, and that is said', async () => {
    const cwd = folderWith({ 'paylint.yaml': 'employer: {employees: 40}\n', '.paylintrc.json': '{}', 'a.md': oakland })
    expect((await paylint(cwd, [])).err).toBe('paylint.yaml is used; .paylintrc.json beside it is not.\n')
  })

  it('an empty one says nothing', async () => {
    expect(await payOf(folderWith({ 'paylint.yaml': '# nothing yet\n', 'a.md': oakland }))).toBe('warning')
  })
})

describe('what is wrong in a configuration', () => {
  it.each([
    ['employer:\n  emploees: 40\n', 'paylint.yaml:2:3  `emploees` is not a key of `employer`. Did you mean `employees`?'],
    ['ruels: {}\n', 'paylint.yaml:1:1  `ruels` is not a key of a configuration. Did you mean `rules`?'],
    ['employer: {employees: many}\n', 'paylint.yaml:1:23  `employer.employees` must be a whole number; this is `many`.'],
    ['employer: {employees: -3}\n', 'paylint.yaml:1:23  `employer.employees` must be a whole number, 0 or more; this is `-3`.'],
    ['employer: {in: {colorado: 4}}\n', 'paylint.yaml:1:17  `colorado` is not the id of a jurisdiction. Did you mean `us-co`?'],
    ['employer: 40\n', 'paylint.yaml:1:11  `employer` must be keys and values, such as {employees: 200}; this is `40`.'],
    [
      'rules:\n  pay/wide: warn\n',
      'paylint.yaml:2:13  `rules.pay/wide` must be error, warning, info or off, or a list of one of them and options, such as [warning, {max: 8}]; this is `warn`. Did you mean `warning`?',
    ],
    ['rules:\n  pay/wied: off\n', 'paylint.yaml:2:3  There is no rule `pay/wied`. Did you mean `pay/wide`?'],
    [
      'rules: [pay/wide]\n',
      'paylint.yaml:1:8  `rules` must be rules and their severity, such as {pay/wide: off}; this is a list.',
    ],
    [
      'jurisdictions: [us-co, us-xx]\n',
      'paylint.yaml:1:24  There is no jurisdiction `us-xx`. `paylint list jurisdictions` names them all.',
    ],
    ['extends: recomended\n', 'paylint.yaml:1:10  There is no preset `recomended`. Did you mean `recommended`?'],
    ['country: usa\n', 'paylint.yaml:1:10  `country` must be a country in two letters, such as us; this is `usa`.'],
    ['- a\n', 'paylint.yaml:1:1  A configuration must be keys and values, such as `employer: {employees: 200}`; this is a list.'],
    ['rules: [pay/wide: off\n', expect.stringMatching(/^paylint\.yaml:2:1 {2}This is not valid YAML: /)],
    [
      'rules:\n  requirements/too-many: [warning, {maxx: 8}]\n',
      'paylint.yaml:2:37  `requirements/too-many` has no option `maxx`. Did you mean `max`?',
    ],
    [
      'rules:\n  requirements/too-many: [warning, {max: few}]\n',
      'paylint.yaml:2:42  `max` of `requirements/too-many` must be a whole number, 0 or more; this is `few`.',
    ],
    ['rules: {pay/wide: [info, {max: 3}]}\n', 'paylint.yaml:1:27  `pay/wide` has no options.'],
    [
      'rules: {requirements/impossible-years: [error, {technologies: [Fluxor]}]}\n',
      'paylint.yaml:1:63  `technologies` of `requirements/impossible-years` must be whole numbers by name, such as {FastAPI: 2018}; this is a list.',
    ],
    ['allow: disabled\n', 'paylint.yaml:1:8  `allow` must be a list of words, such as [disabled]; this is `disabled`.'],
    ['statements: {eoe: Hello}\n', 'paylint.yaml:1:14  `eoe` is not a key of `statements`. Did you mean `eeo`?'],
    ['country: us\ncountry: ca\n', 'paylint.yaml:2:1  This is not valid YAML: map keys must be unique.'],
  ])('%j', async (text, sentence) => {
    expect(await paylint(folderWith({ 'paylint.yaml': text, 'a.md': noPay }), [])).toEqual({
      code: 2,
      out: '',
      err: typeof sentence === 'string' ? `${sentence}\n` : sentence,
    })
  })

  it('in package.json stands where it stands there', async () => {
    const cwd = folderWith({
      'package.json': '{\n  "name": "site",\n  "paylint": {\n    "contry": "us"\n  }\n}\n',
      'a.md': noPay,
    })
    expect((await paylint(cwd, [])).err).toBe(
      'package.json:4:5  `contry` is not a key of a configuration. Did you mean `country`?\n',
    )
  })

  it('cannot make the parser repeat its parts without end', async () => {
    const bomb = `a: &a [x, x, x, x, x, x, x, x, x]\n${[...'bcdefgh'].map((name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[i]}`).join(', ')}]`).join('\n')}\n`
    expect(await paylint(folderWith({ 'paylint.yaml': bomb, 'a.md': noPay }), [])).toMatchObject({
      code: 2,
      err: expect.stringContaining('repeats its parts too often'),
    })
  })
})

describe('what a configuration decides', () => {
  it('severities by rule, family and everything, the nearest first', async () => {
    const at = (rules: string) => payOf(folderWith({ 'paylint.yaml': `rules:\n${rules}`, 'a.md': noPay }))
    expect(await at('  pay/missing: info\n')).toBe('info')
    expect(await at('  pay/*: warning\n')).toBe('warning')
    expect(await at('  "*": info\n  pay/*: off\n  pay/missing: warning\n')).toBe('warning')
    expect(await at('  pay/missing: [info, {}]\n')).toBe('info')
    expect(await at('  pay/missing: off\n')).toBe('silent')
  })

  it('--rule goes before it', async () => {
    expect(
      await payOf(folderWith({ 'paylint.yaml': 'rules: {pay/missing: off}\n', 'a.md': noPay }), '--rule', 'pay/missing: info'),
    ).toBe('info')
  })

  it('a severity of error never makes an error of what is only provided', async () => {
    expect(await payOf(folderWith({ 'paylint.yaml': 'rules: {pay/missing: error}\n', 'a.md': oakland }))).toBe('warning')
  })

  it('options of a rule, words that may stand and statements that fixes insert', async () => {
    const list = ['Fits seals', 'Reads drawings', 'Graduate of an Ivy League school'].map((one) => `- ${one}\n`).join('')
    const posting = `# Pump Fitter\n\n## Must have\n\n${list}`
    const told = async (text: string) => {
      const cwd = folderWith({ 'paylint.yaml': text, 'a.md': posting })
      return (await paylint(cwd, ['--only', 'requirements', '--format', 'compact'])).out.match(/\[(.*)\]/g)
    }
    expect(await told('{}\n')).toEqual(['[requirements/pedigree]'])
    expect(await told('allow: [Ivy League]\n')).toBe(null)
    expect(await told('allow: [Ivy League]\nrules: {requirements/too-many: [error, {max: 2}]}\n')).toEqual([
      '[requirements/too-many]',
    ])
    const cwd = folderWith({ 'paylint.yaml': 'statements: {eeo: "Everyone is welcome at our bench."}\n', 'a.md': posting })
    const { out } = await paylint(cwd, ['--only', 'structure/eeo', '--level', 'info', '--unsafe-fixes', '--diff'])
    expect(out).toContain('+Everyone is welcome at our bench.')
  })

  it('the only laws to judge by; a posting must still reach them', async () => {
    const cwd = folderWith({ 'paylint.yaml': 'jurisdictions: [us-wa, us-ca]\n', 'a.md': noPay, 'b.md': oakland })
    const { out } = await paylint(cwd, ['--only', 'pay/missing', '--format', 'compact'])
    expect(out).toMatch(/^b\.md.*\(us-ca\)/)
    expect(out.trim().split('\n')).toHaveLength(1)
  })
})

describe('what this version does not use yet', () => {
  it('is told in one sentence, and the rest counts', async () => {
    const text =
      'extends: strict\nallow: [disabled]\nignore: ["archive/**"]\nrules: {language/hype-title: error, conduct/age: off, pay/missing: off}\njurisdictions: [auto, ./law/our-city.yaml]\n'
    const { code, err } = await paylint(folderWith({ 'paylint.yaml': text, 'a.md': noPay }), [])
    expect(code).toBe(0)
    expect(err).toMatch(
      /^paylint\.yaml: this version does not use `ignore`, `extends: strict`.* and `\.\/law\/our-city\.yaml` yet; everything else in it counts\.\n$/,
    )
  })
})
