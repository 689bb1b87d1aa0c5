import type { Place } from '../facts.js'
import { matchesOf } from '../matches.js'
import { findPlaces } from '../places/find.js'
import type { Judged } from './decision.js'
import { blockEnd, mentionOn, type Page } from './page.js'

/**
 * What a range is for. | tie | example |
 * |---|---|
 * | place before | `NYC: $150k-$180k`, `Colorado residents: $90,000-$110,000`, `the range in Denver is …` |
 * | place behind | `$150k-$180k in NYC`, `$150k (San Francisco)` |
 * | list of places | `CA, WA and NY: …` is one place with three codes |
 * | level before | `Technician II $75k-100k`, `Senior: $120k`, a first cell of a row |
 * | the rest | `all other states: …` is no place |
 */
const rest = /\b(?:all other|other|remaining|rest of|elsewhere|everywhere else|outside|any other|national(?:ly)?)\b/i
const left = /\b(?:excluding|except(?:ing)?(?: for)?|outside(?: of)?|not including|other than)\b[^)\u2029]{0,80}\)?/gi
const level =
  /(?:\b(?:level|grade|tier|step|band|class|zone|group|geo(?:graphic)?(?: zone)?|rank)\s?(?:[IVX]{1,4}|\d{1,2}|[A-H])\b|(?<![A-Za-z\u00c0-\u1fff\d.])(?:I{1,3}|IV|VI{0,3}|L\d|IC\d|P\d|T\d|M\d)(?![A-Za-z\u00c0-\u1fff\d])|\b(?:junior|jr\.?|mid(?:dle)?(?:[- ]level)?|intermediate|senior|sr\.?|entry(?:[- ]level)?|lead|principal|staff|associate|experienced|apprentice|journey(?:man|person)|trainee)\b)(?=[^A-Za-z\u00c0-\u1fff\d]*(?:[A-Za-z\u00c0-\u1fff]{1,14}[^A-Za-z\u00c0-\u1fff\d]{0,3}){0,2}$)/gi
const behindPlace = /^[\s,]{0,2}[^.;\u2029\d$€£]{2,48}/

/** "New York" in a list of states is the state. */
const amongStates = (code: string, all: readonly string[]): string =>
  code === 'US-NY/New York' && all.length > 1 && all.every((other) => other === code || /^US-..$/.test(other)) ? 'US-NY' : code

/** The places of a stretch of the page as one: several are joined, with the codes of all. Null when it names none. */
function placeIn(page: Page, from: number, to: number, setting: 'prose' | 'field'): Place | null {
  const written = page.text.slice(from, to)
  if (!/[A-Z]/.test(written) || rest.test(written)) return null
  const words = written.replace(left, (cut) => ' '.repeat(cut.length))
  const found = findPlaces(words, setting)
  const [head, tail] = [found[0], found.at(-1)]
  if (!head || !tail) return null
  const mention = mentionOn(page, from + head.from, from + tail.to)
  const { text } = mention
  const named = [...new Set(found.flatMap(({ place }) => place.codes).map((code, _index, all) => amongStates(code, all)))]
  // "USA, TX, Irving" is Irving
  const codes = named.filter((code) => !named.some((other) => other.startsWith(`${code}-`) || other.startsWith(`${code}/`)))
  return {
    ...mention,
    name: found.length > 1 ? text.replace(/\s+/g, ' ') : head.place.name,
    codes,
    ambiguous: found.some(({ place }) => place.ambiguous),
  }
}

/**
 * How much of the words before a figure belongs to the figure before: its brackets ("$150,000 (New York), $130,000"), or its condition ("$70,000
 * if you live in Colorado and $76,000").
 */
function ofTheOneBefore(words: string): number {
  const brackets = /^\s?\([^()]{0,60}\)[,;]?/.exec(words)
  if (brackets) return brackets[0].length
  const condition = /^\s(?:in|for|if|when|where|based in)\s[^,;:$€£]{2,70}?(?:,? and\b|,? or\b|,|;)/.exec(words)
  return condition && !/^.{0,4}$/.test(condition[0]) ? condition[0].length : 0
}

/** The place that a figure is tied to in its own clause, else in the short line before it. */
export function placeOf(page: Page, { figure, clause, lead }: Judged): Place | null {
  const from = clause.from + ofTheOneBefore(page.text.slice(clause.from, figure.from))
  const before = page.text.slice(from, figure.from)
  const setting = /[:|]\s*$/.test(before) && before.length < 60 ? 'field' : 'prose'
  const own = placeIn(page, from, figure.from, setting)
  if (own || rest.test(before)) return own
  const behind = behindPlace.exec(page.text.slice(figure.to, clause.to))
  const trailing =
    behind && /^[\s,]{0,2}(?:\(|in\b|for\b|at\b|if\b|when\b|based in\b)/.test(behind[0])
      ? placeIn(page, figure.to, figure.to + behind[0].length, /^\s?\(/.test(behind[0]) ? 'field' : 'prose')
      : null
  if (trailing) return trailing
  return before.trim() === '' && lead ? placeIn(page, lead.from, lead.to, 'field') : null
}

/** The words right before a figure in its clause, and the short line above when it stands alone. */
export function labelOf(page: Page, { figure, clause, lead }: Judged): { readonly own: string; readonly above: string } {
  const own = page.text.slice(clause.from, figure.from)
  return { own: bare(own), above: own.trim() === '' && lead ? bare(page.text.slice(lead.from, lead.to)) : '' }
}

const bare = (words: string): string =>
  words
    .replaceAll(blockEnd, ' ')
    .replace(/^[\s,;|/&–—-]+|[\s:|(–—=-]+$/g, '')
    .slice(-60)

/** The level that a label ends with ("Technician II", "Senior"); null when it names none. */
export function levelIn(label: string): string | null {
  let last: string | null = null
  for (const match of matchesOf(level, label)) last = match[0]
  return last
}

const plainWords =
  /\b(?:the|a|an|this|our|your|for|of|in|is|are|at|to|from|between|will|be|and|or|plus|base|annual(?:ly|ized)?|yearly|monthly|weekly|hourly|salary|salaries|pay|paid|rate|range|ranges|scale|wage|wages|compensation|comp|total|cash|target|on|earnings|OTE|role|position|job|expected|anticipated|estimated|current|hiring|starting|gross|full|time|per|hour|year|month|USD|CAD|min|max|minimum|maximum|up|bonus|commission|offer|offers|we|you|US|national)\b/gi

/** Words of a sentence, which no name of a level or a job has. */
const inSentence = /\b(?:we|you|they|it|gets?|pays|paid|earns?|makes?|receives?|extra|additional)\b/i

/** Whether a label is nothing but words of pay, part of a sentence, or too long to be the name of a level or a job. */
export function namesNothing(label: string): boolean {
  if (label.length > 40 || inSentence.test(label)) return true
  const rest = label
    .replace(plainWords, ' ')
    .replace(/[^A-Za-z\u00c0-\u1fff\d]+/g, ' ')
    .trim()
  return rest === '' || !/^[A-Za-z\u00c0-\u1fff\d][A-Za-z\u00c0-\u1fff\d .,'’&/-]*$/.test(label)
}
