import type { Draft } from './drafts.js'
import { tidy } from './labels.js'
import { rowFor, zoneOf } from './zone-of.js'

/** A heading and how weighty it is: 1 to 6 as marked, 7 in capitals, 8 in bold or well known, 9 a line that ends in a colon. */
export interface Heading {
  readonly words: string
  readonly rank: number
}

/** How an item of a list of benefits begins, and no heading. */
const boast =
  /^(?:competitive|generous|flexible|unlimited|great|excellent|comprehensive|strong|attractive|substantial|free|full|access)\b/i

const amount = /\p{Sc} ?\d|\d{1,3},\d{3}\b|\b\d{2,3}k\b/iu

/** Whether a draft is a heading, in markup or in all but markup, between `before` and `next`. */
export function headingIn(draft: Draft, before: Draft | undefined, next: Draft | undefined): Heading | null {
  const { text } = draft.plain
  if (draft.kind === 'heading') return { words: text, rank: draft.depth }
  if (draft.kind !== 'paragraph' || text.length > 90 || text.includes('\n') || amount.test(text)) return null
  const words = tidy(text)
  const count = words.split(/\s+/).length
  if (words === '' || count > 12 || /^[#@]|^https?:/.test(text)) return null
  if (/[^\s:]:\s+\S/.test(text) && zoneOf(words.slice(words.indexOf(':') + 1), 'heading') === null) return null
  const row = rowFor(words, 'heading')
  const known = row !== null && /^[^\p{L}]{0,12}\p{Lu}/u.test(text) && !boast.test(words)
  const sentence = /[.;,]$/.test(text)
  if (isCapitals(words) && !sentence && count <= 8) return { words, rank: 7 }
  if (isBold(draft) && (!sentence || known)) return { words, rank: 8 }
  if (known && !sentence && count <= 8 && next !== undefined && !(row.weak && count > 1 && isShort(before)))
    return { words, rank: 8 }
  const opens = next !== undefined && (next.kind === 'item' || next.kind === 'paragraph' || next.kind === 'row')
  return text.endsWith(':') && opens && count <= 10 ? { words, rank: 9 } : null
}

/** A short line that ends like an item of a list. */
function isShort(draft: Draft | undefined): boolean {
  return draft?.kind === 'paragraph' && draft.plain.text.length <= 70 && !/[.:!?]$/.test(draft.plain.text)
}

/** At least four capitals, no small letter, and no figure but a single one. */
export function isCapitals(words: string): boolean {
  return !/\p{Ll}/u.test(words) && (words.match(/\p{Lu}/gu)?.length ?? 0) >= 4 && !/\d{2}/.test(words)
}

/** Bold from the first letter to the last. */
function isBold({ plain, bold }: Draft): boolean {
  const letters = /[\p{L}\p{N}]/u
  let from = 0
  for (const run of bold) {
    if (letters.test(plain.text.slice(from, run.from))) return false
    from = Math.max(from, run.to)
  }
  return bold.length > 0 && !letters.test(plain.text.slice(from))
}
