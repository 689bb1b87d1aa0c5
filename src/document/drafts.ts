import type { Block } from './document.js'
import { ink, type Plain, partOf } from './plain.js'

/** From and to, in the text of a block. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** A stretch of text before its zone is known. */
export interface Draft {
  readonly kind: Block['kind']
  readonly depth: number
  readonly plain: Plain
  /** With its markup. */
  readonly start: number
  readonly end: number
  readonly links: Block['links']
  /** Bold text, in order. */
  readonly bold: readonly Stretch[]
  /** The cells of a row. */
  readonly cells: readonly Stretch[]
  /** The words of the cells in the first row of the table, for a row: below that row, or that row itself. */
  readonly columns: readonly string[]
  /** The first row of a table. */
  readonly first: boolean
  /** Stands within a block quotation. */
  readonly quoted: boolean
}

/** Collects one draft: text, and what is bold, linked or a cell in it. */
export interface Pen {
  readonly write: (text: string, start: number, end: number) => void
  /** Opens or closes a stretch; unbalanced calls do no harm. */
  readonly open: (what: 'bold' | 'link' | 'cell', url?: string) => void
  readonly close: (what: 'bold' | 'link' | 'cell') => void
  /** Null where there is no word in it; white space at both ends is cut. */
  readonly lift: (kind: Block['kind'], depth: number, start: number, end: number, quoted: boolean) => Draft | null
}

/** Makes an empty collector for one draft. */
export function pen(): Pen {
  const words = ink()
  const opened: { what: string; from: number; url: string }[] = []
  const closed: { what: string; from: number; to: number; url: string }[] = []
  const close = (what: string) => {
    const at = opened.findLastIndex((stretch) => stretch.what === what)
    const [stretch] = at === -1 ? [] : opened.splice(at, 1)
    if (stretch !== undefined && (what === 'cell' || words.length() > stretch.from))
      closed.push({ ...stretch, to: words.length() })
  }
  return {
    write: words.add,
    open: (what, url = '') => {
      opened.push({ what, from: words.length(), url })
    },
    close,
    lift(kind, depth, start, end, quoted) {
      while (opened.length > 0) close(opened.at(-1)?.what ?? '')
      const plain = words.dry()
      const from = plain.text.length - plain.text.trimStart().length
      const to = plain.text.trimEnd().length
      if (!(kind === 'row' ? /[^\s\uFFFC|]/ : /[^\s\uFFFC]/).test(plain.text)) return null
      const inside = closed
        .map((stretch) => ({
          ...stretch,
          from: Math.max(stretch.from - from, 0),
          to: Math.max(Math.min(stretch.to, to) - from, 0),
        }))
        .filter((stretch) => stretch.to > stretch.from || (stretch.what === 'cell' && stretch.to === stretch.from))
        .sort((a, b) => a.from - b.from || b.to - a.to)
      const those = (what: string) => inside.filter((stretch) => stretch.what === what)
      return {
        kind,
        depth,
        plain: partOf(plain, from, to),
        start,
        end,
        links: those('link').map((link) => ({ from: link.from, to: link.to, url: link.url })),
        bold: those('bold').map((bold) => ({ from: bold.from, to: bold.to })),
        columns: [],
        first: false,
        quoted,
        cells: those('cell').map((cell) => ({ from: cell.from, to: cell.to })),
      }
    },
  }
}

/** The part of a draft from `from` to `to`, white space at both ends cut; null where nothing but stars that mark nothing is left. */
export function partOfDraft(draft: Draft, from: number, to: number): Draft | null {
  const { text } = draft.plain
  let first = from
  let last = to
  while (first < last && /\s/.test(text.charAt(first))) first++
  while (last > first && /\s/.test(text.charAt(last - 1))) last--
  if (!/[^\s\uFFFC*]/.test(text.slice(first, last))) return null
  const within = <S extends Stretch>(stretches: readonly S[]): S[] =>
    stretches
      .filter((stretch) => stretch.from < last && stretch.to > first)
      .map((stretch) => ({ ...stretch, from: Math.max(stretch.from, first) - first, to: Math.min(stretch.to, last) - first }))
  return {
    ...draft,
    ...draft.plain.span(first, last),
    plain: partOf(draft.plain, first, last),
    links: within(draft.links),
    bold: within(draft.bold),
    cells: within(draft.cells),
  }
}

/** A row, told what the first row of its table says; `columns` is empty for that row itself. */
export function inTable(row: Draft, columns: readonly string[]): Draft {
  if (columns.length > 0) return { ...row, columns }
  return { ...row, columns: row.cells.map(({ from, to }) => row.plain.text.slice(from, to).trim()), first: true }
}

/** A posting that is quoted as a whole, as in a mail that was passed on, is no quotation. */
export function unquoted(drafts: readonly Draft[]): readonly Draft[] {
  const lengthOf = (some: readonly Draft[]) => some.reduce((sum, { plain }) => sum + plain.text.length, 0)
  const quotations = drafts.filter(({ quoted }) => quoted)
  if (quotations.length === 0 || lengthOf(quotations) < lengthOf(drafts) * 0.6) return drafts
  return drafts.map((draft) => ({ ...draft, quoted: false, kind: draft.kind === 'quote' ? 'paragraph' : draft.kind }))
}
