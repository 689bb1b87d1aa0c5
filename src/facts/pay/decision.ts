import type { PayWhat, Period } from '../facts.js'
import { clauseAround, linesAbove, proseBefore, type Stretch } from './clauses.js'
import { type Cue, cuesIn } from './cues.js'
import { unitOf } from './currencies.js'
import type { Page } from './page.js'
import { periodIn, timesAYear } from './periods.js'
import { countedThings, type Figure } from './ranges.js'

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

/** Ten thousand and more is a year's pay, under two hundred an hour's; what lies between can be a week's, a month's or a day's. */
export function periodMeant(figure: Figure): Period | null {
  const unit = unitOf(figure.currency)
  const [low, high] = [figure.min ?? figure.max ?? 0, figure.max ?? figure.min ?? 0]
  if (low >= 10_000 * unit || (figure.thousands && low >= 10_000)) return 'year'
  if (high >= 10_000 * unit && low * 12 >= high) return 'year'
  return high < 200 * unit && low >= unit ? 'hour' : null
}

/** Whether somebody could be paid that much: from 2,000 to 5,000,000 dollars a year. */
function plausible(figure: Figure, period: Period | null): boolean {
  const [low, high] = [figure.min ?? figure.max ?? 0, figure.max ?? figure.min ?? 0]
  const times = timesAYear[period ?? periodMeant(figure) ?? 'month']
  if (high <= 0 || times === null) return high > 0
  return low * times >= 2_000 && high * times <= 5_000_000 * unitOf(figure.currency)
}

/** Words that may stand between a cue and the figure it names: "salary of up to", "Pay:", "budget for this role is". */
const binds =
  /^(?:[\s:=|()–—-]|of|is|are|at|to|from|between|up|a|an|the|about|approximately|roughly|around|over|under|only|with|by|currently|will|be|starts?|starting|ranges?|ranging|worth|in|for|this|role|position)*$/i
/** Words that may stand between a figure and the cue behind it: "$150 a month wellness stipend". */
const nounPhrase = /^[\s)*]{0,3}(?:[\p{L}'’&/-]{1,16}[ ]{1,2}){0,3}$/u
const breaks = /[,;:.()+|\n\u2029]|\b(?:plus|and|with|or|as|depending|based|commensurate|which|to be|if|while|but|who)\b/i
const purpose = /^[\s)]{0,2}(?:for|towards?|to|on|in)\s/i

/** The cue that governs a figure by standing right behind it: "$60k OTE", "$150 a month stipend", "$500 for books". */
function cueBehind(text: string, figure: Figure, stop: number): Cue | null {
  const right = text.slice(figure.to, Math.min(stop, figure.to + 60))
  const cut = right.search(breaks)
  const near = cut < 0 ? right : right.slice(0, cut)
  if (near.trim() === '') return null
  const first = cuesIn(near)[0]
  if (!first) return null
  const between = near.slice(0, first.from)
  if (nounPhrase.test(between) && !purpose.test(between)) return first
  return purpose.test(between) && figure.form !== 'range' && first.why !== null ? first : null
}

/** What the next sentence says the range is: "This is a total compensation range", "The range is indicative of OTE". */
const toldAfter =
  /^[^.\u2029]{0,80}[.\u2029]\s{0,2}(?:[\p{L}-]{1,14}\s){0,4}?(?:range|figure|amount|this)s?(?:\s[\p{L}]{1,10}){0,2}?\s(?:is|are|represents?|reflects?|includes?|refers? to)\s(?:[\p{L}-]{1,16}\s){0,4}?(?:((?:on[- ]target earnings|OTE)\b)|total (?:target )?(?:cash|compensation))/iu
const saysWhole = /total|OTE|target/i

/** Two years of the calendar look like a range of pay. */
const onlyYears = ({ min, max }: Figure): boolean =>
  [min, max].every((end) => end === null || (end >= 1900 && end <= 2100 && Number.isInteger(end)))

const payWord = /salar|pay|wage|compens|rate|remuner|range|earn|base|gehalt|salaire|lön|retribu/i

/** A bare number counts as money only where it is spoken of as pay and is large, a range, or has a period. */
function isMoney(text: string, figure: Figure, field: boolean): boolean {
  if (figure.signed || figure.thousands) return true
  if (!field && !payWord.test(text.slice(Math.max(0, figure.from - 70), figure.from))) return false
  const small = figure.form === 'range' || figure.period === 'hour' || figure.period === 'day' || figure.period === 'piece'
  const large = (figure.max ?? figure.min ?? 0) >= 1000 || small
  return large && !onlyYears(figure) && !countedThings.test(text.slice(figure.amounts.to, figure.amounts.to + 12))
}

/** Decides for each figure of a page, in order, whether it is this job's pay. `field`: the page is the value of a pay field. */
export function judge(page: Page, figures: readonly Figure[], field: boolean): readonly Judged[] {
  const { text } = page
  const judged: Judged[] = []
  figures.forEach((figure, index) => {
    if (!isMoney(text, figure, field)) return
    const clause = clauseAround(text, figure, figures[index - 1]?.to, figures[index + 1]?.from)
    const left = text.slice(clause.from, figure.from)
    const cues = cuesIn(left)
    const last = cues.at(-1) ?? null
    const bound = last !== null && binds.test(left.slice(last.to)) ? last : null
    const above = field ? [] : linesAbove(page, clause.from)
    const label = page.blockAt(figure.amounts.from)?.label ?? ''
    const lines = above.map(({ from, to }) => text.slice(from, to))
    const introduction = [...lines, label].join('\n')
    const headed = [...lines.filter((line) => payHeading.test(line)), lines.at(-1) ?? '', label].filter(
      (line) => line.length < 90,
    )
    const stated = figure.period ?? periodIn(left) ?? (bound && figure.form !== 'range' ? null : periodIn(headed.join('\n')))
    const period = stated ?? periodMeant(figure)
    const evidence = { page, figure, field, clause, cues, last, bound, introduction, fits: plausible(figure, period) }
    const { what, why } = verdict(evidence)
    const nearest = above.at(-1)
    const lead = nearest && nearest.to - nearest.from < 90 ? nearest : null
    judged.push({ figure, what, why, period: what === null ? null : period, periodStated: stated !== null, clause, lead })
  })
  return judged
}

const payHeading = /\b(?:pay|salary|salaries|compensation|wages?|remuneration|pay rate|hourly)\b/i
const whole: ReadonlySet<PayWhat> = new Set<PayWhat>(['base', 'ote', 'total'])

interface Evidence {
  readonly page: Page
  readonly figure: Figure
  readonly field: boolean
  readonly clause: Stretch
  /** The cues before the figure in its clause, the last of them, and the same when nothing but small words stands between. */
  readonly cues: readonly Cue[]
  readonly last: Cue | null
  readonly bound: Cue | null
  /** The label of the block and the lines above. */
  readonly introduction: string
  /** Whether somebody could be paid that much. */
  readonly fits: boolean
}
type Verdict = Pick<Judged, 'what' | 'why'>

const pay = (what: PayWhat): Verdict => ({ what, why: null })
const decoy = (why: string): Verdict => ({ what: null, why })
const wrongSize = 'no pay is that size'

/** The nearer the word, the more it says: right behind, right before, in the clause, in the lines above, the shape of the figure. */
function verdict({ page, figure, field, clause, cues, last, bound, introduction, fits }: Evidence): Verdict {
  const { text } = page
  const isRange = figure.form === 'range'
  const bare = !figure.signed && !figure.thousands && !field
  if (bare && !bound?.what && !(figure.period !== null && last?.what)) return { what: null, why: null }
  if ((figure.max ?? figure.min ?? 0) <= 0) return decoy('it is a blank, not an amount')

  const behind = cueBehind(text, figure, clause.to)
  if (behind?.what) return pay(behind.what)
  if (behind?.why && !field) return decoy(behind.why)

  const following = isRange && fits && !bound?.why ? text.slice(figure.to, figure.to + 260) : ''
  const told = saysWhole.test(following) ? toldAfter.exec(following) : null
  if (told) return pay(told[1] ? 'ote' : 'total')

  if (bound?.why) return decoy(bound.why)
  if (bound?.what && (fits || bound.what !== 'base' || figure.form === 'range')) return pay(bound.what)
  if (field) return fits || figure.period !== null ? pay('base') : decoy(wrongSize)

  const spoken = cues.findLast((cue) => cue.what === 'base' || cue.what === 'total' || cue.what === 'ote')
  if (spoken?.what && fits && (isRange || figure.period === 'hour' || figure.period === 'year')) return pay(spoken.what)
  if (spoken?.what && fits && spoken === last) return pay(spoken.what)
  if (last?.why && !(isRange && fits)) return decoy(last.why)
  if (last?.what) return fits || last.what !== 'base' ? pay(last.what) : decoy(wrongSize)

  const above = cuesIn(introduction.slice(-240))
  const introduced = above.findLast((cue) => cue.what !== null)
  const block = page.blockAt(figure.amounts.from)
  const underPay = block?.zone === 'pay' || payHeading.test(page.headingAt(figure.amounts.from))
  if (fits && (underPay || introduced)) return pay(introduced?.what ?? 'base')
  const before = fits ? cuesIn(proseBefore(text, clause.from)).findLast((cue) => whole.has(cue.what ?? 'other')) : null
  if (before?.what && (isRange || figure.period !== null)) return pay(before.what)
  const alone = clause.to - clause.from - (figure.to - figure.from) < 24
  const shaped = isRange || alone || figure.period === 'hour' || figure.period === 'year' || figure.period === 'piece'
  if (fits && shaped && (block?.zone !== 'benefits' || isRange)) return pay('base')
  return decoy(above.at(-1)?.why ?? 'nothing near it says that this job pays it')
}
