import type { Block, Zone } from './document.js'
import type { Draft } from './drafts.js'
import { zoneOf } from './zone-of.js'

/** Whether the first row of a table names its columns: words without amounts, in at least two cells. */
function namesColumns({ columns }: Draft): boolean {
  return columns.length > 1 && columns.every((words) => words.length <= 50 && !/\d{2}|\p{Sc}/u.test(words))
}

/**
 * The zone that the names of the columns give to the rows: pay where one of them names pay, else the first that names anything. In a
 * table of two columns the first cell of every row is a label of its own, so only the second counts.
 */
export function zoneOfColumns(row: Draft): Zone | null {
  if (!namesColumns(row)) return null
  const zones = (row.columns.length > 2 ? row.columns : row.columns.slice(1)).map((words) => zoneOf(words, 'label'))
  return zones.find((zone) => zone === 'pay') ?? zones.find((zone) => zone !== null && zone !== 'other') ?? null
}

/** The cells of a row as a block has them. */
export function cellsOf(row: Draft): NonNullable<Block['cells']> {
  const named = namesColumns(row) && !row.first
  return row.cells.map((cell, index) => ({ ...cell, label: (named ? row.columns[index] : null) || null }))
}
