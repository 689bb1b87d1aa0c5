import { CannotRun } from '../config/cannot-run.js'
import { addDays, type Day } from '../law/time.js'

/** A day of the calendar from an option. */
export function dayOf(word: string): Day {
  if (/^\d{4}-\d{2}-\d{2}$/.test(word)) {
    const time = Date.parse(`${word}T00:00:00Z`)
    if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(word)) return word as Day
    throw new CannotRun(`There is no day ${word} in the calendar.`)
  }
  throw new CannotRun(`\`--as-of ${word}\` is not a day. Write it as 2027-01-31.`)
}

/** The last day of a stretch of time from a day on: `90d`, `6w`, `6m`, `1y`. */
export function dayAhead(word: string, from: Day): Day {
  const [, digits = '', unit = ''] = /^(\d{1,4})([dwmy])$/.exec(word.trim().toLowerCase()) ?? []
  const count = Number(digits)
  if (digits === '') throw new CannotRun(`\`--ahead ${word}\` is not a stretch of time. Write 90d, 6w, 6m or 1y.`)
  if (unit === 'd') return addDays(from, count)
  if (unit === 'w') return addDays(from, count * 7)
  return monthsLater(from, unit === 'y' ? count * 12 : count)
}

/** The same day of a later month, or its last where the month is shorter. */
function monthsLater(from: Day, count: number): Day {
  const [year = 0, month = 1, day = 1] = from.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + count, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + count, Math.min(day, last))).toISOString().slice(0, 10) as Day
}
