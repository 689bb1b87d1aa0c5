import type { Mention, OtherPay } from '../facts.js'
import type { Page } from './page.js'

/** Words of pay beyond base, as a whole page is searched for them once. | kind | example |
 * |---|---|
 * | bonus | `annual bonus`, `sign-on bonus`, `incentive pay`, `profit-based bonus program` |
 * | commission | `uncapped commission`, `draw against commission` |
 * | equity | `stock options`, `RSUs`, `+ equity` |
 * | tips | `plus tips`, `gratuities` |
 * | profit-sharing | `profit sharing`, `gainsharing` |
 * | allowance | `car allowance`, `housing allowance` |
 */
const words =
  /\b(?:(bonus(?:es)?|incentive (?:pay|compensation|plan|program(?:me)?|payments?|bonus|opportunity|opportunities)|short[- ]term incentives?|incentives\/bonus)|(commission[- ](?:only|based)|commissions?|draw against commissions?)|(equity|stock (?:options?|grants?|units?|purchase|program(?:me)?|awards?|incentives?|plan)|share options?|RSUs?|restricted stock(?: units?)?|ESPP|stock options|long[- ]term incentives?)|(tips|gratuit(?:y|ies))|(profit[- ]sharing|gain[- ]?sharing)|((?:car|vehicle|auto|housing|cost[- ]of[- ]living|tool|shift) allowances?))(?![A-Za-z])/gi

const kinds: readonly OtherPay[] = ['bonus', 'commission', 'equity', 'tips', 'profit-sharing', 'allowance']

/** Denied, left out, another's, or another sense of the word. */
const notOffered: Readonly<Record<OtherPay, { readonly before: RegExp; readonly behind: RegExp }>> = {
  bonus: {
    before: /(?:referr?al(?: programs? (?:&|and))?|\bas a|\bbig|\bhuge|\bit[’']s a|\bis an? (?:added|extra)?)\s{0,2}$/iu,
    behind:
      /^\s?(?:points?\b|if\b|skills?\b|:(?!\s?(?:up|\d|\$|yes|target|eligible|annual))|but not\b|qualifications?\b|experience\b|for (?:knowledge|experience)|to have\b)/iu,
  },
  commission: {
    before:
      /(?:\b(?:the|election|elections|county|state|city|planning|ethics|local|federal|public|trade|exchange|communications|regulatory|advisory|joint|european|service|gaming|liquor|by|of|a)\s{1,2}|\b[A-Z][a-z]+\s)$/u,
    behind:
      /^(?:\s(?:(?:on|of|for) (?!\d|up|\$|net|gross|new|all|every|each|sales)|to|meetings?|members?|calculations?|statements?|reports?|payments? to)\b|ed\b|er)/iu,
  },
  equity: {
    before:
      /(?:diversity,?|inclusion,?|inclusivity,?|justice,?|racial|health|social|gender|care|internal|private|pay|wage|salary|educational|educational|brand|home|economic|reproductive|language|digital|access,?|fairness,?|belonging,?|international|market|growth|public|listed|team|reward|advance|increas\w*|promote|achieve|ensure|of|for|on|about|to|through|around|and inclusion|lens|diverse)(?:\s(?:and|&|\+))?\s{0,2}$/iu,
    behind:
      /^(?:[,/]?\s?(?:&|and)?\s?(?:inclusion|diversity|belonging|justice|access|fairness|inclusivity|opportunity)|[- ](?:seeking|deserving|minded|focused|centered|partners?|lens|tax|research|of opportunity|markets?|investors?|goals?|work|initiatives?|issues|commitment|trading|capital|firm|fund|index|statement|principles|framework|team|in (?:all|every|our|health|education|access)))/iu,
  },
  tips: {
    before: /(?:\b(?:interview|helpful|safety|useful|application|resume|some|for|our|share|and|tricks and|career)\s{1,2})$/iu,
    behind: /^\s?(?:and tricks|&|on|for|to|about|from)\b/iu,
  },
  'profit-sharing': { before: /(?!)/, behind: /(?!)/ },
  allowance: { before: /(?!)/, behind: /(?!)/ },
}
const denied =
  /\b(?:no|not|never|without|nor|doesn|don|isn|excluding|excludes?|exclusive of|neither)(?:['’]t)?\s(?:(?!\b(?:but|plus|also|only|all|limited|just)\b)[\p{L},’'/&-]{1,14}\s{1,2}){0,5}$/iu
const others =
  /\b(?:sales roles?|sales positions?|sales team|other roles|certain roles|some roles|for sales|clients?[’']?|customers?[’']?)\b[^.;\u2029]{0,60}$/iu
const adjectives =
  /(?:(?:an?|annual|yearly|quarterly|monthly|discretionary|performance|performance[- ]based|company|corporate|sign(?:ing)?[- ]?(?:on)?|retention|year[- ]end|variable|target|uncapped|cash|employee|new hire|pre-IPO|potential|initial|generous|competitive|restricted|individual|team|and|or|plus|\+)[\s/,&]{1,2}){0,5}$/iu
/** Where the last sentence before ends; -1 when it does not. */
const lastStop = (text: string): number => Math.max(...['\u2029', '. ', '; ', '! ', '? '].map((stop) => text.lastIndexOf(stop)))

const dutyZones = new Set(['responsibilities', 'must', 'nice', 'company', 'eeo'])
const spokenOfPay =
  /\b(?:salary|pay|compensation|wages?|earn|OTE|base|eligible|eligibility|offer|benefits?|plus|rewards?|package|receive|uncapped|bonus|paid|hour|per|includ\w+|commission[- ](?:only|based))\b|[$€£+]|\d ?%/iu

/** Pay beyond base that a page offers with this job, each with its words; the same words at two places are two mentions. */
export function readBeside(
  page: Page,
  document: { readonly text: string },
): readonly (Mention & { readonly kind: OtherPay; readonly at: number })[] {
  const found: (Mention & { readonly kind: OtherPay; readonly at: number })[] = []
  const { text } = page
  for (const match of text.matchAll(words)) {
    const kind = kinds[match.findIndex((group, index) => index > 0 && group !== undefined) - 1]
    if (found.length >= 100) break
    if (!kind) continue
    const [from, to] = [match.index, match.index + match[0].length]
    if (text[from - 1] === '-') continue
    const left = text.slice(Math.max(0, from - 80), from)
    const right = text.slice(to, to + 40)
    const { before, behind } = notOffered[kind]
    const ofClause = left.slice(lastStop(left) + 1)
    if (before.test(ofClause) || behind.test(right) || denied.test(ofClause) || others.test(ofClause)) continue
    const zone = page.blockAt(from)?.zone ?? 'pay'
    if ((dutyZones.has(zone) || (kind === 'commission' && zone === 'other')) && !spokenOfPay.test(ofClause + match[0] + right))
      continue
    const start = from - (adjectives.exec(ofClause)?.[0].replace(/^(?:(?:and|or|plus|an?)\s|[\s+/,&])+/i, '').length ?? 0)
    const span = page.span(start, to)
    found.push({ ...span, text: document.text.slice(span.start, span.end), kind, at: from })
  }
  return found
}
