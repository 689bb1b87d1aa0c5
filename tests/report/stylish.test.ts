import { describe, expect, it } from 'vitest'
import type { Run, RunFile } from '../../src/report/run.js'
import { type StylishOptions, stylish } from '../../src/report/stylish.js'
import { accountManager, denver, postingOf, reason, told } from './account-manager.js'

const plain = (width: number) => ({ color: false, links: false, width })
const options: StylishOptions = { canvas: plain(100), level: 'warning', quiet: false, explainReach: false }

function run(...files: readonly RunFile[]): Run {
  return { version: '0.1.0', asOf: '2026-11-22', files }
}

function missing(path: string) {
  return postingOf(path, [
    told(4, 1, {
      rule: 'pay/missing',
      severity: 'error',
      message: 'This posting states no pay.',
      because: [reason('co', 'C.R.S. § 8-5-201(2)(a)', denver)],
    }),
  ])
}

const clear = (path: string) => postingOf(path, [])

describe('one posting with findings', () => {
  it.each([60, 80, 100, 120])('at %i columns', async (width) => {
    const text = stylish(run(accountManager), { ...options, canvas: plain(width) })
    for (const line of text.split('\n')) expect(line.length, line).toBeLessThanOrEqual(width)
    await expect(text).toMatchFileSnapshot(`stylish/account-manager-${width}.txt`)
  })

  it('with every severity listed, each law by itself, and why each law applies', async () => {
    const text = stylish(run(accountManager), { ...options, level: 'info', explainReach: true })
    await expect(text).toMatchFileSnapshot('stylish/explain-reach.txt')
  })

  it('says the same in colour as without', () => {
    const colored = stylish(run(accountManager), { ...options, canvas: { color: true, links: true, width: 100 } })
    const bare = withoutEscapes(colored)
    expect(bare).toBe(stylish(run(accountManager), options))
    expect(colored).toContain('\u001b[31merror')
    expect(colored).toContain('\u001b]8;;https://cdle.colorado.gov/')
  })

  it('counts what the level leaves out', () => {
    expect(stylish(run(accountManager), options)).toContain('4 problems: 3 errors, 1 warning. Also 1 info (--level info).')
    const errors = stylish(run(accountManager), { ...options, level: 'error' })
    expect(errors).toContain('3 problems: 3 errors. Also 1 warning and 1 info (--level info).')
    expect(errors).not.toContain('drivers-license')
  })

  it('tells the very keys that would settle what is not known', () => {
    expect(stylish(run(accountManager), options)).toContain('`employer: {employees: N, in: {us-wa: N}}`')
  })
})

describe('a clean run', () => {
  it('says what it was checked against', () => {
    expect(stylish(run(clear('a.md')), options)).toBe(
      '1 posting, nothing to change. Checked against us-co, us-wa on 2026-11-22.\n',
    )
  })

  it('is silent when quiet', () => {
    expect(stylish(run(clear('a.md')), { ...options, level: 'error', quiet: true })).toBe('')
  })

  it('does not say that there is nothing to change when something is not listed', () => {
    const info = told(1, 1, { rule: 'pay/minimum-wage', severity: 'info', message: 'This wage is near the minimum wage.' })
    expect(stylish(run(postingOf('a.md', [info])), options)).toMatch(
      /^1 posting, no errors or warnings\. Also 1 info \(--level info\)\./,
    )
  })

  it('says so when the posting is closed', () => {
    expect(stylish(run(postingOf('a.md', [], { status: 'closed' })), options)).toContain(
      'It is closed or a draft, so nothing was checked.',
    )
  })
})

describe('many postings', () => {
  it('get totals from ten upward, and an unreadable one its own lines', async () => {
    const files = [
      accountManager,
      ...['b', 'c', 'd'].map((name) => missing(`${name}.md`)),
      { path: 'broken.md', error: 'This file is UTF-16; save it as UTF-8.' },
      ...['f', 'g', 'h', 'i', 'j'].map((name) => clear(`${name}.md`)),
    ]
    await expect(stylish(run(...files), options)).toMatchFileSnapshot('stylish/ten-postings.txt')
  })

  it('have no table below ten', () => {
    expect(stylish(run(missing('a.md'), clear('b.md')), options)).not.toContain('most often')
  })
})

describe('a posting that names no place', () => {
  it('is told once for all the laws that hang on it', async () => {
    const provided = (place: string, key: string) => ({
      severity: 'warning' as const,
      provided: `the job may be performed in ${place}, and you have 4 or more employees`,
      settle: [key],
    })
    const finding = told(7, 1, {
      rule: 'pay/missing',
      severity: 'warning',
      message: 'This posting states no pay.',
      because: [
        reason('co', 'C.R.S. § 8-5-201(2)(a)', null, provided('Colorado', 'employer.in.us-co')),
        reason('ca', 'Lab. Code § 432.3(c)', null, provided('California', 'employer.employees')),
        reason('ny', 'Labor Law § 194-b', null, provided('New York', 'employer.employees')),
        reason('wa', 'RCW 49.58.110', null, provided('Washington', 'employer.employees')),
      ],
    })
    const text = stylish(
      run(postingOf('postings/engineer.md', [finding], { placeless: true, about: 'Support Engineer, no place given' })),
      options,
    )
    await expect(text).toMatchFileSnapshot('stylish/no-place.txt')
  })
})

describe('a hostile posting', () => {
  it('cannot send escape sequences, turn lines around or forge commands of a build log', () => {
    const bad =
      '\u001b[2J\u009b31m::error file=x::gone\r\n::set-output name=a::b\u202egpj.exe ##[add-path]/tmp ##vso[task.setvariable]x'
    const finding = told(1, 1, {
      rule: 'pay/vague',
      severity: 'error',
      message: `“${bad}” is not pay.`,
      because: [reason('co', 'C.R.S. § 8-5-201(2)(a)', { text: bad, start: 0, end: 5 })],
    })
    for (const width of [30, 60, 100]) {
      const text = stylish(run(postingOf(`::error::${bad}.md`, [finding], { about: bad })), { ...options, canvas: plain(width) })
      expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u)
      expect(text).not.toMatch(/^\s*::/m)
      expect(text).not.toMatch(/##\w*\[/)
    }
  })

  it('with a word of a million letters does not make a long report', () => {
    const finding = told(1, 1, { rule: 'pay/vague', severity: 'error', message: `“${'x'.repeat(1_000_000)}” is not pay.` })
    expect(stylish(run(postingOf('a.md', [finding])), options).length).toBeLessThan(2000)
  })
})

/** Colours and links taken away; `\p{Cc}` stands for the escape character. */
function withoutEscapes(text: string): string {
  return text.replace(/\p{Cc}\]8;;[!-~]*?\p{Cc}\\/gu, '').replace(/\p{Cc}\[\d+m/gu, '')
}
