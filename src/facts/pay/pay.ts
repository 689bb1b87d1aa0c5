import type { Document } from '../../document/document.js'
import type { Decoy, PayFacts, PayMention, Place } from '../facts.js'
import { readBeside } from './beside.js'
import { readCommission } from './commission.js'
import { bySignAndCountry, unitOf } from './currencies.js'
import { type Judged, judge } from './decision.js'
import { readFieldPay } from './front-matter.js'
import { readBeyondHire } from './hire.js'
import { kindOf } from './kind.js'
import { readPayLinks } from './links.js'
import { loosenedBy, tipsWith } from './nearby.js'
import { bodyPage, type Page } from './page.js'
import { readFigures } from './ranges.js'
import { columnsPair } from './tables.js'
import { labelOf, levelIn, namesNothing, placeOf } from './ties.js'
import { readVague } from './vague.js'

/** What the reader of pay needs from the readers before it. */
export interface PayContext {
  /** The places of the posting: their country tells what a bare `$` means, and a map of pay may name one. */
  readonly places: readonly Place[]
}

/**
 * Reads what a posting says of this job's pay, body and front matter.
 * @returns amounts in whole units of their currency; every mention leads into `document.text`
 */
export function readPay(document: Document, { places }: PayContext): PayFacts {
  const country = countryOf(places)
  const fields = readFieldPay(document)
  const inFields = fields.flatMap(({ page, judged, level, place, prose }) =>
    statementsOf(document, page, judged, country, 'front matter').map((mention) =>
      prose ? mention : { ...mention, level, place },
    ),
  )
  const vagueFields = fields.filter(({ prose, judged }) => prose && judged.every((one) => one.what === null))
  const page = bodyPage(document)
  const judged = judge(page, readFigures(page.text, columnsPair(page)), false)
  const inBody = statementsOf(document, page, judged, country, 'body')
  const figures = [...inFields, ...inBody].some((mention) => mention.what === 'base')
  const vagueOn = (each: Page, from: PayMention['from']) =>
    readVague(each, document, from === 'front matter').flatMap((words) =>
      figures && words.evasive ? [] : [vagueMention(words, from)],
    )
  const mentions = [
    ...inFields,
    ...vagueFields.flatMap((field) => vagueOn(field.page, 'front matter')),
    ...inBody,
    ...vagueOn(page, 'body'),
  ].sort((a, b) => a.start - b.start)
  const pages = [...fields.filter(({ prose }) => prose).map((field) => field.page), page]
  const beside = pages.flatMap((each) => readBeside(each, document).map((offer) => ({ ...offer, page: each })))
  const base = mentions.some((mention) => mention.what === 'base' && mention.form !== 'vague')
  const commissions = pages.map((each) =>
    readCommission(
      each,
      document,
      beside.filter((offer) => offer.page === each && offer.kind === 'commission'),
      base,
    ),
  )
  const commission = {
    mentions: commissions.flatMap((each) => each.mentions),
    rate: commissions.find((each) => each.rate)?.rate ?? null,
    only: !base && commissions.some((each) => each.only),
  }
  return {
    kind: kindOf(mentions, commission.only),
    mentions,
    decoys: [...fields.flatMap((field) => decoysOf(document, field.page, field.judged)), ...decoysOf(document, page, judged)],
    links: readPayLinks(document),
    commission,
    beyondHire: readBeyondHire(
      page,
      document,
      judged.filter((one) => one.what !== null).map(({ clause }) => ({ from: clause.from, to: clause.to + 300 })),
    ),
    alsoOffered: beside.map(({ start, end, text, kind }) => ({ start, end, text, kind })),
  }
}

/** The one country that all places lie in; null when there is none, or more than one. */
function countryOf(places: readonly Place[]): string | null {
  const countries = new Set(
    places.filter((place) => !place.ambiguous).flatMap((place) => place.codes.map((code) => code.slice(0, 2))),
  )
  return countries.size === 1 ? ([...countries][0] ?? null) : null
}

const wordsAt = (document: Document, page: Page, from: number, to: number) => {
  const span = page.span(from, to)
  return { ...span, text: document.text.slice(span.start, span.end) }
}

const decoysOf = (document: Document, page: Page, judged: readonly Judged[]): readonly Decoy[] =>
  judged.flatMap(({ figure, why }) => (why === null ? [] : [{ ...wordsAt(document, page, figure.from, figure.to), why }]))

/** The figures of a page that are this job's pay, with what they are tied to. */
function statementsOf(
  document: Document,
  page: Page,
  judged: readonly Judged[],
  country: string | null,
  from: PayMention['from'],
): readonly PayMention[] {
  const stated = judged.filter((one) => one.what !== null)
  const labels = stated.map((one) => labelOf(page, one))
  const fromAbove = labels.every(({ own }) => own === '')
  const names = labels.map(({ own, above }) => (fromAbove ? above : own))
  const tiedPlaces = stated.map((one) => placeOf(page, document, one))
  const told = new Set(names.filter((name, index) => !tiedPlaces[index] && !namesNothing(name)))
  const untipped = stated.some((one) => one.what === 'base' && tipsWith(page, one) === 'beside')
  return stated.map((one, index): PayMention => {
    const { figure, what } = one
    const name = names[index] ?? ''
    const { own = '', above = '' } = labels[index] ?? {}
    const place = tiedPlaces[index] ?? null
    const job = !place && told.size > 1 && !namesNothing(name) ? name : null
    const tips = tipsWith(page, one)
    const shared = one.periodStated ? null : periodBeside(stated, index)
    return {
      ...wordsAt(document, page, figure.from, figure.to),
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
      amounts: page.span(figure.amounts.from, figure.amounts.to),
    }
  })
}

/** The period that a figure shares with one near it of like size: "I $70k-90k; II $75k-100k per year". */
function periodBeside(stated: readonly Judged[], index: number): PayMention['period'] {
  const own = stated[index]
  if (!own) return null
  const size = ({ figure }: Judged) => figure.max ?? figure.min ?? 0
  const near = stated.find(
    (other) =>
      other.figure.period !== null &&
      Math.abs(other.figure.from - own.figure.from) < 240 &&
      size(other) <= size(own) * 3 &&
      size(own) <= size(other) * 3 &&
      unitOf(other.figure.currency) === unitOf(own.figure.currency),
  )
  return near?.figure.period ?? null
}

const vagueMention = (
  words: { readonly start: number; readonly end: number; readonly text: string },
  from: PayMention['from'],
): PayMention => ({
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
