import type { Block } from './document.js'
import type { Plain } from './plain.js'

/** A stretch of text before its zone is known. */
export interface Draft {
  readonly kind: Block['kind']
  readonly depth: number
  readonly plain: Plain
  /** With its markup. */
  readonly start: number
  readonly end: number
  readonly links: Block['links']
  /** Where bold text stands in `plain.text`, in order. */
  readonly bold: readonly { readonly from: number; readonly to: number }[]
  /** The text of the cells in `plain.text`, for a row. */
  readonly cells: readonly { readonly from: number; readonly to: number }[]
}
