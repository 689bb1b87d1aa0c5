import type { Period } from '../facts.js'
import type { Page } from './page.js'
import { firstBehind, periodBehind } from './periods.js'
import { nearBehind, readTokens, type Token } from './tokens.js'

/** A number with its period and the words at its side that make it an end of something. */
export interface Amount extends Token {
  /** Where the words before it that belong to it begin ("up to"); `from` when there are none. */
  readonly start: number
  /** Where its period and the words behind it end. */
  readonly end: number
  readonly period: Period | null
  readonly bound: 'floor' | 'ceiling' | null
}

/**
 * | words | they make it | example |
 * |---|---|---|
 * | before | a floor | `from $50,000`, `starting at $50,000`, `minimum salary of $50,000`, `at least $50,000` |
 * | before | a ceiling | `up to $60,000`, `maximum $60,000`, `no more than $60,000` |
 * | behind | a floor | `$50,000+`, `$50,000 and up`, `$50,000 or more`, `$50,000 minimum` |
 * | behind | a ceiling | `$60,000 max`, `$60,000 or less` |
 */
const floorBefore = [
  'from',
  'start(?:s|ing)?(?: out)? (?:at|from|around)',
  'begin(?:s|ning)? (?:at|from)',
  'at least',
  '(?:ab|mindestens|à partir de|dès|desde|a partir de|a partire da|vanaf)',
  '(?:no|not) less than',
  '(?:over|more than|above|upwards? of|in excess of|as low as|north of|a low of)',
]
const ceilingBefore = [
  'up ?to',
  "(?:bis zu|jusqu['’]à|hasta|fino a|tot)",
  'as (?:much|high) as',
  '(?:no|not) more than',
  '(?:not )?(?:to )?exceed(?:ing)?',
  '(?:under|below|less than|capped at|a cap of|a high of|tops out at|until)',
]
const floorBehind = [
  '\\+(?! ?[A-Za-z\\u00c0-\\u1fff\\d$/])',
  'and (?:up(?:wards?)?|above|higher|over|beyond)',
  'or (?:more|higher|above|greater|up|better)',
  'min(?:imum)?',
  'upwards?',
  'plus(?=\\s*(?:$|[.,;)\\u2029]|(?:DOE|depending|based|commensurate)))',
]
const ceilingBehind = ['max(?:imum)?', 'or (?:less|below|under)', 'tops', 'at most', 'ceiling']

const lead = '(?: (?:a|an|the|about|approximately|a rate of|a salary of|a base of|a base salary of))?'
const noun = "(?:[ ]+[A-Za-z\\u00c0-\\u1fff'’-]{2,14}){0,4}?"
const extreme = (word: string): string => `(?:an? )?\\b${word}${noun}(?: (?:of|is|at|for))?[\\s:|=-]{0,6}`
/** Its groups: the words of a floor, of a ceiling, a named minimum, a named maximum. */
const before = new RegExp(
  `\\b(?:(${floorBefore.join('|')})|(${ceilingBefore.join('|')}))${lead}[ \\u00a0:]{1,2}$|(${extreme('min(?:imum)?\\.?(?! wage\\b)')})$|(${extreme('max(?:imum)?\\.?')})$`,
  'i',
)
/** Its groups: the words of a floor, of a ceiling. */
const behind = new RegExp(
  `[ \\u00a0(,]{0,2}(?:(${floorBehind.join('|')})|(${ceilingBehind.join('|')}))(?![A-Za-z\\u00c0-\\u1fff])`,
  'iy',
)
const side =
  /\b(?:from|start|begin|least|less|over|more|above|upward|excess|low|north|up ?to|much|high|exceed|under|below|cap|out|until|min|max|ab|partir|dès|desde|vanaf|bis|jusqu|hasta|fino|tot)/i

/** A word in the seventy characters before a bare number without which it cannot be pay. */
export const payWord =
  /salar|pay|wage|compens|rate|remuner|range|earn|base|hourly|gehalt|vergüt|salaire|lön|løn|retribu|stipend|fee\b/i

const period =
  /^\s?(?:\/\s?(?:hr|hour|yr|year|mo|week|wk|day)|per (?:hour|year|annum|month)|an hour|a year|hourly|annually|yearly|p\.a)/i
const hasPeriod = (text: string, { to }: Token): boolean => period.test(text.slice(to, to + 14))

const isMoney = (token: Token | undefined): boolean => token !== undefined && (token.currency !== null || token.scale === 1000)

/** A bare number is kept where a period stands behind it, a word of pay stands before it, or money so near that it can be the other end of a range. */
function mayBeMoney(token: Token, index: number, tokens: readonly Token[], text: string): boolean {
  if (isMoney(token)) return true
  const [previous, next] = [tokens[index - 1], tokens[index + 1]]
  if (isMoney(previous) && token.from - (previous?.to ?? 0) < 50) return true
  if (isMoney(next) && (next?.from ?? 0) - token.to < 50) return true
  if (hasPeriod(text, token) || (next !== undefined && next.from - token.to < 8 && hasPeriod(text, next))) return true
  return token.from < nearBehind || payWord.test(text.slice(token.from - nearBehind, token.from))
}

/** The amounts of a page, each with its period and its qualifying words. */
export function readAmounts({ text, told }: Page): readonly Amount[] {
  const tokens = readTokens(text, told).filter((token) => !token.percent)
  const amounts: Amount[] = []
  for (const [index, token] of tokens.entries()) {
    if (mayBeMoney(token, index, tokens, text)) amounts.push(amountOf(text, token, tokens[index - 1]?.to ?? 0))
  }
  return amounts
}

const beginsBound = /[+A-Za-z\u00c0-\u1fff]/

/** @param done where the number before ends: no words before that belong to this one */
function amountOf(text: string, token: Token, done: number): Amount {
  const left = text.slice(Math.max(done, token.from - 60), token.from)
  const leading = side.test(left) ? before.exec(left) : null
  const first = periodBehind(text, token.to)
  const afterPeriod = first?.to ?? token.to
  behind.lastIndex = afterPeriod
  const trailing = beginsBound.test(firstBehind(text, afterPeriod)) ? behind.exec(text) : null
  const afterWords = trailing ? behind.lastIndex : afterPeriod
  const second = first || !trailing ? first : periodBehind(text, afterWords)
  const isFloor = token.plus || leading?.[1] || leading?.[3] || trailing?.[1]
  const isCeiling = leading?.[2] || leading?.[4] || trailing?.[2]
  return {
    ...token,
    start: leading ? token.from - (left.length - leading.index) : token.from,
    end: Math.max(afterWords, second?.to ?? 0),
    period: second?.period ?? null,
    bound: isCeiling ? 'ceiling' : isFloor ? 'floor' : null,
  }
}
