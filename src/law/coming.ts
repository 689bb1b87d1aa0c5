import type { Employer, Facts } from '../facts/facts.js'
import type { Jurisdiction, Obligation } from './jurisdiction.js'
import { type Owed, obligationsOf, type ReachOptions } from './obligations.js'
import { addDays, type Day } from './time.js'

/** An obligation that a posting will owe, and from which day. */
export interface Coming extends Owed {
  readonly from: Day
}

/**
 * What the laws will newly ask of a posting after a day, up to and including another: duties that begin, duties whose terms change,
 * duties whose smallest employer changes. A new version with the same terms is nothing new.
 */
export function comingSoon(
  facts: Facts,
  employer: Employer,
  jurisdictions: readonly Jurisdiction[],
  on: Day,
  until: Day,
  options: ReachOptions = {},
): readonly Coming[] {
  const coming: Coming[] = []
  for (const day of changesOf(jurisdictions).filter((change) => on < change && change <= until)) {
    const before = new Set(obligationsOf(facts, employer, jurisdictions, addDays(day, -1), options).owed.map(termsOf))
    const { owed } = obligationsOf(facts, employer, jurisdictions, day, options)
    coming.push(...owed.filter((one) => !before.has(termsOf(one))).map((one) => ({ ...one, from: day })))
  }
  return coming
}

/** Every day on which a duty begins or its smallest employer changes, in order. */
export function changesOf(jurisdictions: readonly Jurisdiction[]): readonly Day[] {
  const days = jurisdictions.flatMap((law) => law.obligations.flatMap((duty) => [duty.from, ...sizeChanges(duty)]))
  return [...new Set(days)].sort()
}

function sizeChanges(duty: Obligation): readonly Day[] {
  const { total, here } = duty.employees ?? {}
  return [total, here].flatMap((size) => (typeof size === 'object' ? (Object.keys(size) as Day[]) : []))
}

/** Words about a duty that change nothing in what a posting owes; its sizes are read on each day. */
const aside: ReadonlySet<string> = new Set(['says', 'from', 'until', 'source', 'cure', 'penalty', 'employees'])

function termsOf({ jurisdiction, obligation }: Owed): string {
  return `${jurisdiction.id} ${JSON.stringify(obligation, (key, value) => (aside.has(key) ? undefined : value))}`
}
