import { foldWord } from './fold.js'
import { lookUp, regionsNamed } from './gazetteer.js'
import { type FoundPlace, type Meaning, meaningIn, type Setting } from './meaning.js'
import { endOf, headOf, type Name } from './name-at.js'
import { nextWord, regionGap } from './words.js'

/** The name with the state or country behind it: "Denver, CO", "Stamford CT", "Torino, Italia". Null when none stands there. */
export function withRegion(text: string, name: Name, setting: Setting): FoundPlace | null {
  regionGap.lastIndex = name.to
  const gap = regionGap.exec(text)
  if (gap === null) return null
  const start = gap.index + gap[0].length
  const region = regionAt(text, start, setting)
  if (region === null) return null
  const place = meaningIn(name.entry, region.codes) ?? elsewhere(text, name, gap[0], region)
  if (place === null) return null
  const closed = gap[0].endsWith('(') ? text.charAt(region.to) === ')' : true
  return closed ? { from: name.from, to: withCountry(text, region.to + (gap[0].endsWith('(') ? 1 : 0)), place } : null
}

const moreOfName = /[ -](?:[A-Z][A-Za-z'\u2019-]{1,20} ?){1,2}, /y
const notInTowns = /\b(?:Office|Area|HQ|Headquarters|Metro|Campus|Remote|Hybrid|And|Or)\b/i

/** A town too small for the gazetteer whose name begins like a known one: "Englewood Cliffs, NJ". */
export function longerTown(text: string, name: Name, setting: Setting): FoundPlace | null {
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
  if (setting === 'prose' && /[a-z]/.test(text.charAt(start))) return null
  for (let words = 0, most = 1; words < most; words++) {
    nextWord.lastIndex = end
    const next = nextWord.exec(text)
    if (next === null || next[1] === undefined || (words === 0 && next[0] !== next[1])) return best
    end = next.index + next[0].length
    const head = words === 0 ? headOf(next[1]) : null
    key = head?.key ?? `${key} ${foldWord(next[1])}`
    if (head !== null) most = Math.min(Math.max(head.most, /^[nsw]$/.test(key) ? 2 : 1), 4)
    const codes = regionsNamed(key)
    const written = text.slice(start, end)
    const capitals = setting !== 'prose' || (key.length <= 2 ? /^[A-Z.]+$/ : /^[A-Z\u00c0-\u024f]/).test(written)
    if (codes.length > 0 && capitals) best = { to: endOf(text, start, end), codes, written }
  }
  return best
}

/** A town too small for the gazetteer, or another of the name: "Hood River, OR". Not "Chicago, New York, Seattle", which is a list. */
function elsewhere(text: string, name: Name, gap: string, region: Region): Meaning | null {
  if (!gap.startsWith(',') || name.entry.areas.length > 0) return null
  const isCode = /^[A-Z]{2}$/.test(region.written)
  // "NYC, LA" and "LA, NY" are two cities.
  if (/^[A-Z]{2,3}$/.test(text.slice(name.from, name.to))) return null
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

export function withCountry(text: string, to: number): number {
  country.lastIndex = to
  const match = country.exec(text)
  return match === null ? to : to + match[0].length
}
