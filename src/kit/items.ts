import type { Block, Document } from '../document/document.js'
import type { Edit } from '../engine/finding.js'
import { plainText } from '../facts/passages.js'
import { questionsOf, wishedFor } from './asked.js'

/** The items of a posting's must-have or nice-to-have lists, those below another item left out. */
export function itemsOf(document: Document, zone: 'must' | 'nice'): readonly Block[] {
  const skipped = questionsOf(document)
  const items = document.blocks.filter((block) => block.zone === zone && block.kind === 'item' && !skipped.has(block))
  const shallowest = new Map<number, number>()
  for (const { section, depth } of items) shallowest.set(section, Math.min(depth, shallowest.get(section) ?? depth))
  return items.filter(({ section, depth }) => depth === shallowest.get(section))
}

/** The items without which nobody need apply. */
export function mustHaves(document: Document): readonly Block[] {
  return itemsOf(document, 'must').filter((block) => !wishedFor({ block, sentence: plainText(block.text.slice(0, 400)) }))
}

/** Behind how many characters an item of a list ends, its line break counted. */
const longest = 2000

/**
 * The edits that move an item of one list behind the last item of another; null where the item is not one plain line of its own or there
 * is nowhere to put it.
 */
export function moveItem(document: Document, item: Block, to: 'must' | 'nice'): readonly Edit[] | null {
  const last = itemsOf(document, to).at(-1)
  const from = lineOf(document, item)
  const behind = last === undefined ? null : lineOf(document, last)
  if (from === null || behind === null || last === undefined) return null
  const next = document.blocks[document.blocks.indexOf(last) + 1]
  if (next !== undefined && next.kind === 'item' && next.depth > last.depth && next.section === last.section) return null
  const words = document.text.slice(from.start, from.end).replace(/^\s*(?:[-*+]|\d{1,3}[.)])\s+/, '')
  const marker = /^\s*(?:[-*+])\s+/.exec(document.text.slice(behind.start, behind.end))?.[0]
  if (marker === undefined) return null
  const stop = document.text.startsWith(document.newline, from.end) ? from.end + document.newline.length : from.end
  return [
    { start: from.start, end: stop, text: '' },
    { start: behind.end, end: behind.end, text: `${document.newline}${marker}${words}` },
  ]
}

/** The line that an item takes up, where it takes up one and nothing hangs below it. */
function lineOf({ text, blocks, newline }: Document, item: Block): { readonly start: number; readonly end: number } | null {
  const start = text.lastIndexOf('\n', item.start - 1) + 1
  const next = text.indexOf(newline, start)
  const end = next === -1 ? text.length : next
  if (end - start > longest || item.end > end || !/^\s*(?:[-*+]|\d{1,3}[.)])\s/.test(text.slice(start, start + 40))) return null
  const following = text.slice(end + newline.length, end + newline.length + 12)
  if (/^[ \t]+\S/.test(following) || blocks.some((other) => other !== item && other.start >= start && other.end <= end))
    return null
  return { start, end }
}
