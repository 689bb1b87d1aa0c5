import type { Amount } from './amounts.js'
import { blockAt, blockEnd, type Page } from './page.js'

const low = /\b(?:min(?:imum)?|low(?:est)?|from|start(?:ing)?|entry|bottom|floor)\b/i
const high = /\b(?:max(?:imum)?|high(?:est)?|to|top|ceiling|end)\b/i

/** How many rows up the head of a table is looked for. */
const mostRows = 60
/** Of the words before an amount in its row, and of one row, no more than this is read, in characters. */
const longestLead = 400
const longestRow = 600

/** Whether two neighbouring cells of a row are the ends of one range: their columns are headed so ("Minimum | Maximum"). */
export function endsOfRow(page: Page, first: Amount, second: Amount): boolean {
  if (blockAt(page, first.from)?.kind !== 'row') return false
  const head = headOf(page, first.from)
  return low.test(head[cellsBefore(page, first.from)] ?? '') && high.test(head[cellsBefore(page, second.from)] ?? '')
}

function cellsBefore({ text }: Page, at: number): number {
  const part = text.slice(Math.max(0, at - longestLead), at)
  return part.slice(part.lastIndexOf(blockEnd) + 1).split(' | ').length - 1
}

/** The cells of the first row of the table that a row stands in: rows follow one another without another kind of block between. */
function headOf(page: Page, at: number): readonly string[] {
  let row = blockAt(page, at)
  const section = row?.section ?? -1
  let head = row?.text ?? ''
  let edge = at
  for (let count = 0; count < mostRows; count++) {
    const start = Math.max(0, edge - longestRow)
    const previous = start + page.text.slice(start, edge).lastIndexOf(blockEnd)
    if (previous < start) break
    row = blockAt(page, Math.max(0, previous - 1))
    if (row?.kind !== 'row' || row.section !== section) break
    head = row.text
    edge = previous
  }
  return head.split(' | ')
}
