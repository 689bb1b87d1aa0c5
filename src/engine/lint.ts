import type { Document, Span } from '../document/document.js'
import type { Employer, Facts } from '../facts/facts.js'
import type { Jurisdiction, Severity } from '../law/jurisdiction.js'
import { type Owed, obligationsOf, type ReachAnswer } from '../law/obligations.js'
import type { Day } from '../law/time.js'
import type { Hearing } from '../words/hear.js'
import { overlapWith } from '../words/overlap.js'
import { notAllowed } from './allow.js'
import type { Finding, Reason } from './finding.js'
import { hearRules } from './hearing.js'
import type { OptionValue, OptionValues, Report, Rule, Statements } from './rule.js'
import { configured, gravest, type Severities, severityOf } from './severity.js'

/** Everything a posting is judged by. */
export interface Setup {
  /** The day asked about. */
  readonly on: Day
  readonly rules: readonly Rule[]
  readonly jurisdictions: readonly Jurisdiction[]
  /** What the configuration says of the employer; the posting's own front matter goes before it. */
  readonly employer?: Employer
  /** ISO 3166-1 code of the country that "remote" means where the posting names none. */
  readonly country?: string
  /** Ids of the laws to judge by, as if the posting reached them; all others are left out. */
  readonly reached?: readonly string[]
  readonly severities?: Severities
  /** Options of rules by rule id; what is left out has the rule's default. */
  readonly options?: Readonly<Record<string, Readonly<Record<string, OptionValue>>>>
  /** Words that no rule on wording may find fault with. */
  readonly allow?: readonly string[]
  /** What fixes may insert in the employer's own words. */
  readonly statements?: Statements
  /** Count what is unknown of the employer as known: a reason that is only "provided" keeps its severity. */
  readonly strict?: boolean
}

/** What came of one posting. */
export interface Linted {
  readonly document: Document
  readonly facts: Facts
  readonly owed: readonly Owed[]
  readonly reach: readonly ReachAnswer[]
  /** In reading order. */
  readonly findings: readonly Finding[]
}

/** Compares what a posting says with what is owed. A closed or draft posting owes nothing yet: it has no findings. */
export function lintDocument(document: Document, facts: Facts, setup: Setup): Linted {
  const employer = employerOf(facts, setup.employer)
  const { owed, reach } = obligationsOf(facts, employer, setup.jurisdictions, setup.on, {
    ...(setup.country === undefined ? {} : { country: setup.country }),
    ...(setup.reached === undefined ? {} : { reached: setup.reached }),
  })
  const rules = facts.status === 'open' ? rulesFor(facts, setup) : []
  const hearing = rules.some(listens) ? hearRules(document, facts, setup.rules) : nothing
  const findings = rules.flatMap((rule) => check(rule, document, facts, owed, hearing.heard, setup))
  const kept = withoutDeferring(withoutYielding(findings, rules), setup.rules, hearing).filter(notAllowed(document, setup.allow))
  return { document, facts, owed, reach, findings: inReadingOrder(kept) }
}

/** A text that is not read gets one finding that says so, from the family `structure`, and is judged only by rules that know words of other languages. */
function rulesFor(facts: Facts, setup: Setup): readonly Rule[] {
  const on = setup.rules.filter((rule) => configured(rule.id, setup.severities ?? {}) !== 'off')
  return facts.unread === null ? on : on.filter((rule) => rule.readsAnyLanguage === true || rule.id.startsWith('structure/'))
}

const nothing: Hearing = { heard: new Map(), excused: new Map() }

function listens({ says, defersTo }: Rule): boolean {
  return says !== undefined || defersTo !== undefined
}

function check(
  rule: Rule,
  document: Document,
  facts: Facts,
  owed: readonly Owed[],
  heard: Hearing['heard'],
  setup: Setup,
): readonly Finding[] {
  const asks = new Set(rule.enforces === undefined ? [] : [rule.enforces].flat())
  const ours = owed.filter((one) => asks.has(one.obligation.requires))
  if (ours.length === 0 && rule.lawless !== true) return []
  const findings: Finding[] = []
  const report: Report = (where, message, more = {}) => {
    const asked = more.because ?? ours
    const reasons = asked.flatMap((one): readonly Reason[] => {
      const severity = severityOf(rule, one, {
        form: more.form,
        fallback: more.severityBy?.(one) ?? more.severity,
        severities: setup.severities ?? {},
        strict: setup.strict ?? false,
      })
      return severity === 'off' ? [] : [{ ...one, severity }]
    })
    if (asked.length > 0 && reasons.length === 0) return
    const { start, end } = where ?? placeOfLack(document, facts, reasons)
    findings.push({
      rule: rule.id,
      severity:
        reasons.length > 0 ? gravest(reasons.map((reason) => reason.severity)) : lawlessSeverity(rule, more.severity, setup),
      message,
      because: reasons,
      fixes: more.fixes ?? [],
      start,
      end,
    })
  }
  const { on, statements = {} } = setup
  const said = (rule.says === undefined ? undefined : heard.get(rule.says)) ?? []
  rule.check({ document, facts, owed: ours, on, options: optionsOf(rule, setup.options), statements, heard: said }, report)
  return findings
}

/** One finding for one span: what a rule finds in words that a rule knowing more has found fault with is left out. */
function withoutYielding(findings: readonly Finding[], rules: readonly Rule[]): readonly Finding[] {
  const better = new Map(
    rules.flatMap(({ id, yieldsTo }) =>
      yieldsTo === undefined ? [] : [[id, overlapWith(findings.filter(({ rule }) => yieldsTo.includes(rule)))] as const],
    ),
  )
  return findings.filter((finding) => !better.get(finding.rule)?.(finding))
}

/** Words that a rule judges by their context are left to it, off or on: that it let them pass is an answer too. */
function withoutDeferring(findings: readonly Finding[], rules: readonly Rule[], { heard, excused }: Hearing): readonly Finding[] {
  const says = new Map(rules.flatMap((rule) => (rule.says === undefined ? [] : [[rule.id, rule.says] as const])))
  const judged = new Map(
    rules.flatMap(({ id, defersTo }) => {
      const wordings = (defersTo ?? []).flatMap((other) => says.get(other) ?? [])
      const spans = wordings.flatMap((one) => [...(heard.get(one) ?? []), ...(excused.get(one) ?? [])])
      return spans.length === 0 ? [] : [[id, overlapWith(spans)] as const]
    }),
  )
  return findings.filter((finding) => !judged.get(finding.rule)?.(finding))
}

function optionsOf({ id, options = {} }: Rule, given: Setup['options']): OptionValues {
  const defaults = Object.entries(options).map(([name, option]) => [name, option.default] as const)
  return { ...Object.fromEntries(defaults), ...given?.[id] }
}

function lawlessSeverity(rule: Rule, given: Severity | undefined, setup: Setup): Severity {
  const wanted = configured(rule.id, setup.severities ?? {})
  return wanted === undefined || wanted === 'off' ? (given ?? rule.severity) : wanted
}

/** What is missing has no place: it stands on the words that made it owed, else on the title, else on the first line that holds text. */
function placeOfLack(document: Document, facts: Facts, reasons: readonly Reason[]): Span {
  const evidence = reasons.find((reason) => reason.evidence !== null)?.evidence
  if (evidence) return evidence
  if (facts.title !== null) return facts.title
  const first = document.blocks[0]
  if (first === undefined) return { start: document.body.start, end: document.body.start }
  const line = first.text.indexOf('\n')
  return first.span(0, line === -1 ? first.text.length : line)
}

/** The posting's own word on the employer before the configuration's; headcounts are joined key by key. */
function employerOf(facts: Facts, given: Employer | undefined): Employer {
  return { ...given, ...facts.employer, in: { ...given?.in, ...facts.employer.in } }
}

function inReadingOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0))
}
