import { describe, expect, it } from 'vitest'
import { folderWith, noPay, paylint, withPay } from './shell.js'

describe('facts', () => {
  it('prints what was read, with positions', async () => {
    const { code, out } = await paylint(folderWith({ 'a.md': withPay }), ['facts', 'a.md'])
    expect(code).toBe(0)
    expect(out).toMatch(/^a\.md {2}Pump Fitter\n/)
    expect(out).toMatch(/ {2}Pay +range\n {4}17:1 +\$60,000 to \$75,000 a year +base, range: 60,000 to 75,000 USD, year/)
    expect(out).toMatch(/3:14 +Denver, CO +US-CO\/Denver: us-co/)
  })

  it('as JSON has every field of the contract', async () => {
    const { out } = await paylint(folderWith({ 'a.md': withPay }), ['facts', '--format', 'json'])
    const read = JSON.parse(out)
    expect(Object.keys(read)).toEqual(['paylint', 'schema', 'asOf', 'files'])
    const [file] = read.files
    expect(Object.keys(file).slice(0, 14)).toEqual([
      'path',
      'title',
      'posted',
      'internal',
      'reportsTo',
      'howToApply',
      'placeholders',
      'pay',
      'benefits',
      'deadline',
      'places',
      'remote',
      'remoteIn',
      'remoteNot',
    ])
    expect(file.pay.mentions[0]).toMatchObject({
      text: '$60,000 to $75,000 a year',
      what: 'base',
      form: 'range',
      min: 60000,
      max: 75000,
      currency: 'USD',
      period: 'year',
      periodStated: true,
      place: null,
    })
    expect(withPay.slice(file.pay.mentions[0].start, file.pay.mentions[0].end)).toBe('$60,000 to $75,000 a year')
    expect(file.places[0]).toMatchObject({ text: 'Denver, CO', jurisdictions: ['us-co'] })
    expect(file.requirements).toHaveProperty('mustHaves')
  })

  it('--why tells why other money was not taken for pay', async () => {
    const text = withPay.replace('You build', 'The company raised $40 million. You build')
    const cwd = folderWith({ 'a.md': text })
    expect((await paylint(cwd, ['facts', '--why'])).out).toMatch(/Not pay\n {4}9:20 +\$40 million +\S/)
    const [file] = JSON.parse((await paylint(cwd, ['facts', '--why', '--format', 'json'])).out).files
    expect(file.notPay[0]).toMatchObject({ text: '$40 million', why: expect.any(String) })
    expect(Object.keys(file).at(-1)).toBe('notPay')
  })

  it('of a file that cannot be read says so, and goes on with the others', async () => {
    const { code, out, err } = await paylint(folderWith({ 'a.md': new Uint8Array([0, 1]), 'b.md': withPay }), ['facts'])
    expect(code).toBe(2)
    expect(err).toBe('a.md: This file is not text: it holds zero bytes.\n')
    expect(out).toContain('b.md  Pump Fitter')
  })
})

describe('explain', () => {
  it('a rule: why, examples, fixes, and the laws that ask for it', async () => {
    const { code, out } = await paylint(folderWith({}), ['explain', 'pay/missing'])
    expect(code).toBe(0)
    for (const part of ['Why', 'Finds fault with', 'Finds no fault with', 'Fixes', 'us-co', 'C.R.S. § 8-5-201'])
      expect(out).toContain(part)
  })

  it('a jurisdiction on a day', async () => {
    const before = (await paylint(folderWith({}), ['explain', 'us-co', '--as-of', '2020-06-01'])).out
    expect(before.slice(before.indexOf('Coming after 2020-06-01'))).toContain('since 2021-01-01')
    expect((await paylint(folderWith({}), ['explain', 'us-co'])).out).toContain('Not covered')
  })
})

describe('list', () => {
  it('rules and jurisdictions, as tables and as JSON', async () => {
    const cwd = folderWith({})
    expect((await paylint(cwd, ['list', 'rules'])).out).toMatch(/^pay\/missing +error +State the pay/m)
    expect((await paylint(cwd, ['list', 'jurisdictions'])).out).toMatch(/^us-co +Colorado +pay/m)
    const rules = JSON.parse((await paylint(cwd, ['list', 'rules', '--format', 'json'])).out)
    expect(rules.find(({ id }: { id: string }) => id === 'pay/missing')).toMatchObject({
      severity: 'error',
      docs: 'docs/rules/pay/missing.md',
    })
    const laws = JSON.parse((await paylint(cwd, ['list', 'jurisdictions', '--format', 'json'])).out)
    expect(laws.find(({ id }: { id: string }) => id === 'us-ny-nyc')).toMatchObject({ within: 'us-ny' })
  })
})

describe('law', () => {
  it('the matrix of a day', async () => {
    const { code, out } = await paylint(folderWith({}), ['law', '--as-of', '2022-06-01', '--ahead', '1y'])
    expect(code).toBe(0)
    expect(out).toMatch(/^us-co +1 here/m)
    expect(out).toMatch(/2023-01-01 {2}us-wa {2}pay begins/)
  })

  it('what an ad in a place must say', async () => {
    const { out } = await paylint(folderWith({}), ['law', '--place', 'Denver, CO', '--employees', '40'])
    expect(out).toContain('An ad for a job in Denver, CO must say, on 2026-11-22')
    for (const part of ['pay  us-co', 'benefits  us-co', 'a closing day  us-co', 'C.R.S. § 8-5-201(2)(a)'])
      expect(out).toContain(part)
  })

  it('a place that nobody knows', async () => {
    expect(await paylint(folderWith({}), ['law', '--place', 'Qxyzzy'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('`Qxyzzy` is not a place that paylint knows.'),
    })
  })
})

describe('the whole program', () => {
  it('does not break when its reader goes away', async () => {
    const { spawn } = await import('node:child_process')
    const { join } = await import('node:path')
    const home = join(import.meta.dirname, '..', '..')
    const cwd = folderWith(Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`${i}.md`, noPay])))
    const child = spawn(
      'sh',
      [
        '-c',
        `"${process.execPath}" --import "${join(home, 'node_modules', 'tsx', 'dist', 'esm', 'index.mjs')}" "${join(home, 'src', 'cli', 'bin.ts')}" | head -n 1`,
      ],
      { cwd },
    )
    let out = ''
    let err = ''
    child.stdout.on('data', (part) => {
      out += part
    })
    child.stderr.on('data', (part) => {
      err += part
    })
    await new Promise((done) => child.on('close', done))
    expect(out).toContain('0.md')
    expect(err).toBe('')
  })
})
