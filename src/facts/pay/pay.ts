import type { Document } from '../../document/document.js'
import type { PayFacts, PayMention, Place } from '../facts.js'
import { readBeside } from './beside.js'
import { readCommission } from './commission.js'
import { judge } from './decision.js'
import { type FieldPay, readFieldPay } from './front-matter.js'
import { readBeyondHire } from './hire.js'
import { kindOf } from './kind.js'
import { readPayLinks } from './links.js'
import { bodyPage, type Page } from './page.js'
import { readFigures } from './ranges.js'
import { decoysOf, statementsOf, vagueMention } from './statements.js'
import { readVague } from './vague.js'

/** What the reader of pay needs from the readers before it. */
export interface PayContext {
  /** The places of the posting: their country tells what a bare `$` means, and a map of pay may name one. */
  readonly places: readonly Place[]
}

const silent: PayFacts = {
  kind: 'none',
  mentions: [],
  decoys: [],
  links: [],
  commission: { mentions: [], rate: null, only: false },
  beyondHire: null,
  alsoOffered: [],
}

/**
 * Reads what a posting says of this job's pay, body and front matter.
 * @returns amounts in whole units of their currency; every mention leads into `document.text`
 */
export function readPay(document: Document, { places }: PayContext): PayFacts {
  const fields = readFieldPay(document)
  const page = bodyPage(document)
  if (fields.length === 0 && page.told.length === 0) return silent
  const country = countryOf(places)
  const judged = judge(page, readFigures(page), false)
  const inBody = statementsOf(page, judged, country, 'body')
  const inFields = fields.flatMap((field) => statedIn(field, country))
  const figures = [...inFields, ...inBody].some(({ what }) => what === 'base')
  const proseFields = fields.filter(({ prose }) => prose)
  const mentions = [
    ...inFields,
    ...proseFields.flatMap((field) =>
      field.judged.every(({ what }) => what === null) ? vagueOn(field.page, 'front matter', figures) : [],
    ),
    ...inBody,
    ...vagueOn(page, 'body', figures),
  ].sort((a, b) => a.start - b.start)
  const base = figures && mentions.some(({ what, form }) => what === 'base' && form !== 'vague')
  const besides = [...proseFields.map((field) => besideOn(field.page, base)), besideOn(page, base)]
  const commission = {
    mentions: besides.flatMap((each) => each.commission.mentions),
    rate: besides.find((each) => each.commission.rate)?.commission.rate ?? null,
    only: !base && besides.some((each) => each.commission.only),
  }
  return {
    kind: kindOf(mentions, commission.only),
    mentions,
    decoys: [...fields.flatMap((field) => decoysOf(field.page, field.judged)), ...decoysOf(page, judged)],
    links: readPayLinks(document),
    commission,
    beyondHire: readBeyondHire(page, judged),
    alsoOffered: besides.flatMap(({ offers }) => offers.map(({ start, end, text, kind }) => ({ start, end, text, kind }))),
  }
}

/** The statements of one value of the front matter; what stands in a map says itself what it is for. */
function statedIn({ page, judged, level, place, prose }: FieldPay, country: string | null): readonly PayMention[] {
  const stated = statementsOf(page, judged, country, 'front matter')
  return prose ? stated : stated.map((mention) => ({ ...mention, level, place }))
}

/** The vague statements of a page; `figures`: there is base pay in figures, beside which evasive words are no statement. */
const vagueOn = (page: Page, from: PayMention['from'], figures: boolean): readonly PayMention[] =>
  readVague(page, from === 'front matter')
    .filter(({ evasive }) => !(figures && evasive))
    .map((words) => vagueMention(words, from))

function besideOn(page: Page, base: boolean) {
  const offers = readBeside(page)
  const commissions = offers.filter(({ kind }) => kind === 'commission')
  return { offers, commission: readCommission(page, commissions, base) }
}

/** The one country that all places lie in; null when there is none, or more than one. */
function countryOf(places: readonly Place[]): string | null {
  const countries = new Set(
    places.filter((place) => !place.ambiguous).flatMap((place) => place.codes.map((code) => code.slice(0, 2))),
  )
  return countries.size === 1 ? ([...countries][0] ?? null) : null
}
