import type { FoundPlace, Setting } from './meaning.js'

const trigger =
  /(?:\b(?:in|from|except|excluding|outside|within|include|includes|including|for|remote|of|either|both|states?:?|locations?:?|provinces?:?)[ \u00a0]{1,2}|\b(?:remote|hybrid)[ -]{0,3}[(|,-][ \u00a0]?|^)$/i
const follower =
  /^(?: (?:residents?|applicants?|candidates?|employees?|based|only|salar|pay|hires?|hourly|office)\b|-based\b|(?:: ?| )[$\u20ac\u00a3]|\s*\)|:)/i
const listed = /^[ \u00a0]?(?:,|\/|;|&|\||or|and|, or|, and|\n)?[ \u00a0]?$/
/** Codes that are words, titles or degrees too. */
const words = new Set(
  'OR IN ME OK HI ON IT MA PA MD MS AL ID PR VA DE LA CO CA OH NB PE SC IL GU AS MP VI PM AR MT NT'.split(' '),
)

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
  const listAhead = /^(?:, | or | and |\/|, or |, and )[A-Z]{2}(?![A-Za-z])/.test(text.slice(to, to + 9))
  if (written.includes('.')) return led && followed
  return words.has(written)
    ? (begins && listAhead) || (led && (followed || listAhead || /^[.,;)]|^$/.test(text.slice(to)))) || (begins && followed)
    : led || (begins && followed)
}
