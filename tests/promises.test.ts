import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { jurisdictions } from '../jurisdictions/index.js'
import { rules } from '../rules/index.js'
import { staleFiles } from '../src/docs/write.js'
import { enforces } from '../src/engine/explain.js'
import { fix, lint } from '../src/index.js'
import type { Jurisdiction, Obligation } from '../src/law/jurisdiction.js'
import { expectSoundFixes } from '../src/testing/rule-tester.js'

/** What each folder may import of ours, itself apart. The picture of the house: docs/architecture.md. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'src/document': [],
  'src/facts': ['src/document'],
  'src/law': ['src/document', 'src/facts'],
  'src/words': ['src/document'],
  'src/engine': ['src/document', 'src/facts', 'src/law', 'src/words'],
  'src/config': ['src/facts', 'src/law', 'src/engine'],
  'src/report': ['src/document', 'src/law', 'src/engine'],
  'src/kit.ts': ['src/kit', 'src/document', 'src/facts', 'src/law', 'src/engine', 'src/words'],
  'src/kit': ['src/document', 'src/facts', 'src/law', 'src/engine', 'src/words'],
  'src/index.ts': ['src/document', 'src/facts', 'src/law', 'src/engine', 'rules/index.ts', 'jurisdictions/index.ts'],
  'src/testing': ['src/document', 'src/facts', 'src/law', 'src/engine', 'src/index.ts', 'jurisdictions/index.ts'],
  rules: ['src/kit.ts'],
  jurisdictions: ['src/law/jurisdiction.ts'],
}

/** Files written by a generator may name the type of what they list. */
const written = new Set(['rules/index.ts', 'jurisdictions/index.ts'])

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file))
}

function importsOf(file: string): readonly string[] {
  const text = readFileSync(file, 'utf8')
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, path = '']) =>
    normalize(join(dirname(file), path.replace(/\.js$/, '.ts'))),
  )
}

describe('the folders', () => {
  it('import only what the picture of the house allows', () => {
    const broken = Object.entries(mayImport).flatMap(([home, allowed]) => {
      const files = home.endsWith('.ts') ? [home] : filesBelow(home)
      return files
        .filter((file) => !written.has(file))
        .flatMap((file) =>
          importsOf(file)
            .filter((target) => ![home, ...allowed].some((one) => target === one || target.startsWith(`${one}/`)))
            .map((target) => `${file} imports ${target}`),
        )
    })
    expect(broken).toEqual([])
  })

  it('hold fresh generated files', async () => {
    expect(await staleFiles()).toEqual([])
  })
})

describe.each(jurisdictions.map((law) => [law.id, law] as const))('%s', (_, law) => {
  it('is data: it survives JSON', () => {
    expect(JSON.parse(JSON.stringify(law))).toEqual(law)
  })

  it('writes every day as YYYY-MM-DD', () => {
    const days = JSON.stringify(law).match(/"(?:from|until|read)":"[^"]*"/g) ?? []
    expect(days.filter((day) => !/"\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])"$/.test(day))).toEqual([])
    expect(law.obligations.filter((duty) => duty.until !== undefined && duty.until <= duty.from)).toEqual([])
  })

  it('has no two versions of one duty in force on one day', () => {
    expect(overlaps(law)).toEqual([])
  })

  it('cites a source for every duty, and never makes an error of memory', () => {
    for (const duty of law.obligations) {
      expect(duty.source.cite).not.toBe('')
      expect(duty.says).toMatch(/^[A-Z].*\.$/s)
      if (duty.source.confidence === 'memory') expect(Object.values(duty.severity ?? {})).not.toContain('error')
    }
  })
})

function overlaps(law: Jurisdiction): readonly string[] {
  const pairs = law.obligations.flatMap((a, i) =>
    law.obligations.slice(i + 1).map((b): readonly [Obligation, Obligation] => [a, b]),
  )
  return pairs
    .filter(([a, b]) => a.requires === b.requires && a.source.cite === b.source.cite)
    .filter(([a, b]) => a.from < (b.until ?? '9999') && b.from < (a.until ?? '9999'))
    .map(([a, b]) => `${a.requires}: ${a.from} and ${b.from}`)
}

/** A day and an employer under which every example is judged. */
const options = {
  on: '2026-11-22',
  employer: {
    employees: 200,
    in: {
      'us-co': 20,
      'us-ca': 20,
      'us-ny': 20,
      'us-ny-nyc': 10,
      'us-wa': 20,
      'us-wa-seattle': 10,
      'us-ca-san-francisco': 10,
      'us-ca-los-angeles': 10,
    },
  },
} as const

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const findingsOf = (posting: string) => lint(posting, options).findings.filter((finding) => finding.rule === id)

  it('tells a reader what it wants, and why', () => {
    expect(rule.title).toMatch(/^[A-Z][^.]*$/)
    expect(rule.why).toMatch(/\.$/)
    expect(rule.examples.bad.length).toBeGreaterThan(0)
    expect(rule.examples.good.length).toBeGreaterThan(0)
  })

  it('finds its bad examples, and is silent on its good ones', () => {
    for (const posting of rule.examples.bad) expect(findingsOf(posting), posting).not.toEqual([])
    for (const posting of rule.examples.good) expect(findingsOf(posting), posting).toEqual([])
  })

  it('mends its bad examples for good', () => {
    for (const posting of rule.examples.bad) expectSoundFixes(posting, options, findingsOf(posting))
  })
})

describe('every law', () => {
  it('is enforced by a rule, or named among those that wait for one', () => {
    const waiting = new Set(
      jurisdictions
        .flatMap((law) => law.obligations)
        .filter((duty) => !rules.some((rule) => enforces(rule, duty)))
        .map((duty) => duty.requires),
    )
    expect([...waiting].sort()).toMatchInlineSnapshot(`[]`)
  })
})

describe('the fixtures', () => {
  const postings = filesOf('fixtures/postings')
  it.each(postings)('%s is fixed once and for all', (path) => {
    const text = readFileSync(path, 'utf8')
    expectSoundFixes(text, { ...options, path: relative('.', path) }, lint(text, options).findings)
    expect(fix(text, options).passes).toBeLessThan(10)
  })
})

function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md') && !file.endsWith('.fixed.md') && !file.endsWith('README.md'))
    .map((file) => join(folder, file))
}
