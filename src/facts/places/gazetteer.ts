import { cityLine, cityWordsFrom, openCities } from './city-lines.js'
import { areas, countryNames } from './data/areas.js'
import { countries } from './data/countries.generated.js'
import { counties, localParts, smallCities } from './data/local.js'
import { cityNicknames, peoples, regions } from './data/nicknames.js'
import { foldName, shortened } from './fold.js'
import { letThrough } from './sieve.js'

/** What one name can mean. Codes as in `Place`; a town of a county that has a law of its own: `US-NY/Westchester County/Yonkers`. */
export interface Entry {
  readonly name: string
  /** The country, state or region of this name. */
  readonly areas: readonly string[]
  /** The cities of this name, the largest first. */
  readonly cities: readonly string[]
  /** Cities that have a part of this name: Astoria is in New York, but only where the posting says so. */
  readonly parts: readonly string[]
  /** The city that the name means alone, though there are others. */
  readonly plain: string | null
}

interface Index {
  /** What the small tables say of a name. */
  readonly named: ReadonlyMap<string, Entry>
  readonly longest: ReadonlyMap<string, number>
  readonly regions: ReadonlyMap<string, readonly string[]>
}

/** The rows of a small table: fields split at tabs, the fields behind the first at bars. */
function rowsOf(table: string): readonly (readonly [string, readonly string[], readonly string[]])[] {
  return table.split('\n').flatMap((line) => {
    const [code = '', names = '', more = ''] = line.split('\t')
    return code === '' ? [] : [[code, names.split('|'), more === '' ? [] : more.split('|')] as const]
  })
}

const isCounty = (area: string): boolean => area.endsWith(' County')

/** The code of a place in an area: the code of a part of a city is the city's. */
const codeOf = (area: string, name: string): string => (area.includes('/') && !isCounty(area) ? area : `${area}/${name}`)

function readIndex(): Index {
  const named = new Map<string, { name: string; areas: string[]; cities: string[]; parts: string[]; plain: string | null }>()
  const longest = new Map<string, number>()
  const regionNames = new Map<string, string[]>()

  const note = (key: string) => {
    letThrough(key)
    const space = key.indexOf(' ')
    if (space < 0) return
    const first = key.slice(0, space)
    let words = 2
    for (let at = key.indexOf(' ', space + 1); at > 0; at = key.indexOf(' ', at + 1)) words++
    if ((longest.get(first) ?? 0) < words) longest.set(first, words)
  }
  const entryOf = (name: string) => {
    const key = foldName(name)
    const known = named.get(key)
    if (known) return known
    const made = { name, areas: [], cities: [], parts: [], plain: null }
    named.set(key, made)
    note(key)
    return made
  }
  const nameArea = (name: string, code: string) => {
    const { areas } = entryOf(name)
    if (!areas.includes(code)) areas.push(code)
  }
  const nameRegion = (written: string, code: string) => {
    const key = foldName(written)
    letThrough(key)
    const known = regionNames.get(key)
    if (known) known.push(code)
    else regionNames.set(key, [code])
  }

  for (const written of shortened) letThrough(written)
  openCities()
  for (const [code, names, abbreviations] of rowsOf(areas)) {
    for (const name of names) nameArea(name, code)
    for (const written of [...names, ...abbreviations, code.slice(3)]) nameRegion(written, code)
  }
  for (const [code, names] of [...rowsOf(countries), ...rowsOf(countryNames)]) {
    for (const name of names) nameArea(name, code)
    for (const written of [...names, code]) nameRegion(written, code)
  }
  for (const [area, names] of [...rowsOf(smallCities), ...rowsOf(localParts)]) {
    for (const written of names) {
      const name = written.replace('*', '')
      const code = codeOf(area, name)
      const entry = entryOf(name)
      ;(area.includes('/') && !isCounty(area) ? entry.parts : entry.cities).push(code)
      if (name !== written) entry.plain = code
    }
  }
  for (const [code, names] of rowsOf(cityNicknames)) for (const name of names) entryOf(name).plain = code
  for (const [codes, names] of [...rowsOf(regions), ...rowsOf(peoples)]) {
    for (const name of names) for (const code of codes.split(' ')) nameArea(name, code)
  }
  for (const county of counties) entryOf(county.slice(county.indexOf('/') + 1)).areas.push(county)
  // The code of Los Angeles County stands for the part of it that is no city's.
  entryOf('Los Angeles County').areas.push('US-CA')

  // "New York" and "Quebec" are a state and its city; "Washington" is the District where "DC" stands behind it.
  nameRegion('New York', 'US-NY')
  nameRegion('Georgia', 'GE')
  entryOf('New York').areas.push('US-NY/New York', 'US-NY')
  entryOf('Quebec').areas.push('CA-QC/Québec')
  entryOf('Washington').cities.push('US-DC')
  return { named, longest, regions: regionNames }
}

let made: Index | null = null
const index = (): Index => {
  made ??= readIndex()
  return made
}

const decoded = new Map<string, Entry | undefined>()
const mostDecoded = 20_000

/** What a folded name can mean; undefined when the gazetteer has none of it. */
export function lookUp(key: string): Entry | undefined {
  const known = decoded.get(key)
  if (known !== undefined || decoded.has(key)) return known
  const entry = entryOf(key)
  if (decoded.size < mostDecoded && key.length <= 40) decoded.set(key, entry)
  return entry
}

function entryOf(key: string): Entry | undefined {
  const small = index().named.get(key)
  const line = cityLine(key)
  if (line === undefined) return small
  const [where = '', spelling] = line.split('\t')
  const name = spelling ?? key.replace(/(^| )\w/g, (first) => first.toUpperCase())
  const starred = where.startsWith('*')
  const codes = (starred ? where.slice(1) : where).split('|')
  const inCounty = new Set(small?.cities.map((code) => `${code.split('/')[0]}/${name}`))
  const inAreas = codes.filter((code) => !code.includes('/')).map((code) => codeOf(code, name))
  const entry: Entry = {
    name: small?.name ?? name,
    areas: small?.areas ?? [],
    cities: [...(small?.cities ?? []), ...inAreas.filter((code) => !inCounty.has(code))],
    parts: [...(small?.parts ?? []), ...codes.filter((code) => code.includes('/'))],
    plain: small?.plain ?? (starred ? codeOf(codes[0] ?? '', name) : null),
  }
  return entry
}

/** Reads the tables, if they have not been; the sieve over first words is empty before. */
export function openGazetteer(): void {
  index()
}

/** The most words that a name with this first word has; 1 when it is at most a name of its own. */
export function wordsFrom(first: string): number {
  return Math.max(index().longest.get(first) ?? 1, cityWordsFrom(first))
}

/** What the words behind a city can stand for, folded (`co`, `colo`, `colorado`, `germany`): codes of states, provinces and countries. */
export function regionsNamed(key: string): readonly string[] {
  return index().regions.get(key) ?? []
}

/** Whether a place lies in an area or is it: `US-CO/Denver` in `US-CO`, `US-CO` in `US`. */
export function isWithin(code: string, area: string): boolean {
  if (!code.startsWith(area)) return false
  const next = code.charAt(area.length)
  return next === '' || next === '/' || next === '-'
}
