import type { Document } from '../document/document.js'
import type { Edit } from '../engine/finding.js'
import type { Mention } from '../facts/facts.js'
import { blockAt } from './blocks.js'

/** How far back a list is read for its last comma. */
const longest = 400

/**
 * The edit that closes a list which says that there is more: takes away "and more" or "etc." with the comma before it, and joins the last
 * two things by "and". An item of a list that says nothing else goes whole.
 *
 * @param more the words that leave the list open
 * @returns null where taking them away would break the sentence
 */
export function closeList(document: Document, more: Mention): Edit | null {
  if (more.start < document.body.start) return null
  const block = blockAt(document, more)
  if (block === null || block.kind === 'heading') return null
  if (alone(block.text, more.text)) return block.kind === 'item' ? wholeLine(document, more) : null
  const limit = noLimit.exec(more.text)
  if (limit !== null) return dropLimit(document, more.start + limit.index, more.end)
  const { text } = document
  const before = text.slice(Math.max(block.start, more.start - longest), more.start)
  const kept = before.replace(/(?:(?<=\w)[^\S\n]*[,;])?\s*(?:(?:and|or|plus|&)\s*)?$/i, '')
  if (kept.trim() === '') return null
  const start = more.start - before.length
  const end =
    text[more.end] === ')' || more.text.endsWith(')') || !/\.$/.test(more.text)
      ? more.end
      : more.end - (endsSentence(text, more.end) ? 1 : 0)
  const joined = joinLast(kept)
  const from = start + commonLength(before, joined)
  return { start: from, end, text: joined.slice(from - start) }
}

/** "including, but not limited to" opens a list that the words before it open already. */
const noLimit = /,?\s*(?:but (?:is |are )?)?not limited to$/i

function dropLimit(document: Document, from: number, to: number): Edit {
  const { text } = document
  const comma = /,?\s*$/.exec(text.slice(Math.max(document.body.start, from - 4), from))?.[0].length ?? 0
  const after = /^,/.test(text.slice(to, to + 1)) ? 1 : 0
  return { start: from - comma, end: to + after, text: '' }
}

function alone(text: string, words: string): boolean {
  if (text.length > words.length + 20) return false
  const bare = (one: string) =>
    one
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  return bare(text) === bare(words)
}

/** A full stop behind "etc" is the sentence's too where nothing follows on the line, or a capital does. */
function endsSentence(text: string, at: number): boolean {
  return /^\s*(?:$|\n|\p{Lu}|[-*<|])/u.test(text.slice(at, at + 4))
}

function wholeLine(document: Document, within: Mention): Edit {
  const { text } = document
  const start = text.lastIndexOf('\n', within.start - 1)
  const next = text.indexOf('\n', within.end)
  const end = next === -1 ? text.length : next
  return { start: Math.max(start, document.body.start), end: text[end - 1] === '\r' ? end - 1 : end, text: '' }
}

/** "a, b, c" → "a, b, and c"; "a, b" → "a and b"; what has an "and" already, or is one thing, stays. */
function joinLast(list: string): string {
  const commas = commasOf(list)
  const last = commas.at(-1)
  if (last === undefined) return list
  const tail = list.slice(last + 1)
  if (/^\s*(?:and|or|&)\s/i.test(tail) || /\s(?:and|or|&)\s/i.test(tail)) return list
  return commas.length === 1 ? `${list.slice(0, last)} and${tail}` : `${list.slice(0, last + 1)} and${tail}`
}

/** Where the commas of the last list stand: back to the end of the sentence, colon, dash or bracket before it; what brackets hold is skipped. */
function commasOf(list: string): readonly number[] {
  const commas: number[] = []
  let depth = 0
  for (let at = list.length - 1; at >= 0; at -= 1) {
    const char = list[at] ?? ''
    if (char === ')') depth += 1
    else if (char === '(') depth -= 1
    if (depth < 0 || (depth === 0 && (/[:;!?\n|–—]/.test(char) || (char === '.' && /\s/.test(list[at + 1] ?? ' '))))) break
    if (depth === 0 && char === ',' && !/\d/.test(list[at + 1] ?? '')) commas.unshift(at)
  }
  return commas
}

function commonLength(a: string, b: string): number {
  let at = 0
  while (at < a.length && at < b.length && a[at] === b[at]) at += 1
  return at
}
