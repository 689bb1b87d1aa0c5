import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith, noPay, openList, paylint, withPay } from './shell.js'

describe('exit codes', () => {
  it('0 where nothing fails', async () => {
    const cwd = folderWith({ 'a.md': withPay })
    expect(await paylint(cwd, ['a.md', '--only', 'pay,benefits,application'])).toEqual({
      code: 0,
      out: '1 posting, nothing to change. Checked against us, us-co on 2026-11-22.\n',
      err: '',
    })
  })

  it('1 where a finding fails, and the report stands on standard output alone', async () => {
    const { code, out, err } = await paylint(folderWith({ 'a.md': noPay }), [])
    expect(code).toBe(1)
    expect(out).toContain('pay/missing')
    expect(err).toBe('')
  })

  it('2 where one file could not be read, and the others are linted', async () => {
    const cwd = folderWith({ 'a.md': noPay, 'b.md': new Uint8Array([0xff, 0xfe, 0x41, 0]), 'c.md': withPay })
    const { code, out } = await paylint(cwd, ['--format', 'json'])
    const { files } = JSON.parse(out)
    expect(code).toBe(2)
    expect(files.map(({ path, error }: { path: string; error: string | null }) => [path, error])).toEqual([
      ['a.md', null],
      ['b.md', 'This file is UTF-16; save it as UTF-8.'],
      ['c.md', null],
    ])
    expect(files[1].findings).toEqual([])
  })

  it('1 where there are more warnings than allowed', async () => {
    const cwd = folderWith({ 'a.md': noPay })
    const warned = ['--rule', 'pay/missing: warning']
    expect((await paylint(cwd, [...warned])).code).toBe(0)
    expect(await paylint(cwd, [...warned, '--max-warnings', '0'])).toMatchObject({
      code: 1,
      err: 'Too many warnings: 1, and --max-warnings allows 0.\n',
    })
  })
})

describe('what a user can get wrong', () => {
  it.each([
    [['--fixx'], 'There is no option `--fixx`. Did you mean `--fix`?'],
    [['--baseline', 'x'], 'There is no option `--baseline`. `paylint check --help` lists what there is.'],
    [['--format'], '`--format` needs a value. `paylint check --help` lists what there is.'],
    [['--format', 'jsno'], 'There is no format `jsno`. Did you mean `json`? There are stylish, compact and json.'],
    [
      ['--format', 'json', '--format', 'compact'],
      'Only one format can go to standard output; json and compact both would. Give one of them a file with -o.',
    ],
    [['--rule', 'pay/mising: off'], 'There is no rule `pay/mising`. Did you mean `pay/missing`?'],
    [['--rule', 'pay/missing: offf'], '`offf` is not a severity. Did you mean `off`? There are error, warning, info and off.'],
    [['--rule', 'pay: off'], '`pay` is a family of rules. Write `pay/*` for all of them.'],
    [['--only', 'benefit'], 'There is no rule `benefit`. Did you mean `benefits`?'],
    [['--jurisdiction', 'us-coo'], 'There is no jurisdiction `us-coo`. Did you mean `us-co`?'],
    [
      ['--jurisdiction', 'fr'],
      'This version does not know the law of `fr` yet. `paylint list jurisdictions` names those it knows.',
    ],
    [['--as-of', '2026-02-30'], 'There is no day 2026-02-30 in the calendar.'],
    [['--as-of', 'tomorrow'], '`--as-of tomorrow` is not a day. Write it as 2027-01-31.'],
    [['--ahead', 'soon'], '`--ahead soon` is not a stretch of time. Write 90d, 6w, 6m or 1y.'],
    [['--employees', 'many'], '`--employees many` is not a number of people. Write a whole number, such as --employees 40.'],
    [['--max-warnings', '-1'], '`--max-warnings -1` is not a whole number. Write, for example, --max-warnings 0.'],
    [['--level', 'warn'], 'There is no level `warn`. Did you mean `warning`? There are error, warning and info.'],
    [
      ['--config', 'paylnt.yaml'],
      'The configuration `paylnt.yaml` could not be read. There is no such file. Did you mean `paylint.yaml`?',
    ],
    [['jobs/**'], 'No postings match `jobs/**`. Did you mean `postings/**`?'],
    [['postings/b.md'], 'No postings match `postings/b.md`. Did you mean `postings/a.md`?'],
    [['explain', 'pay/mising'], 'There is no rule and no jurisdiction `pay/mising`. Did you mean `pay/missing`?'],
    [['explain', 'Colorado'], 'There is no rule and no jurisdiction `Colorado`. Did you mean `us-co`?'],
    [['list', 'rule'], 'There is no list of `rule`. Did you mean `rules`? There are rules and jurisdictions.'],
    [['facts', '--format', 'jso'], 'There is no format `jso` for facts. Did you mean `json`? There are text and json.'],
    [['chekc'], 'No postings match `chekc`. Did you mean `paylint check`?'],
  ])('%j', async (argv, sentence) => {
    const cwd = folderWith({ 'postings/a.md': withPay, 'paylint.yaml': 'country: us\n' })
    expect(await paylint(cwd, argv)).toEqual({ code: 2, out: '', err: `${sentence}\n` })
  })

  it('an empty folder', async () => {
    expect(await paylint(folderWith({}), [])).toMatchObject({
      code: 2,
      err: expect.stringContaining('There are no postings (.md or .markdown) below this folder.'),
    })
  })
})

describe('outputs', () => {
  it('each -o belongs to the format before it', async () => {
    const cwd = folderWith({ 'a.md': noPay })
    const { code, out } = await paylint(cwd, [
      '--format',
      'json',
      '-o',
      'a.json',
      '--format',
      'compact',
      '--format',
      'stylish',
      '-o',
      'a.txt',
      'a.md',
    ])
    expect(code).toBe(1)
    expect(out).toMatch(/^a\.md:3:14: error: This posting states no pay\. \(us-co\) \[pay\/missing\]$/m)
    expect(JSON.parse(readFileSync(join(cwd, 'a.json'), 'utf8')).summary.errors).toBe(1)
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toContain('1 problem: 1 error')
  })

  it('a report that cannot be written is told of, and ends with 2', async () => {
    const { code, err } = await paylint(folderWith({ 'a.md': withPay }), ['--format', 'json', '-o', 'nowhere/a.json'])
    expect(code).toBe(2)
    expect(err).toBe('nowhere/a.json: This file could not be written: its folder is not there.\n')
  })

  it('prints nothing at all when quiet and clean', async () => {
    expect(await paylint(folderWith({ 'a.md': withPay }), ['--quiet'])).toEqual({ code: 0, out: '', err: '' })
  })

  it('has colours on a terminal, and none where NO_COLOR or --no-color asks for none', async () => {
    const cwd = folderWith({ 'a.md': noPay })
    expect((await paylint(cwd, ['a.md'], { tty: true })).out).toContain('\u001b[31m')
    expect((await paylint(cwd, ['a.md'], { tty: true, env: { NO_COLOR: '1' } })).out).not.toContain('\u001b[')
    expect((await paylint(cwd, ['a.md', '--no-color'], { tty: true })).out).not.toContain('\u001b[')
    expect((await paylint(cwd, ['a.md', '--color'])).out).toContain('\u001b[31m')
  })
})

describe('standard input', () => {
  it('is read for -, and called what --stdin-filepath says', async () => {
    const { code, out } = await paylint(folderWith({}), ['-', '--stdin-filepath', 'jobs/a.md', '--format', 'compact'], {
      stdin: noPay,
    })
    expect(code).toBe(1)
    expect(out).toMatch(/^jobs\/a\.md:3:14: error/m)
  })

  it('comes back fixed, with the report on standard error', async () => {
    const { out, err } = await paylint(folderWith({}), ['-', '--fix'], { stdin: openList })
    expect(out).toContain('- 15 days of paid time off')
    expect(out).not.toContain('and more')
    expect(err).toContain('1 posting, no errors or warnings.')
  })
})

describe('choosing what to judge by', () => {
  it('--only takes rules and families', async () => {
    const cwd = folderWith({ 'a.md': noPay.replace('- Medical', '- Great benefits\n- Medical') })
    expect((await paylint(cwd, ['--only', 'benefits'])).out).not.toContain('pay/missing')
    expect((await paylint(cwd, ['--only', 'pay/missing'])).out).toContain('pay/missing')
  })

  it('--jurisdiction leaves all other laws out and reaches the posting wherever it is', async () => {
    const { out } = await paylint(folderWith({ 'a.md': noPay }), ['--jurisdiction', 'us-wa', '--format', 'json'])
    const laws = JSON.parse(out).files[0].findings.flatMap((finding: { because: { jurisdiction: string }[] }) =>
      finding.because.map((one) => one.jurisdiction),
    )
    expect([...new Set(laws)]).toEqual(['us-wa'])
  })

  it('--as-of asks about a day on which a law was not yet in force', async () => {
    const cwd = folderWith({ 'a.md': noPay })
    expect((await paylint(cwd, ['--as-of', '2020-12-31'])).out).not.toContain('pay/missing')
    expect((await paylint(cwd, ['--as-of', '2021-01-01'])).out).toContain('pay/missing')
  })

  it('--ahead tells of a law that takes effect within the time, as information', async () => {
    const cwd = folderWith({ 'a.md': noPay })
    const day = ['--as-of', '2020-12-01', '--only', 'pay/missing', '--format', 'compact']
    expect(await paylint(cwd, [...day, '--ahead', '30d'])).toMatchObject({ code: 0, out: '' })
    expect(await paylint(cwd, [...day, '--ahead', '31d'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('info: This posting states no pay. (us-co)'),
    })
    expect(
      (await paylint(cwd, ['--as-of', '2020-12-01', '--only', 'pay/missing', '--level', 'info', '--ahead', '1y'])).out,
    ).toMatch(/, from\s+2021-01-01/)
  })

  it('--employees settles what hangs on the number of people', async () => {
    const cwd = folderWith({ 'a.md': noPay.replace('Denver, CO', 'Oakland, CA').replace(/employer: .*\n/, '') })
    expect((await paylint(cwd, ['--only', 'pay/missing', '--format', 'compact'])).out).toContain(
      'warning: This posting states no pay.',
    )
    expect((await paylint(cwd, ['--only', 'pay/missing', '--format', 'compact', '--employees', '40'])).out).toContain(
      'error: This posting states no pay.',
    )
    expect((await paylint(cwd, ['--only', 'pay/missing', '--format', 'compact', '--employees', '14'])).out).toBe('')
  })
})

describe('on a terminal', () => {
  it('shows how far a long run is, on standard error, and wipes it', async () => {
    const cwd = folderWith(Object.fromEntries(Array.from({ length: 6 }, (_, i) => [`${i}.md`, withPay])))
    const { err } = await paylint(cwd, ['--color'], { tty: true, tick: 200 })
    expect(err).toMatch(/Reading \d of 6 {2}\d\.md/)
    expect(err.endsWith('\r\u001b[2K')).toBe(true)
    expect((await paylint(cwd, ['--no-progress'], { tty: true, tick: 200 })).err).toBe('')
    expect((await paylint(cwd, [], { tick: 200 })).err).toBe('')
  })

  it('tells at the first run what a configuration is good for, once, and not in CI', async () => {
    const cwd = folderWith({ 'a.md': noPay.replace(/employer: .*\n/, '') })
    const { err } = await paylint(cwd, ['--no-color'], { tty: true })
    expect(err).toContain('No paylint.yaml was found here or above.')
    expect(err).toContain('`paylint explain pay/missing` says why and shows examples.')
    expect((await paylint(cwd, [], { tty: true, env: { CI: 'true' } })).err).toBe('')
    expect((await paylint(cwd, ['--no-config'], { tty: true })).err).toBe('')
  })

  it('--stats tells on standard error how long it took', async () => {
    const { err } = await paylint(folderWith({ 'a.md': withPay }), ['--stats'])
    expect(err).toMatch(/^1 read, 0 KiB, \d+ ms in all/)
  })
})

describe('help and version', () => {
  it('go to standard output and end with 0', async () => {
    const cwd = folderWith({})
    expect(await paylint(cwd, ['--version'])).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/), err: '' })
    const { code, out } = await paylint(cwd, ['--help'])
    expect(code).toBe(0)
    expect(out).toContain('--stdin-filepath')
    for (const command of ['check', 'facts', 'explain', 'list', 'law'])
      expect((await paylint(cwd, [command, '--help'])).out).toContain(`Usage: paylint ${command}`)
  })
})

describe('many laws beneath one finding', () => {
  it('the first are cited, the rest named, and those told from memory say so', async () => {
    const asks =
      '# Baker\n\nRemote (US). You bake rolls. Two years of baking are required.\n\nTell us your current salary when you apply to jobs@example.com.\n'
    const { out } = await paylint(folderWith({ 'a.md': asks }), ['--employees', '500', '--only', 'conduct/salary-history'])
    expect(out).toMatchInlineSnapshot(`
      "a.md  Baker, Remote (US)

        5:1    error    “Tell us your current salary” asks what applicants earned before.
                                                                                    conduct/salary-history
                        us-ca  Lab. Code § 432.3(b)
                        us-ct  Conn. Gen. Stat. § 31-40z
                        us-il  820 ILCS 112/10
                        us-md  Md. Code, Lab. & Empl. § 3-304.2(d)
                        us-me  26 M.R.S. (2019)
                        and us-nv, us-or, us-ri, us-va, us-wa, because “Remote (US)” (line 3)
                        us-de, us-hi, us-ma, us-mn, us-nj, us-ny-nyc, us-vt  too, because “Remote (US)”
                               (line 3); told from memory, not looked up
                        us-co, us-dc  too, because “Remote (US)” (line 3), provided you employ anyone
                               there
                        us-ny  Labor Law § 194-a(1)(b) because “Remote (US)” (line 3), provided the work
                               is done in New York or reports there

      1 problem: 1 error, 0 warnings.
      1 needs a choice or a fact from you.
      Not told: how many people you employ. \`employer: {in: {us-co: N, us-dc: N}}\` in paylint.yaml settles
      the finding that hangs on it.
      "
    `)
  })
})
