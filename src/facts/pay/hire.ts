import type { Mention } from '../facts.js'
import type { Judged } from './decision.js'
import { mentionOn, type Page } from './page.js'

/**
 * Words that say the range runs past what a new hire gets.
 * | form | example |
 * |---|---|
 * | where hires land | `typical hires land near the bottom`, `most new hires start in the lower half` |
 * | what the top is for | `the top of the range is reserved for long service` |
 * | how long it takes | `range for this role over a career`, `allows for growth over time` |
 * | who is not hired there | `it is not common to be hired near the top of the range` |
 */
const forms = [
  '(?:most|typical(?:ly)?|new|many|our|usual(?:ly)?|external|first-year)\\s(?:[A-Za-z\\u00c0-\\u1fff-]{1,12}\\s){0,3}?(?:hires?|hired|candidates|offers|employees|starters|joiners|appointments)\\s(?:[A-Za-z\\u00c0-\\u1fff-]{1,12}\\s){0,3}?(?:land|start|begin|fall|hired|made|come in|join|enter|are)\\s(?:[A-Za-z\\u00c0-\\u1fff-]{1,12}\\s){0,3}?(?:near|at|in|toward|towards|below|between)\\s(?:[A-Za-z\\u00c0-\\u1fff-]{1,12}\\s){0,3}?(?:bottom|lower|low|entry|minimum|min|start|beginning|midpoint|first)\\b',
  '(?:top|high|upper|higher) (?:end |half |part |portion |quartile )?of (?:the|this|our) (?:[A-Za-z\\u00c0-\\u1fff-]{1,14}\\s)?(?:range|scale|band)[^.;\\u2029]{0,30}(?:reserved|reached|reflects?|requires?|only|achieved|over time|tenure|longer|years of service)',
  '(?:range|scale|band)[^.;\\u2029]{0,40}(?:over|across|throughout|span(?:s|ning)?|during) (?:a|an|the|your|one’s|their) (?:whole |full |entire )?(?:career|tenure|lifetime)',
  'career[- ](?:long )?(?:range|band|scale)',
  'not (?:typical|common|usual)\\s(?:[A-Za-z\\u00c0-\\u1fff-]{1,14}\\s){0,8}?(?:hired|start|offered|brought in)\\s(?:[A-Za-z\\u00c0-\\u1fff-]{1,14}\\s){0,3}?(?:at|near|toward)\\s(?:[A-Za-z\\u00c0-\\u1fff-]{1,14}\\s){0,4}?(?:top|high|maximum|upper)',
  'room (?:for|to) (?:growth|grow) (?:within|in|over) [^.;\\u2029]{0,30}(?:range|time)',
]
const beyond = new RegExp(`\\b(?:${forms.map((form) => `(?:${form})`).join('|')})`, 'i')
const hint = /\b(?:range|scale|band|hires?|hired|offers)\b/i

/** How far behind the clause of a figure such words are looked for. */
const reach = 300

/** The first words at the figures of this job's pay that say so; null when none do. */
export function readBeyondHire(page: Page, judged: readonly Judged[]): Mention | null {
  for (const { what, clause } of judged) {
    if (what === null) continue
    const { from } = clause
    const words = page.text.slice(from, clause.to + reach)
    if (!hint.test(words)) continue
    const match = beyond.exec(words)
    if (!match) continue
    return mentionOn(page, from + match.index, from + match.index + match[0].length)
  }
  return null
}
