import type { Document } from '../document/document.js'
import type { Edit } from '../engine/finding.js'
import type { PayMention, Period } from '../facts/facts.js'

/** How a period is said behind an amount; a piece has its own name in each posting, so it is left as written. */
export const periodWords: Readonly<Record<Exclude<Period, 'piece'>, string>> = {
  year: 'a year',
  month: 'a month',
  'half-month': 'twice a month',
  'two-weeks': 'every two weeks',
  week: 'a week',
  day: 'a day',
  hour: 'an hour',
  project: 'for the project',
}

type Notation = { readonly before: string; readonly behind: string }

/** Signs and codes in front of an amount ("US$", "CAD $", "€") and behind it ("90,000 USD", "90 000 €"). */
const before = /^\s{0,3}((?:[A-Z]{3}\s?)?(?:[A-Z]{1,3})?\p{Sc}\s?|[A-Z]{3}\s)/u
const behind = /\d[kKmM]?(\s?\p{Sc}|\s[A-Z]{3})\s{0,3}$/u

/** How the posting itself writes its currency; the code of `currency` where the words show none and one is known. */
function notationOf(written: string): Notation {
  const head = before.exec(written)?.[1]
  if (head !== undefined) return { before: /^[A-Z]{3}\s?$/.test(head) ? `${head.trim()} ` : head.trimEnd(), behind: '' }
  return { before: '', behind: behind.exec(written)?.[1] ?? '' }
}

/**
 * An amount in figures, thousands set apart by commas, cents only where there are any.
 *
 * @param amount in whole units of the currency
 */
export function writeAmount(amount: number): string {
  const cents = Number.isInteger(amount) ? 0 : 2
  return amount.toLocaleString('en-US', {
    minimumFractionDigits: cents,
    maximumFractionDigits: Math.max(cents, Number.isInteger(amount) ? 0 : 4),
  })
}

interface Blanks {
  readonly min: string
  readonly max: string
}

const noBlanks: Blanks = { min: '', max: '' }

/**
 * The amounts of a pay statement written so that they cannot be misread: `$80,000 to $100,000`. The currency is written as the posting
 * writes it, and not at all where it does not.
 *
 * @param blanks what to write for an end that is not known: `[highest pay]`
 * @returns null where neither end is known
 */
export function writeAmounts(
  pay: Pick<PayMention, 'min' | 'max'> & { readonly written: string },
  blanks: Blanks = noBlanks,
): string | null {
  if (pay.min === null && pay.max === null) return null
  const notation = notationOf(pay.written)
  const one = (amount: number | null, blank: string) =>
    amount === null ? blank : `${notation.before}${writeAmount(amount)}${notation.behind}`
  return pay.min === pay.max ? one(pay.min, blanks.min) : `${one(pay.min, blanks.min)} to ${one(pay.max, blanks.max)}`
}

/** Symbols of currencies that have one of their own in English text. */
const symbols: Readonly<Record<string, string>> = {
  USD: '$',
  EUR: '€',
  GBP: '£',
  CAD: 'C$',
  AUD: 'A$',
  NZD: 'NZ$',
  INR: '₹',
  JPY: '¥',
}

/** Pay in words from its figures alone, for pay that stands in front matter as a map: `$70,000 to $95,000 a year`. */
export function writePay(pay: PayMention): string | null {
  const { currency, period } = pay
  const symbol = currency === null ? undefined : symbols[currency]
  const written = symbol ?? (currency === null ? '' : `${currency} `)
  const amounts = writeAmounts({ min: pay.min, max: pay.max, written })
  if (amounts === null) return null
  return period === null || period === 'piece' ? amounts : `${amounts} ${periodWords[period]}`
}

/** What opens or ends a range at one side only, before the amount and behind it. */
const opener =
  /(?:\b(?:from|starting (?:at|from)|beginning at|minimum(?: of)?|at least|up to|maximum(?: of)?|max|min|as much as|no more than)\s{1,3})$/i
const closer = /^\s{0,3}(?:\+|(?:and|or) (?:up|above|over|more|higher)\b|minimum\b|maximum\b|min\b|max\b)/i

/**
 * The edit that writes a statement with one end anew as a range: `$60,000 and up a year` → `$60,000 to [highest pay] a year`.
 *
 * @returns null where it does not stand in the text of the posting, or runs on too long to be rewritten
 */
export function rewritePay(document: Document, pay: PayMention, blanks: Blanks): Edit | null {
  if (pay.from !== 'body' || pay.end - pay.start > 120) return null
  const { start, end } = pay.amounts
  const text = writeAmounts({ min: pay.min, max: pay.max, written: document.text.slice(start, end) }, blanks)
  const head = document.text.slice(pay.start, start).replace(opener, '')
  const tail = document.text.slice(end, pay.end).replace(closer, '')
  return text === null ? null : { start: pay.start, end: pay.end, text: head + text + tail }
}
