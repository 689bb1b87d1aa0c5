import type { VFile } from 'vfile'
import { jurisdictions as allJurisdictions } from '../jurisdictions/index.js'
import { rules as allRules } from '../rules/index.js'
import { parseDocument } from './document/markdown.js'
import { type Explained, explain as explainFrom } from './engine/explain.js'
import type { Safety } from './engine/finding.js'
import { type Fixed, fixAll } from './engine/fix.js'
import { type Linted, lintDocument, type Setup } from './engine/lint.js'
import { atLeast } from './engine/severity.js'
import type { Facts } from './facts/facts.js'
import { readFacts as readFactsOf } from './facts/read.js'
import type { Severity } from './law/jurisdiction.js'
import type { Day } from './law/time.js'

export type { Block, Document, Field, FieldValue, Section, Span, Zone } from './document/document.js'
export { parseDocument } from './document/markdown.js'
export type { Explained, ExplainedJurisdiction, ExplainedRule } from './engine/explain.js'
export type { Edit, Finding, Fix, Reason, Safety } from './engine/finding.js'
export type { Applied, Fixed } from './engine/fix.js'
export type { Linted } from './engine/lint.js'
export {
  defineRule,
  type OptionValue,
  type Posting,
  type Report,
  type Rule,
  type RuleOption,
  type Statements,
} from './engine/rule.js'
export type { Severities } from './engine/severity.js'
export type * from './facts/facts.js'
export {
  type Duty,
  defineJurisdiction,
  type Jurisdiction,
  type Obligation,
  type Severity,
  type Source,
} from './law/jurisdiction.js'
export type { Owed, ReachAnswer } from './law/obligations.js'

/** How to judge a posting. Only the day is needed: the same text, options and version always give the same findings. */
export interface LintOptions extends Omit<Setup, 'rules' | 'jurisdictions'> {
  /** What the posting is called in reports. */
  readonly path?: string
  /** Default: every rule that ships with paylint. */
  readonly rules?: Setup['rules']
  /** Default: every law that ships with paylint. */
  readonly jurisdictions?: Setup['jurisdictions']
}

/**
 * Lints one posting. Pure and synchronous; never throws on a text, however broken.
 *
 * @param posting Markdown with optional front matter, as a string or a vfile
 * @param options the day (`on`), what is known of the employer, the laws and rules to judge by
 * @returns the findings in reading order, with the facts, the reach and the document they rest on; offsets are UTF-16 code units into the text
 */
export function lint(posting: string | VFile, options: LintOptions): Linted {
  const document = parseDocument(textOf(posting), pathOf(posting, options.path))
  return lintDocument(document, readFactsOf(document), { rules: allRules, jurisdictions: allJurisdictions, ...options })
}

/**
 * Applies the fixes of a posting's findings until none is left.
 *
 * @param posting as for {@link lint}
 * @param options as for {@link lint}; `safety` is `safe` (the default) or `unsafe`, which takes both kinds; findings lighter than `level`
 *   (default `info`: none is) are left alone
 * @returns the text, edited and never reprinted, with what was applied and which rules' fixes were set aside
 */
export function fix(
  posting: string | VFile,
  options: LintOptions & { readonly safety?: Exclude<Safety, 'choice'>; readonly level?: Severity },
): Fixed {
  const { safety = 'safe', level = 'info', ...rest } = options
  const path = pathOf(posting, options.path)
  const findingsOf = (text: string) => lint(text, { ...rest, path }).findings.filter(({ severity }) => atLeast(level, severity))
  return fixAll(textOf(posting), findingsOf, new Set(safety === 'safe' ? ['safe'] : ['safe', 'unsafe']))
}

/**
 * Reads what a posting says: pay, places, benefits, deadline, requirements and more, each with its words and where they stand.
 *
 * @param posting as for {@link lint}
 */
export function readFacts(posting: string | VFile): Facts {
  return readFactsOf(parseDocument(textOf(posting), pathOf(posting, undefined)))
}

/**
 * Tells all about a rule or a jurisdiction that ships with paylint.
 *
 * @param id `pay/missing`, `us-co`
 * @param on the day that decides what is in force
 * @returns null where nothing has that id
 */
export function explain(id: string, on: Day): Explained | null {
  return explainFrom(id, { rules: allRules, jurisdictions: allJurisdictions, on })
}

function textOf(posting: string | VFile): string {
  return typeof posting === 'string' ? posting : String(posting)
}

function pathOf(posting: string | VFile, path: string | undefined): string {
  return path ?? (typeof posting === 'string' ? undefined : posting.path) ?? 'posting.md'
}
