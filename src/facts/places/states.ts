import { foldWord } from './fold.js'
import { regionsNamed } from './gazetteer.js'
import type { FoundPlace, Setting } from './meaning.js'

const trigger =
  /(?:\b(?:in|from|except|excluding|outside|within|include|includes|including|for|remote|of|either|both|states?:?|locations?:?|provinces?:?)[ \u00a0]{1,2}|\b(?:remote|hybrid)[ -]{0,3}[(|,-][ \u00a0]?|^)$/i
const follower =
  /^(?: (?:residents?|applicants?|candidates?|employees?|based|only|salar|pay|hires?|hourly|office)\b|-based\b|(?:: ?| )[$\u20ac\u00a3]|\s*\)|:)/i
const listed = /^[ \u00a0]?(?:,|\/|;|&|\||or|and|, or|, and|\n)?[ \u00a0]?$/
const joiner = '(?:, ?(?:and |or |& )?| ?[/&|;] ?| and | or )'
const codeAhead = new RegExp(`^${joiner}([A-Z]{2})(?![A-Za-z])`)
const codeBehind = new RegExp(`(?<![A-Za-z])([A-Z]{2})${joiner}$`)
/** Codes that are words, titles or degrees too. */
const words = new Set(
  'OR IN ME OK HI ON IT MA PA MD MS AL ID PR VA DE LA CO CA OH NB PE SC IL GU AS MP VI PM AR MT NT'.split(' '),
)
/** Degrees and titles, which stand in lists of their own: "MA, MD or PA". */
const degrees = new Set(['MA', 'MD', 'PA', 'MS', 'ME', 'AL', 'ID'])

/** The state of the United States that two capitals stand for; undefined when they stand for none. */
const stateOf = (written: string): string | undefined => regionsNamed(foldWord(written)).find((code) => code === `US-${written}`)

const isState = (written: string | undefined): written is string => written !== undefined && stateOf(written) !== undefined

/** How many codes of states a list names from an offset on, and whether one of them is no degree. */
function listFrom(text: string, from: number): { readonly states: number; readonly plain: boolean } {
  let to = from + 2
  let states = isState(text.slice(from, to)) ? 1 : 0
  let plain = !degrees.has(text.slice(from, to))
  while (states > 0 && states < 4) {
    const next = codeAhead.exec(text.slice(to, to + 9))
    if (next === null || !isState(next[1])) break
    plain ||= !degrees.has(next[1])
    states++
    to += next[0].length
  }
  return { states, plain }
}

/** The states that stand right beside a code in a list: "CA" of "CA, WA and NY" has WA. */
function besides(text: string, from: number, to: number): readonly string[] {
  const ahead = codeAhead.exec(text.slice(to, to + 9))?.[1]
  const behind = codeBehind.exec(text.slice(Math.max(0, from - 9), from))?.[1]
  return [behind, ahead].filter(isState)
}

/**
 * The state that two capitals mean by the state beside them in a list ("TX & LA", "CA, WA, NY"), whatever else they are short for; null
 * when none stands there. LA is Los Angeles before its own state ("LA, CA") and beside New York alone.
 */
export function stateInList(text: string, from: number): string | null {
  const to = from + 2
  const written = text.slice(from, to)
  if (!/^[A-Z]{2}$/.test(written)) return null
  const state = stateOf(written)
  const others = state === undefined ? [] : besides(text, from, to)
  if (state === undefined || others.length === 0) return null
  const isCity = written === 'LA' && others.every((other) => other === 'NY' || other === 'CA')
  return isCity ? null : state
}

/**
 * Whether two letters stand for a state ("remote in CO, NY or TX", "CA residents"): behind a word that leads to a place or in a list with
 * one before it. Letters that are words or titles too need a leading word besides.
 */
export function isStateInPassing(
  text: string,
  from: number,
  to: number,
  setting: Setting,
  last: FoundPlace | undefined,
): boolean {
  const written = text.slice(from, to)
  const capital = written === written.toUpperCase()
  const inList = last !== undefined && from - last.to <= 6 && listed.test(text.slice(last.to, from))
  if (setting !== 'prose')
    return (
      capital &&
      (inList ||
        !/[A-Za-z]$/.test(text.slice(Math.max(0, from - 2), from).trimEnd()) ||
        trigger.test(text.slice(Math.max(0, from - 24), from)))
    )
  if (!capital) return false
  if (inList) return true
  const led = trigger.test(text.slice(Math.max(0, from - 24), from))
  const followed = follower.test(text.slice(to, to + 14))
  const begins = /(?:^|[\n|;(:.\u2022] ?)$/.test(text.slice(Math.max(0, from - 2), from))
  const { states, plain } = listFrom(text, from)
  if (states > 2 && plain) return true
  const listAhead = codeAhead.test(text.slice(to, to + 9))
  if (written.includes('.')) return led && followed
  return words.has(written)
    ? (begins && listAhead) || (led && (followed || listAhead || /^[.,;)]|^$/.test(text.slice(to)))) || (begins && followed)
    : led || (begins && followed)
}
