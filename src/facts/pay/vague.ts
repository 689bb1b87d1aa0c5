import type { Mention } from '../facts.js'
import { matchesOf } from '../matches.js'
import type { Stretch } from './clauses.js'
import { blockAt, blockEnd, mentionOn, type Page } from './page.js'

/**
 * Words about this job's pay that give no figure: a noun of pay with praise or evasion at its side.
 * | form | example |
 * |---|---|
 * | praise before | `competitive salary`, `great pay`, `top-of-market compensation`, `$Competitive` |
 * | praise behind | `compensation is competitive`, `Pay: competitive` |
 * | what it hangs on | `salary commensurate with experience`, `Salary: DOE`, `pay is based on skills` |
 * | later, elsewhere | `pay to be discussed`, `the pay range is listed below` |
 * | the kind alone | `Hourly compensation` as a line of its own |
 */
const noun =
  /\b(?:salar(?:y|ies)|pay|wages?|compensation|remuneration|hourly rates?|rates? of pay|comp|earnings|salaire|rémunération|gehalt|vergütung|bezahlung|salario|retribuzione|stipendio|remuneración|atlyginimas|mzda|wynagrodzenie|salaris|lön|løn)\b|\$(?=comp|doe|neg)/gi

const praise = [
  ...[
    'competitive',
    'attractive',
    'great',
    'good',
    'excellent',
    'generous',
    'strong',
    'top',
    'lucrative',
    'impressive',
    'amazing',
    'solid',
  ],
  ...[
    'outstanding',
    'superior',
    'exceptional',
    'robust',
    'above[- ](?:average|market)',
    'market[- ](?:leading|competitive|rate|level)',
  ],
  ...[
    'industry[- ](?:leading|competitive)',
    'top[- ]of[- ](?:the[- ])?market',
    'top[- ]tier',
    'best[- ]in[- ]class',
    'high',
    'rewarding',
    'unbeatable',
  ],
  ...[
    'handsome',
    'premium',
    'significant',
    'comprehensive and competitive',
    'all-encompassing',
    'full[- ]market',
    'konkurencingas',
  ],
].join('|')
const praiseBefore = new RegExp(
  `(?:${praise})(?:(?:,| and|,? and|\\/| &)\\s?[A-Za-z\\u00c0-\\u1fff-]{3,16}){0,2}\\s{1,2}(?:(?:base|annual|starting|hourly|monthly|weekly|gross|cash|total|financial|overall|fixed|market|employee|and|executive|yearly)[\\s-]{1,2}){0,3}$`,
  'i',
)
const package_ = '(?:[\\s/&-]{1,3}(?:package|range|rate|scale|structure|level|band|and benefits|benefits|& benefits)){0,3}'
const ofThis = '(?:\\s(?:offered\\s)?(?:for|of|in) (?:this|the|our)(?: [A-Za-z\\u00c0-\\u1fff]+){0,3}?)?'
const is = '(?:\\s{1,2}(?:is|are|will be|would be|may be|can be|being)|\\s?[:–—|-]|\\sis\\s?:)'
const very = '\\s{0,2}(?:(?:very|highly|extremely|market|fully|also)\\s)?'
const hangs = [
  '(?:commensurate|commensurable|(?:dependant|dependent|depend(?:s|ing)|based) (?:up)?on)\\b',
  '(?:DO[EQ]|D\\.O\\.E\\.?|TBC|negotiable|flexible|confidential|open)\\b',
  '(?:determined|discussed|agreed|negotiated|finali[sz]ed|established|set)\\s(?:by|on|upon|based|according|during|at|in|with|after|depending)\\b',
  'to be (?:discussed|determined|agreed|confirmed|negotiated|announced)',
  '(?:listed|shown|provided|stated|found|given|posted|outlined) (?:below|above|here)',
  'var(?:y|ies)\\b',
  'according to\\b',
  '(?:by|upon|on) (?:agreement|request|application|interview)',
  '(?:competitif|attractif|selon|à discuter|nach Vereinbarung|marktgerecht|attraktiv|commisurata|da concordare|a convenir|competitivo|dohodou|do uzgodnienia)\\b',
].join('|')
const hangsBehind = new RegExp(
  `^${package_}${ofThis}(?:, (?:[^,.\\u2029]{2,24}|(?:including|as|like|in|for|with|plus) [^,.\\u2029]{2,40}),)?(?:${is}${very}(?:${praise})(?![A-Za-z\\u00c0-\\u1fff-])|${is}?${very}(?:${hangs}))`,
  'i',
)
/** Ends in the midst of a phrase: "salary will be determined based". */
const unended =
  /\b(?:on|upon|by|to|in|at|with|during|after|based|commensurate|commensurable|depend(?:s|ing|ent|ant)|according|var(?:y|ies))$/i
/** The rest of such a phrase, to the next mark or clause, fourteen words at most: "on skills and experience". */
const rest =
  /^(?:[ \n](?!(?:such|including|includes?|like|that|which|who|but|as|(?:and|or) (?:will|should|may|can|is|are|we|you))\b)[^\s,.;:()!?|]{1,24}){1,14}/
/** The block under a heading that is a noun of pay: nothing but praise, or evasion at its beginning. */
const below = new RegExp(
  `^:?\\s{0,2}\\u2029((?:${hangs})|(?:${praise})(?:[A-Za-z\\u00c0-\\u1fff ,&-]{0,40})(?=[.!]?\\s?(?:\\u2029|$)))`,
  'i',
)
const evasiveSign = /^(?:competitive|DOE|negotiable|comp\b)/i
/** The value of a pay field that begins so: `salary: Competitive`, `pay: DOE`. */
const inField = new RegExp(`^\\s{0,3}(?:\\$\\s?)?(?:(?:very|highly)\\s)?(?:${praise}|${hangs})(?![A-Za-z-])[^.\\n]{0,30}`, 'i')
const kindAlone = /^(?:hourly|salaried|annual|monthly|weekly|daily|paid hourly|full)\s$/i

/** The noun speaks of something else: another's work, other people's pay, a plan of saving, or it is denied. */
const notThis =
  /(?:\b(?:not|never|no|without|design|develop|administer|manag|review|analy[sz]|benchmark|deferred|workers|worker’s|worker's|unemployment|equal|executive|sales|incentive|other|additional|variable|sick|severance|leave|vacation|holiday|overtime|parental)\w*|n['’]t|workers['’])[\s,]{1,2}(?:[A-Za-z\u00c0-\u1fff’'-]{1,14}[\s,]{1,2}){0,3}$/i
const notThisBehind =
  /^(?:[- ](?:equity|parity|transparency|gap|stubs?|slips?|roll|scales?|grades?|periods?|cycles?|claims?|plans?|planning|committee|polic(?:y|ies)|philosophy|decisions?|analysis|analyst|programs?|practices|structures|teams?|attention|it forward|for (?!this|the|our)|off\b|out\b|bills?)|ment)/i

/** A vague statement; `evasive` when it says only what the pay hangs on, which is no fault beside a figure. */
export type VagueMention = Mention & { readonly evasive: boolean }

const mostFound = 50
const mostNouns = 3000

/** Every vague statement of pay on a page. `field`: the page is the value of a pay field. */
export function readVague(page: Page, field = false): readonly VagueMention[] {
  const found: VagueMention[] = []
  let done = 0
  const whole = field ? inField.exec(page.text) : null
  if (whole) {
    done = whole[0].trimEnd().length
    found.push({ ...mentionOn(page, 0, done), evasive: true })
  }
  for (const { from, to } of page.told) {
    for (const { 0: written, index } of matchesOf(noun, page.text.slice(from, to), mostNouns)) {
      if (found.length >= mostFound) return found
      const said = from + index < done ? null : saidOf(page, from + index, written)
      if (said === null) continue
      done = said.to
      found.push({ ...mentionOn(page, said.from, said.to), evasive: said.evasive })
    }
  }
  return found
}

/** What is said vaguely of the noun of pay that is written at an offset; null when nothing is. */
function saidOf(page: Page, from: number, written: string): (Stretch & { readonly evasive: boolean }) | null {
  const to = from + written.length
  const following = page.text.slice(to, to + 110)
  const under = following.lastIndexOf(blockEnd, 3) < 0 ? null : below.exec(following)
  if (under?.[1]) return { from: to + under[0].length - under[1].length, to: to + under[0].length, evasive: true }

  const edge = following.indexOf(blockEnd)
  const right = edge < 0 ? following : following.slice(0, edge)
  const sign = written === '$'
  if (sign ? !evasiveSign.test(right) : notThisBehind.test(right)) return null
  const preceding = page.text.slice(Math.max(0, from - 70), from)
  const left = preceding.slice(preceding.lastIndexOf(blockEnd) + 1)
  const before = sign ? null : praiseBefore.exec(left)
  const behind = (sign ? evasiveSign : hangsBehind).exec(right)
  const alone = right.trim() === '' && kindAlone.test(left)
  if (!before && !behind && !alone) return null
  const start = before ? from - (left.length - before.index) : alone ? from - left.length : from
  if (notThis.test(left.slice(0, left.length - (from - start)))) return null
  if (!behind && blockAt(page, from)?.zone === 'responsibilities') return null
  const end = to + (behind?.[0].length ?? 0)
  const more = behind && unended.test(behind[0]) ? (rest.exec(page.text.slice(end, end + 360))?.[0].length ?? 0) : 0
  return { from: start, to: end + more, evasive: before === null && !sign }
}
