import type { Zone } from './document.js'
import { zoneWords } from './zones.js'

/** Signs that stand for words before a line. */
const signs: readonly { readonly zone: Zone; readonly sign: RegExp }[] = [
  { zone: 'pay', sign: /[\u{1F4B0}\u{1F4B5}\u{1F4B2}\u{1F4B8}\u{1F911}\u{1F4B6}\u{1F4B7}\u{1F4B3}]/u },
  { zone: 'location', sign: /[\u{1F4CD}\u{1F30E}\u{1F30D}\u{1F30F}\u{1F310}\u{1F5FA}\u{1F4CC}\u{1F3E0}\u{1F3E2}]/u },
  { zone: 'benefits', sign: /[\u{1F381}\u{1F3D6}\u{1F3DD}\u{1FA7A}]/u },
]

/** Words longer than this open no zone. */
const longest = 120

/** Words as `zoneWords` expects them. */
export function plainWords(words: string): string {
  return words
    .slice(0, 300)
    .toLowerCase()
    .replace(/[\u2018\u2019\u02BC`]/g, "'")
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/401\s?\(k\)/g, '401k')
    .replace(/\([^()]{0,120}\)|\[[^[\]]{0,120}\]/g, ' ')
    .replace(/ ?[&/+] ?/g, ' and ')
    .replace(/[^\p{L}\p{N}'$%.,:#-]+/gu, ' ')
    .replace(/^[\s.,:#-]+/, '')
    .replace(/^(?:\d{1,2}|[ivx]{1,4}|[a-z])[.)]\s/, '')
    .trim()
    .replace(/[\s.,:-]+$/, '')
}

/** The zone of words that are a heading, or a label with its value behind it; null where they say nothing. */
export function zoneOf(words: string, as: 'heading' | 'label'): Zone | null {
  if (words.length > longest * 2) return null
  if (/\(.{0,20}(?:nice to have|preferred|desired|optional|a plus|bonus).{0,20}\)/i.test(words)) return 'nice'
  const plain = plainWords(words)
  return exactly(plain, as) ?? inPart(plain, as) ?? signOf(words)
}

/** The zone of words that are nothing else; what a line without any mark of a heading must say to be one. */
export function exactZoneOf(words: string, as: 'heading' | 'label'): Zone | null {
  return words.length > longest ? null : exactly(plainWords(words), as)
}

/** The zone that a sign at the head of a line stands for (a banknote, a globe). */
export function signOf(words: string): Zone | null {
  const head = words.slice(0, 6)
  return signs.find(({ sign }) => sign.test(head))?.zone ?? null
}

function exactly(plain: string, as: 'heading' | 'label'): Zone | null {
  if (plain === '' || plain.length > longest) return null
  return zoneWords.find(({ says, only }) => (only === undefined || only === as) && says.test(plain))?.zone ?? null
}

/** "Compensation: what we pay", "Requirements - skills": the words before a colon or dash speak for all, failing them those behind. */
function inPart(plain: string, as: 'heading' | 'label'): Zone | null {
  const [before, ...behind] = plain.split(/: | - /, 4)
  if (before === undefined || behind.length === 0) return null
  return exactly(before.trim(), as) ?? exactly((behind[0] ?? '').trim(), as)
}
