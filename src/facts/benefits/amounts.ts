import type { BenefitFamily } from '../facts.js'
import { matchesOf } from '../matches.js'

const count =
  '(?:\\d{1,3}(?:\\.\\d{1,2})?\\+?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?:[- ](?:one|two|three|four|five|six|seven|eight))?|thirty|forty)(?: ?\\(\\d{1,3}\\))?'
const amount = new RegExp(
  `\\bunlimited\\b|(?<![\\d.$])${count}(?:(?: ?- ?| to | or )${count})?(?:\\+| plus)?[ -](?:(?:paid|working|business|calendar|full|consecutive|observed|company|annual|federal|floating|pto|sick|vacation|personal|work)[ -]){0,2}(?:days?|weeks?|hours?|months?|holidays)(?: (?:of pto |of vacation |of paid time off )?(?:each|every|per|a) (?:month|year|week|pay period|quarter)| annually| monthly| yearly)?`,
  'g',
)

/** What an amount is told in: digits, words for numbers, "unlimited". */
const maybe = /\d|unlimited|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|teen|twenty|thirty|forty/

/**
 * The amount of time off that a benefit is given with, in its own words ("15 days", "eight hours", "unlimited"); null when none stands near,
 * or when it is no time off.
 * @param sentence plain lower-case text, in which the benefit stands from `from` to `to`
 */
export function amountOf(
  sentence: string,
  { kind, from, to }: { readonly kind: BenefitFamily; readonly from: number; readonly to: number },
): string | null {
  if (kind !== 'paidTimeOff') return null
  const start = Math.max(0, from - 48)
  const window = sentence.slice(start, to + 48)
  if (!maybe.test(window)) return null
  let best: { readonly words: string; readonly far: number } | null = null
  for (const { 0: words, index } of matchesOf(amount, window)) {
    const at = start + index
    const end = at + words.length
    const between = end <= from ? sentence.slice(end, from) : at >= to ? sentence.slice(to, at) : ''
    if (/[,;|]|\band\b/.test(between) && !/^ ?[(:]/.test(between)) continue
    if (best === null || between.length < best.far) best = { words, far: between.length }
  }
  return best?.words ?? null
}
