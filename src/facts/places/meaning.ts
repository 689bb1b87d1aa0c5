import type { Mention, Place } from '../facts.js'
import { type Entry, isWithin } from './gazetteer.js'

/** What a name means, wherever it stands. */
export type Meaning = Omit<Place, keyof Mention>

/** A place that a text names, at `text.slice(from, to)`. */
export interface FoundPlace {
  readonly from: number
  readonly to: number
  readonly place: Meaning
}

/**
 * `prose`: sentences, where a name must have its capital and must not be a part of another name ("Denver Broncos"), and two letters
 * need a neighbour that makes them a state. `line`: words that are there to name a place ("Location: Hood River, OR"). `field`: the same in
 * front matter, where small letters count too.
 */
export type Setting = 'prose' | 'line' | 'field'

/** What a name means with no region behind it; null where it means nothing without one. */
export function meaningAlone(entry: Entry): Meaning | null {
  const known = alone.get(entry)
  if (known !== undefined) return known
  const meaning = readAlone(entry)
  alone.set(entry, meaning)
  return meaning
}

const alone = new WeakMap<Entry, Meaning | null>()

function readAlone({ name, areas, cities, plain }: Entry): Meaning | null {
  const codes = [...new Set(areas.length > 0 ? areas : plain !== null ? [plain] : cities)]
  if (codes.length === 0) return null
  const finer = areas.some((code) => code.includes('/')) && codes.length > 1
  return { name, codes, ambiguous: finer || (areas.length === 0 && codes.length > 1) }
}

/** What a name means in a region; null where the gazetteer knows none of it there. */
export function meaningIn(entry: Entry, regions: readonly string[]): Meaning | null {
  const inside = (code: string) => regions.some((region) => isWithin(code, region))
  const codes = [...new Set([...entry.cities, ...entry.parts].filter(inside))]
  if (entry.plain !== null && inside(entry.plain)) return { name: entry.name, codes: [entry.plain], ambiguous: false }
  if (codes.length > 0) return { name: entry.name, codes, ambiguous: codes.length > 1 }
  const areas = entry.areas.filter(inside)
  return areas.length > 0 && areas.length === entry.areas.length && !regions.some((region) => areas.includes(region))
    ? meaningAlone(entry)
    : null
}
