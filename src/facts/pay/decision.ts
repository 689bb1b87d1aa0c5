import type { PayWhat, Period } from '../facts.js'
import { payWord } from './amounts.js'
import { clauseAround, linesAbove, type Stretch } from './clauses.js'
import { cuesIn } from './cues.js'
import { currencyOf } from './currencies.js'
import { blockAt, blockEnd, type Page } from './page.js'
import { periodIn } from './periods.js'
import { countedThings, type Figure } from './ranges.js'
import { areYears, isPlausible, periodMeant } from './size.js'
import { binds, payHeading, verdict } from './verdict.js'

/** What a figure was taken for, and from what. */
export interface Judged {
  readonly figure: Figure
  /** Null with a reason when it is money that is not this job's pay; null without one when it is not money at all. */
  readonly what: PayWhat | null
  readonly why: string | null
  readonly period: Period | null
  readonly periodStated: boolean
  /** The clause that the figure stands in, up to the figures beside it. */
  readonly clause: Stretch
  /** The short line that leads to the clause; null when none does. */
  readonly lead: Stretch | null
  /** Nothing was said of the figure itself: a neighbour may tell more. */
  readonly weak: boolean
}

/** Decides for each figure of a page, in order, whether it is this job's pay. `field`: the page is the value of a pay field. */
export function judge(page: Page, figures: readonly Figure[], field: boolean): readonly Judged[] {
  const { text } = page
  const candidates = figures.filter((figure) => mayBePay(text, figure, field)).map((figure) => withCode(text, figure))
  const judged = candidates.map((figure, index): Judged => {
    const clause = clauseAround(text, figure, candidates[index - 1]?.to, candidates[index + 1]?.from)
    const left = text.slice(clause.from, figure.from)
    const cues = cuesIn(left)
    const last = cues.at(-1) ?? null
    const bound = last !== null && binds.test(left.slice(last.to)) ? last : null
    const above = field || (bound && figure.period !== null) ? [] : linesAbove(page, clause.from)
    const label = blockAt(page, figure.amounts.from)?.label ?? ''
    const stated = figure.period ?? periodIn(left) ?? (bound && figure.form !== 'range' ? null : periodAbove(text, above, label))
    const fits = isPlausible(figure, stated)
    const { what, why, weak = false } = verdict({ page, figure, field, clause, left, cues, last, bound, above, label, fits })
    const nearest = above.at(-1)
    const lead = nearest && nearest.to - nearest.from < 90 ? nearest : null
    const period = what === null ? null : (stated ?? periodMeant(figure))
    // "the home of 10K Projects": without a sign it is hardly money
    return { figure, what, why: figure.signed ? why : null, period, periodStated: stated !== null, clause, lead, weak }
  })
  return fromNeighbours(fromNeighbours(judged, text, -1), text, 1)
}

/** "Guard I - $17.00, Guard II - $18.50": a figure of which nothing is said is what the figure of like size beside it is. */
function fromNeighbours(judged: readonly Judged[], text: string, side: -1 | 1): readonly Judged[] {
  const done = [...judged]
  for (let step = 0; step < done.length; step++) {
    const index = side < 0 ? step : done.length - 1 - step
    const [own, near] = [done[index], done[index + side]]
    if (!own?.weak || own.what !== null || near?.what !== 'base' || !alike(own.figure, near.figure)) continue
    const [from, to] = side < 0 ? [near.figure.to, own.figure.from] : [own.figure.to, near.figure.from]
    if (to - from > 60 || text.slice(from, to).includes(blockEnd)) continue
    done[index] = { ...own, what: 'base', why: null, period: own.figure.period ?? near.period, periodStated: near.periodStated }
  }
  return done
}

const alike = (one: Figure, other: Figure): boolean => {
  const [a, b] = [one.max ?? one.min ?? 0, other.max ?? other.min ?? 0]
  return one.currency === other.currency && a <= b * 2.5 && b <= a * 2.5
}

/** A code that stands apart from the amounts: "Salary (GBP): 40,000 - 45,000", "40,000 a year (in GBP)". */
function withCode(text: string, figure: Figure): Figure {
  if (figure.signed) return figure
  const before = /\(?\b([A-Z]{3})\)?\s?:?\s?$/.exec(text.slice(Math.max(0, figure.from - 10), figure.from))?.[1]
  const behind = /^[^.;:\n\u2029]{0,24}?\((?:in |all in )?([A-Z]{3})\)/.exec(text.slice(figure.to, figure.to + 36))?.[1]
  const currency = currencyOf(before ?? '')?.code ?? currencyOf(behind ?? '')?.code ?? null
  return currency === null ? figure : { ...figure, currency, signed: true }
}

/** A bare number may be pay only where it is spoken of as pay or has a period, and is large or a range. */
function mayBePay(text: string, figure: Figure, field: boolean): boolean {
  if (figure.signed || figure.thousands) return true
  const isRange = figure.form === 'range'
  const hourly = figure.period === 'hour' || figure.period === 'day' || figure.period === 'piece'
  if (!field && !(isRange && figure.period !== null) && !payWord.test(text.slice(Math.max(0, figure.from - 70), figure.from)))
    return false
  const whole = field && text.trim().length <= figure.to - figure.from
  const large = (figure.max ?? figure.min ?? 0) >= 1000 || isRange || hourly || whole
  return large && !areYears(figure) && !countedThings.test(text.slice(figure.amounts.to, figure.amounts.to + 12))
}

/** The period that the lines above or the label give: "Hourly:", "Pay range per year". */
function periodAbove(text: string, above: readonly Stretch[], label: string): Period | null {
  const lines = above.map(({ from, to }) => text.slice(from, to))
  const heads = [...lines.filter((line) => payHeading.test(line)), lines.at(-1) ?? '', label]
  return periodIn(heads.filter((line) => line.length < 90).join('\n'))
}
