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

interface Notation {
  /** What stands before each amount: `$`, `US$`, `USD `. */
  readonly sign: string
  /** What stands behind each amount: ` €`, ` USD`. */
  readonly behind: string
  /** What stands behind the last amount alone, where a sign goes before each: ` USD` of `$80-90K USD`. */
  readonly atEnd: string
  readonly cents: boolean
}

const before = /^\s{0,3}((?:[A-Z]{3}\s?)?(?:[A-Z]{1,3})?\p{Sc}\s?|[A-Z]{3}\s)/u
const behind = /\d[kKmM]?(\s?\p{Sc}|\s[A-Za-z]{3})\s{0,3}$/u
const within = /[A-Z]{0,3}\p{Sc}/u
const withCents = /\d\.\d\d(?!\d)/

/** How the posting itself writes its amounts. */
function notationOf(written: string): Notation {
  const head = before.exec(written)?.[1]
  const tail = behind.exec(written)?.[1] ?? ''
  const cents = withCents.test(written)
  if (head === undefined) return { sign: tail === '' ? (within.exec(written)?.[0] ?? '') : '', behind: tail, atEnd: '', cents }
  return { sign: /^[A-Z]{3}\s?$/.test(head) ? `${head.trim()} ` : head.trimEnd(), behind: '', atEnd: tail, cents }
}

/**
 * An amount in figures, thousands set apart by commas, cents only where there are any.
 *
 * @param amount in whole units of the currency
 * @param cents whether to write cents where there are none
 */
export function writeAmount(amount: number, cents = !Number.isInteger(amount)): string {
  return amount.toLocaleString('en-US', { minimumFractionDigits: cents ? 2 : 0, maximumFractionDigits: cents ? 4 : 0 })
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
    amount === null
      ? blank
      : `${notation.sign}${writeAmount(amount, notation.cents || !Number.isInteger(amount))}${notation.behind}`
  const range = pay.min === pay.max ? one(pay.min, blanks.min) : `${one(pay.min, blanks.min)} to ${one(pay.max, blanks.max)}`
  return range + notation.atEnd
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
