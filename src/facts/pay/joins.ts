import type { Amount } from './amounts.js'
import { blockEnd } from './page.js'

/**
 * What may stand between the ends of a range. | form | example |
 * |---|---|
 * | dash, tilde, arrow | `$90,000 - $110,000`, `$90k–110k`, `CAD $114,000~$172,000`, `$120,000 - @138,000` |
 * | word | `$28 to $34`, `$90,000 through $110,000` |
 * | "and" after "between" | `between $72k and $90k` |
 * | top named | `$29,600 to a maximum of $67,500`, `Min: $90,000 Max: $110,000` |
 * | step named | `Step 1 $90,000 to Step 10 $110,000` |
 */
const dash = /^\.?[\s)]{0,3}(?:[-–—−‒―~→]{1,2}|&ndash;)[\s(@]{0,3}(?:USD |CAD |up to )?$/
const word = /^[\s)]{0,3}(?:(?:up )?to|thru|through|till?|bis|à|upto)[\s(]{1,3}$/i
const and = /^[\s)]{0,3}(?:and|&|et|und|y)[\s(]{1,3}$/i
const toTheTop =
  /^[\s)]{0,3}(?:[-–—,;/|]|to|and|up to)?[\s:|]{0,3}(?:an? )?\b(?:max(?:imum)?|mid(?:point)?|high|top|ceiling|upper)\b\.?(?: [A-Za-z\u00c0-\u1fff]{2,12}){0,3}?(?: of| is)?[\s:|=]{0,4}$/i
/** The first end is named as the bottom: "Low: $60,000 Mid: …". */
const bottom = /\b(?:low|min|bottom|entry|start)\w*[^\d.]{0,10}$/i
const tops = /^[\s)]{0,3}(?:to|up to|[-–—])\s/i
/** "$60,000 minimum, $75,000 maximum". */
const floorAndCeiling = /^[\s,;/|–-]{1,4}$|^,? and $/
const stepTo = /^[\s,]{1,3}(?:to|[-–—])\s(?:[A-Z][\w-]{0,8},?\s(?:\d{1,2}\s)?){1,3}[-–:(]?\s?[([]?$/
/** The steps of a scale, one under the other: "Step 1: $90,000 / Step 10: $110,000". */
const nextStep = /^[\s,;/]{1,4}(?:[A-Z][\w-]{0,8}\s)?step \d{1,2}\s?[:–-]?\s?$/i
/** Only where the words before say that a range comes: the dash fell out, or was taken for the mark of a list. */
const lostDash = /^(?=[\u00a0 ]*[\u00a0\u2029]| {2})[\u00a0 \u2029]{1,3}$/
const between = /\bbetween(?: the)?(?: (?:range|amounts?) of)?\s{1,2}$/i
const rangeLed = /\b(?:range|scale|band)s?\b[^.;\u2029]{0,30}$/i
/** How two amounts are joined: `plain` by a dash or a word, `named` as the bottom and the top of something; null when they are not. */
export function joinOf(gap: string, first: Amount, low: Amount, high: Amount, text: string): 'plain' | 'named' | null {
  if (gap.length > 44) return null
  const signed = low.currency !== null && high.currency !== null
  if (dash.test(gap)) return signed || !gap.includes(blockEnd) ? 'plain' : null
  if (word.test(gap)) return gap.includes(blockEnd) ? null : 'plain'
  if (and.test(gap)) return between.test(text.slice(Math.max(0, low.start - 40), low.from)) ? 'plain' : null
  if (lostDash.test(gap))
    return signed && high.value > low.value && rangeLed.test(text.slice(Math.max(0, first.start - 60), first.from))
      ? 'plain'
      : null
  if (stepTo.test(gap)) return signed ? 'named' : null
  if (nextStep.test(gap)) return signed && high.value > low.value ? 'named' : null
  if (toTheTop.test(gap))
    return first.bound === 'floor' || bottom.test(text.slice(Math.max(0, first.start - 20), first.from)) || tops.test(gap)
      ? 'named'
      : null
  return first.bound === 'floor' && high.bound === 'ceiling' && floorAndCeiling.test(gap) ? 'named' : null
}
