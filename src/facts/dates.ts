import type { Day } from './facts.js'
import { matchesOf } from './matches.js'

/** A calendar date as written: where it stands in the text, its month and day, and the whole day when a year is given. */
export interface WrittenDate {
  readonly from: number
  readonly to: number
  readonly month: number
  readonly date: number
  readonly day: Day | null
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const month =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'
const year = '(?:19|20)\\d\\d'

/** The written forms; group names say what each part is. Quantifiers are bounded, so that a long line costs little. */
const forms: readonly RegExp[] = [
  // 2026-12-15, 2026/12/15, 2026-12-15T23:59
  new RegExp(`(?<![\\d/.-])(?<y>${year})[-/.](?<m>\\d{1,2})[-/.](?<d>\\d{1,2})(?![\\d/-])`, 'g'),
  // December 15, 2026; Dec. 15th; December 15 2026; Dec 15th of 2026
  new RegExp(
    `(?<![\\p{L}])(?<name>${month})\\.?[ \\u00a0\\n]{1,3}(?<d>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])(?:(?:,|\\.| of|,? at \\d{1,2}(?::\\d\\d)? ?[ap]\\.?m\\.?,?)?[ \\u00a0\\n]{0,2}(?<y>${year})(?!\\d))?`,
    'giu',
  ),
  // 15 December 2026, 15th of December, the 15th of Dec.
  new RegExp(
    `(?<![\\d.,:/$-])(?<d>\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ \\u00a0-]{1,2}(?<name>${month})(?![\\p{L}])\\.?(?:,?[ \\u00a0-]{0,2}(?<y>${year})(?!\\d))?`,
    'giu',
  ),
  // 12/15/2026, 12-15-26, 12/15; 15.12.2026
  /(?<![\d/.$-])(?<m>\d{1,2})\/(?<d>\d{1,2})(?:\/(?<y>(?:20)?\d\d))?(?![\d/%])/g,
  /(?<![\d/.$-])(?<m>\d{1,2})-(?<d>\d{1,2})-(?<y>20\d\d)(?![\d-])/g,
  /(?<![\d/.$-])(?<d>\d{1,2})\.(?<m>\d{1,2})\.(?<y>20\d\d)(?![\d.])/g,
]

/** What a text must hold, at the least, for a form with the name of a month, and for one of numbers alone. */
const maybeNamed = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i
const maybeNumbers = /\d[-/.]\d/

const monthLengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const two = (n: number): string => String(n).padStart(2, '0')

const dateOf = (match: RegExpMatchArray): WrittenDate | null => {
  const { y, m, d, name } = match.groups ?? {}
  const first = name ? months.indexOf(name.slice(0, 3).toLowerCase()) + 1 : Number(m)
  const second = Number(d)
  // Where the first number cannot be a month, the day comes first: 31/12/2026.
  const swapped = !name && first > 12 && second <= 12
  const [monthNo, date] = swapped ? [second, first] : [first, second]
  if (monthNo < 1 || date < 1 || date > (monthLengths[monthNo - 1] ?? 0)) return null
  const fullYear = y === undefined ? null : y.length === 2 ? `20${y}` : y
  const from = match.index ?? 0
  const day: Day | null = fullYear ? (`${fullYear}-${two(monthNo)}-${two(date)}` as Day) : null
  return { from, to: from + match[0].length, month: monthNo, date, day }
}

/** Finds the calendar dates of a text, in order, in the written forms of the US, of Europe where it cannot be misread, and of ISO 8601. */
export function readDates(text: string): readonly WrittenDate[] {
  if (!/\d/.test(text)) return []
  const [named, numbers] = [maybeNamed.test(text), maybeNumbers.test(text)]
  const found: WrittenDate[] = []
  for (const form of forms) {
    if (form.source.includes('<name>') ? !named : !numbers) continue
    for (const match of matchesOf(form, text)) {
      const date = dateOf(match)
      if (date && !found.some((other) => other.from < date.to && date.from < other.to)) found.push(date)
    }
  }
  return found.sort((a, b) => a.from - b.from)
}

/** No ad is up longer than this, in months. */
const longestAd = 10

/**
 * The day that a date without a year most likely means: the first such day on or after the day the ad went up.
 * @param posted the day the ad went up; null when it is not known
 * @returns null when it cannot be told, or when that day is so far off that it must be one before the ad
 */
export function dayNear(posted: Day | null, month: number, date: number): Day | null {
  if (!posted) return null
  const sameYear = `${posted.slice(0, 4)}-${two(month)}-${two(date)}`
  const inYear = sameYear >= posted ? posted.slice(0, 4) : String(Number(posted.slice(0, 4)) + 1)
  const away = (Number(inYear) - Number(posted.slice(0, 4))) * 12 + month - Number(posted.slice(5, 7))
  return away > longestAd ? null : (`${inYear}-${two(month)}-${two(date)}` as Day)
}
