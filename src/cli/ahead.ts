import type { Finding } from '../engine/finding.js'
import { type Linted, lintDocument, type Setup } from '../engine/lint.js'
import { changesOf } from '../law/coming.js'
import type { Day } from '../law/time.js'

/**
 * Adds what the law will ask and does not yet ask: each day within the time on which a law changes is asked about, and what is found then
 * and not before is told, as information.
 *
 * @param until the last day that counts
 */
export function withLawAhead(linted: Linted, setup: Setup, until: Day): Linted {
  const seen = new Set(linted.findings.flatMap(keysOf))
  const coming: Finding[] = []
  for (const day of changesOf(setup.jurisdictions)) {
    if (day <= setup.on || day > until) continue
    for (const finding of lintDocument(linted.document, linted.facts, { ...setup, on: day }).findings) {
      const because = finding.because
        .filter((reason) => !seen.has(keyOf(finding, reason.jurisdiction.id)))
        .map((reason) => ({ ...reason, severity: 'info' as const, obligation: { ...reason.obligation, from: day } }))
      if (because.length === 0) continue
      coming.push({ ...finding, severity: 'info', because })
      for (const key of keysOf(finding)) seen.add(key)
    }
  }
  if (coming.length === 0) return linted
  return { ...linted, findings: [...linted.findings, ...coming].sort((a, b) => a.start - b.start || a.end - b.end) }
}

function keysOf(finding: Finding): readonly string[] {
  return finding.because.map((reason) => keyOf(finding, reason.jurisdiction.id))
}

function keyOf({ rule, start, end, message }: Finding, jurisdiction: string): string {
  return JSON.stringify([rule, start, end, message, jurisdiction])
}
