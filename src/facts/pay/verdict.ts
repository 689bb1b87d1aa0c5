import type { PayWhat } from '../facts.js'
import { proseBefore, type Stretch } from './clauses.js'
import { type Cue, cuesIn } from './cues.js'
import { blockAt, headingAt, type Page } from './page.js'
import type { Figure } from './ranges.js'
import { isLiving } from './size.js'

/** What speaks for or against a figure. */
export interface Evidence {
  readonly page: Page
  readonly figure: Figure
  /** The page is the value of a pay field. */
  readonly field: boolean
  readonly clause: Stretch
  /** The words before the figure in its clause; their cues; the last of them, and the same when nothing but small words stands between. */
  readonly left: string
  readonly cues: readonly Cue[]
  readonly last: Cue | null
  readonly bound: Cue | null
  /** The lines above, and the label of the block. */
  readonly above: readonly Stretch[]
  readonly label: string
  /** Whether somebody could be paid that much. */
  readonly fits: boolean
}

/** A kind of this job's pay, or null with the reason; null without a reason when it is not money at all. */
export interface Verdict {
  readonly what: PayWhat | null
  readonly why: string | null
  /** Nothing was said of the figure itself: a neighbour may tell more. */
  readonly weak?: boolean
}

const pay = (what: PayWhat): Verdict => ({ what, why: null })
const decoy = (why: string): Verdict => ({ what: null, why })
const noMoney: Verdict = { what: null, why: null }
const wrongSize = 'no pay is that size'

/** Words that may stand between a cue and the figure it names: "salary of up to", "Pay:", "budget for this role is". */
export const binds =
  /^(?:[\s:=|()–—-]|of|is|are|at|to|from|between|up|a|an|the|about|approximately|roughly|around|over|under|only|with|by|currently|will|be|starts?|starting|ranges?|ranging|worth|in|for|this|role|position)*$/i
/** Words that may stand between a figure and the cue behind it: "$150 a month wellness stipend". */
const nounPhrase = /^[\s)*]{0,3}(?:[A-Za-z\u00c0-\u1fff'’&/-]{1,16}[ ]{1,2}){0,3}$/
const breaks =
  /[,;:.()+|\n\u2029]|\b(?:plus|and|with|or|as|depending|based|commensurate|which|to be|if|while|but|who|from|by|includ(?:es|ing)|inclusive)\b/i
const purpose = /^[\s)]{0,2}(?:for|towards?|to|on|in)\s/i

/** The cue behind a figure: as its noun ("$60k OTE", "$150 a month stipend"), or as what it is for ("$500 for books"). */
function cueBehind(text: string, figure: Figure, stop: number): { readonly cue: Cue; readonly isNoun: boolean } | null {
  const right = text.slice(figure.to, Math.min(stop, figure.to + 60))
  const cut = right.search(breaks)
  const near = cut < 0 ? right : right.slice(0, cut)
  const cue = near.trim() === '' ? undefined : cuesIn(near)[0]
  if (!cue) return null
  const between = near.slice(0, cue.from)
  if (purpose.test(between)) return { cue, isNoun: false }
  return nounPhrase.test(between) ? { cue, isNoun: true } : null
}

/** What the next sentence says the range is: "This is a total compensation range", "The range is indicative of OTE". */
const toldAfter =
  /^[^.\u2029]{0,80}[.\u2029]\s{0,2}(?:[A-Za-z\u00c0-\u1fff-]{1,14}\s){0,4}?(?:range|figure|amount|this)s?(?:\s[A-Za-z\u00c0-\u1fff]{1,10}){0,2}?\s(?:is|are|represents?|reflects?|includes?|refers? to)\s(?:[A-Za-z\u00c0-\u1fff-]{1,16}\s){0,4}?(?:((?:on[- ]target earnings|OTE)\b)|total (?:target )?(?:cash|compensation))/i
const saysWhole = /total|OTE|target/i
/** A noun of pay right before a figure outweighs what stands behind it; a verb does not ("we pay $150 wellness stipends"). */
const payNoun = /salar|compensation|wages?|rates?|range|base|remuneration|comp$/i
/** What nobody says of a sum that is not pay. */
const paidBehind =
  /^[\s,(–-]{0,3}(?:DO[EQ]\b|depend(?:ing|ent|s) (?:up)?on (?:your |the |relevant )?(?:experience|qualifications|skills)|commensurate|based (?:up)?on (?:your |the |relevant )?(?:experience|qualifications|skills)|negotiable|(?:plus|\+|&|and) (?:full |great |excellent |generous |an? )?(?:benefits|bonus|commission|tips|equity|overtime|OT\b))/i
/** A stipend that is for something: "wellness stipend", "stipend for books". */
const ofPerk =
  /(?:home|office|well|internet|phone|learn|tech|equip|meal|travel|health|hous|train|book|commut|park|educat|develop|gym|fitness|food|lunch|child|reloc|expens|business|life)[\w-]{0,12}[\s-](?:[\w-]{1,14}\s)?stipends?\b|\bstipends?:? (?:for|towards?|to)\b/i
export const payHeading = /\b(?:pay|salary|salaries|compensation|wages?|remuneration|pay rate|hourly|stipend)\b/i
/** The sentence says it of pay, whatever else it speaks of: "The salary for this grant-funded post is". */
const predicate =
  /\b(?:salary|compensation|pay|wage|rate|range)s? (?:for|of|in|at|on)\b[^,;:]{0,100}\b(?:is|are|will be|would be)\s{0,2}$/i
/** "$60k - $90k (base + commission)". */
const madeOf = /^\s{0,2}\(?(?:of )?(?:base|salary)(?: salary| pay)? ?(?:\+|plus|and|&)\s/i
/** "Base + commission ($80k-$120k)". */
const addsUp = /\b(?:base|salary)(?: salary| pay)? ?(?:\+|plus|and|&) ?(?:commissions?|bonus|incentives?|tips)[\s:(]{0,4}$/i
/** "Plus tips when you work at the counter (about $4 an hour)". */
const ofTips = /\b(?:tips|gratuities)\b[^.;:()$\u2029]{0,60}\([^.;:()$\u2029]{0,20}$/i
const whole: ReadonlySet<PayWhat | null> = new Set<PayWhat | null>(['base', 'ote', 'total'])

/** The nearer the word, the more it says: right behind, right before, in the clause, in the lines above, the shape of the figure. */
export function verdict({ page, figure, field, clause, left, cues, last, bound, above, label, fits }: Evidence): Verdict {
  const { text } = page
  const isRange = figure.form === 'range'
  const alone = clause.to - clause.from - (figure.to - figure.from) < 24 && (isLiving(figure) || isRange)
  const bare = !figure.signed && !figure.thousands && !field
  const told = bound?.what || (figure.period !== null && (last?.what || alone)) || (isRange && valueOfPay(text, figure, left))
  if (bare && !told) return noMoney
  if ((figure.max ?? figure.min ?? 0) <= 0) return decoy('it is a blank, not an amount')

  const spoken = cues.findLast((cue) => whole.has(cue.what))
  const named = bound?.what === 'base' && payNoun.test(left.slice(bound.from, bound.to))
  const behind = cueBehind(text, figure, clause.to)
  const beyond = bound !== null && bound.what !== null && !whole.has(bound.what)
  if (behind?.isNoun && whole.has(behind.cue.what) && behind.cue.what && !(beyond && behind.cue.what === 'base'))
    return pay(behind.cue.what)
  if (behind?.cue.what && behind.cue.what !== 'base' && !named && (behind.isNoun || !isRange)) return pay(behind.cue.what)
  if (behind?.cue.why && !field && !named && (behind.isNoun || !spoken))
    return stipend(text, figure, clause) ?? decoy(behind.cue.why)

  if (
    !isRange &&
    !behind &&
    (/\bplus\s{1,2}$/i.test(left) || ofTips.test(text.slice(Math.max(0, figure.from - 100), figure.from)))
  )
    return pay('other')
  const following = isRange && fits && !bound?.why ? text.slice(figure.to, figure.to + 260) : ''
  const said = saysWhole.test(following) ? toldAfter.exec(following) : null
  if (said) return pay(said[1] ? 'ote' : 'total')
  if (fits && madeOf.test(text.slice(figure.to, figure.to + 30))) return pay('total')

  if (fits && whole.has(cues[0]?.what ?? null) && predicate.test(left)) return pay(spoken?.what ?? 'base')
  const otherCell = isRange && fits && bound !== null && left.slice(bound.to).includes('|')
  if (bound?.why && !field && !otherCell) return stipend(text, figure, clause) ?? decoy(bound.why)
  if (fits && bound?.what && addsUp.test(left)) return pay('total')
  if (bound?.what && (fits || !whole.has(bound.what) || (isRange && bound.what === 'base'))) return pay(bound.what)
  if (field) return fits || figure.period !== null ? pay('base') : decoy(wrongSize)

  if (fits && paidBehind.test(text.slice(figure.to, figure.to + 50))) return pay(spoken?.what ?? 'base')
  if (spoken?.what && fits && (isRange || spoken === last || figure.period === 'hour' || figure.period === 'year'))
    return pay(spoken.what)
  if (last?.why && !(isRange && fits)) return decoy(last.why)
  if (last?.what) return fits || last.what !== 'base' ? pay(last.what) : decoy(wrongSize)

  const block = blockAt(page, figure.amounts.from)
  const nearest = [...above].reverse()
  const here = nearest.filter(({ from }) => blockAt(page, from) === block)
  const elsewhere = nearest.filter(({ from }) => blockAt(page, from) !== block)
  const lines = [...here.map((line) => lineOf(text, line)), label, ...elsewhere.map((line) => lineOf(text, line))].map(cuesIn)
  const introducing = lines.find((line) => line.some((cue) => cue.what !== null)) ?? []
  const introduced = introducing.findLast((cue) => whole.has(cue.what)) ?? introducing.findLast((cue) => cue.what !== null)
  const underPay = block?.zone === 'pay' || payHeading.test(headingAt(page, figure.amounts.from))
  if (fits && (underPay || introduced)) return pay(introduced?.what ?? 'base')
  const before = fits ? cuesIn(proseBefore(text, clause.from)).findLast((cue) => whole.has(cue.what)) : undefined
  if (before?.what && (isRange || figure.period !== null)) return pay(before.what)
  const shaped = isRange || alone || figure.period === 'hour' || figure.period === 'year' || figure.period === 'piece'
  if (fits && shaped && (block?.zone !== 'benefits' || isRange)) return pay('base')
  return { ...decoy(lines.flat()[0]?.why ?? 'nothing near it says that this job pays it'), weak: fits && last === null }
}

const lineOf = (text: string, { from, to }: Stretch): string => text.slice(Math.max(from, to - 240), to)

/** A bare range behind a label of pay, or before words that only pay has: "Base salary, Pasadena: 80-100", "18 - 22, DOE". */
function valueOfPay(text: string, figure: Figure, left: string): boolean {
  const labelled = /:\s{0,3}$/.test(left) && cuesIn(left).some((cue) => cue.what === 'base')
  return labelled || paidBehind.test(text.slice(figure.to, figure.to + 50))
}

/** A stipend one can live on, and that is for no purpose of its own, is what an intern or fellow is paid. */
function stipend(text: string, figure: Figure, clause: Stretch): Verdict | null {
  const words = text.slice(clause.from, clause.to)
  return /\bstipend\b/i.test(words) &&
    !ofPerk.test(words) &&
    (figure.period !== null || (figure.min ?? 0) >= 1000) &&
    isLiving(figure)
    ? pay('base')
    : null
}
