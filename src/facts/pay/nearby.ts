import type { PayMention } from '../facts.js'
import type { Judged } from './decision.js'
import type { Page } from './page.js'

/**
 * Words that loosen a single figure. | form | example |
 * |---|---|
 * | before | `starting pay $20`, `about $80,000`, `~$80k` |
 * | behind | `$80,000 DOE`, `$80,000, negotiable`, `$20 to start` |
 */
const loosensBefore =
  /\b(?:starting|about|around|approximately|approx\.?|roughly|circa|ca\.|est\.|estimated|average|averages|midpoint)\b|~\s?$/i
const loosensBehind =
  /\b(?:DO[EQ]|D\.O\.E\.?|negotiable|to start|starting|depend(?:s|ing|ent) (?:up)?on\s(?:[A-Za-z\u00c0-\u1fff]{1,12}\s){0,2}?[A-Za-z\u00c0-\u1fff]{2,14}|commensurate(?: with(?: [A-Za-z\u00c0-\u1fff]{1,12}){1,2})?|based (?:up)?on\s(?:[A-Za-z\u00c0-\u1fff]{1,14}\s){0,2}?(?:experience|qualifications|skills)|or so|approximately)\b/i

/**
 * Tips named with a figure. | form | example |
 * |---|---|
 * | merged | `$28 to $40 an hour including tips`, `$30/hr with tips`, `(tips included)` |
 * | beside | `$16/hr + tips`, `$16/hr plus gratuities`, `$16 before tips` |
 */
const tipsMerged =
  /^[^.;\u2029]{0,30}?(?:\b(?:including|includes|incl\.?|inclusive of|with|w\/|counting|after)\s(?:[A-Za-z\u00c0-\u1fff]{1,12}\s){0,2}(?:tips|gratuit)|\btips (?:are )?included)|^\s?\(?(?:incl\.?|w\/)\s?tips/i
const tipsBeside =
  /^[^.;\u2029]{0,40}?(?:(?:\+|\bplus|\band|&|\bbefore|\bexcluding|\bnot including|\bin addition to)\s(?:[A-Za-z\u00c0-\u1fff]{1,12}\s){0,2}(?:tips|gratuit))/i
const tipsBefore = /\b(?:with|including|incl\.?) (?:[A-Za-z\u00c0-\u1fff]{1,12}\s){0,1}tips\b[^.;\u2029]{0,30}$/i
const anyTips = /tips|gratuit/i

/** The words that loosen a figure, else null. */
export function loosenedBy(page: Page, { figure, clause }: Judged): string | null {
  const before = loosensBefore.exec(page.text.slice(Math.max(clause.from, figure.from - 40), figure.from))
  const within = loosensBehind.exec(page.text.slice(figure.amounts.to, Math.min(clause.to, figure.to + 80)))
  return (within ?? before)?.[0].trim() ?? null
}

/** Whether tips are counted into a figure or named beside it. */
export function tipsWith(page: Page, { figure, clause }: Judged): PayMention['tips'] {
  const behind = page.text.slice(figure.amounts.to, Math.min(clause.to, figure.to + 60))
  const before = page.text.slice(Math.max(clause.from, figure.from - 60), figure.from)
  if (!anyTips.test(behind) && !anyTips.test(before)) return null
  if (tipsBeside.test(behind)) return 'beside'
  return tipsMerged.test(behind) || tipsBefore.test(before) ? 'merged' : null
}
