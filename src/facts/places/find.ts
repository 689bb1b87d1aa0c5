import { commonWords } from './data/words.js'
import { firstLetter } from './first-letter.js'
import { foldWord } from './fold.js'
import { isWithin, openGazetteer, regionsNamed } from './gazetteer.js'
import { type FoundPlace, type Meaning, meaningAlone, type Setting } from './meaning.js'
import { endOf, headOf, nameAt } from './name-at.js'
import { isPartOfName } from './names.js'
import { longerTown, withRegion } from './region.js'
import { emptyHash, grow, passes } from './sieve.js'
import { isStateInPassing, stateInList } from './states.js'
import { townBefore } from './town.js'
import { word } from './words.js'

export type { FoundPlace, Meaning, Setting } from './meaning.js'

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
  for (let at = firstLetter(text, 0, setting); at < text.length; at = firstLetter(text, at, setting)) {
    const from = at
    let end = from
    let hash = emptyHash
    let code = text.charCodeAt(end)
    for (; (code | 32) >= 97 && (code | 32) <= 122; code = text.charCodeAt(++end)) hash = grow(hash, code)
    at = Math.max(end, from + 1)
    if (goesOn(text, end, code)) {
      word.lastIndex = from
      word.test(text)
      end = word.lastIndex
      at = end
    } else if (!passes(hash) || (end - from < 3 && setting !== 'field' && !areCapitals(text, from, end))) continue
    if (isInside(text, from, end)) continue
    const place = placeFrom(text, from, text.slice(from, end), setting, found.at(-1))
    if (place === null) continue
    found.push(setting === 'prose' ? place : behindState(text, place, found.at(-1)))
    at = Math.max(place.to, end)
  }
  return found
}

/** "US, NY, New York": an open name behind its state and a comma is the city in that state. */
function behindState(text: string, found: FoundPlace, before: FoundPlace | undefined): FoundPlace {
  const [state, more] = before?.place.codes ?? []
  if (!found.place.ambiguous || before === undefined || state === undefined || more !== undefined) return found
  if (!/^, ?$/.test(text.slice(before.to, found.from))) return found
  const inside = found.place.codes.filter((code) => code !== state && isWithin(code, state))
  return inside.length === 1 ? { ...found, place: { ...found.place, codes: inside, ambiguous: false } } : found
}

/** Whether a word of one or two letters could be a state: "TX", but not "A", "In". */
function areCapitals(text: string, from: number, end: number): boolean {
  return end - from === 2 && text.charCodeAt(end - 1) <= 90
}

/** Whether a word goes on behind its plain letters: with a far letter, a digit, or a point or apostrophe and a letter ("D.C."). */
function goesOn(text: string, end: number, code: number): boolean {
  if (code > 127) return code !== 8217 || isLetter(text.charCodeAt(end + 1))
  return (code >= 48 && code <= 57) || ((code === 46 || code === 39) && isLetter(text.charCodeAt(end + 1)))
}

const isSmall = (code: number): boolean => code >= 97 && code <= 122
const isLetter = (code: number): boolean => ((code | 32) >= 97 && (code | 32) <= 122) || code > 0xbf

/** Whether the word is a piece of something longer: an address, a tag, an amount ("CA$100"). */
function isInside(text: string, from: number, end: number): boolean {
  if (text.charCodeAt(end) === 36) return true
  const before = from === 0 ? 32 : text.charCodeAt(from - 1)
  if (before <= 32 || before > 127) return false
  if (before === 46) return !isSmall(text.charCodeAt(from - 2))
  return isLetter(before) || (before >= 48 && before <= 57) || before === 95 || before === 64 || before === 35
}

function placeFrom(
  text: string,
  from: number,
  word: string,
  setting: Setting,
  before: FoundPlace | undefined,
): FoundPlace | null {
  const head = headOf(word)
  if (head.entry === undefined && head.most === 1 && !isShort(text, from, word)) return null
  const state = word.length === 2 ? stateInList(text, from) : null
  const name = nameAt(text, from, word, head, setting)
  if (name !== null && (state === null || name.entry.areas.includes(state))) {
    const within = withRegion(text, name, setting) ?? longerTown(text, name, setting)
    if (within !== null) return within
    const town = townBefore(text, from, before, name.entry.areas, name.to, setting)
    if (town !== null) return town
    if (setting !== 'field' && commonWords.has(word.toLowerCase())) return null
    const place = isCounty(text, name.to) ? null : meaningAlone(name.entry)
    if (place === null) return null
    if (setting === 'prose' && isPartOfName(text, name.from, name.to)) return null
    return { from, to: name.to, place }
  }
  const code = state ?? (isShort(text, from, word) ? regionsNamed(foldWord(word)).find((each) => each.includes('-')) : undefined)
  if (code === undefined || isCountryOf(before, word, text, from)) return null
  const to = endOf(text, from, from + word.length)
  const named = townBefore(text, from, before, [code], to, setting)
  if (named !== null) return named
  if (!isStateInPassing(text, from, to, setting, before)) return null
  return { from, to, place: { name: code, codes: [code], ambiguous: false } }
}

/** Whether two letters are the country of the place before them: "Toronto, ON, CA", "Bengaluru, Karnataka, IN". */
function isCountryOf(before: FoundPlace | undefined, word: string, text: string, from: number): boolean {
  if (before === undefined || !before.place.codes.every((code) => code !== word && isWithin(code, word))) return false
  return /^(?:,? [\p{L} ]{1,30})?, ?$/u.test(text.slice(before.to, from).slice(0, 40))
}

/** Whether a word could be short for a state: two letters, or a full stop in it or behind it. */
function isShort(text: string, from: number, word: string): boolean {
  return word.length === 2 || text.charCodeAt(from + word.length) === 46 || word.includes('.')
}

const isCounty = (text: string, at: number): boolean =>
  text.charCodeAt(at) === 32 && /^ (?:County|Parish|Township)\b/.test(text.slice(at, at + 10))
