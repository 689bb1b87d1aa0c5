import type { Mention } from '../facts.js'
import type { Page } from './page.js'

/**
 * Words about this job's pay that give no figure.
 * | form | example |
 * |---|---|
 * | praise and noun | `competitive salary`, `great pay`, `top-of-market compensation` |
 * | noun and praise | `compensation is competitive`, `Pay: competitive` |
 * | noun and what it hangs on | `salary commensurate with experience`, `Salary: DOE`, `pay is based on skills`, `salary negotiable` |
 * | noun and later | `salary to be discussed`, `pay will be determined upon selection` |
 */
const praise = [
  ...['competitive', 'attractive', 'great', 'good', 'excellent', 'generous', 'strong', 'top', 'lucrative', 'impressive', 'fair', 'amazing', 'solid'],
  ...['outstanding', 'superior', 'exceptional', 'robust', 'above[- ](?:average|market)', 'market[- ](?:leading|competitive|rate)', 'industry[- ](?:leading|competitive)'],
  ...['top[- ]of[- ](?:the[- ])?market', 'best[- ]in[- ]class', 'high(?:er)?', 'rewarding', 'equitable', 'comparable', 'unbeatable', 'handsome', 'well-?above[- ]market', 'premium'],
]
const noun =
  '(?:(?:base|annual|starting|hourly|monthly|weekly|gross|cash|total|financial|overall|full|market|employee)[ -]){0,3}(?:salar(?:y|ies)|pay|wages?|compensation|remuneration|pay rates?|hourly rates?|rates? of pay|comp\\b|pay packages?|earnings)'
const joinedPraise = `(?:${praise.join('|')})(?:(?:,| and|,? and|/| &)\\s[\\p{L}-]{3,16}){0,2}`
const hangs =
  '(?:commensurate|DO[EQ]\\b|D\\.O\\.E\\.?|negotiable|(?:is |will be |are )?(?:dependent|depend(?:s|ing)|based)\\s(?:up)?on|according to|determined|to be (?:discussed|determined|agreed|confirmed|negotiated)|open\\b|var(?:y|ies)|discuss(?:ed)? (?:at|during|upon)|by agreement|upon (?:request|application|interview))'

const forms = [
  `\\$?(?:${joinedPraise})[ -]{1,2}(?:and\\s)?(?:[\\p{L}-]{3,16}\\s){0,1}?${noun}`,
  `${noun}(?:\\s(?:package|range|rate|scale))?(?:\\sfor this (?:role|position|job))?(?:\\s(?:is|are|will be|would be)|\\s?[:–—-])?\\s(?:(?:very|highly|extremely|market)\\s)?(?:${praise.slice(0, 3).join('|')}|${hangs})`,
  '\\$(?:competitive|DOE|negotiable)\\b',
]
const vague = new RegExp(`(?<![\\p{L}])(?:${forms.map((form) => `(?:${form})`).join('|')})`, 'giu')
const nounAnywhere = /salar|\bpay\b|\bwages?\b|compensation|remuneration|\brates?\b|\bcomp\b|earnings|\$(?:comp|doe|neg)/i

const notThisJob =
  /\b(?:not|n't|never|design\w*|develop\w*|administer\w*|manag\w+|review\w*|analy[sz]\w+|benchmark\w*|deferred|workers[’']?|unemployment|paid|pay equity|equal|executive|sales|incentive)\s(?:[\p{L}’'-]+\s){0,3}$/iu

/** Every vague statement of pay on a page. */
export function readVague(page: Page, document: { readonly text: string }): readonly Mention[] {
  if (!nounAnywhere.test(page.text)) return []
  const found: Mention[] = []
  for (const match of page.text.matchAll(vague)) {
    const zone = page.blockAt(match.index)?.zone
    if (zone === 'responsibilities' || zone === 'must' || zone === 'nice') continue
    if (notThisJob.test(page.text.slice(Math.max(0, match.index - 50), match.index))) continue
    const span = page.span(match.index, match.index + match[0].length)
    found.push({ ...span, text: document.text.slice(span.start, span.end) })
    if (found.length >= 50) break
  }
  return found
}
