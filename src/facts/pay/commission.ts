import type { Mention, PayFacts } from '../facts.js'
import { blockEnd, mentionOn, type Page } from './page.js'

/**
 * | form | example |
 * |---|---|
 * | nothing beside it | `Paid 100% on commission`, `commission-only`, `straight commission` |
 * | nothing beside it, unless base pay is named | `commission based`, `draw against commission`, `Commission: 30% of sales` |
 * | rate behind or before | `commission 8-12% of net new ACV`, `10% commission`, `commission of $50 per sale` |
 */
const only =
  /(?:\b(?:100 ?%|fully|entirely|purely|straight|only|solely|strictly|completely|exclusively|all)\s(?:paid\s)?(?:(?:on|by|through|via|a|in|is)\s){0,2}commissions?\b|\bcommissions?[- ]only\b|\bcommissions? only\b|\bpaid (?:only|solely|entirely) (?:on|by|in) commissions?\b|\bno (?:base )?(?:salary|wage|base pay)\b[^.\u2029]{0,40}\bcommission)/i
const based =
  /\bcommissions?[- ]based\b|\bcommission (?:job|role|position|structure|sales)\b|\bdraw\b[^.\u2029]{0,40}\bagainst\b|\bon commission\b/i
const percent = '\\d{1,3}(?:\\.\\d{1,2})?'
const rate = new RegExp(
  `${percent} ?%?\\s?(?:-|–|—|to)\\s?${percent} ?%|(?:up to )?(?<!\\d)(?!100 ?%)${percent} ?%(?: of [A-Za-z\\u00c0-\\u1fff]{1,14}(?: [A-Za-z\\u00c0-\\u1fff]{1,14}){0,3})?`,
  'i',
)
const perSale =
  /[$€£]\s?\d[\d.,]{0,9}(?:\s?(?:-|–|to)\s?[$€£]?\d[\d.,]{0,9})?\s?(?:per|for each|for every|an?|\/)\s?(?:sale|deal|policy|unit|signed|new|customer|account|closed|install\w*|appointment|booking|contract|lead)/i
const quota = /\b(?:attain|quota|achiev|plan|goal|target)\w*/i

/**
 * Reads what is said of commission as part of this job's pay.
 * @param offered where commission is offered, from `readBeside`
 * @param baseStated whether the posting names base pay in any way
 */
export function readCommission(
  page: Page,
  offered: readonly (Mention & { readonly at: number })[],
  baseStated: boolean,
): PayFacts['commission'] {
  const { text } = page
  let told: Mention | null = null
  let alone = false
  for (const { at } of offered) {
    const preceding = text.slice(Math.max(0, at - 120), at)
    const from =
      at -
      preceding.length +
      Math.max(preceding.lastIndexOf(blockEnd), preceding.lastIndexOf('. '), preceding.lastIndexOf(';')) +
      1
    const clause = text.slice(from, at + (text.slice(at, at + 140).split(blockEnd, 1)[0]?.length ?? 0))
    const [before, behind] = [clause.slice(0, at - from), clause.slice(at - from)]
    const rated = /^\W{0,3}(?:\d[\d.–-]{0,6} ?%\s)?commissions?\b/i.test(clause) && rate.test(clause)
    alone ||= only.test(clause) || (!baseStated && (based.test(clause) || rated))
    const sentence = behind.slice(0, (behind.search(/[;.](?:\s|$)/) + 1 || behind.length + 1) - 1)
    const [after, ahead] = [
      rate.exec(sentence) ?? perSale.exec(sentence),
      rate.exec(before.slice(-30)) ?? perSale.exec(before.slice(-50)),
    ]
    const match =
      after && !quota.test(sentence.slice(after.index, after.index + after[0].length + 16)) ? { at, words: after } : null
    const start = match ? match.at + match.words.index : ahead ? at - before.slice(-30).length + ahead.index : -1
    const length = (match?.words ?? ahead)?.[0].length ?? 0
    if (told === null && start >= 0 && !/^(?:up to )?100 ?%$/.test(text.slice(start, start + length))) {
      told = mentionOn(page, start, start + length)
    }
  }
  return { mentions: offered.map(({ start, end, text: words }) => ({ start, end, text: words })), rate: told, only: alone }
}
