import type { Block, Document, Span } from '../document/document.js'

/** A calendar day, `YYYY-MM-DD`. Days compare correctly as plain strings. */
export type Day = `${number}-${number}-${number}`

/** Words of the posting and where they stand: `text` is `document.text.slice(start, end)`. */
export interface Mention extends Span {
  readonly text: string
}

export type PayWhat = 'base' | 'ote' | 'total' | 'bonus' | 'commission' | 'equity' | 'other'
export type PayForm = 'range' | 'single' | 'floor' | 'ceiling' | 'vague'
export type Period = 'year' | 'month' | 'half-month' | 'two-weeks' | 'week' | 'day' | 'hour' | 'piece' | 'project'

/** One statement of this job's pay. Amounts in `currency` per `period`; a floor has `max` null, a ceiling `min` null. */
export interface PayMention extends Mention {
  readonly what: PayWhat
  readonly form: PayForm
  readonly min: number | null
  readonly max: number | null
  /** ISO 4217; null when no sign or code is given. */
  readonly currency: string | null
  readonly period: Period | null
  /** Whether the posting says the period, or the amount can only mean it. */
  readonly periodStated: boolean
  /** The place that this pay is for, when the posting ties it to one. */
  readonly place: Place | null
  /** The level or job that this pay is for ("II", "Senior"), when the posting ties it to one. */
  readonly level: string | null
  /** Words that loosen a single figure: "starting", "DOE", "negotiable"; null when none. */
  readonly loosened: string | null
  /** `merged`: the figure includes tips; `beside`: tips are named apart. */
  readonly tips: 'merged' | 'beside' | null
  readonly from: 'body' | 'front matter'
  /** Why the written form can be misread ("80-100", "$177-$192,000", three figures); null when it is plain. */
  readonly unclear: string | null
  /** The words that state the amounts alone (no period, no label), where a fix may write them anew. */
  readonly amounts: Span
}

/** An amount of money that is not this job's pay, and why it was not taken for it. */
export interface Decoy extends Mention {
  readonly why: string
}

export interface PayFacts {
  /** The form of the best statement of pay: base first, else total or OTE. vague: it speaks of this job's pay and gives no figure. */
  readonly kind: 'range' | 'single' | 'open-ended' | 'vague' | 'commission-only' | 'none'
  readonly mentions: readonly PayMention[]
  readonly decoys: readonly Decoy[]
  /** A link or QR code offered in place of the pay ("See pay range here"). */
  readonly links: readonly Mention[]
  /** Commission spoken of as part of this job's pay, its rate where it is given, and whether there is nothing beside it. */
  readonly commission: { readonly mentions: readonly Mention[]; readonly rate: Mention | null; readonly only: boolean }
  /** Words that say the range runs past what a new hire gets ("over a career", "most hires start near the bottom"). */
  readonly beyondHire: Mention | null
  /** Pay beyond base that the posting names: bonus, commission, equity, tips, profit-sharing… with its words. */
  readonly alsoOffered: readonly (Mention & { readonly kind: OtherPay })[]
}

export type OtherPay = 'bonus' | 'commission' | 'equity' | 'tips' | 'profit-sharing' | 'allowance'

/**
 * A place of the gazetteer. `codes` are the finest places it can mean: ISO 3166-1 (`US`), ISO 3166-2 (`US-CO`) or a city in one
 * (`US-NY/New York`); a place in two states, or an ambiguous name, has several, and `ambiguous` says whether it is a question.
 */
export interface Place extends Mention {
  readonly name: string
  readonly codes: readonly string[]
  readonly ambiguous: boolean
}

export type BenefitFamily = 'health' | 'retirement' | 'paidTimeOff' | 'other'

export interface BenefitMention extends Mention {
  readonly kind: BenefitFamily
  /** What exactly is named: `medical`, `dental`, `vision`, `life`, `health insurance`, `401(k)`, `retirement plan`, `vacation`, `holidays`, `sick leave`, `parental leave`… */
  readonly name: string
  /** `number` where the law of one state asks for it: days or hours of time off, count of holidays; `unlimited` counts as given. */
  readonly amount: string | null
}

export interface BenefitFacts {
  /** The posting promises benefits in any words. */
  readonly present: boolean
  /** It promises benefits and names none. */
  readonly vague: boolean
  readonly health: boolean
  readonly retirement: boolean
  readonly paidTimeOff: boolean
  /** A list that says there is more ("and more", "etc."). */
  readonly openEnded: boolean
  readonly openEnds: readonly Mention[]
  readonly mentions: readonly BenefitMention[]
  /** The words that promise benefits without naming one ("great benefits"). */
  readonly vagueWords: readonly Mention[]
  /** A link offered for the benefits ("Benefits: see [our benefits]"). */
  readonly links: readonly Mention[]
}

export interface DeadlineFacts {
  /** A closing day is given. */
  readonly present: boolean
  /** Null, with `start`, `end` and `date`, where nothing speaks of it. */
  readonly text: string | null
  readonly start: number | null
  readonly end: number | null
  readonly date: Day | null
  /** Applications are accepted on an ongoing or rolling basis. */
  readonly ongoing: boolean
  /** The words of `ongoing` are other than "ongoing" ("rolling", "evergreen"), which one state may not accept. */
  readonly loosely: boolean
  /** "Open until filled": neither a closing day nor ongoing. */
  readonly untilFilled: boolean
  /** Every closing day found, body and front matter, for disagreements. */
  readonly days: readonly (Mention & { readonly date: Day | null; readonly from: 'body' | 'front matter' })[]
}

export interface YearsAsked extends Mention {
  readonly min: number | null
  readonly max: number | null
  readonly of: string | null
  /** The span of time alone: "3+ years". */
  readonly words: Mention
  /** The two ends of a range as they are written, and whether a plus follows ("2–5+ years"); null for what is no range. */
  readonly range: { readonly from: number; readonly to: number; readonly plus: boolean } | null
  readonly in: AskedIn
}

/** Where a demand stands. */
export interface AskedIn {
  readonly block: Block
  /** The sentence in lower case with plain quotes and hyphens, and where it begins in the text of the block. */
  readonly sentence: string
  readonly from: number
  /** Where the words of the demand begin and end in the sentence. */
  readonly at: number
  readonly to: number
}

export interface DegreeAsked extends Mention {
  readonly level: 'high-school' | 'associate' | 'bachelor' | 'master' | 'doctor' | 'professional'
  readonly equivalent: boolean
  readonly in: AskedIn
}

export interface RequirementFacts {
  readonly years: readonly YearsAsked[]
  readonly degrees: readonly DegreeAsked[]
  readonly mustHaves: number
  readonly niceToHaves: number
}

/** What the posting says of the employer (front matter); the configuration fills the rest. */
export interface Employer {
  readonly name?: string
  /** Headcount everywhere. */
  readonly employees?: number
  /** Headcount by jurisdiction id; a key that is missing is unknown, never 0. */
  readonly in?: Readonly<Record<string, number>>
  readonly public?: boolean
  readonly 'staffing-agency'?: boolean
}

/** What the posting says. Nothing here knows any law. */
export interface Facts {
  readonly title: Mention | null
  readonly company: Mention | null
  readonly status: 'open' | 'draft' | 'closed'
  readonly posted: Day | null
  readonly internal: boolean
  readonly reportsTo: Place | null
  readonly howToApply: Mention | null
  readonly placeholders: readonly Mention[]
  readonly pay: PayFacts
  readonly benefits: BenefitFacts
  readonly deadline: DeadlineFacts
  readonly places: readonly Place[]
  readonly remote: 'remote' | 'hybrid' | 'onsite' | 'unknown'
  /** The words that say so; the evidence of a law that a remote job meets. */
  readonly remoteWords: Mention | null
  readonly remoteIn: readonly Place[]
  readonly remoteNot: readonly Place[]
  /** Sentences that shut the people of a place out ("not available in Colorado"). */
  readonly residentsExcluded: readonly (Mention & { readonly places: readonly Place[] })[]
  readonly requirements: RequirementFacts
  /** Front matter: pay beyond base that the job really carries, benefit families that it truly does not. */
  readonly offers: readonly OtherPay[]
  readonly notOffered: readonly BenefitFamily[]
  readonly driving: 'essential' | 'none' | null
  readonly requiredByLaw: readonly string[]
  readonly usesAiScreening: boolean | null
  readonly vacancy: 'existing' | 'none' | null
  readonly employer: Employer
  /** Whether the text names a particular position, says what it takes, says what the work is. */
  readonly names: { readonly position: boolean; readonly qualifications: Mention | null; readonly duties: Mention | null }
  /** The jobs in one posting ("a janitor and an accountant") when there are several. */
  readonly jobs: readonly Mention[]
  /** The levels in one posting ("I, II or III") when there are several. */
  readonly levels: readonly Mention[]
  /** The language of the text, ISO 639-1, when it is not English and the facts cannot be read from it; else null. */
  readonly unread: string | null
  /** Statements and requests that single duties ask about. */
  readonly asks: {
    /** Papers made by others that applicants must send (transcript, certificate); a resume is not one. */
    readonly papers: Mention | null
    /** Applicants are told they may redact age-identifying data. */
    readonly redactionNotice: Mention | null
    /** Applicants with arrest or conviction records will be considered. */
    readonly fairChance: Mention | null
  }
}

/** Everything that reads one part of the facts has this shape. */
export type ReadFacts<T> = (document: Document) => T
