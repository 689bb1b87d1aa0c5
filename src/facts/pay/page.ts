import type { Block, Document, Span } from '../../document/document.js'

/** Stands between two blocks of a page; white space to a regular expression, unlike a line break within a block. */
export const blockEnd = '\u2029'

/** Running text that the grammar reads, and the way back to where it stands in the posting. */
export interface Page {
  readonly text: string
  /** The block that holds an offset of `text`; null on a page made of front matter. */
  readonly blockAt: (at: number) => Block | null
  /** The heading of the section that holds an offset; empty before the first, and in front matter. */
  readonly headingAt: (at: number) => string
  /** Where `text.slice(from, to)` stands in the original. */
  readonly span: (from: number, to: number) => Span
}

/** The body as one text, block after block, code left out, so that what is split over lines is read whole. */
export function bodyPage(document: Document): Page {
  const blocks = document.blocks.filter((block) => block.kind !== 'code' && block.zone !== 'code')
  const starts: number[] = []
  let at = 0
  for (const block of blocks) {
    starts.push(at)
    at += block.text.length + 1
  }
  const indexAt = (offset: number): number => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
  const span = (from: number, to: number): Span => {
    const first = indexAt(from)
    const last = indexAt(Math.max(from, to - 1))
    const [head, tail] = [blocks[first], blocks[last]]
    if (!head || !tail) return { start: document.body.start, end: document.body.start }
    const begin = from - (starts[first] ?? 0)
    const end = Math.min(to - (starts[last] ?? 0), tail.text.length)
    if (head === tail) return head.span(begin, end)
    return { start: head.span(begin, head.text.length).start, end: tail.span(0, end).end }
  }
  const blockAt = (offset: number) => blocks[indexAt(offset)] ?? null
  const headingAt = (offset: number) => document.sections[blockAt(offset)?.section ?? -1]?.heading ?? ''
  return { text: blocks.map((block) => block.text).join(blockEnd), blockAt, headingAt, span }
}

/** A stretch of front matter as a page: offsets are the original's, moved by `start`. */
export function rawPage(document: Document, { start, end }: Span): Page {
  return {
    text: document.text.slice(start, end),
    blockAt: () => null,
    headingAt: () => '',
    span: (from, to) => ({ start: start + from, end: start + to }),
  }
}
