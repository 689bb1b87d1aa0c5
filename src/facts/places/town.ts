import { trades } from './data/words.js'
import type { FoundPlace, Setting } from './meaning.js'
import { withCountry } from './region.js'
import { stateInList } from './states.js'
import { nameBefore } from './words.js'

const notNames = /^(?:Remote|Hybrid|Virtual|Anywhere|Locations?|Offices?|On-?site|Work|The|And|Or|In|At|From)\b/i

/** A town or county that the gazetteer does not have, before its state: "Linn County, OR". */
export function townBefore(
  text: string,
  from: number,
  before: FoundPlace | undefined,
  areas: readonly string[],
  to: number,
  setting: Setting,
): FoundPlace | null {
  const [code, second] = areas
  if (code === undefined || second !== undefined || !/^(?:US|CA)-|^[A-Z]{2}$/.test(code)) return null
  if (text.charCodeAt(from - 2) !== 44) return null
  const start = Math.max(before?.to ?? 0, from - 90)
  const name = nameBefore.exec(text.slice(start, from))
  if (name === null || name[1] === undefined || notNames.test(name[1]) || /^[A-Z]{2,3}$/.test(name[1])) return null
  if (trades.has(name[1].slice(name[1].lastIndexOf(' ') + 1).toLowerCase())) return null
  if (to - from === 2 && stateInList(text, from) !== null) return null
  const isCounty = / (?:County|Parish|Township)$/.test(name[1])
  if (setting === 'prose' && !isCounty && !/^[A-Z]{2}$/.test(text.slice(from, to))) return null
  if (
    setting === 'prose' &&
    !isCounty &&
    /^(?:MD|PA|MA|MS|DO|OR|IN|ME|OK|HI|US|UK|EU|LA|AL|ID|DE|CO)$/.test(text.slice(from, to))
  )
    return null
  const written = name[1]
  const isCode = /^[A-Z]{2}$/.test(text.slice(from, to))
  if (!isCode && !isCounty && !/(?:^|[;|\n\u2022:(,]|\b(?:or|and|in|remote)) ?$/i.test(text.slice(start, start + name.index)))
    return null
  return {
    from: start + name.index,
    to: withCountry(text, to),
    place: { name: written, codes: [`${code}/${written}`], ambiguous: false },
  }
}
