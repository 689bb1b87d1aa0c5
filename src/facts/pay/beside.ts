import type { Mention, OtherPay } from '../facts.js'
import { matchesOf } from '../matches.js'
import { isOffered } from './offered.js'
import { blockAt, mentionOn, type Page } from './page.js'

/**
 * Words of pay beyond base; a page is searched for them once.
 * | kind | example |
 * |---|---|
 * | bonus | `annual bonus`, `sign-on payments`, `incentive pay`, `retention awards` |
 * | commission | `uncapped commission`, `commission-only` |
 * | equity | `stock options`, `RSUs`, `+ equity` |
 * | tips | `plus tips`, `gratuities` |
 * | profit-sharing | `profit sharing`, `gainsharing` |
 * | allowance | `car allowance`, `housing allowance` |
 */
const table: readonly { readonly kind: OtherPay; readonly words: string }[] = [
  {
    kind: 'bonus',
    words:
      'bonus(?:es)?|sign(?:ing)?[- ]on payments?|(?:incentives? and )?retention awards?|incentive awards?|incentive (?:pay|compensation|plan|program(?:me)?|payments?|bonus|opportunity|opportunities)|short[- ]term incentives?|incentives?/bonus',
  },
  { kind: 'commission', words: 'commission[- ](?:only|based)|commissions?|draw against commissions?' },
  {
    kind: 'equity',
    words:
      'equity|stock (?:options?|grants?|units?|purchase|program(?:me)?|awards?|incentives?|plan)|share options?|RSUs?|restricted stock(?: units?)?|ESPP|long[- ]term incentives?',
  },
  { kind: 'tips', words: 'tips|gratuit(?:y|ies)' },
  { kind: 'profit-sharing', words: 'profit[- ]sharing|gain[- ]?sharing' },
  { kind: 'allowance', words: '(?:car|vehicle|auto|housing|cost[- ]of[- ]living|tool|shift) allowances?' },
]
const anyWords = new RegExp(`\\b(?:${table.map(({ words }) => `(${words})`).join('|')})(?![A-Za-z])`, 'gi')

/** The words before that belong to it: "an annual discretionary" bonus. */
const adjectives =
  /(?:(?:an?|annual|yearly|quarterly|monthly|discretionary|performance|performance[- ]based|company|corporate|sign(?:ing)?[- ]?(?:on)?|retention|year[- ]end|variable|target|uncapped|cash|employee|new hire|pre-IPO|potential|initial|generous|competitive|restricted|individual|team|and|or|plus|\+)[\s/,&]{1,2}){0,5}$/i
const leading = /^(?:(?:and|or|plus|an?)\s|[\s+/,&])+/i

/** Where the last sentence before ends; -1 when it does not. */
const lastStop = (text: string): number => Math.max(...['\u2029', '. ', '; ', '! ', '? '].map((stop) => text.lastIndexOf(stop)))

/** Pay beyond base, with its words; `at` is where the word itself stands on the page. */
export type Offer = Mention & { readonly kind: OtherPay; readonly at: number }

const mostFound = 100
const mostWords = 10_000

/** Pay beyond base that a page offers with this job, a hundred mentions at most; the same words at two places are two mentions. */
export function readBeside(page: Page): readonly Offer[] {
  const found: Offer[] = []
  for (const { from, to } of page.told) {
    for (const match of matchesOf(anyWords, page.text.slice(from, to), mostWords)) {
      const kind = table[match.findIndex((group, index) => index > 0 && group !== undefined) - 1]?.kind
      const offer = kind ? offerAt(page, kind, from + match.index, match[0]) : null
      if (offer) found.push(offer)
      if (found.length >= mostFound) return found
    }
  }
  return found
}

/** The offer that the words at an offset make; null when they speak of something else. */
function offerAt(page: Page, kind: OtherPay, from: number, words: string): Offer | null {
  const { text } = page
  const to = from + words.length
  if (text[from - 1] === '-') return null
  const left = text.slice(Math.max(0, from - 80), from)
  const clause = left.slice(lastStop(left) + 1)
  if (!isOffered(kind, clause, words, text.slice(to, to + 40), blockAt(page, from)?.zone ?? 'pay')) return null
  const own = adjectives.exec(clause)?.[0].replace(leading, '') ?? ''
  return { ...mentionOn(page, from - own.length, to), kind, at: from }
}
