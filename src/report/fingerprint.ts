import { createHash } from 'node:crypto'
import type { Document } from '../document/document.js'
import type { Finding } from '../engine/finding.js'

/**
 * A name for each finding that outlives edits elsewhere in the file: a hash of the rule, the heading of the section and the flagged words
 * with white space folded, numbered where the same comes again. No line numbers.
 *
 * @returns 16 hexadecimal digits each, in the order of the findings
 */
export function fingerprintsOf(findings: readonly Finding[], document: Pick<Document, 'text' | 'sections'>): readonly string[] {
  const times = new Map<string, number>()
  return findings.map((finding) => {
    const words = document.text.slice(finding.start, finding.end).replace(/\s+/g, ' ').trim()
    const key = JSON.stringify([finding.rule, headingAt(document, finding.start), words])
    const time = times.get(key) ?? 0
    times.set(key, time + 1)
    return createHash('sha256').update(`${key} ${time}`).digest('hex').slice(0, 16)
  })
}

/** The heading of the innermost section that holds an offset; empty before the first heading. */
function headingAt(document: Pick<Document, 'sections'>, offset: number): string {
  const section = document.sections.findLast((one) => one.start <= offset && offset < one.end)
  return section?.heading.replace(/\s+/g, ' ').trim() ?? ''
}
