import type { Span } from './document.js'

/** Text as a reader sees it, and where every piece of it stands in the original. */
export interface Plain {
  readonly text: string
  /** Where `text.slice(from, to)` stands; an empty stretch stands before its next character, at the end after its last. */
  readonly span: (from: number, to: number) => Span
}

/** Collects text in reading order together with its place. Spans must not go backwards. */
export interface Ink {
  readonly length: () => number
  /** Adds text that stands at `start`; as written when the lengths agree, else as one unit that cannot be cut. */
  readonly add: (text: string, start: number, end: number) => void
  readonly dry: () => Plain
}

/** Makes an empty collector; a piece is one row of the three lists. */
export function ink(): Ink {
  const parts: string[] = []
  const at: number[] = []
  const starts: number[] = []
  const ends: number[] = []
  let length = 0
  return {
    length: () => length,
    add(text, start, end) {
      if (text === '') return
      parts.push(text)
      at.push(length)
      starts.push(start)
      ends.push(end)
      length += text.length
    },
    dry: () => ({ text: parts.join(''), span: spanIn(at, starts, ends, length) }),
  }
}

/** The function that leads from a block's text into the original; binary search over the pieces. */
function spanIn(at: readonly number[], starts: readonly number[], ends: readonly number[], length: number) {
  const pieceAt = (offset: number): number => {
    let low = 0
    let high = at.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((at[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
  const place = (offset: number): Span => {
    const piece = pieceAt(offset)
    const from = at[piece] ?? 0
    const start = starts[piece] ?? 0
    const end = ends[piece] ?? start
    const asWritten = (at[piece + 1] ?? length) - from === end - start
    return asWritten ? { start: start + offset - from, end: start + offset - from + 1 } : { start, end }
  }
  return (from: number, to: number): Span => {
    if (length === 0) return { start: 0, end: 0 }
    const first = Math.min(Math.max(from, 0), length)
    const last = Math.min(Math.max(to, first), length)
    if (first === length) {
      const { end } = place(length - 1)
      return { start: end, end }
    }
    const { start } = place(first)
    return { start, end: last === first ? start : place(last - 1).end }
  }
}

/** The part of a plain text from `from` to `to`, with places of its own. */
export function partOf(plain: Plain, from: number, to: number): Plain {
  if (from === 0 && to === plain.text.length) return plain
  return {
    text: plain.text.slice(from, to),
    span: (start, end) => {
      const first = Math.min(Math.max(start, 0), to - from)
      const last = Math.min(Math.max(end, first), to - from)
      if (first < to - from || first === 0) return plain.span(from + first, from + last)
      const { end: after } = plain.span(to - 1, to)
      return { start: after, end: after }
    },
  }
}
