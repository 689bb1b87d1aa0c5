import type { Jurisdiction, Obligation, Severity } from '../law/jurisdiction.js'
import { type Day, inForce } from '../law/time.js'
import type { Rule } from './rule.js'

/** A rule told in full. */
export interface ExplainedRule {
  readonly kind: 'rule'
  readonly rule: Rule
  /** The laws that ask for it on the day, with the severity they give it (null where they leave the rule's own). */
  readonly laws: readonly {
    readonly jurisdiction: Jurisdiction
    readonly obligation: Obligation
    readonly severity: Severity | 'off' | null
  }[]
}

/** A jurisdiction told in full: every duty, past and to come. */
export interface ExplainedJurisdiction {
  readonly kind: 'jurisdiction'
  readonly jurisdiction: Jurisdiction
  readonly duties: readonly {
    readonly obligation: Obligation
    readonly state: 'in force' | 'coming' | 'ended'
    readonly rules: readonly Rule[]
  }[]
}

export type Explained = ExplainedRule | ExplainedJurisdiction

/**
 * Tells all about a rule or a jurisdiction by its id (or a former id of a rule); null when there is none.
 *
 * @param on the day that decides what is in force
 */
export function explain(
  id: string,
  from: { readonly rules: readonly Rule[]; readonly jurisdictions: readonly Jurisdiction[]; readonly on: Day },
): Explained | null {
  const rule = from.rules.find((one) => one.id === id || one.was?.includes(id))
  if (rule !== undefined) return { kind: 'rule', rule, laws: lawsFor(rule, from.jurisdictions, from.on) }
  const jurisdiction = from.jurisdictions.find((one) => one.id === id)
  if (jurisdiction === undefined) return null
  const duties = jurisdiction.obligations.map((obligation) => ({
    obligation,
    state: inForce(obligation, from.on)
      ? ('in force' as const)
      : obligation.from > from.on
        ? ('coming' as const)
        : ('ended' as const),
    rules: from.rules.filter((one) => enforces(one, obligation)),
  }))
  return { kind: 'jurisdiction', jurisdiction, duties }
}

function lawsFor(rule: Rule, jurisdictions: readonly Jurisdiction[], on: Day): ExplainedRule['laws'] {
  return jurisdictions.flatMap((jurisdiction) =>
    jurisdiction.obligations
      .filter((obligation) => inForce(obligation, on) && enforces(rule, obligation))
      .map((obligation) => ({ jurisdiction, obligation, severity: obligation.severity?.[rule.id] ?? null })),
  )
}

/** Whether a rule answers for an obligation. */
export function enforces(rule: Rule, obligation: Obligation): boolean {
  return rule.enforces !== undefined && [rule.enforces].flat().includes(obligation.requires)
}
