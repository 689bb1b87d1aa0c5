import type { Decoy, Mention, PayMention } from '../facts.js'
import { bySignAndCountry, unitOf } from './currencies.js'
import type { Judged } from './decision.js'
import { loosenedBy, tipsWith } from './nearby.js'
import { mentionOn, type Page, spanOn } from './page.js'
import { labelOf, levelIn, namesNothing, placeOf } from './ties.js'

/** The money of a page that is not this job's pay. */
export const decoysOf = (page: Page, judged: readonly Judged[]): readonly Decoy[] =>
  judged.flatMap(({ figure, why }) => (why === null ? [] : [{ ...mentionOn(page, figure.from, figure.to), why }]))

/**
 * The figures of a page that are this job's pay, with what they are tied to.
 * @param country ISO 3166-1 of the posting, which tells what a bare `$` means; null when it is not one
 */
export function statementsOf(
  page: Page,
  judged: readonly Judged[],
  country: string | null,
  from: PayMention['from'],
): readonly PayMention[] {
  const stated = judged.filter((one) => one.what !== null)
  if (stated.length === 0) return []
  const labels = stated.map((one) => labelOf(page, one))
  const fromAbove = labels.every(({ own }) => own === '')
  const names = labels.map(({ own, above }) => (fromAbove ? above : own))
  const tiedPlaces = stated.map((one) => placeOf(page, one))
  const told = new Set(names.filter((name, index) => !tiedPlaces[index] && !namesNothing(name)))
  const tipped = stated.map((one) => tipsWith(page, one))
  const untipped = stated.some((one, index) => one.what === 'base' && tipped[index] === 'beside')
  return stated.map((one, index): PayMention => {
    const { figure, what } = one
    const name = names[index] ?? ''
    const { own = '', above = '' } = labels[index] ?? {}
    const place = tiedPlaces[index] ?? null
    const job = !place && told.size > 1 && !namesNothing(name) ? name : null
    const tips = tipped[index] ?? null
    const shared = one.periodStated ? null : periodBeside(stated, index)
    const { start, end, text } = mentionOn(page, figure.from, figure.to)
    return {
      start,
      end,
      text,
      what: tips === 'merged' && untipped && what === 'base' ? 'total' : (what ?? 'other'),
      form: figure.form,
      min: figure.min,
      max: figure.max,
      currency: (figure.bareSign && country ? bySignAndCountry[figure.bareSign]?.[country] : null) ?? figure.currency,
      period: shared ?? one.period,
      periodStated: one.periodStated || shared !== null,
      place,
      level: levelIn(own || above) ?? job,
      loosened: loosenedBy(page, one),
      tips,
      from,
      unclear: figure.unclear,
      amounts: spanOn(page, figure.amounts.from, figure.amounts.to),
    }
  })
}

const size = ({ figure }: Judged): number => figure.max ?? figure.min ?? 0

/** The period that a figure shares with one near it of like size: "I $70k-90k; II $75k-100k per year". */
function periodBeside(stated: readonly Judged[], index: number): PayMention['period'] {
  const own = stated[index]
  if (!own) return null
  const near = stated.find(
    (other) =>
      other.what === own.what &&
      other.figure.period !== null &&
      Math.abs(other.figure.from - own.figure.from) < 240 &&
      size(other) <= size(own) * 3 &&
      size(own) <= size(other) * 3 &&
      unitOf(other.figure.currency) === unitOf(own.figure.currency),
  )
  return near?.figure.period ?? null
}

/** A statement without a figure. */
export const vagueMention = (words: Mention, from: PayMention['from']): PayMention => ({
  start: words.start,
  end: words.end,
  text: words.text,
  what: 'base',
  form: 'vague',
  min: null,
  max: null,
  currency: null,
  period: null,
  periodStated: false,
  place: null,
  level: null,
  loosened: null,
  tips: null,
  from,
  unclear: null,
  amounts: { start: words.start, end: words.end },
})
