import { pathToFileURL } from 'node:url'
import type { Jurisdiction } from '../law/jurisdiction.js'
import { addDays, type Day } from '../law/time.js'

/** How long a reading of the law is taken for fresh, in days. */
const fresh = 365

/**
 * Laws of which something was read more than a year before a day, each with the oldest day of reading.
 *
 * @returns lines to print, in the order of the laws; empty when all are fresh
 */
export function staleLaws(jurisdictions: readonly Jurisdiction[], on: Day): readonly string[] {
  return jurisdictions.flatMap((law) => {
    const read = [...law.obligations, ...(law.alsoCite ?? []), ...(law.beyond ?? [])].map(({ source }) => source.read).sort()
    const [oldest] = read
    return oldest === undefined || addDays(oldest, fresh) >= on ? [] : [`${law.id} was read on ${oldest}: read it again.`]
  })
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { jurisdictions } = await import('../../jurisdictions/index.js')
  const today = new Date().toISOString().slice(0, 10) as Day
  for (const line of staleLaws(jurisdictions, today)) console.warn(line)
}
