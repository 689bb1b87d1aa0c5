import type { Jurisdiction, Obligation, Reach, Requirement } from '../law/jurisdiction.js'
import { type Day, valueOn } from '../law/time.js'

/** What each kind of duty asks for, as it stands after "asks for". */
export const duties = {
  pay: 'pay',
  'narrow-range': 'a range that is not too wide',
  benefits: 'benefits',
  'other-pay': 'other pay',
  deadline: 'a closing day',
  'how-to-apply': 'how to apply',
  description: 'a description of the work',
  'fair-chance-notice': 'the fair-chance sentence',
  'redaction-notice': 'a notice that age may be redacted',
  'residents-welcome': 'residents not to be shut out',
  'no-salary-history': 'no question about earlier pay',
  'no-criminal-exclusion': 'no exclusion for a record',
  'no-license-unless-driving': 'no license unless the job is driving',
  'no-age-limit': 'no age limit',
  'no-age-questions': 'no question about age',
  'no-sex-preference': 'no preference by sex or origin',
  'no-citizenship-limit': 'no limit to citizens',
  'no-unemployed-exclusion': 'no exclusion of people out of work',
  'no-local-experience': 'no demand for local experience',
  'ai-notice': 'a notice of automated screening',
  'vacancy-notice': 'whether the vacancy exists',
  'employer-registration': 'the employer’s registration number',
  'language-reason': 'the reason for asking for another language',
  'french-version': 'a version in French',
} as const satisfies Record<Requirement, string>

/** Whether a duty asks for something to be said; the others ask that something be not. */
export function asksToSay({ requires }: Obligation): boolean {
  return !requires.startsWith('no-') && requires !== 'residents-welcome'
}

/** The smallest employer bound on a day: "15 or more employees, one in California"; null when any is. */
function sizeWords(duty: Obligation, law: Jurisdiction, on: Day): string | null {
  const total = valueOn(duty.employees?.total, on)
  const here = valueOn(duty.employees?.here, on)
  if (total === undefined && here === undefined) return null
  const many = (count: number) => (count === 1 ? 'one employee or more' : `${count} or more employees`)
  if (total === undefined) return `${many(here ?? 1)} in ${law.name}`
  return here === undefined ? many(total) : `${many(total)}, ${here === 1 ? 'one' : here} of them in ${law.name}`
}

const reachWords = {
  'work-is-here': 'work done here',
  'work-could-be-here': 'remote work that could be done here',
  'reports-here': 'work that reports here',
} as const

const outside = {
  public: 'public employers',
  placements: 'staffing agencies filling their clients’ pool',
  internal: 'internal ads',
} as const satisfies Record<NonNullable<Obligation['exempt']>[number], string>

/** Whom and what a duty binds, as a sentence. */
export function boundBy(duty: Obligation, law: Jurisdiction, on: Day): string {
  const size = sizeWords(duty, law, on)
  const who = size === null ? 'Every employer' : `Employers of ${size}`
  const without = (duty.exempt ?? []).map((kind) => outside[kind])
  const ways = duty.reaches.map((reach: Reach) =>
    typeof reach === 'string' ? reachWords[reach] : `${reachWords[reach.by]} (provided ${reach.provided})`,
  )
  return `${who}${without.length === 0 ? '' : `${size === null ? ' but' : ', not'} ${without.join(' or ')}`}; ${ways.join(', ')}.`
}

/** "since 2024-07-01, until 2027-01-01". */
export function timeWords(duty: Obligation): string {
  return `since ${duty.from}${duty.until === undefined ? '' : `, until ${duty.until}`}`
}
