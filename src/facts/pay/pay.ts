import type { Document } from '../../document/document.js'
import type { PayFacts, PayMention, Place } from '../facts.js'
import { readBeside } from './beside.js'
import { readCommission } from './commission.js'
import { judge } from './decision.js'
import { readFieldPay } from './front-matter.js'
import { readBeyondHire } from './hire.js'
import { kindOf } from './kind.js'
import { readPayLinks } from './links.js'
import { bodyPage, type Page } from './page.js'
import { readFigures } from './ranges.js'
import { decoysOf, statementsOf, vagueMention } from './statements.js'
import { columnsPair } from './tables.js'
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
  const judged = judge(page, readFigures(page, columnsPair(page)), false)
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
