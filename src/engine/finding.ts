import type { Span } from '../document/document.js'
import type { Severity } from '../law/jurisdiction.js'
import type { Owed } from '../law/obligations.js'

/** safe: same meaning. unsafe: meaning may change, `--unsafe-fixes`. choice: a person picks; never automatic. */
export type Safety = 'safe' | 'unsafe' | 'choice'

/** Replaces the span by `text`; an empty span inserts. */
export interface Edit extends Span {
  readonly text: string
}

export interface Fix {
  /** What to do, as an imperative: "Give the range a top". */
  readonly title: string
  readonly safety: Safety
  readonly edits: readonly Edit[]
}

/** What is owed, and how grave its lack is here. */
export interface Reason extends Owed {
  readonly severity: Severity
}

export interface Finding extends Span {
  readonly rule: string
  /** The highest of `because`, or the rule's own where no law asks. */
  readonly severity: Severity
  readonly message: string
  readonly because: readonly Reason[]
  readonly fixes: readonly Fix[]
}
