import type { Dated, Day, Period } from './time.js'

export type Severity = 'error' | 'warning' | 'info'

/** Where a duty is written, and how sure we are of our reading of it. */
export interface Source {
  readonly cite: string
  /** The official page, where we know it; null when our source gives none. */
  readonly url: string | null
  /** The day it was read. */
  readonly read: Day
  /** official: the text itself; secondary: two independent readers; single: one; memory: nobody looked it up, so never an error. */
  readonly confidence: 'official' | 'secondary' | 'single' | 'memory'
  /** A letter of the cite or a day that nobody looked up, though the duty itself was read. */
  readonly unsure?: string
}

/**
 * How a posting comes within a duty.
 * `work-is-here`: the job is performed here, at a place or from a home here. `work-could-be-here`: it is remote and could be.
 * `reports-here`: it reports to a supervisor or office here.
 */
export type ReachKind = 'work-is-here' | 'work-could-be-here' | 'reports-here'
/**
 * A kind of reach; with `provided` the duty is owed only if that holds, which the posting does not tell. `atMost` keeps what is a long
 * shot (one city out of a whole country) from being urged on every posting.
 */
export type Reach = ReachKind | { readonly by: ReachKind; readonly provided: string; readonly atMost?: Severity }

export interface Duty extends Period {
  /** One plain sentence an HR reader can act on. */
  readonly says: string
  readonly source: Source
  readonly reaches: readonly Reach[]
  /** Smallest employer bound by the duty, counted everywhere and here; absent means every employer. */
  readonly employees?: { readonly total?: Dated<number>; readonly here?: Dated<number> }
  /**
   * Employers and ads outside the duty. `placements`: a staffing agency recruiting for its clients' pool is outside, its own jobs are not.
   * `internal`: an ad that only the employer's own people see.
   */
  readonly exempt?: readonly ('public' | 'placements' | 'internal')[]
  /** Jobs outside the duty: their pay, or the top of their range, is more than this a year. */
  readonly exemptOver?: Money
  /** A posting made before this day is outside; absent: whatever is up on the day asked about owes the duty. */
  readonly postedSince?: Day
  /** What makes an ad a posting under this law. */
  readonly posting?: 'specific-position' | 'with-qualifications'
  /** The size does not matter for those who recruit for others: agents, recruiters, employment agencies. */
  readonly agenciesOfAnySize?: true
  /** An employer that has fewer than `employees.here` is still bound, but the law is unsettled: one step softer, and say why. */
  readonly withNobodyHere?: string
  /** The count is taken everywhere; that so few of them are here makes it doubtful: one step softer, and say why. */
  readonly withFewerHere?: { readonly than: number; readonly why: string }
  /** An ad that shuts the people here out is bound all the same, or provided something; absent: such an ad is outside. */
  readonly whenExcluded?: 'bound' | { readonly provided: string }
  /** The text or its reading is unsettled: the finding is at most a warning and says so. */
  readonly unsettled?: string
  /** The gravest that a finding may be: the duty is not enforced yet, or rests on one thin report; `unsettled` tells why. */
  readonly atMost?: Severity
  /** Time to mend after notice, for the report. */
  readonly cure?: string
  readonly penalty?: string
  /** Where this law differs from the rule's default: by rule id (`pay/commission`), or with the form the rule passes (`pay/commission:beside-base`). */
  readonly severity?: { readonly [rule: string]: Severity | 'off' }
}

/** An amount a year, in a currency by ISO 4217. */
export interface Money {
  readonly amount: number
  readonly currency: string
}

/** "$60,000 and up", "up to $90,000". `floor`: a lowest pay alone is the form the law asks for, a top alone is not. */
type OpenEnded = 'forbidden' | 'allowed' | 'unclear' | 'floor'

/** One figure for pay that is fixed. `unclear`: our source does not settle it, or not for salaries. */
type FixedPay = 'allowed' | 'forbidden' | 'unclear' | 'unclear-for-salaries'

/** How wide a range may be: its ends lie so much a year apart, its top is so many times its bottom, or no number is named. */
export type Widest = { readonly spread: Money } | { readonly ratio: number } | 'good-faith'

/** What the law asks of a posting. Each kind carries only the terms its rule reads. */
export type Obligation = Duty &
  (
    | { readonly requires: 'pay'; readonly openEnded: OpenEnded; readonly fixedPay: FixedPay }
    | { readonly requires: 'narrow-range'; readonly widest: Widest }
    | { readonly requires: 'benefits'; readonly detail: 'general' | 'every-benefit' }
    | { readonly requires: 'other-pay' }
    | { readonly requires: 'deadline'; readonly rolling: 'allowed' | 'forbidden' }
    | { readonly requires: 'how-to-apply' }
    | { readonly requires: 'description' }
    | { readonly requires: 'fair-chance-notice'; readonly statement: string }
    | { readonly requires: 'redaction-notice' }
    | { readonly requires: 'residents-welcome' }
    | { readonly requires: 'no-salary-history' }
    | {
        readonly requires: 'no-criminal-exclusion'
        readonly checks: 'allowed' | 'forbidden'
        readonly mustPass: Severity | 'off'
      }
    | { readonly requires: 'no-license-unless-driving' }
    | { readonly requires: 'no-age-limit' }
    | { readonly requires: 'no-age-questions' }
    | { readonly requires: 'no-sex-preference' }
    | { readonly requires: 'no-citizenship-limit' }
    | { readonly requires: 'no-unemployed-exclusion' }
    | { readonly requires: 'no-local-experience' }
    | { readonly requires: 'ai-notice' }
    | { readonly requires: 'vacancy-notice' }
    | { readonly requires: 'employer-registration' }
    | { readonly requires: 'language-reason' }
    | { readonly requires: 'french-version' }
  )

export type Requirement = Obligation['requires']

/** A law of a place within a jurisdiction that asks the same as one of its duties, and nothing more. */
export interface LocalLaw extends Period {
  readonly id: string
  readonly name: string
  readonly covers: readonly string[]
  readonly asksFor: Requirement
  readonly source: Source
}

/** One law's territory and what it asks. Data only: it must survive JSON. */
export interface Jurisdiction {
  /** Lower-case ISO 3166-2, a locality added behind: `us-co`, `us-ny-nyc`. */
  readonly id: string
  readonly name: string
  /** The name within a sentence, where it takes an article: `the United States`. */
  readonly inText?: string
  /**
   * ISO 3166-2, or a city or county of the gazetteer: `US-NY/New York`. One that ends in a slash is the places within it and not the
   * whole (`US-CA/Los Angeles County/`): a posting that names the whole is asked where in it.
   */
  readonly covers: readonly string[]
  /** The jurisdiction that this one lies in (`us-ny` of `us-ny-nyc`): a headcount here is a lower bound there. */
  readonly within?: string
  readonly obligations: readonly Obligation[]
  /** Laws of places within it that ask nothing more: cited beside its findings, none of their own. */
  readonly alsoCite?: readonly LocalLaw[]
  /** Duties beyond the posting (internal notice, records): for `paylint explain`, never findings. */
  readonly beyond?: readonly { readonly says: string; readonly source: Source }[]
  /** What our source is silent about, so nobody takes silence for an all-clear. */
  readonly notCovered?: readonly string[]
}

/** The name of a law’s territory within a sentence. */
export function placeName(law: Jurisdiction): string {
  return law.inText ?? law.name
}

/** Checks the shape of a law at compile time and returns it as it stands. */
export function defineJurisdiction(jurisdiction: Jurisdiction): Jurisdiction {
  return jurisdiction
}
