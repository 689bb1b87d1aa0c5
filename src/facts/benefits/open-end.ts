import { matchesOf } from '../matches.js'
import type { Named } from './find.js'

/** Words that say a list is longer than it is and that can be taken away: "and more", "etc.". */
const plainEnds =
  /(?:,? ?(?:\band|&|\+|\bplus) (?:(?:so|much|many|lots|a lot|even|plenty|loads) ){0,2}more\b(?! (?:than|of|about|information|details?|from|at|on|in|to|effective|efficient|\w{2,12}ing\b))|,? ?\betc\b\.?|,? ?\band so on\b|,? ?\bamong (?:others|other (?:benefits|things|perks))\b|,? ?\band many others\b|\bbut (?:is |are )?not limited to\b|\bnot but limited to\b|,? ?\bwithout limitation\b,?|\b(?:just )?to name a few\b)/g

/** Words that promise other benefits beside those named; they can be taken away where nothing hangs on them. */
const others =
  /,? ?(?:\band|&|\bplus|\bas well as|\balong with|\bin addition to) (?:(?:an? )?(?:wide |full |whole )?(?:range|variety|host|set|number|suite) of (?:other )?(?:\w{3,14} ){0,2}(?:and )?|(?:\w{3,14} ){0,2}other (?:\w{3,14},? ){0,2})(?:benefits?|perks|(?<=\bin addition to other (?:\w{3,14},? ){0,2})(?:wellness|welfare|insurance) (?:programs?|plans?))\b(?! (?:in compliance|required|as required|under))/g

/** Examples in place of a list: "additional benefits like…", "from health care to your commute". */
const examples = /\badditional (?:benefits|perks) (?:like|such as)\b|\bfrom (?=\w)[^.;:]{3,80}? to \w/g

/** Words that leave a list open, and whether the sentence stands without them. */
export interface OpenEnd {
  readonly from: number
  readonly to: number
  readonly removable: boolean
  readonly kind: 'end' | 'others' | 'examples'
}

/** Finds the words in a sentence (plain lower-case text) that leave a list open. */
export function findOpenEnds(sentence: string): readonly OpenEnd[] {
  const found: OpenEnd[] = []
  const add = (pattern: RegExp, kind: OpenEnd['kind']): void => {
    for (const { 0: words, index } of matchesOf(pattern, sentence)) {
      const to = index + words.length
      const free = kind === 'end' || (kind === 'others' && index > 2 && /^ ?(?:$|[.,;!)|])/.test(sentence.slice(to, to + 3)))
      found.push({ from: index, to, removable: free, kind })
    }
  }
  add(plainEnds, 'end')
  add(others, 'others')
  add(examples, 'examples')
  return found
}

/** Whether an open end belongs to the list of benefits itself, not to an aside in it ("desk, chair, screen, etc."). */
export function opensList(plain: string, end: OpenEnd, named: readonly Named[], among: boolean): boolean {
  const words = plain.slice(end.from, end.to)
  if (end.kind === 'others') return true
  if (end.kind === 'examples') {
    const after = named.filter((one) => one.from >= end.from)
    const first = after[0]?.from ?? Number.POSITIVE_INFINITY
    return words.startsWith('from') ? after.length >= 2 && first - end.from < 40 : after.length > 0
  }
  if (words.includes('limit'))
    return named.length > 0 || /benefit|perk|package/.test(plain.slice(Math.max(0, end.from - 40), end.from))
  const last = named.filter((one) => one.to <= end.from).at(-1)
  if (!last) return (among && end.from <= 4) || letters(plain) <= letters(words) + 4
  // "Coaching, courses, etc." tells what one benefit covers.
  if (last.soft && words.includes('etc') && named.every(({ soft }) => soft)) return false
  const between = plain.slice(last.to, end.from)
  return between.length <= 60 && !/[()]| - /.test(between)
}

const letters = (text: string): number => text.replace(/[^a-z]/g, '').length
