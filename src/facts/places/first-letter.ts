import type { Setting } from './meaning.js'

const isSmall = (code: number): boolean => code >= 97 && code <= 122

/** A far letter in the scripts that names of places are read in: Latin, Greek, Cyrillic. */
const isFarCapital = (code: number): boolean =>
  (code >= 0xc0 && code <= 0xde) ||
  (code >= 0x100 && code <= 0x24f) ||
  (code >= 0x386 && code <= 0x3ab) ||
  (code >= 0x400 && code <= 0x42f)
const isFarLetter = (code: number): boolean =>
  (code >= 0xaa && code <= 0x24f) || (code >= 0x300 && code <= 0x36f) || (code >= 0x370 && code <= 0x4ff)

/**
 * Where the next letter stands that could begin a place: a capital, or the small "tri-state"; in a field any letter, for "denver, co" is
 * read there too. The length of the text when none follows.
 */
export function firstLetter(text: string, from: number, setting: Setting): number {
  const size = text.length
  const isField = setting === 'field'
  for (let at = from; at < size; at++) {
    const code = text.charCodeAt(at)
    if (code < 65) continue
    if (code <= 90) return at
    if (isSmall(code)) {
      if (isField || (code === 116 && isTriState(text, at))) return at
      while (isSmall(text.charCodeAt(at + 1))) at++
    } else if (code > 127 && (isField ? isFarLetter(code) : isFarCapital(code))) return at
  }
  return size
}

const isTriState = (text: string, at: number): boolean =>
  text.startsWith('ri', at + 1) && /^tri-?state(?![a-z])/.test(text.slice(at, at + 10))
