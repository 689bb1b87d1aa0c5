import { jurisdictions } from '../../jurisdictions/index.js'
import type { Employer, Facts } from '../../src/facts/facts.js'
import type { Requirement } from '../../src/law/jurisdiction.js'
import { type Owed, obligationsOf, type ReachAnswer, type ReachOptions } from '../../src/law/obligations.js'
import type { Day } from '../../src/law/time.js'

interface Question extends ReachOptions {
  readonly facts: Facts
  readonly employer?: Employer
  readonly on?: Day
}

/** What every law that ships asks of a posting. The employer is large and everywhere, and the day 2026-11-22, unless said otherwise. */
export function askedOf({ facts, employer = large, on = '2026-11-22', ...options }: Question): {
  readonly owed: readonly Owed[]
  readonly reach: readonly ReachAnswer[]
} {
  return obligationsOf(facts, employer, jurisdictions, on, options)
}

/** One duty of one law: owed for certain, not owed, or what it hangs on. */
export function answerFor(law: string, requires: Requirement, question: Question): 'yes' | 'no' | NonNullable<Owed['provided']> {
  const owed = owedBy(law, requires, question)
  return owed === undefined ? 'no' : (owed.provided ?? 'yes')
}

export function owedBy(law: string, requires: Requirement, question: Question): Owed | undefined {
  return askedOf(question).owed.find((owed) => owed.jurisdiction.id === law && owed.obligation.requires === requires)
}

export function reachOf(law: string, question: Question): ReachAnswer | undefined {
  return askedOf(question).reach.find((answer) => answer.jurisdiction.id === law)
}

const large: Employer = {
  employees: 400,
  in: Object.fromEntries(jurisdictions.filter((law) => law.id !== 'us').map((law) => [law.id, 30])),
}
