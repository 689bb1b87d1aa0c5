import type { Block, Document } from '../document/document.js'
import type { Mention } from './facts.js'
import { fieldsNamed, mentionOf, textOf } from './fields.js'
import { isOccupation } from './occupations.js'
import { mentionIn } from './passages.js'

/** Headings that name a part of the ad and never the job. */
const partOfAd =
  /^(?:job (?:description|summary|posting|details|overview)|about(?: us| the)?\b.*|overview|summary|description|introduction|position (?:summary|overview|description)|role (?:summary|overview|description)|the (?:role|job|work|company|team|position)|who we are|company|location|apply|benefits|pay|salary|requirements|responsibilities|qualifications)\s*:?$/i

const isTitle = (block: Block): boolean =>
  block.kind === 'heading' && /[a-z]|\p{L}/iu.test(block.text) && !partOfAd.test(block.text.trim().slice(0, 80))

const trimmed = (document: Document, block: Block): Mention => {
  const from = block.text.length - block.text.trimStart().length
  return mentionIn(document, block, from, block.text.trimEnd().length)
}

/** The name of the job: front matter, else the first heading of depth 1, else a heading that opens the text; null when there is none. */
export function readTitle(document: Document): Mention | null {
  const made = titles.get(document)
  if (made !== undefined) return made
  const title = titleOf(document)
  titles.set(document, title)
  return title
}

const titles = new WeakMap<Document, Mention | null>()

const titleOf = (document: Document): Mention | null => {
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
  const short = shortTitle(block.text)
  if (short !== null) return mentionIn(document, block, 0, short)
  const words = (opener.exec(block.text) ?? ownLine.exec(block.text))?.[0].trimEnd()
  if (!words) return null
  const parts = words.split(/[\s/]+/)
  const capitals = parts.every((part) => small.has(part) || /^[(\p{Lu}\d]/u.test(part))
  return capitals && parts.length >= 2 && parts.length <= 14 ? mentionIn(document, block, 0, words.length) : null
}

/** A name of one word, the employer and perhaps the place, up to the dash behind which the sentence begins. */
const oneWord = /^(?<job>\p{Lu}\p{L}{2,24}), (?<next>\p{Lu}[^,—–\n]{1,60})(?:,[^,—–\n]{1,60}){0,3}? ?[—–]/u
/** What a department is called by: "Director, Information Services". */
const department =
  /\b(?:services|operations|technology|communications|elections|programs?|affairs|relations|policy|initiatives|research|marketing|sales|finance|development|engineering|systems|administration|security|support|design|data)$/i
const state = /^(?:\p{Lu}{2}|\p{Lu}\.\p{Lu}\.?)$/u

/** How long the name of the job is in "Counsel, Harbor Law Center — …" or "Director, Information Services, Harbor County, Oregon — …"; null when no job opens the text. */
const shortTitle = (text: string): number | null => {
  const { job = '', next = '' } = oneWord.exec(text)?.groups ?? {}
  const behind = next.trimEnd()
  if (!isOccupation(job) || state.test(behind)) return null
  return department.test(behind) ? job.length + 2 + behind.length : job.length
}

/** The employer's name: front matter, else what a bold line right under the title says before a bar; null when it cannot be told. */
export function readCompany(document: Document): Mention | null {
  for (const name of ['company', 'employer'] as const) {
    for (const field of fieldsNamed(document, name)) {
      if (field.value.kind === 'scalar' && textOf(field.value)) return mentionOf(document, field.value)
    }
  }
  const [heading, line] = document.blocks
  const bold = heading?.kind === 'heading' && line ? /^\*\*(?<name>[^*|\n]{2,60})\*\* ?\|/.exec(source(document, line)) : null
  return bold && line ? { text: bold[1] ?? '', start: line.start + 2, end: line.start + 2 + (bold[1] ?? '').length } : null
}

const source = (document: Document, block: Block): string => document.text.slice(block.start, block.start + 80)
