import type { PayWhat, Period } from '../facts.js'
import { type Cue, cuesIn } from './cues.js'
import { unitOf } from './currencies.js'
import { blockEnd, type Page } from './page.js'
import { periodIn, timesAYear } from './periods.js'
import type { Figure } from './ranges.js'

/** What a figure was taken for, and from what. */
export interface Judged {
  readonly figure: Figure
  /** Null with a reason when it is money that is not this job's pay; null without one when it is not money at all. */
  readonly what: PayWhat | null
  readonly why: string | null
  readonly period: Period | null
  readonly periodStated: boolean
  /** The words before the figure in its clause, and the words that introduce the line. */
  readonly clause: { readonly from: number; readonly to: number }
}

const reach = 180
const clauseEnd = /[.!?;•](?=\s|$)|\u2029|[a-z]\.(?=[A-Z][a-z])/g
const abbreviation = /(?:\b(?:[A-Z]|approx|est|incl|e\.g|i\.e|min|max|yr|hr|mo|p\.a|no|vs|inc|co|st)|\.[a-z])\.$/i

/** Where the clause begins that ends at `at`, not before `floor`. */
function clauseStart(text: string, at: number, floor: number): number {
  const from = Math.max(floor, at - reach)
  const left = text.slice(from, at)
  let start = 0
  for (const match of left.matchAll(clauseEnd)) {
    const end = match.index + match[0].length
    if (match[0] === '.' && abbreviation.test(left.slice(Math.max(0, end - 8), end))) continue
    start = end
  }
  return from + start
}

/** Where the clause ends that begins at `at`, not behind `ceiling`. */
function clauseStop(text: string, at: number, ceiling: number): number {
  const right = text.slice(at, Math.min(ceiling, at + reach))
  for (const match of right.matchAll(clauseEnd)) {
    const end = match.index + match[0].length
    if (match[0] === '.' && abbreviation.test(right.slice(Math.max(0, end - 8), end))) continue
    return at + match.index
  }
  return at + right.length
}

const binds = /^(?:[\s:=|()–—-]|of|is|are|at|to|from|between|up|a|an|the|about|approximately|roughly|around|over|under|only|with|by|currently|will|be|starts?|starting|ranges?|ranging|worth|in|for|this|role|position)*$/i
const nounPhrase = /^[\s)*]{0,3}(?:[\p{L}'’&/-]{1,16}[ ]{1,2}){0,3}$/u
const breaks = /[,;:.()+|\n\u2029]|\b(?:plus|and|with|or|as|depending|based|commensurate|which|to be|if|while|but|who)\b/i
const purpose = /^[\s)]{0,2}(?:for|towards?|to|on|in)\s/i

/** The cue that governs a figure by standing right behind it: "$60k OTE", "$150 a month stipend", "$500 for books". */
function cueBehind(text: string, figure: Figure, stop: number): Cue | null {
  const right = text.slice(figure.to, Math.min(stop, figure.to + 60))
  const cut = right.search(breaks)
  const near = cut < 0 ? right : right.slice(0, cut)
  const first = cuesIn(near)[0]
  if (!first) return null
  if (nounPhrase.test(near.slice(0, first.from)) && !purpose.test(near)) return first
  return purpose.test(near) && figure.form !== 'range' && first.why !== null ? first : null
}

/** Ten thousand and more is a year's pay, under two hundred an hour's; what lies between can be a week's, a month's or a day's. */
export function periodMeant(figure: Figure): Period | null {
  const unit = unitOf(figure.currency)
  const [low, high] = [figure.min ?? figure.max ?? 0, figure.max ?? figure.min ?? 0]
  if (low >= 10_000 * unit || (figure.thousands && low >= 10_000)) return 'year'
  if (high >= 10_000 * unit && low * 12 >= high) return 'year'
  return high < 200 * unit && low >= unit ? 'hour' : null
}

/** Whether somebody could be paid that much. */
function plausible(figure: Figure, period: Period | null): boolean {
  const [low, high] = [figure.min ?? figure.max ?? 0, figure.max ?? figure.min ?? 0]
  const unit = unitOf(figure.currency)
  if (high <= 0) return false
  const times = timesAYear[period ?? periodMeant(figure) ?? 'month']
  if (times === null) return true
  return low * times >= 2_000 && high * times <= 5_000_000 * unit
}

const payHeading = /\b(?:pay|salary|salaries|compensation|wages?|remuneration|rate|hourly|OTE)\b/i

/** The words that introduce a figure from outside its clause: label, lines that lead to it, heading. */
function leadIn(page: Page, figure: Figure, clause: number): string {
  const lines: string[] = []
  let at = clause
  for (let count = 0; count < 5 && at > 0; count++) {
    const edge = page.text.lastIndexOf(blockEnd, at - 2)
    const line = page.text.slice(Math.max(edge + 1, at - 200), at)
    if (line.trim() !== '') lines.unshift(line)
    at = edge
    if (edge < 0 || line.length > 120) break
  }
  const block = page.blockAt(figure.amounts.from)
  return [block?.label ?? '', ...lines].join('\n')
}

/** Decides for each figure of a page, in order, whether it is this job's pay. `field`: the page is the value of a pay field. */
export function judge(page: Page, figures: readonly Figure[], field: boolean): readonly Judged[] {
  const text = page.text
  return figures.map((figure, index) => {
    const previous = figures[index - 1]
    const following = figures[index + 1]
    const from = clauseStart(text, figure.from, previous?.to ?? 0)
    const to = clauseStop(text, figure.to, following?.from ?? text.length)
    const left = text.slice(from, figure.from)
    const leftCues = cuesIn(left)
    const last = leftCues.at(-1) ?? null
    const behind = cueBehind(text, figure, to)
    const bound = last && binds.test(left.slice(last.to)) ? last : null
    const block = page.blockAt(figure.amounts.from)
    const whole = leftCues.length === 0 || bound === null ? leadIn(page, figure, from) : ''
    const statedNear = figure.period ?? periodIn(left)
    const stated = statedNear ?? periodIn(whole.slice(-200)) ?? null
    const period = stated ?? periodMeant(figure)
    const done = (what: PayWhat | null, why: string | null): Judged => ({
      figure,
      what,
      why,
      period: what === null ? null : period,
      periodStated: stated !== null,
      clause: { from, to },
    })
    const money = figure.currency !== null || figure.thousands
    const fits = plausible(figure, period)
    if (!money) {
      const spoken = field || (bound?.what === 'base' && figure.form !== 'single') || (bound?.what && statedNear !== null) || (last?.what === 'base' && (figure.min ?? figure.max ?? 0) >= 10_000)
      if (!spoken || !fits) return done(null, null)
    }
    if ((figure.max ?? figure.min ?? 0) <= 0) return done(null, 'it is a blank, not an amount')
    if (behind && (behind.why === null || !field)) return behind.what ? done(behind.what, null) : done(null, behind.why)
    if (bound) {
      if (bound.why) return done(null, bound.why)
      if (bound.what !== null && (fits || bound.what !== 'base')) return done(bound.what, null)
    }
    if (field) return fits || figure.period !== null ? done('base', null) : done(null, 'no pay is that size')
    const pay = leftCues.findLast((cue) => cue.what === 'base' || cue.what === 'total' || cue.what === 'ote')
    if (pay?.what && fits && (figure.form === 'range' || (figure.min ?? figure.max ?? 0) >= 10_000 || figure.period !== null)) {
      if (figure.form === 'range' || last === pay || figure.period === 'hour' || figure.period === 'year') return done(pay.what, null)
    }
    if (last?.why) return done(null, last.why)
    if (last?.what) return fits || last.what !== 'base' ? done(last.what, null) : done(null, 'no pay is that size')
    const context = cuesIn(whole.slice(-240))
    const told = context.findLast((cue) => cue.what !== null)
    if (fits && (block?.zone === 'pay' || told)) return done(told?.what ?? 'base', null)
    const alone = text.slice(from, to).length - (figure.to - figure.from) < 24
    if (fits && block?.zone !== 'benefits' && (figure.period === 'hour' || figure.period === 'year' || figure.period === 'piece' || figure.form === 'range' || alone)) {
      return done('base', null)
    }
    return done(null, context.at(-1)?.why ?? 'nothing near it says that this job pays it')
  })
}

/** Whether a heading or a label speaks of pay. */
export const speaksOfPay = (text: string): boolean => payHeading.test(text)
