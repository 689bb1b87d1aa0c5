import type { Block, Span } from '../document/document.js'
import { overlapWith } from './overlap.js'
import type { Heard } from './phrase.js'
import { equalityMessages } from './retext.js'

/** Words that retext-equality speaks of, with the name of its rule. `from` and `to` lead into `block.text`. */
export interface EqualityHit extends Span {
  readonly id: string
  readonly text: string
  readonly block: Block
  readonly from: number
  readonly to: number
}

/** Of a sentence that runs on, as much as this is read around the words: retext needs some fifty milliseconds for it. */
const longest = 4000
/** So much of one posting is read at most. Real postings need a few sentences; a text of nothing else would take minutes. */
const most = 40_000

/**
 * What retext-equality says of the passages in which words were heard that it may speak of. It says the same of a passage as it would of the
 * whole text, so the rest need not be read.
 *
 * @param heard words of the phrases that it knows, in reading order
 * @returns in reading order; of two that overlap the longer, and only words that were heard
 */
export function equalityOf(heard: readonly Heard[]): readonly EqualityHit[] {
  const hits: EqualityHit[] = []
  const isHeard = overlapWith(heard)
  const read = { letters: 0, block: heard[0]?.block, to: 0 }
  for (const { block, from } of heard) {
    if (block === read.block && from < read.to) continue
    if (read.letters > most) break
    const passage = passageAround(block.text, from)
    Object.assign(read, { letters: read.letters + passage.to - passage.from, block, to: passage.to })
    for (const message of equalityMessages(block.text.slice(passage.from, passage.to))) {
      const hit = hitAt(block, message.id, passage.from + message.from, passage.from + message.to)
      if (isHeard(hit)) add(hits, hit)
    }
  }
  return hits
}

/** Where retext ends a sentence too: a stop after a word of five letters or more, which is no abbreviation, before a capital. */
const stop = /(?<=\p{Ll}{5})[.!?] {1,3}(?=\p{Lu}\p{Ll})/gu

function passageAround(text: string, at: number): { readonly from: number; readonly to: number } {
  const least = Math.max(0, at - longest / 2)
  const before = [...text.slice(least, at).matchAll(stop)].at(-1)
  const after = text.slice(at, at + longest / 2).search(stop)
  return {
    from: before === undefined ? least : least + before.index + before[0].length,
    to: after === -1 ? Math.min(text.length, at + longest / 2) : at + after + 1,
  }
}

function hitAt(block: Block, id: string, from: number, to: number): EqualityHit {
  return { ...block.span(from, to), id, text: block.text.slice(from, to), block, from, to }
}

function add(hits: EqualityHit[], hit: EqualityHit): void {
  const last = hits.at(-1)
  if (last !== undefined && last.block === hit.block && last.to > hit.from) {
    if (last.to - last.from >= hit.to - hit.from) return
    hits.pop()
  }
  hits.push(hit)
}
