import type { Period } from '../facts.js'
import { unitOf } from './currencies.js'
import { timesAYear } from './periods.js'
import type { Figure } from './ranges.js'

const endsOf = ({ min, max }: Figure): readonly [number, number] => [min ?? max ?? 0, max ?? min ?? 0]

/** Ten thousand and more is a year's pay, under two hundred an hour's; what lies between can be a week's, a month's or a day's. */
export function periodMeant(figure: Figure): Period | null {
  const unit = unitOf(figure.currency)
  const [low, high] = endsOf(figure)
  if (low >= 10_000 * unit || (figure.thousands && low >= 10_000)) return 'year'
  if (high >= 10_000 * unit && low * 12 >= high) return 'year'
  return high < 200 * unit && low >= unit ? 'hour' : null
}

/** Whether somebody could be paid that much: from 2,000 to 5,000,000 dollars a year. */
export function isPlausible(figure: Figure, period: Period | null): boolean {
  const [low, high] = endsOf(figure)
  const times = timesAYear[period ?? periodMeant(figure) ?? 'month']
  if (high <= 0 || times === null) return high > 0
  return low * times >= 2_000 && high * times <= 5_000_000 * unitOf(figure.currency)
}

/**
 * Whether one could live on it: what tells an intern's stipend from one for books. From about 6,000 dollars a year; without a
 * period 1,000 at once, or less than 200, which is an hour's. */
export function isLiving(figure: Figure): boolean {
  const [low] = endsOf(figure)
  const times = figure.period === null ? (low < 200 * unitOf(figure.currency) ? 2080 : 6) : timesAYear[figure.period]
  return times === null || low * times >= 6_000 * unitOf(figure.currency)
}

/** Two years of the calendar look like a range of pay. */
export const areYears = ({ min, max }: Figure): boolean =>
  [min, max].every((end) => end === null || (end >= 1900 && end <= 2100 && Number.isInteger(end)))
