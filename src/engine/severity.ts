import type { Severity } from '../law/jurisdiction.js'
import type { Owed } from '../law/obligations.js'
import type { Rule } from './rule.js'

const rank = { info: 0, warning: 1, error: 2 } as const satisfies Record<Severity, number>
const stepDown = { error: 'warning', warning: 'info', info: 'info' } as const satisfies Record<Severity, Severity>

/** Severities by rule id or pattern (`conduct/*`), as a configuration gives them. */
export type Severities = Readonly<Record<string, Severity | 'off'>>

/** The graver of severities; `info` of none. */
export function gravest(severities: readonly Severity[]): Severity {
  return severities.reduce((worst, one) => (rank[one] > rank[worst] ? one : worst), 'info' as Severity)
}

/** Whether a severity is as grave as a level, or graver. */
export function atLeast(level: Severity, severity: Severity): boolean {
  return rank[severity] >= rank[level]
}

/** The lighter of two. */
function atMost(ceiling: Severity, severity: Severity): Severity {
  return rank[severity] > rank[ceiling] ? ceiling : severity
}

/** What the configuration says of a rule: its own id before `family/*` before `*`; undefined when it says nothing. */
export function configured(rule: string, severities: Severities): Severity | 'off' | undefined {
  return severities[rule] ?? severities[`${rule.slice(0, rule.indexOf('/'))}/*`] ?? severities['*']
}

/**
 * How grave the lack of one owed thing is: the configuration's word, else the law's for this form, else the law's for this rule, else
 * `fallback` or the rule's own. What nobody looked up or what is unsettled is at most a warning; what rests on something unknown is one
 * step lower, and under a configured severity never an error. `strict` counts the unknown as known.
 */
export function severityOf(
  rule: Rule,
  owed: Owed,
  options: {
    readonly form: string | undefined
    readonly fallback: Severity | 'off' | undefined
    readonly severities: Severities
    readonly strict: boolean
  },
): Severity | 'off' {
  const wanted = configured(rule.id, options.severities)
  if (wanted === 'off') return 'off'
  const provided = owed.provided !== undefined && !options.strict
  if (wanted !== undefined) return provided ? atMost('warning', wanted) : wanted
  const { severity, source, unsettled, atMost: ceiling = 'error' } = owed.obligation
  const byForm = options.form === undefined ? undefined : severity?.[`${rule.id}:${options.form}`]
  const asked = byForm ?? severity?.[rule.id] ?? options.fallback ?? rule.severity
  if (asked === 'off') return 'off'
  const certain = source.confidence === 'memory' || unsettled !== undefined ? atMost('warning', asked) : asked
  return atMost(ceiling, atMost(owed.atMost ?? 'error', provided ? stepDown[asked] : certain))
}
