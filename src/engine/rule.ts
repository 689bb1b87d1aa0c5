import type { Document, Span } from '../document/document.js'
import type { Facts } from '../facts/facts.js'
import type { Requirement, Severity } from '../law/jurisdiction.js'
import type { Owed, OwedFor } from '../law/obligations.js'
import type { Heard, Wording } from '../words/phrase.js'
import type { Fix } from './finding.js'

/** What an option of a rule may hold: a number, words, or numbers by name. */
export type OptionValue = number | readonly string[] | Readonly<Record<string, number>>

/** One option of a rule. What a configuration gives must be of the kind of the default. */
export interface RuleOption {
  readonly default: OptionValue
  /** One sentence: what it decides. */
  readonly says: string
}

type RuleOptions = Readonly<Record<string, RuleOption>>

/** The values of a rule's options by name, defaults filled in. */
export type OptionValues<P extends RuleOptions = RuleOptions> = {
  readonly [K in keyof P]: P[K]['default'] extends number
    ? number
    : P[K]['default'] extends readonly string[]
      ? readonly string[]
      : P[K]['default'] extends Readonly<Record<string, number>>
        ? Readonly<Record<string, number>>
        : OptionValue
}

/** Statements of the employer's own that a fix may insert instead of the plain ones. */
export interface Statements {
  readonly eeo?: string
  readonly accommodation?: string
  readonly nontraditional?: string
}

/** One posting as a rule sees it. */
export interface Posting<O extends readonly Owed[] = readonly Owed[], P extends RuleOptions = RuleOptions> {
  readonly document: Document
  readonly facts: Facts
  readonly owed: O
  /** The day asked about. */
  readonly on: Facts['posted'] & string
  readonly options: OptionValues<P>
  readonly statements: Statements
  /** What the rule's `says` was heard in the posting, in reading order. */
  readonly heard: readonly Heard[]
}

/**
 * Tells of one finding. `where` null stands for the words that brought the first law of `because` within reach, else the title, else
 * the first line of text. `because` defaults to all that is owed; `form` chooses a severity of the law (`pay/commission:beside-base`);
 * `severity` overrides the rule's default where the finding has no law or the law says nothing else; `severityBy` does so for one law.
 */
export type Report = (
  where: Span | null,
  message: string,
  more?: {
    readonly because?: readonly Owed[]
    readonly form?: string
    readonly severity?: Severity
    readonly severityBy?: (owed: Owed) => Severity | 'off' | undefined
    readonly fixes?: readonly Fix[]
  },
) => void

interface About {
  /** Family and name: `pay/missing`; the path of the file says the same. */
  readonly id: string
  /** What to do, as an imperative: "State the pay or the pay range". */
  readonly title: string
  /** One paragraph for the reader it will annoy. */
  readonly why: string
  readonly severity: Severity
  /** The version that brought it. */
  readonly since: string
  /** Postings, whole but short, that the rule finds fault with, and that it does not. */
  readonly examples: { readonly bad: readonly string[]; readonly good: readonly string[] }
  /** Why its fixes are safe or not. */
  readonly aboutTheFix?: string
  /** It knows words of other languages: it speaks on a posting whose language is not read, too. */
  readonly readsAnyLanguage?: true
  /** Ids by which it was known. */
  readonly was?: readonly string[]
  /** Words to listen for; `heard` holds what was heard. */
  readonly says?: Wording
  /** Rules that know more: where one of them finds fault with some of the same words, this one is silent. */
  readonly yieldsTo?: readonly string[]
  /** Rules that judge the same words by their context: what one of them listens for is theirs, whether they find fault or let it pass. */
  readonly defersTo?: readonly string[]
  /** What a configuration may set (`requirements/too-many: [warning, {max: 8}]`). */
  readonly options?: RuleOptions
}

/** As the engine holds it: any rule. */
export interface Rule extends About {
  readonly enforces?: Requirement | readonly Requirement[]
  /** true: runs on every posting, `owed` may be empty; absent: sleeps when none is owed, `owed` is never empty. */
  readonly lawless?: boolean
  check(posting: Posting, report: Report): void
}

interface LawRule<R extends Requirement> extends About {
  readonly enforces: R | readonly R[]
  readonly lawless?: false
  check(posting: Posting<readonly [OwedFor<R>, ...OwedFor<R>[]]>, report: Report): void
}

interface FreeRule<R extends Requirement, P extends RuleOptions> extends About {
  readonly enforces?: R | readonly R[]
  readonly lawless: true
  readonly options?: P
  check(posting: Posting<readonly OwedFor<R>[], P>, report: Report): void
}

/** Defines a rule; `enforces` decides what `owed` holds. Takes the precise type and returns the plain one, so that a list of rules is a list. */
export function defineRule<const R extends Requirement>(rule: LawRule<R>): Rule
export function defineRule<const R extends Requirement = never, const P extends RuleOptions = Record<never, RuleOption>>(
  rule: FreeRule<R, P>,
): Rule
export function defineRule(rule: LawRule<Requirement> | FreeRule<Requirement, RuleOptions>): Rule {
  return rule as Rule
}
