import { blockEnd, type Page } from './page.js'
import type { CellsPair } from './ranges.js'

const low = /\b(?:min(?:imum)?|low(?:est)?|from|start(?:ing)?|entry|bottom|floor)\b/i
const high = /\b(?:max(?:imum)?|high(?:est)?|to|top|ceiling|end)\b/i

/** Tells whether two neighbouring cells of a row are the ends of one range: their columns are headed so ("Minimum | Maximum"). */
export function columnsPair(page: Page): CellsPair {
  const heads = new Map<number, readonly string[]>()
  const cellsBefore = (at: number): number => {
    const start = Math.max(0, at - 400)
    const part = page.text.slice(start, at)
    return part.slice(part.lastIndexOf(blockEnd) + 1).split(' | ').length - 1
  }
  /** The first row of the table that a row stands in: rows follow one another without another kind of block between. */
  const headOf = (at: number): readonly string[] => {
    let row = page.blockAt(at)
    const section = row?.section ?? -1
    const known = heads.get(row?.start ?? -1)
    if (known) return known
    let head = row?.text ?? ''
    let edge = at
    for (let count = 0; count < 60; count++) {
      const start = Math.max(0, edge - 600)
      const previous = start + page.text.slice(start, edge).lastIndexOf(blockEnd)
      if (previous < start) break
      row = page.blockAt(Math.max(0, previous - 1))
      if (row?.kind !== 'row' || row.section !== section) break
      head = row.text
      edge = previous
    }
    const cells = head.split(' | ')
    heads.set(page.blockAt(at)?.start ?? -1, cells)
    return cells
  }
  return (first, second) => {
    if (page.blockAt(first.from)?.kind !== 'row') return false
    const head = headOf(first.from)
    return low.test(head[cellsBefore(first.from)] ?? '') && high.test(head[cellsBefore(second.from)] ?? '')
  }
}
