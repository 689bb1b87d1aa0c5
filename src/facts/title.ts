import type { Block, Document } from '../document/document.js'
import type { Mention } from './facts.js'
import { fieldsNamed, mentionOf, textOf } from './fields.js'
import { mentionIn } from './passages.js'

/** Headings that name a part of the ad and never the job. */
const partOfAd =
  /^(?:job (?:description|summary|posting|details|overview)|about(?: us| the)?\b.*|overview|summary|description|introduction|position (?:summary|overview|description)|role (?:summary|overview|description)|the (?:role|job|work|company|team|position)|who we are|company|location|apply|benefits|pay|salary|requirements|responsibilities|qualifications)\s*:?$/i

const isTitle = (block: Block): boolean =>
  block.kind === 'heading' && /\p{L}/u.test(block.text) && !partOfAd.test(block.text.trim().slice(0, 80))

const trimmed = (document: Document, block: Block): Mention => {
  const from = block.text.length - block.text.trimStart().length
  return mentionIn(document, block, from, block.text.trimEnd().length)
}

/** The name of the job: front matter, else the first heading of depth 1, else a heading that opens the text; null when there is none. */
export function readTitle(document: Document): Mention | null {
  for (const field of fieldsNamed(document, 'title')) {
    if (field.value.kind === 'scalar' && textOf(field.value)) return mentionOf(document, field.value)
  }
  const first = document.blocks.find((block) => block.kind === 'heading' && block.depth === 1 && isTitle(block))
  if (first) return trimmed(document, first)
  const opening = document.blocks[0]
  if (!opening) return null
  return isTitle(opening) ? trimmed(document, opening) : inOpening(document, opening)
}

const small = new Set(['of', 'the', 'and', 'for', 'in', 'to', 'a', 'at', '&', '-'])
const opener = /^[\p{Lu}][^,.:;!?—–\n]{2,90}?(?=,? ?[—–]|,| - )/u

/** A line of its own that opens the text: "Shift Lead (Nights)". */
const ownLine = /^\p{Lu}[^.:;!?|\n]{2,70}(?=\n|$)/u

/**
 * Words in capitals that open the text: "Records Clerk, Harbor County — the clerk keeps…" up to the employer's name, or the whole of the
 * first line.
 */
const inOpening = (document: Document, block: Block): Mention | null => {
  if (block.kind !== 'paragraph') return null
  const words = (opener.exec(block.text) ?? ownLine.exec(block.text))?.[0].trimEnd()
  if (!words) return null
  const parts = words.split(/[\s/]+/)
  const capitals = parts.every((part) => small.has(part) || /^[(\p{Lu}\d]/u.test(part))
  return capitals && parts.length >= 2 && parts.length <= 14 ? mentionIn(document, block, 0, words.length) : null
}

/** The employer's name: front matter, else what a bold line right under the title says before a bar; null when it cannot be told. */
export function readCompany(document: Document): Mention | null {
  for (const name of ['company', 'employer'] as const) {
    for (const field of fieldsNamed(document, name)) {
      if (field.value.kind === 'scalar' && textOf(field.value)) return mentionOf(document, field.value)
    }
  }
  return null
}
