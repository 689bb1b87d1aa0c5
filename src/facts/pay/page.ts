import type { Block, Document, Span } from '../../document/document.js'
import { cue } from '../cues.js'
import type { Mention } from '../facts.js'
import { passagesOf } from '../passages.js'
import type { Stretch } from './clauses.js'

/** Stands between two blocks of a page; white space to a regular expression, unlike a line break within a block. */
export const blockEnd = '\u2029'

/** Running text that the grammar reads, and what leads back to where it stands in the posting. */
export interface Page {
  readonly document: Document
  readonly text: string
  /** The blocks that may speak of pay, in order; of all others nothing is read. */
  readonly told: readonly Stretch[]
  /** The blocks of the body that the text is made of; none on a page made of front matter. */
  readonly blocks: readonly Block[]
  /** Where each block begins in the text; on a page made of front matter, where the text begins in the document. */
  readonly starts: readonly number[]
}

/** The body as one text, block after block, code left out, so that what is split over lines is read whole. */
export function bodyPage(document: Document): Page {
  const blocks: Block[] = []
  const starts: number[] = []
  const told: Stretch[] = []
  const texts: string[] = []
  let at = 0
  for (const { block, cues } of passagesOf(document)) {
    const { text } = block
    if ((cues & cue.pay) !== 0) told.push({ from: at, to: at + text.length })
    blocks.push(block)
    starts.push(at)
    texts.push(text)
    at += text.length + 1
  }
  return { document, text: texts.join(blockEnd), told, blocks, starts }
}

/** A stretch of front matter as a page. */
export function rawPage(document: Document, { start, end }: Span): Page {
  return { document, text: document.text.slice(start, end), told: [{ from: 0, to: end - start }], blocks: [], starts: [start] }
}

/** The index of the block that holds an offset of the text. */
function indexAt({ starts }: Page, offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** The block that holds an offset of the text; null on a page made of front matter. */
export const blockAt = (page: Page, offset: number): Block | null => page.blocks[indexAt(page, offset)] ?? null

/** The heading of the section that holds an offset; empty before the first, and in front matter. */
export const headingAt = (page: Page, offset: number): string =>
  page.document.sections[blockAt(page, offset)?.section ?? -1]?.heading ?? ''

/** Where `text.slice(from, to)` stands in the document. */
export function spanOn(page: Page, from: number, to: number): Span {
  const { blocks, starts, document } = page
  if (blocks.length === 0) {
    const start = starts[0] ?? document.body.start
    return { start: start + from, end: start + to }
  }
  const first = indexAt(page, from)
  const last = indexAt(page, Math.max(from, to - 1))
  const [head, tail] = [blocks[first], blocks[last]]
  if (!head || !tail) return { start: document.body.start, end: document.body.start }
  const begin = from - (starts[first] ?? 0)
  const end = Math.min(to - (starts[last] ?? 0), tail.text.length)
  if (head === tail) return head.span(begin, end)
  return { start: head.span(begin, head.text.length).start, end: tail.span(0, end).end }
}

/** The words of the document at a stretch of the page. */
export function mentionOn(page: Page, from: number, to: number): Mention {
  const { start, end } = spanOn(page, from, to)
  return { start, end, text: page.document.text.slice(start, end) }
}
