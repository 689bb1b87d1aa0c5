import type { Stretch } from './clauses.js'
import { bySignAndCountry, signBefore, signBehind, type WrittenSign } from './currencies.js'

/** A number as written, with the sign, code and scale that stand at it. */
export interface Token {
  readonly from: number
  readonly to: number
  /** In whole units of the currency, scale applied: 90000 for "$90k". */
  readonly value: number
  /** ISO 4217 of the sign or code, a bare sign read as its usual currency; null when there is none. */
  readonly currency: string | null
  /** A bare sign whose currency hangs on the country: `$`, `kr`, `¥`. */
  readonly bareSign: string | null
  /** What `k`, "million" or "lakh" multiply by; 1 when nothing of the kind is written. */
  readonly scale: number
  readonly percent: boolean
  /** A plus sign stands right behind: `$90k+`. */
  readonly plus: boolean
  /** Why the digits can be misread; null when they are well formed. */
  readonly odd: string | null
}

/**
 * | form of the digits | example |
 * |---|---|
 * | plain | `90000`, `17.50` |
 * | grouped by comma, stop, apostrophe, space | `90,000.00`, `1.234,56`, `1'234`, `35 000` |
 * | Indian groups | `12,00,000` |
 * | no cents, no whole | `6'500.–`, `$.65` |
 * | a slip of the pen, read as typed | `102, 770`, `65,6000`, `$110,00` |
 */
const grouped = /^\d{1,3}(?:([,.'’\u00a0\u202f\u2009 ])\d{3})(?:\1\d{3}){0,5}(?!\d)/
const indian = /^\d{1,2}(?:,\d{2}){1,5},\d{3}(?!\d)/
const slipped =
  /^\d{1,3}, \d{3}(?![\d,.]{0,2}\d)(?=\s{0,2}(?:$|[-–—)\].;/~+\u2029]|(?:to|per|an?|annual|annually|yearly|year|USD|CAD)\b))/
const misgrouped = /^\d{1,3}(?:,\d{1,6}){1,4}/
const decimals = /^[.,]\d{1,2}(?!\d)/
const plain = /^\d{1,15}(?!\d)/

/** The common forms, with nothing at their end that could make them another: `90,000`, `17.50`, `5`. */
const common = /^(?:\d{1,3}(?:,\d{3}){1,2}|\d{1,7})(?:\.\d{2})?(?![.,'’ \u00a0\u202f\u2009]?\d|[.,][–—-]|, \d)/

/**
 * | scale | example |
 * |---|---|
 * | thousand | `90k`, `90 K`, `90 thousand` |
 * | million, billion, trillion | `$2M`, `$2MM`, `$2 million`, `$2B` |
 * | lakh, crore | `12 lakh`, `12L`, `12 LPA`, `1.2 crore` |
 */
const scales: readonly { readonly by: number; readonly glued: readonly string[]; readonly words: readonly string[] }[] = [
  { by: 1e3, glued: ['k', 'K'], words: ['k', 'K', 'thousand', 'grand'] },
  {
    by: 1e6,
    glued: ['m', 'M', 'mm', 'MM', 'mn', 'Mn'],
    words: ['million', 'Million', 'MILLION', 'millions', 'M', 'MM', 'mn', 'mil'],
  },
  { by: 1e9, glued: ['b', 'B', 'bn', 'Bn', 'BN'], words: ['billion', 'Billion', 'BILLION', 'billions', 'B', 'bn'] },
  { by: 1e12, glued: ['T', 'tn'], words: ['trillion', 'Trillion', 'trillions'] },
  {
    by: 1e5,
    glued: ['L', 'l', 'lakh', 'lakhs', 'lacs'],
    words: ['lakh', 'lakhs', 'Lakh', 'Lakhs', 'lac', 'lacs', 'Lacs', 'L', 'l'],
  },
  { by: 1e7, glued: ['Cr', 'cr'], words: ['crore', 'crores', 'Crore', 'Crores', 'Cr', 'cr'] },
]
const byWord = new Map<string, number>()
for (const { by, glued, words } of scales) {
  for (const word of glued) byWord.set(word, by)
  for (const word of words) byWord.set(` ${word}`, by)
}
const scaleAfter =
  /([ \u00a0]?)(k|K|m|M|mm|MM|mn|Mn|b|B|bn|Bn|BN|T|tn|L|[Ll]akhs?|[Ll]acs?|[Cc]r|[Cc]rores?|thousand|grand|mil|[Mm]illions?|MILLION|[Bb]illions?|BILLION|[Tt]rillions?)(?![A-Za-z\u00c0-\u1fff\d])/y
/** A scale with a code or "per annum" glued to it: `120kUSD`, `12 LPA` (lakhs p.a.). */
const gluedScale = / ?(?:[kK](?=USD|CAD|EUR|GBP|AUD)|L(?=PA)|l(?=pa))/y

const digitsOf = (written: string): number => Number(written.replace(/\D/g, ''))

/** The value of the digits that begin a text, how many characters they take, and what is odd about them. */
function readDigits(
  text: string,
  decimalComma: boolean,
  signed: boolean,
): { value: number; length: number; odd: string | null } | null {
  const usual = common.exec(text)
  if (usual) return { value: Number(usual[0].replaceAll(',', '')), length: usual[0].length, odd: null }
  const whole = indian.exec(text) ?? grouped.exec(text)
  if (whole) {
    const noCents = /^[.,][–—-]{1,2}(?!\d)/.exec(text.slice(whole[0].length, whole[0].length + 4))
    if (noCents) return { value: digitsOf(whole[0]), length: whole[0].length + noCents[0].length, odd: null }
    const length = whole[0].length
    const rest = decimals.exec(text.slice(length, length + 4))
    const cents = rest && rest[0][0] !== whole[1] ? rest[0] : ''
    const digits = digitsOf(whole[0])
    const stray = cents === '' && /^[,.]\d/.test(text.slice(length, length + 2)) ? misgrouped.exec(text) : null
    if (stray) return { value: digitsOf(stray[0]), length: stray[0].length, odd: 'the digits are not grouped by threes' }
    return { value: cents ? Number(`${digits}.${cents.slice(1)}`) : digits, length: length + cents.length, odd: null }
  }
  const spaced = signed ? slipped.exec(text) : null
  if (spaced) return { value: digitsOf(spaced[0]), length: spaced[0].length, odd: 'a space stands within the number' }
  const start = plain.exec(text)
  if (!start) return null
  const length = start[0].length
  const cents = decimals.exec(text.slice(length, length + 4))?.[0] ?? ''
  if (cents.startsWith(',') && !decimalComma) {
    if (!signed || length > 3) return { value: Number(start[0]), length, odd: null }
    return { value: digitsOf(start[0] + cents), length: length + cents.length, odd: 'the digits are not grouped by threes' }
  }
  if (cents === '' && /^,\d/.test(text.slice(length, length + 2)) && length <= 3) {
    const slip = misgrouped.exec(text)
    if (slip && slip[0].length > length + 3)
      return { value: digitsOf(slip[0]), length: slip[0].length, odd: 'the digits are not grouped by threes' }
  }
  return { value: cents ? Number(`${start[0]}.${cents.slice(1)}`) : Number(start[0]), length: length + cents.length, odd: null }
}

/** A number that is part of a name or a date, not an amount: `W2`, `GS-15`, `3rd`, `24/7`. */
function partOfWord(text: string, from: number, to: number): boolean {
  const [before = ' ', behind = ' '] = [text[from - 1], text[to]]
  return (
    (before !== ' ' && /(?:[A-Za-z\u00c0-\u1fff_#]|[A-Z]{2}-|\d\/)$/.test(text.slice(Math.max(0, from - 3), from))) ||
    (behind !== ' ' && /^(?:[-–]?[A-Za-z\u00c0-\u1fff]|\/\d|:\d)/.test(text.slice(to, to + 2)))
  )
}

/** `401(k)`, `401K`, `403b`, `457(b)`: plans named after a section of law. */
const planName = /^(?:401 ?\(?[kaKA]|403 ?\(?[bB]|457 ?\(?[bB]|529)\b/

const isPlan = (text: string, { from, to }: Token): boolean =>
  planName.test(text.slice(from, to + 4)) && !/[\d$kK] ?(?:[-–—]|to) ?$/.test(text.slice(Math.max(0, from - 6), from))

const digitRun = /\d+/g
/** A number this close behind the words of pay may be theirs. */
export const nearBehind = 70

/**
 * The numbers of a text that could be amounts, in order. Bare numbers are among them (the second end of "$20-22"); years, dates and
 * names are not told apart here.
 * @param told where to look: the stretches that may speak of pay, in order, and a little behind each
 * @param limit stop after so many; no posting has a thousand sums of money
 */
export function readTokens(text: string, told: readonly Stretch[], limit = 4000): readonly Token[] {
  const tokens: Token[] = []
  let run: RegExpExecArray | null = null
  let done = 0
  for (const { from, to } of told) {
    if (run === null || run.index < from) {
      digitRun.lastIndex = Math.max(from, done)
      run = digitRun.exec(text)
    }
    for (; run && run.index < to + nearBehind; run = digitRun.exec(text)) {
      done = run.index + run[0].length
      if (done - run.index > 15) continue
      const token = readToken(text, run.index)
      if (!token) continue
      done = token.to
      digitRun.lastIndex = done
      if (token.currency !== null || !(partOfWord(text, token.from, token.to) || isPlan(text, token))) tokens.push(token)
      if (tokens.length >= limit) return tokens
    }
    if (run === null) break
  }
  return tokens
}

/** Letters and signs, one of which ends what may be a sign before a number; digits, commas and brackets do not. */
const maySign = /[^\d\s,;:()[\]{}"'/+*=<>!?%&_-]/

function readToken(text: string, start: number): Token | null {
  // "$.65": the point that begins a number
  const point = text[start - 1] === '.' && /[$€£]/.test(text[start - 2] ?? '')
  const begin = point ? start - 1 : start
  let left = begin - 1
  while (left >= 0 && begin - left <= 2 && /[ \u00a0\n]/.test(text[left] ?? '')) left--
  const before = left >= 0 && maySign.test(text[left] ?? '') ? signBefore(text, begin) : null
  const digits = point ? `0${text.slice(begin, begin + 8)}` : text.slice(start, start + 32)
  const read = readDigits(digits, before === null || before.currency.decimalComma === true, before !== null)
  if (!read) return null
  let to = (point ? begin - 1 : start) + read.length
  const percent = text[to] === '%' || (text[to] === ' ' && text[to + 1] === '%')
  const scaled = readScale(text, to)
  if (scaled) to = scaled.to
  const plus = text[to] === '+' && !/[\d/]/.test(text[to + 1] ?? '')
  const behind =
    before === null && stepNumber.test(text.slice(Math.max(0, start - 8), start)) ? null : readSign(text, plus ? to + 1 : to)
  if (behind) to = behind.to
  else if (plus) to += 1
  const told = behind ?? before
  const scale = scaled?.by ?? 1
  return {
    from: before ? before.from : begin,
    to,
    value: Math.round(read.value * scale * 100) / 100,
    currency: told?.currency.code ?? (scale === 1e5 || scale === 1e7 ? 'INR' : null),
    bareSign: told && told.sign in bySignAndCountry ? told.sign : null,
    scale,
    percent,
    plus,
    odd: read.odd,
  }
}

/** "Step 10 $": the sign belongs to what comes next. */
const stepNumber = /(?:step|grade|level|gs)[ \u00a0-]{1,2}$/i

/** The letters that a scale begins with. */
const scaleLetters = new Set([...byWord.keys()].map((word) => word.trimStart()[0]))

/** The scale behind a number and where it ends. */
function readScale(text: string, at: number): { readonly by: number; readonly to: number } | null {
  const spaced = text[at] === ' ' || text[at] === '\u00a0'
  if (!scaleLetters.has(text[spaced ? at + 1 : at])) return null
  scaleAfter.lastIndex = at
  gluedScale.lastIndex = at
  const match = scaleAfter.exec(text) ?? gluedScale.exec(text)
  const by = match && byWord.get(match[0].replace('\u00a0', ' '))
  return match && by ? { by, to: at + match[0].length } : null
}

/** A sign or code behind a number, unless it belongs to the next number ("$90,000 $95,000"). */
function readSign(text: string, at: number): WrittenSign | null {
  if (!/[^\d,;:()\n\u2029.\-–—/]/.test(text[at] ?? '')) return null
  const sign = signBehind(text, at)
  return sign === null || /^[$€£]?[ \u00a0]?[$€£]?\d/.test(text.slice(sign.to, sign.to + 3)) ? null : sign
}
