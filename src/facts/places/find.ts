import type { Mention, Place } from '../facts.js'
import { commonWords } from './data/words.js'
import { foldName, foldWord } from './fold.js'
import { type Entry, isWithin, lookUp, openGazetteer, regionsNamed, wordsFrom } from './gazetteer.js'
import { isPartOfName, isStateInPassing } from './names.js'
import { emptyHash, grow, sieve } from './sieve.js'
import { anyLetter, capital, nameBefore, nextWord, regionGap, word } from './words.js'

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

interface Name {
  readonly from: number
  readonly to: number
  readonly entry: Entry
}

/** The place that a whole text names ("Denver, CO", "NYC"); null when it names none, several, or says more. */
export function placeAt(text: string): Meaning | null {
  const [found, more] = findPlaces(text, 'field')
  if (found === undefined || more !== undefined) return null
  return /^\W*$/.test(text.slice(0, found.from) + text.slice(found.to)) ? found.place : null
}

/**
 * The places that a text names, in order, without overlap. Whose places they are (the job's, the company's) is not asked here.
 * @param text plain text; offsets of the result lead into it
 */
export function findPlaces(text: string, setting: Setting = 'prose'): readonly FoundPlace[] {
  openGazetteer()
  const found: FoundPlace[] = []
  const first = setting === 'field' ? anyLetter : capital
  first.lastIndex = 0
  while (first.test(text)) {
    const from = first.lastIndex - 1
    let end = from
    let hash = emptyHash
    let code = text.charCodeAt(end)
    for (; (code | 32) >= 97 && (code | 32) <= 122; code = text.charCodeAt(++end)) hash = grow(hash, code)
    first.lastIndex = Math.max(end, from + 1)
    if (goesOn(text, end, code)) {
      word.lastIndex = from
      word.test(text)
      end = word.lastIndex
      first.lastIndex = end
    } else if (sieve[hash] === 0) continue
    if (isInside(text, from, end)) continue
    const place = placeFrom(text, from, text.slice(from, end), setting, found.at(-1))
    if (place === null) continue
    found.push(place)
    first.lastIndex = Math.max(place.to, end)
  }
  return found
}

/** Whether a word goes on behind its plain letters: with a far letter, a digit, or a point or apostrophe and a letter ("D.C."). */
function goesOn(text: string, end: number, code: number): boolean {
  if (code > 127) return code !== 8217 || isLetter(text.charCodeAt(end + 1))
  return (code >= 48 && code <= 57) || ((code === 46 || code === 39) && isLetter(text.charCodeAt(end + 1)))
}

const isLetter = (code: number): boolean => ((code | 32) >= 97 && (code | 32) <= 122) || code > 0xbf

/** Whether the word is a piece of something longer: an address, a tag, an amount ("CA$100"). */
function isInside(text: string, from: number, end: number): boolean {
  if (text.charAt(end) === '$') return true
  if (from === 0) return false
  const before = text.charAt(from - 1)
  return /[\w@#]/.test(before) || (before === '.' && !/[a-z]\.$/.test(text.slice(Math.max(0, from - 2), from)))
}

function placeFrom(
  text: string,
  from: number,
  word: string,
  setting: Setting,
  before: FoundPlace | undefined,
): FoundPlace | null {
  const name = longestName(text, from, word, setting)
  if (name !== null) {
    const within = withRegion(text, name, setting) ?? longerTown(text, name, setting)
    if (within !== null) return within
    const state = stateBehindName(text, from, before, name.entry.areas, name.to, setting)
    if (state !== null) return state
    const place = /^ (?:County|Parish|Township)\b/.test(text.slice(name.to, name.to + 10)) ? null : meaningAlone(name.entry)
    if (place === null) return null
    if (setting !== 'field' && commonWords.has(word.toLowerCase())) return null
    if (setting === 'prose' && isPartOfName(text, name.from, name.to)) return null
    return { from, to: name.to, place }
  }
  const isShort = /^[A-Za-z]{2}$/.test(word) || word.includes('.') || text.charAt(from + word.length) === '.'
  const [code] = isShort ? regionsNamed(foldWord(word)).filter((each) => each.includes('-')) : []
  if (code === undefined) return null
  const to = from + (/^[^.]+\.$/.test(word) ? word.length - 1 : word.length)
  const named = stateBehindName(text, from, before, [code], to, setting)
  if (named !== null) return named
  if (!isStateInPassing(text, from, to, setting, before)) return null
  return { from, to, place: { name: code, codes: [code], ambiguous: false } }
}

/** The longest name of the gazetteer that begins here. */
function longestName(text: string, from: number, word: string, setting: Setting): Name | null {
  let key = foldName(word)
  let end = from + word.length
  let best: Name | null = null
  const most = wordsFrom(key)
  for (let words = 1; ; words++) {
    const entry = lookUp(key)
    if (entry !== undefined && !isMiswritten(text.slice(from, end), key, setting, text))
      best = { from, to: endOf(text, from, end), entry }
    if (words >= most || (words === 1 && setting === 'prose' && !mayGoOn(text, end))) return best
    nextWord.lastIndex = end
    const next = nextWord.exec(text)
    if (next === null || next[1] === undefined) return best
    end = next.index + next[0].length
    key = `${key} ${foldWord(next[1])}`
  }
}

/** Whether a second word of a name could follow: one with a capital, or a small word such as "del" or "of". */
function mayGoOn(text: string, end: number): boolean {
  const code = text.charCodeAt(end + 1)
  return code < 97 || code > 122 || smallWords.has(code)
}

const smallWords = new Set([...'adlmnosu'].map((letter) => letter.charCodeAt(0)))

/** Names of two or three letters must have their capitals: "La" is no city, "us" no country. In a text all in capitals "US" is a word too. */
function isMiswritten(written: string, key: string, setting: Setting, text: string): boolean {
  if (key.length > 3) return false
  const letters = written.replace(/\./g, '')
  if (setting === 'line') return letters !== letters.toUpperCase()
  if (setting === 'field') return key === 'la' || key === 'can' ? letters !== letters.toUpperCase() : false
  return letters !== letters.toUpperCase() || ((written === 'US' || written === 'CAN') && !/[a-z]/.test(text))
}

/** A full stop that closes the sentence is no part of the name; that of "D.C." is. */
function endOf(text: string, from: number, end: number): number {
  return text.charAt(end - 1) === '.' && !text.slice(from, end - 1).includes('.') ? end - 1 : end
}

/** The name with the state or country behind it: "Denver, CO", "Stamford CT", "Torino, Italia". Null when none stands there. */
function withRegion(text: string, name: Name, setting: Setting): FoundPlace | null {
  regionGap.lastIndex = name.to
  const gap = regionGap.exec(text)
  if (gap === null) return null
  const start = gap.index + gap[0].length
  const region = regionAt(text, start, setting)
  if (region === null) return null
  const place = within(name.entry, region.codes) ?? elsewhere(text, name, gap[0], region)
  if (place === null) return null
  const closed = gap[0].endsWith('(') ? text.charAt(region.to) === ')' : true
  return closed ? { from: name.from, to: withCountry(text, region.to + (gap[0].endsWith('(') ? 1 : 0)), place } : null
}

const moreOfName = /[ -](?:[A-Z][A-Za-z'\u2019-]{1,20} ?){1,2}, /y
const notInTowns = /\b(?:Office|Area|HQ|Headquarters|Metro|Campus|Remote|Hybrid|And|Or)\b/i

/** A town too small for the gazetteer whose name begins like a known one: "Englewood Cliffs, NJ". */
function longerTown(text: string, name: Name, setting: Setting): FoundPlace | null {
  moreOfName.lastIndex = name.to
  const more = moreOfName.exec(text)
  if (more === null || notInTowns.test(more[0])) return null
  const region = regionAt(text, more.index + more[0].length, setting)
  const code = region?.codes.find((each) => /^(?:US|CA)-/.test(each))
  if (region === null || code === undefined) return null
  const written = text.slice(name.from, more.index + more[0].length - 2).trim()
  if (setting === 'prose' && !/^[A-Z]{2}$/.test(region.written) && !/ County$/.test(written)) return null
  return {
    from: name.from,
    to: withCountry(text, region.to),
    place: { name: written, codes: [`${code}/${written}`], ambiguous: false },
  }
}

interface Region {
  readonly to: number
  readonly codes: readonly string[]
  readonly written: string
}

function regionAt(text: string, start: number, setting: Setting): Region | null {
  let end = start
  let key = ''
  let best: Region | null = null
  for (let words = 0; words < 4; words++) {
    nextWord.lastIndex = end
    const next = nextWord.exec(text)
    if (next === null || next[1] === undefined || (words === 0 && next[0] !== next[1])) return best
    end = next.index + next[0].length
    key = words === 0 ? foldWord(next[1]) : `${key} ${foldWord(next[1])}`
    const codes = regionsNamed(key)
    const written = text.slice(start, end)
    const capitals = setting !== 'prose' || (key.length <= 2 ? /^[A-Z.]+$/ : /^[A-Z\u00c0-\u024f]/).test(written)
    if (codes.length > 0 && capitals) best = { to: endOf(text, start, end), codes, written }
  }
  return best
}

/** What a name means in a region; null where the gazetteer knows none of it there. */
function within(entry: Entry, regions: readonly string[]): Meaning | null {
  const inside = (code: string) => regions.some((region) => isWithin(code, region))
  const codes = [...new Set([...entry.cities, ...entry.parts].filter(inside))]
  if (entry.plain !== null && inside(entry.plain)) return { name: entry.name, codes: [entry.plain], ambiguous: false }
  if (codes.length > 0) return { name: entry.name, codes, ambiguous: codes.length > 1 }
  const areas = entry.areas.filter(inside)
  return areas.length > 0 && areas.length === entry.areas.length && !regions.some((region) => areas.includes(region))
    ? meaningAlone(entry)
    : null
}

/** A town too small for the gazetteer, or another of the name: "Hood River, OR". Not "Chicago, New York, Seattle", which is a list. */
function elsewhere(text: string, name: Name, gap: string, region: Region): Meaning | null {
  if (!gap.startsWith(',') || name.entry.areas.length > 0) return null
  const isCode = /^[A-Z]{2}$/.test(region.written)
  if (!isCode) {
    const alone = lookUp(foldWord(region.written))
    if ((alone !== undefined && alone.cities.length > 0) || region.written.startsWith('New York')) return null
    if (/^(?:, (?:and |or )?| and | or | & |; |\/)[A-Z]/.test(text.slice(region.to, region.to + 7))) return null
  }
  const code = region.codes.find((each) => each.startsWith('US-')) ?? region.codes[0] ?? ''
  const written = text.slice(name.from, name.to)
  return { name: written, codes: [`${code}/${written}`], ambiguous: false }
}

const country = /(?:,? | - )(?:USA|U\.S\.A\.|US|U\.S\.|United States of America|United States|Canada)(?![\w.-])/y

function withCountry(text: string, to: number): number {
  country.lastIndex = to
  const match = country.exec(text)
  return match === null ? to : to + match[0].length
}

const notNames = /^(?:Remote|Hybrid|Virtual|Anywhere|Locations?|Offices?|On-?site|Work|The|And|Or|In|At|From)\b/i

/** A town or county that the gazetteer does not have, before its state: "Linn County, OR". */
function stateBehindName(
  text: string,
  from: number,
  before: FoundPlace | undefined,
  areas: readonly string[],
  to: number,
  setting: Setting,
): FoundPlace | null {
  const [code, second] = areas
  if (code === undefined || second !== undefined || !/^(?:US|CA)-|^[A-Z]{2}$/.test(code)) return null
  const start = Math.max(before?.to ?? 0, from - 90)
  const name = nameBefore.exec(text.slice(start, from))
  if (name === null || name[1] === undefined || notNames.test(name[1])) return null
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

function meaningAlone({ name, areas, cities, plain }: Entry): Meaning | null {
  const codes = [...new Set(areas.length > 0 ? areas : plain !== null ? [plain] : cities)]
  if (codes.length === 0) return null
  const finer = areas.some((code) => code.includes('/')) && codes.length > 1
  return { name, codes, ambiguous: finer || (areas.length === 0 && codes.length > 1) }
}
