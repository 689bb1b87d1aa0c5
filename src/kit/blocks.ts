import type { Block, Document, Span } from '../document/document.js'

/** How many blocks may begin between the start of a block and words within it, as the items of a list within an item do. */
const nested = 50

/** The innermost block that holds a span; null where none does, as in front matter. Takes logarithmic time: a posting can have many blocks. */
export function blockAt({ blocks }: Document, span: Span): Block | null {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((blocks[middle]?.start ?? 0) <= span.start) low = middle + 1
    else high = middle
  }
  for (let at = low - 1; at >= 0 && at >= low - nested; at -= 1) {
    const block = blocks[at]
    if (block !== undefined && block.start <= span.start && span.end <= block.end) return block
  }
  return null
}
