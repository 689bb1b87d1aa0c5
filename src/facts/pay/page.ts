import type { Block, Document, Span } from '../../document/document.js'
import { cue } from '../cues.js'
import { passagesOf } from '../passages.js'
import type { Stretch } from './clauses.js'

/** Stands between two blocks of a page; white space to a regular expression, unlike a line break within a block. */
export const blockEnd = '\u2029'

/** Running text that the grammar reads, and the way back to where it stands in the posting. */
export interface Page {
  readonly text: string
  /** The blocks that may speak of pay, in order; of all others nothing is read. */
  readonly told: readonly Stretch[]
  /** The block that holds an offset of `text`; null on a page made of front matter. */
  readonly blockAt: (at: number) => Block | null
  /** The heading of the section that holds an offset; empty before the first, and in front matter. */
  readonly headingAt: (at: number) => string
  /** Where `text.slice(from, to)` stands in the original. */
  readonly span: (from: number, to: number) => Span
}

/** The body as one text, block after block, code left out, so that what is split over lines is read whole. */
export function bodyPage(document: Document): Page {
  const blocks: Block[] = []
  const starts: number[] = []
  const told: Stretch[] = []
  let text = ''
  for (const { block, cues } of passagesOf(document)) {
    if (blocks.length > 0) text += blockEnd
    if ((cues & cue.pay) !== 0) told.push({ from: text.length, to: text.length + block.text.length })
    blocks.push(block)
    starts.push(text.length)
    text += block.text
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
  return { text, told, blockAt, headingAt, span }
}

/** A stretch of front matter as a page: offsets are the original's, moved by `start`. */
export function rawPage(document: Document, { start, end }: Span): Page {
  return {
    text: document.text.slice(start, end),
    told: [{ from: 0, to: end - start }],
    blockAt: () => null,
    headingAt: () => '',
    span: (from, to) => ({ start: start + from, end: start + to }),
  }
}
