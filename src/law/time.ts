import type { Day } from '../facts/facts.js'

export type { Day } from '../facts/facts.js'

/** In force from `from`, up to but not including `until`. */
export interface Period {
  readonly from: Day
  readonly until?: Day
}

/** One value, or its history: each entry holds from its day until the next; `null` ends it. */
export type Dated<T> = T | { readonly [from: Day]: T | null }

/** Whether a period holds on a day. */
export function inForce(period: Period, on: Day): boolean {
  return period.from <= on && (period.until === undefined || on < period.until)
}

/** The value that holds on a day; undefined before the first entry and after a `null`. */
export function valueOn<T extends number | string>(dated: Dated<T> | undefined, on: Day): T | undefined {
  if (dated === undefined || typeof dated !== 'object') return dated
  let held: T | undefined
  for (const day of Object.keys(dated).sort() as Day[]) {
    if (day > on) break
    held = dated[day] ?? undefined
  }
  return held
}

/** The day a number of days later. */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10) as Day
}
