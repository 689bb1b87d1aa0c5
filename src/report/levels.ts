import { atLeast } from '../engine/severity.js'
import type { Severity } from '../law/jurisdiction.js'
import { isPosting, type Posting, type Run, type Told } from './run.js'

/** Whether a finding is listed at a level; what is waived or known is counted, never listed. */
export function listed(level: Severity): (told: Told) => boolean {
  return (told) => told.state === 'open' && atLeast(level, told.finding.severity)
}

/** Every posting of a run that was read. */
export function postingsOf(run: Run): readonly Posting[] {
  return run.files.filter(isPosting)
}

/** How many open findings of a severity a run has. */
export function countOf(run: Run, severity: Severity): number {
  return postingsOf(run).reduce(
    (sum, posting) => sum + posting.findings.filter((told) => told.state === 'open' && told.finding.severity === severity).length,
    0,
  )
}
