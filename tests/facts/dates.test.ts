import { describe, expect, it } from 'vitest'
import { dayNear, readDates } from '../../src/facts/dates.js'

const days = (text: string): readonly (string | null)[] => readDates(text).map(({ day }) => day)

const forms: Readonly<Record<string, readonly [string, readonly (string | null)[]]>> = {
  'ISO 8601': ['2026-12-15', ['2026-12-15']],
  'with a time': ['2026-12-15T23:59', ['2026-12-15']],
  'month, day and year': ['December 15, 2026', ['2026-12-15']],
  'a short month and an ordinal': ['Dec. 15th, 2026', ['2026-12-15']],
  'day before month': ['15 December 2026', ['2026-12-15']],
  'the 15th of December': ['15th of December, 2026', ['2026-12-15']],
  'slashes as in the US': ['12/15/2026', ['2026-12-15']],
  'slashes that can only be European': ['31/12/2026', ['2026-12-31']],
  'a year of two digits': ['12/15/26', ['2026-12-15']],
  'points as in Germany': ['15.12.2026', ['2026-12-15']],
  'no year': ['March 3', [null]],
  'two days': ['July 11, 2026 to July 23, 2026', ['2026-07-11', '2026-07-23']],
  'a day that does not exist': ['February 30, 2026', []],
  'money is no date': ['$12/15', []],
  'a range of hours is no date': ['10-12 hours', []],
  'a month and a year alone': ['May 2027', []],
}

describe('written dates', () => {
  for (const [name, [text, wanted]] of Object.entries(forms)) it(name, () => expect(days(text)).toEqual(wanted))
  it('a day without a year lies after the day the ad went up', () => {
    expect(dayNear('2026-11-20', 1, 5)).toBe('2027-01-05')
    expect(dayNear('2026-11-20', 11, 20)).toBe('2026-11-20')
    expect(dayNear(null, 1, 5)).toBe(null)
  })
  it('a day shortly before the ad went up is in doubt', () => {
    expect(dayNear('2026-11-20', 11, 18)).toBe(null)
    expect(dayNear('2026-11-20', 9, 20)).toBe('2027-09-20')
  })
})
