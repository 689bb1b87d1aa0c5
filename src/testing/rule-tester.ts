import { describe, expect, it } from 'vitest'
import { jurisdictions } from '../../jurisdictions/index.js'
import type { Finding } from '../engine/finding.js'
import type { Rule } from '../engine/rule.js'
import type { Employer, Facts } from '../facts/facts.js'
import { fix, lint, readFacts } from '../index.js'
import type { Day } from '../law/time.js'

interface Case {
  readonly posting: string
  /** Why the case is there. */
  readonly note?: string
  /** The day asked about, where it is not the table's. */
  readonly on?: Day
  readonly employer?: Employer
}

/** A posting that the rule finds fault with. */
interface InvalidCase extends Case {
  /** One line a finding, `line:column message (law, law)`; a severity before the law where it is not an error: `(warning us-wa)`. */
  readonly finds: string | readonly string[]
  /** The posting after all safe and unsafe fixes; left out, nothing is asserted of it but what holds for every fix. */
  readonly fixed?: string
}

export interface RuleCases {
  /** Ids of the laws to judge by; an empty list for a rule that needs none. */
  readonly law: readonly string[]
  readonly on: Day
  /** Default: 200 people, 20 in each place of `law`. */
  readonly employer?: Employer
  readonly valid: readonly (string | Case)[]
  readonly invalid: readonly InvalidCase[]
}

/**
 * Tests one rule on the smallest postings that make the point. Beside what each case says, it holds for every case that the findings
 * stand inside the text, that each fix lessens the rule's findings, that fixing twice equals fixing once, and that no fix states an
 * amount or a day that the posting did not.
 */
export function testRule(rule: Rule, cases: RuleCases): void {
  const laws = jurisdictions.filter((law) => cases.law.includes(law.id))
  const missing = cases.law.filter((id) => !laws.some((law) => law.id === id))
  if (missing.length > 0) throw new Error(`No law is called ${missing.join(', ')}`)
  const everywhere: Employer = { employees: 200, in: Object.fromEntries(cases.law.map((id) => [id, 20])) }
  const optionsOf = (one: Case) => ({
    on: one.on ?? cases.on,
    employer: one.employer ?? cases.employer ?? everywhere,
    jurisdictions: laws,
    rules: [rule],
  })
  describe(rule.id, () => {
    for (const given of cases.valid) {
      const one = typeof given === 'string' ? { posting: given } : given
      it(`says nothing: ${one.note ?? one.posting}`, () => {
        expect(lint(one.posting, optionsOf(one)).findings.map((finding) => tell(one.posting, finding))).toEqual([])
      })
    }
    for (const one of cases.invalid) {
      it(`finds: ${one.note ?? one.posting}`, () => {
        const options = optionsOf(one)
        const { findings } = lint(one.posting, options)
        expect(findings.map((finding) => tell(one.posting, finding))).toEqual([one.finds].flat())
        expectSoundFixes(one.posting, options, findings)
        if (one.fixed !== undefined) expect(fix(one.posting, { ...options, safety: 'unsafe' }).text).toBe(one.fixed)
      })
    }
  })
}

/** Holds for every fix of every finding of a posting: inside the text, curing, stable, inventing nothing. */
export function expectSoundFixes(posting: string, options: Parameters<typeof fix>[1], findings: readonly Finding[]): void {
  for (const finding of findings) {
    for (const edit of finding.fixes.flatMap((one) => one.edits)) {
      expect(edit.start).toBeGreaterThanOrEqual(0)
      expect(edit.end).toBeGreaterThanOrEqual(edit.start)
      expect(edit.end).toBeLessThanOrEqual(posting.length)
    }
  }
  for (const safety of ['safe', 'unsafe'] as const) {
    const once = fix(posting, { ...options, safety })
    expect(once.setAside, 'rules whose fix does not cure').toEqual([])
    expect(fix(once.text, { ...options, safety }).text, 'fixing twice equals fixing once').toBe(once.text)
    expect([...figuresOf(readFacts(once.text))].filter((figure) => !figuresOf(readFacts(posting)).has(figure))).toEqual([])
  }
}

function figuresOf(facts: Facts): ReadonlySet<string> {
  const amounts = facts.pay.mentions.flatMap((pay) => [pay.min, pay.max]).filter((amount) => amount !== null)
  const days = facts.deadline.days.map((day) => day.date).filter((date) => date !== null)
  return new Set([...amounts, ...days].map(String))
}

function tell(posting: string, finding: Finding): string {
  const before = posting.slice(0, finding.start).split('\n')
  const laws = finding.because.map(
    (reason) => `${reason.severity === 'error' ? '' : `${reason.severity} `}${reason.jurisdiction.id}`,
  )
  const place = `${before.length}:${(before.at(-1) ?? '').length + 1}`
  const graver = laws.length > 0 ? ` (${laws.join(', ')})` : finding.severity === 'error' ? '' : ` (${finding.severity})`
  return `${place} ${finding.message}${graver}`
}
