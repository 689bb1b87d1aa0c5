import type { PayForm, Period } from '../facts.js'
import { type Amount, readAmounts } from './amounts.js'
import { joinOf } from './joins.js'
import type { Page } from './page.js'
import { endsOfRow } from './tables.js'

/** One or more amounts that say one thing: a range, a single figure, a floor or a ceiling. Offsets into the text of the page. */
export interface Figure {
  /** With the words that belong to it: "up to", the period, "and up". */
  readonly from: number
  readonly to: number
  /** From the first amount to the last. */
  readonly amounts: { readonly from: number; readonly to: number }
  readonly form: Exclude<PayForm, 'vague'>
  readonly min: number | null
  readonly max: number | null
  /** Null where none is written, or two differ. */
  readonly currency: string | null
  /** Whether any sign or code is written. */
  readonly signed: boolean
  readonly bareSign: string | null
  readonly period: Period | null
  /** Whether thousands were written as such ("90k"). */
  readonly thousands: boolean
  readonly unclear: string | null
}

/** What a bare number counts when it is not money: "20-30 hours", "5 a.m.". */
export const countedThings =
  /^\s?(?:hours?|hrs?|h\b|days?|weeks?|wks?|months?|years?|yrs?|minutes?|%|percent|employees|people|positions|openings|miles|staff|clients|customers|lbs?|pounds|a\.?m|p\.?m)\b/i

const cell = /^ \| $/
const oneEnd = 'the thousands are written at one end only'

/** What brings two numbers to one scale ("$100-105K", "$177-$192,000"), and what is unclear about it. */
function level(low: Amount, high: Amount): { readonly min: number; readonly max: number; readonly unclear: string | null } {
  const [a, b] = [low.value, high.value]
  if (low.scale === 1 && high.scale > 1 && a < 1000 && a * high.scale <= b * 1.001) {
    return { min: a * high.scale, max: b, unclear: high.scale === 1000 ? oneEnd : null }
  }
  if (high.scale === 1 && low.scale > 1 && b < 1000 && b * low.scale >= a) {
    return { min: a, max: b * low.scale, unclear: low.scale === 1000 ? oneEnd : null }
  }
  const bare = low.scale === 1 && high.scale === 1
  if (bare && low.currency !== null && a < 1000 && Number.isInteger(a) && b >= 10_000 && a * 1000 <= b && a * 4000 >= b) {
    return { min: a * 1000, max: b, unclear: 'the first figure lacks its thousands' }
  }
  return { min: a, max: b, unclear: null }
}

/** Whether two numbers can be the ends of one range, judged by how they are written and how large they are. */
function comparable(low: Amount, high: Amount, text: string): boolean {
  const { min, max } = level(low, high)
  if (high.currency === null && countedThings.test(text.slice(high.to, high.to + 12))) return false
  if (low.currency !== null && high.currency !== null) return true
  if (low.currency === null && high.currency === null) return high.value >= low.value * 0.5 || low.scale > 1
  return max >= min * 0.9 && max <= min * 12
}

const single = (amount: Amount): Figure => {
  const form = amount.bound ?? 'single'
  return {
    from: amount.start,
    to: amount.end,
    amounts: { from: amount.from, to: amount.to },
    form,
    min: form === 'ceiling' ? null : amount.value,
    max: form === 'floor' ? null : amount.value,
    currency: amount.currency,
    signed: amount.currency !== null,
    bareSign: amount.bareSign,
    period: amount.period,
    thousands: amount.scale === 1000,
    unclear: amount.odd,
  }
}

/** A code or a bare sign of two ends: the one that says more wins; null with a reason when they differ. */
function currencyOfEnds(
  low: Amount,
  high: Amount,
): { readonly currency: string | null; readonly bareSign: string | null; readonly mixed: boolean } {
  if (low.currency === null || high.currency === null || low.currency === high.currency) {
    const told = low.currency !== null && low.bareSign === null ? low : high.currency !== null ? high : low
    return { currency: told.currency, bareSign: told.bareSign, mixed: false }
  }
  if (low.bareSign) return { currency: high.currency, bareSign: high.bareSign, mixed: false }
  if (high.bareSign) return { currency: low.currency, bareSign: null, mixed: false }
  return { currency: null, bareSign: null, mixed: true }
}

function range(ends: readonly Amount[], named: boolean): Figure | null {
  const low = ends[0]
  const high = ends.at(-1)
  if (!low || !high) return null
  const { min, max, unclear } = level(low, high)
  const { currency, bareSign, mixed } = currencyOfEnds(low, high)
  const reasons = [
    mixed ? 'the two ends are in different currencies' : null,
    ...ends.map((end) => end.odd),
    unclear,
    ends.length > 2 && !named ? 'it has more than two figures' : null,
    high.plus ? 'the top end has a plus sign' : null,
    currency === null && max < 1000 && low.period === null && high.period === null ? 'it can mean dollars or thousands' : null,
  ]
  return {
    from: low.start,
    to: high.end,
    amounts: { from: low.from, to: high.to },
    form: min === max ? 'single' : 'range',
    min,
    max,
    currency,
    signed: low.currency !== null || high.currency !== null,
    bareSign,
    period: high.period ?? low.period,
    thousands: low.scale === 1000 || high.scale === 1000,
    unclear: reasons.find((reason) => reason !== null) ?? null,
  }
}

/** The figures of a page, in order: each amount stands in exactly one. */
export function readFigures(page: Page): readonly Figure[] {
  const { text } = page
  const amounts = readAmounts(page)
  const figures: Figure[] = []
  for (let at = 0; at < amounts.length; at++) {
    const first = amounts[at]
    if (!first) continue
    const ends = [first]
    let named = false
    for (let next = at + 1; next < amounts.length && ends.length < 12; next++) {
      const last = ends.at(-1)
      const candidate = amounts[next]
      if (!last || !candidate || candidate.from - last.end > 44) break
      const gap = text.slice(Math.min(last.end, candidate.from), candidate.from)
      const tight = text.slice(last.to, candidate.from)
      const join =
        joinOf(gap, first, last, candidate, text) ??
        (tight.length === gap.length ? null : joinOf(tight, first, last, candidate, text))
      const meets = join !== null || (cell.test(tight) && endsOfRow(page, last, candidate))
      if (meets && comparable(last, candidate, text)) {
        ends.push(candidate)
        named ||= join !== 'plain'
        at = next
      } else if (candidate.currency !== null || last.currency === null) break
    }
    const figure = ends.length > 1 ? range(ends, named) : single(first)
    if (figure) figures.push(figure)
  }
  return figures
}
