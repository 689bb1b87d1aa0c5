import type { Zone } from './document.js'
import type { Draft } from './drafts.js'
import { exactZoneOf, zoneOf } from './zone-of.js'

/** Words that introduce what follows them in the same block. */
export interface Label {
  readonly words: string
  readonly zone: Zone | null
  /** Where what they introduce begins. */
  readonly to: number
}

/** Emoji, bullets, quotation marks and numbering before a label. */
const lead = /^[^\p{L}\p{N}\uFFFC]{0,12}(?:\d{1,2}[.)] )?/u
const colon = /^((?:[\p{Lu}\p{N}]|[a-z]{2})[\p{L}\p{N}\u2019'&/,#()+. -]{0,70}?) ?:(?=\s|$|\uFFFC)\s*/u
const dash = /^(\p{Lu}[\p{L}\u2019'&/ -]{1,40}?)(?: - | ?[\u2013\u2014]| ?\.{3,60}(?= ?[\p{Lu}\p{Sc}\d])|\t| {2,8}|\n) ?(?=\S)/u
const sentenceInside = /[.!?] \p{Lu}/u

/** The label at the head of a draft: in bold, before a colon, before a dash or a line break when it is well known; the first cell of a row. */
export function labelOf(draft: Draft): Label | null {
  if (draft.kind === 'heading' || draft.kind === 'code') return null
  if (draft.kind === 'row') return firstCell(draft)
  return inBold(draft) ?? beforeColon(draft) ?? beforeFusedColon(draft) ?? beforeDash(draft)
}

function firstCell({ plain, cells }: Draft): Label | null {
  const [first, second] = cells
  if (first === undefined || second === undefined) return null
  const words = tidy(plain.text.slice(first.from, first.to))
  return words === '' || words.length > 90 ? null : { words, zone: zoneOf(words, 'label'), to: second.from }
}

function inBold({ plain, bold }: Draft): Label | null {
  const [run] = bold
  if (run === undefined || run.to - run.from > 80) return null
  if (/[\p{L}\p{N}]/u.test(plain.text.slice(0, run.from))) return null
  const written = plain.text.slice(run.from, run.to).trim()
  if (/[^\s:.]:\s/.test(written)) return null
  const words = tidy(written)
  if (words === '' || words.split(/\s/).length > 9) return null
  const behind = plain.text.slice(run.to)
  const closed = /[:.?!\u2014\u2013-]\s*$/.test(written) || /^\s{0,3}[:\u2013\u2014-]|^\s{0,3}\n/.test(behind)
  const zone = closed ? zoneOf(words, 'label') : exactZoneOf(words, 'label')
  if (!closed && zone === null) return null
  return { words, zone, to: run.to + (/^[\s:\u2013\u2014-]{0,10}/.exec(behind)?.[0].length ?? 0) }
}

function beforeColon({ plain }: Draft): Label | null {
  const head = plain.text.slice(0, 120)
  const skipped = lead.exec(head)?.[0].length ?? 0
  const match = colon.exec(head.slice(skipped))
  if (match === null) return null
  const words = tidy(match[1] ?? '')
  if (words === '' || words.split(/\s/).length > 8 || sentenceInside.test(words) || /\([^)]*$/.test(words)) return null
  return { words, zone: zoneOf(head.slice(0, skipped) + words, 'label'), to: skipped + match[0].length }
}

/** "Benefits:Medical and dental": a well-known label whose value lost the space before it. */
function beforeFusedColon({ plain }: Draft): Label | null {
  const match = /^(\p{Lu}[\p{L}\u2019'&/ -]{1,40}):(?=[\p{Lu}\p{Sc}\d])/u.exec(plain.text.slice(0, 60))
  const words = tidy(match?.[1] ?? '')
  const zone = words === '' ? null : exactZoneOf(words, 'label')
  return match === null || zone === null ? null : { words, zone, to: match[0].length }
}

function beforeDash({ plain }: Draft): Label | null {
  const head = plain.text.slice(0, 100)
  const skipped = lead.exec(head)?.[0].length ?? 0
  const match = dash.exec(head.slice(skipped))
  const words = tidy(match?.[1] ?? '')
  const zone = words === '' ? null : exactZoneOf(words, 'label')
  return match === null || zone === null ? null : { words, zone, to: skipped + match[0].length }
}

const trail = /(?:[\s:.,;\u2013\u2014*_=~|-]|(?!\uFFFC)\p{So}|\uFE0F){1,12}$/u

/** A label without the signs around it. */
export function tidy(words: string): string {
  return words.replace(/^[^\p{L}\p{N}($]{1,12}/u, '').replace(trail, '')
}
