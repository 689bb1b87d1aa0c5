import { matchesOf } from '../matches.js'
import { blockEnd, type Page } from './page.js'

/** A stretch of the text of a page. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** How far to either side words can speak of a figure. */
const reach = 180
/** A line shorter than this was broken on purpose; a longer one by an editor that wraps. */
const wrapped = 60

/** The end of a clause: a stop before white space, a bullet, the end of a block, a stop fused to the next sentence ("month.Deadline"). */
const clauseEnd = /[.!?;•](?=\s|$)|[\n\u2029]|[a-z]\.(?=[A-Z][a-z])/g
const abbreviation = /(?:\b(?:[A-Z]|approx|est|incl|e\.g|i\.e|min|max|yr|hr|mo|p\.a|no|vs|inc|co|st)|\.[a-z])\.$/i

const shortLine = (text: string, at: number): boolean => {
  const line = text.slice(Math.max(0, at - wrapped), at)
  return line.length < wrapped || line.includes('\n') || line.includes(blockEnd)
}

/** The ends of the clauses of a stretch, as offsets into `text`: where the mark stands, and where the next clause begins. */
function ends(text: string, from: number, to: number): readonly Stretch[] {
  const part = text.slice(from, to)
  const found: Stretch[] = []
  for (const match of matchesOf(clauseEnd, part)) {
    const end = match.index + match[0].length
    if (match[0].endsWith('.') && abbreviation.test(part.slice(Math.max(0, end - 8), end))) continue
    if (match[0] === '\n' && !shortLine(text, from + match.index)) continue
    found.push({ from: from + match.index, to: from + end })
  }
  return found
}

/** The clause around a stretch: back to the end of the clause before, not past `floor`, and forth to its own end, not past `ceiling`. */
export function clauseAround(text: string, { from, to }: Stretch, floor = 0, ceiling = text.length): Stretch {
  const left = Math.max(floor, from - reach)
  const right = Math.min(ceiling, to + reach)
  return { from: ends(text, left, from).at(-1)?.to ?? left, to: ends(text, to, right)[0]?.from ?? right }
}

const sum = /[$€£]\s?\d|\d{2},\d{3}|\d[kK]\b/

/**
 * The short lines that lead to a clause from above, nearest last: at most six, up to the first that is long. Lines that state sums of
 * their own are passed over; so is what stands before the clause in its own line, unless it ends in a colon.
 */
export function linesAbove(page: Page, at: number): readonly Stretch[] {
  const lines: Stretch[] = []
  let end = at
  for (let count = 0; count < 6 && end > 0; count++) {
    const start = Math.max(0, end - 240)
    const part = page.text.slice(start, end - 1)
    const edge = start + 1 + Math.max(part.lastIndexOf(blockEnd), part.lastIndexOf('\n'), -1)
    const line = page.text.slice(edge, end)
    const sameLine = count === 0 && !/[\n\u2029]$/.test(line)
    if (line.length > 120 && !sameLine) break
    if (line.trim() !== '' && !sum.test(line) && (!sameLine || /:\s*$/.test(line))) lines.unshift({ from: edge, to: end })
    end = edge
    if (line.length > 200) break
  }
  return lines
}

/** The sentences before a clause in its own block, 160 characters at most. */
export function proseBefore(text: string, at: number): string {
  const part = text.slice(Math.max(0, at - 160), at)
  return part.slice(part.lastIndexOf(blockEnd) + 1)
}
