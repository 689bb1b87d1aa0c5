import type { Zone } from './document.js'
import { type ZoneWords, zoneWords } from './zones.js'

export type Role = 'heading' | 'label'

const rows: readonly (ZoneWords & { readonly fits: RegExp })[] = zoneWords.map((row) => ({ ...row, fits: wholly(row.says) }))

function wholly(says: string): RegExp {
  const source = says
    .replaceAll(/\((?!\?)/g, '(?:')
    .replaceAll('~', "(?:[\\p{L}\\p{N}'$#.,-]{1,20} ){0,4}")
    .replaceAll('…', '(?:[ ,].{0,60})?')
  return new RegExp(`^(?:${source})$`, 'u')
}

/** Signs that stand for words before a line. */
const signs: readonly { readonly zone: Zone; readonly sign: RegExp }[] = [
  { zone: 'pay', sign: /[\u{1F4B0}\u{1F4B5}\u{1F4B2}\u{1F4B8}\u{1F911}\u{1F4B6}\u{1F4B7}\u{1F4B3}]/u },
  { zone: 'location', sign: /[\u{1F4CD}\u{1F30E}\u{1F30D}\u{1F30F}\u{1F310}\u{1F5FA}\u{1F4CC}\u{1F3E2}]/u },
  { zone: 'benefits', sign: /[\u{1F381}\u{1F3D6}\u{1F3DD}\u{1FA7A}]/u },
]

/** Words longer than this open no zone. */
const longest = 120

/** "Compensation and Benefits Manager" is a job, not a part of a posting. */
const job =
  /^(?!about|why|what|who|how|meet|the|your)[^:]{0,100} (?:engineer|manager|analyst|specialist|coordinator|director|officer|assistant|associate|representative|recruiter|developer|designer|consultant|administrator|technician|nurse|intern|architect|supervisor|accountant|clerk|executive|scientist|advisor|instructor)s?(?: [iv1-5]{1,3})?$/

const asideNice = /\([^()]{0,20}\b(?:nice to have|preferred|desired|optional|a plus|bonus)\b[^()]{0,20}\)/

/** Words as `zoneWords` expects them. */
function plainWords(words: string): string {
  return words
    .slice(0, 300)
    .toLowerCase()
    .replace(/[\u2018\u2019\u02BC`]/g, "'")
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/401 ?\(k\)/g, '401k')
    .replace(/\([^()]{0,120}\)|\[[^[\]]{0,120}\]/g, ' ')
    .replace(/ ?[&/+] ?/g, ' and ')
    .replace(/[^\p{L}\p{N}'$%.,:#@-]+/gu, ' ')
    .replace(/^[ .,:#-]+/, '')
    .replace(/^(?:\d{1,2}|[ivx]{1,4}|[a-z])[.)] /, '')
    .trim()
    .replace(/[ .,:-]+$/, '')
}

/** The zone of words that are a heading, or a label with its value behind it; null where they say nothing. */
export function zoneOf(words: string, as: Role): Zone | null {
  return exactZoneOf(words, as) ?? inPart(words, as) ?? signOf(words)
}

/** The same for all the words at once: no sign before them, no part of them. */
export function exactZoneOf(words: string, as: Role): Zone | null {
  return rowFor(words, as)?.zone ?? null
}

type Row = Pick<ZoneWords, 'zone' | 'weak' | 'general'>

/** What was said of words before: a posting asks for the same words several times over, and postings use the same words. */
const known = { heading: new Map<string, Row | null>(), label: new Map<string, Row | null>() }
const mostKnown = 2000

/** The row of `zoneWords` that fits all the words. */
export function rowFor(words: string, as: Role): Row | null {
  if (words.length > longest) return null
  const before = known[as].get(words)
  if (before !== undefined) return before
  const row = findRow(words, as)
  if (known[as].size >= mostKnown) known[as].clear()
  known[as].set(words, row)
  return row
}

function findRow(words: string, as: Role): Row | null {
  if (asideNice.test(words.toLowerCase())) return { zone: 'nice' }
  const plain = plainWords(words)
  if (plain === '' || (as === 'heading' && job.test(plain))) return null
  return rows.find(({ fits, only }) => (only === undefined || only === as) && fits.test(plain)) ?? null
}

/** The zone that a sign at the head of a line stands for (a banknote, a globe). */
export function signOf(words: string): Zone | null {
  const head = words.slice(0, 6)
  return signs.find(({ sign }) => sign.test(head))?.zone ?? null
}

/** "Compensation: what we pay", "Requirements - skills": the words before a colon or dash speak for all, failing them those behind. */
function inPart(words: string, as: Role): Zone | null {
  const [before, behind] = words.slice(0, 300).split(/: | [-\u2013\u2014] /, 3)
  return before === undefined || behind === undefined ? null : (exactZoneOf(before, as) ?? exactZoneOf(behind, as))
}
