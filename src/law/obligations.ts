import type { Mention } from '../facts/facts.js'
import type { Jurisdiction, Obligation, Requirement } from './jurisdiction.js'

/** An obligation that has met a posting. */
export interface Owed<O extends Obligation = Obligation> {
  readonly jurisdiction: Jurisdiction
  readonly obligation: O
  /** The words of the posting that brought it within reach; null: the configuration, `--jurisdiction` or the lack of any place. */
  readonly evidence: Mention | null
  /** What we would need to know to be sure; absent when we are. `settle`: configuration keys, `employer.in.us-wa`. */
  readonly provided?: { readonly says: string; readonly settle: readonly string[] }
  /** Local laws that ask the same and are only cited beside. */
  readonly beside?: readonly { readonly id: string; readonly cite: string }[]
}

export type OwedFor<R extends Requirement> = Owed<Extract<Obligation, { requires: R }>>

/** Why a law reaches a posting or not, for `--explain-reach` and the JSON report. */
export interface ReachAnswer {
  readonly jurisdiction: Jurisdiction
  readonly reach: 'yes' | 'provided' | 'no'
  readonly why: string
  readonly evidence: Mention | null
  readonly provided: string | null
  readonly settle: readonly string[]
}
