import type { PayWhat, Period } from '../facts.js'
import { payWord } from './amounts.js'
import { clauseAround, linesAbove, type Stretch } from './clauses.js'
import { cuesIn } from './cues.js'
import type { Page } from './page.js'
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
}

/** Decides for each figure of a page, in order, whether it is this job's pay. `field`: the page is the value of a pay field. */
export function judge(page: Page, figures: readonly Figure[], field: boolean): readonly Judged[] {
  const { text } = page
  const candidates = figures.filter((figure) => mayBePay(text, figure, field))
  return candidates.map((figure, index) => {
    const clause = clauseAround(text, figure, candidates[index - 1]?.to, candidates[index + 1]?.from)
    const left = text.slice(clause.from, figure.from)
    const cues = cuesIn(left)
    const last = cues.at(-1) ?? null
    const bound = last !== null && binds.test(left.slice(last.to)) ? last : null
    const above = field || (bound && figure.period !== null) ? [] : linesAbove(page, clause.from)
    const label = page.blockAt(figure.amounts.from)?.label ?? ''
    const stated = figure.period ?? periodIn(left) ?? (bound && figure.form !== 'range' ? null : periodAbove(text, above, label))
    const fits = isPlausible(figure, stated)
    const { what, why } = verdict({ page, figure, field, clause, left, cues, last, bound, above, label, fits })
    const nearest = above.at(-1)
    const lead = nearest && nearest.to - nearest.from < 90 ? nearest : null
    const period = what === null ? null : (stated ?? periodMeant(figure))
    // "the home of 10K Projects": without a sign it is hardly money
    return { figure, what, why: figure.signed ? why : null, period, periodStated: stated !== null, clause, lead }
  })
}

/** A bare number may be pay only where it is spoken of as pay or has a period, and is large or a range. */
function mayBePay(text: string, figure: Figure, field: boolean): boolean {
  if (figure.signed || figure.thousands) return true
  const isRange = figure.form === 'range'
  const hourly = figure.period === 'hour' || figure.period === 'day' || figure.period === 'piece'
  if (!field && !(isRange && figure.period !== null) && !payWord.test(text.slice(Math.max(0, figure.from - 70), figure.from))) return false
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
