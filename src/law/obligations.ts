import type { Employer, Facts, Mention, Period } from '../facts/facts.js'
import { type Headcounts, headcountsOf, sizeAnswer } from './headcount.js'
import {
  type Jurisdiction,
  type Money,
  type Obligation,
  placeName,
  type Reach,
  type Requirement,
  type Severity,
} from './jurisdiction.js'
import { groundOf, placeIn, type Touch, touchesOf } from './reach.js'
import { type Day, inForce } from './time.js'

/** An obligation that has met a posting. */
export interface Owed<O extends Obligation = Obligation> {
  readonly jurisdiction: Jurisdiction
  readonly obligation: O
  /** The words of the posting that brought it within reach; null: the configuration, `--jurisdiction` or the lack of any place. */
  readonly evidence: Mention | null
  /** What we would need to know to be sure; absent when we are. `settle`: configuration keys, `employer.in.us-wa`. */
  readonly provided?: { readonly says: string; readonly settle: readonly string[] }
  /** The gravest that its lack may be, where the posting comes within reach by a long shot only. */
  readonly atMost?: Severity
  /** Local laws that ask the same and are only cited beside. */
  readonly beside?: readonly { readonly id: string; readonly cite: string }[]
}

export type OwedFor<R extends Requirement> = Owed<Extract<Obligation, { requires: R }>>

/** Why a law reaches a posting or not, for `--explain-reach` and the JSON report. */
export interface ReachAnswer {
  readonly jurisdiction: Jurisdiction
  /** `provided` as soon as one duty is. */
  readonly reach: 'yes' | 'provided' | 'no'
  /** A clause; after a semicolon, the duties that are not owed and why. */
  readonly why: string
  /** Null with `no`: nothing in the posting touches the law's territory. */
  readonly evidence: Mention | null
  readonly provided: string | null
  readonly settle: readonly string[]
}

export interface ReachOptions {
  /** ISO 3166-1 code of the country that "remote" means where the posting names none. */
  readonly country?: string
  /** Ids of the laws to judge by, as if the posting reached them; all others are left out. Size and day still count. */
  readonly reached?: readonly string[]
}

/**
 * What the laws ask of a posting on a day, and for each law whether and why it reaches it.
 *
 * @param employer what is known of the employer, front matter and configuration joined; a headcount that is missing is unknown
 * @returns `owed` and `reach` in the order of the laws; an obligation that hangs on something unknown says on what
 */
export function obligationsOf(
  facts: Facts,
  employer: Employer,
  jurisdictions: readonly Jurisdiction[],
  on: Day,
  options: ReachOptions = {},
): { readonly owed: readonly Owed[]; readonly reach: readonly ReachAnswer[] } {
  const counts = headcountsOf(employer, withinOf(jurisdictions))
  const ground = groundOf(facts, options.country)
  const asked = options.reached
  const laws = asked === undefined ? jurisdictions : jurisdictions.filter((law) => asked.includes(law.id))
  const answers = laws.map((law) => {
    const touches = touchesOf(ground, law)
    const meeting = { facts, employer, law, counts, on, touches, forced: asked !== undefined }
    const met = law.obligations.filter((duty) => inForce(duty, on)).map((duty) => meet(duty, meeting))
    return { owed: met.flatMap((one) => ('owed' in one ? [one.owed] : [])), reach: reachAnswer(meeting, met) }
  })
  return { owed: answers.flatMap((answer) => answer.owed), reach: answers.map((answer) => answer.reach) }
}

/** The place that each jurisdiction lies in, by id. */
function withinOf(jurisdictions: readonly Jurisdiction[]): ReadonlyMap<string, string> {
  return new Map(jurisdictions.flatMap((law) => (law.within === undefined ? [] : [[law.id, law.within] as const])))
}

interface Meeting {
  readonly facts: Facts
  readonly employer: Employer
  readonly law: Jurisdiction
  readonly counts: Headcounts
  readonly on: Day
  readonly touches: readonly Touch[]
  readonly forced: boolean
}

type Met = { readonly owed: Owed; readonly why: string } | { readonly duty: Obligation; readonly not: string }

/** One duty and one posting: owed, owed provided, or not owed and why. */
function meet(duty: Obligation, meeting: Meeting): Met {
  const { facts, employer, law, counts, on, touches } = meeting
  const not = outside(duty, meeting)
  if (not !== null) return { duty, not }
  const touch = bestTouch(duty, meeting)
  if (touch === null)
    return { duty, not: touches[0]?.excluded ? `the posting shuts out ${placeName(law)}` : untouched(facts, law) }
  const size = sizeAnswer(duty, law, counts, on, {
    agency: employer['staffing-agency'] === true,
    workIsHere: touches.some((one) => one.kind === 'work-is-here' && one.provided === null && one.fromHome !== true),
  })
  if (size.bound === 'no') return { duty, not: size.why }
  const says = [...(touch.provided === null ? [] : [touch.provided]), ...(size.bound === 'provided' ? [size.says] : [])]
  const beside = localLaws(duty, meeting)
  const owed = {
    jurisdiction: law,
    obligation: duty,
    evidence: touch.evidence,
    ...(says.length === 0
      ? {}
      : { provided: { says: says.join(', and '), settle: size.bound === 'provided' ? size.settle : [] } }),
    ...(touch.atMost === undefined ? {} : { atMost: touch.atMost }),
    ...(beside.length === 0 ? {} : { beside }),
  }
  return { owed, why: touch.why }
}

/** Why an employer or an ad of this kind is outside a duty; null when it is not. */
function outside(duty: Obligation, { facts, employer, law }: Meeting): string | null {
  if (duty.exempt?.includes('public') && employer.public === true) return `public employers are outside ${placeName(law)}’s law`
  if (duty.exempt?.includes('placements') && employer['staffing-agency'] === true && facts.vacancy === 'none')
    return 'a staffing agency recruits for its clients’ pool'
  if (duty.exempt?.includes('internal') && facts.internal) return `internal ads are outside ${placeName(law)}’s law`
  if (duty.postedSince !== undefined && facts.posted !== null && facts.posted < duty.postedSince)
    return `it was posted before ${duty.postedSince}`
  if (duty.exemptOver !== undefined && paysMoreThan(facts, duty.exemptOver))
    return `it pays more than ${duty.exemptOver.amount.toLocaleString('en')} a year`
  if (duty.posting !== undefined && !facts.names.position) return 'it names no particular position'
  if (duty.posting === 'with-qualifications' && facts.names.qualifications === null) return 'it asks for no qualifications'
  return null
}

const yearly: Readonly<Record<Period, number>> = {
  year: 1,
  month: 12,
  'half-month': 24,
  'two-weeks': 26,
  week: 52,
  day: 260,
  hour: 2080,
  piece: 0,
  project: 0,
}

/** Whether all base pay that a posting states for a year runs past an amount at its top. */
function paysMoreThan({ pay }: Facts, { amount, currency }: Money): boolean {
  const stated = pay.mentions.filter(({ what, form }) => what === 'base' && form !== 'vague')
  return (
    stated.length > 0 &&
    stated.every(
      (one) =>
        (one.currency ?? currency) === currency && one.period !== null && (one.max ?? one.min ?? 0) * yearly[one.period] > amount,
    )
  )
}

/** The surest way in which a posting comes within a duty, its provisos joined. */
function bestTouch(duty: Obligation, { touches, forced }: Meeting): Touch | null {
  const ways = touches.flatMap((touch) => duty.reaches.flatMap((reach) => reached(touch, reach, duty)))
  const best = ways.find((way) => way.provided === null) ?? ways[0] ?? null
  if (!forced || best?.provided === null) return best
  return { kind: 'work-is-here', evidence: null, why: 'it was asked for by name', provided: null, excluded: false }
}

function reached(touch: Touch, reach: Reach, duty: Obligation): readonly Touch[] {
  const { by, provided, ...limit } = typeof reach === 'string' ? { by: reach, provided: null } : reach
  if (by !== touch.kind) return []
  if (!touch.excluded) return [{ ...touch, ...limit, provided: provided ?? touch.provided }]
  if (duty.whenExcluded === undefined) return []
  return [
    { ...touch, ...limit, provided: duty.whenExcluded === 'bound' ? (provided ?? touch.provided) : duty.whenExcluded.provided },
  ]
}

function untouched(facts: Facts, law: Jurisdiction): string {
  const place = facts.places[0] ?? facts.remoteIn[0]
  return place === undefined
    ? `nothing in it points to ${placeName(law)}`
    : `the job is performed in ${place.text.replace(/\s+/g, ' ')}`
}

function localLaws(duty: Obligation, { facts, law, on }: Meeting): readonly { readonly id: string; readonly cite: string }[] {
  return (law.alsoCite ?? [])
    .filter(
      (also) =>
        also.asksFor === duty.requires && inForce(also, on) && facts.places.some((place) => placeIn(also, place) === 'in'),
    )
    .map((also) => ({ id: also.id, cite: also.source.cite }))
}

function reachAnswer({ law, touches }: Meeting, met: readonly Met[]): ReachAnswer {
  const owed = met.filter((one) => 'owed' in one)
  const nots = met.filter((one) => 'not' in one)
  const first = owed[0]
  if (first === undefined) {
    const why = nots[0]?.not ?? 'none of its duties is in force'
    return { jurisdiction: law, reach: 'no', why, evidence: touches[0]?.evidence ?? null, provided: null, settle: [] }
  }
  const doubtful = owed.filter((one) => one.owed.provided !== undefined)
  const reasons = new Map<string, string[]>()
  for (const { duty, not } of nots) reasons.set(not, [...(reasons.get(not) ?? []), duty.requires])
  return {
    jurisdiction: law,
    reach: doubtful.length === 0 ? 'yes' : 'provided',
    why: [first.why, ...[...reasons].map(([why, duties]) => `not owed: ${duties.join(', ')} (${why})`)].join('; '),
    evidence: first.owed.evidence,
    provided: doubtful[0]?.owed.provided?.says ?? null,
    settle: [...new Set(doubtful.flatMap((one) => one.owed.provided?.settle ?? []))],
  }
}
