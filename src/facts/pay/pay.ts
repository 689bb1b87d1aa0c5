import type { Document } from '../../document/document.js'
import type { PayFacts, PayMention, Place } from '../facts.js'
import { lazily } from '../lazily.js'
import { type Offer, readBeside } from './beside.js'
import { readCommission } from './commission.js'
import { type Judged, judge } from './decision.js'
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

/** What the statements of pay were read from. */
interface Read {
  readonly document: Document
  readonly page: Page
  readonly fields: readonly FieldPay[]
  readonly judged: readonly Judged[]
  readonly mentions: readonly PayMention[]
  /** Whether base pay is stated in figures. */
  readonly base: boolean
  readonly beside: { readonly pages: readonly Beside[] }
}

const factsOf = lazily<PayFacts, Read>({
  kind: ({ mentions, base, beside }) => kindOf(mentions, !base && commissionOf(beside.pages, base).only),
  mentions: ({ mentions }) => mentions,
  decoys: ({ page, fields, judged }) => [
    ...fields.flatMap((field) => decoysOf(field.page, field.judged)),
    ...decoysOf(page, judged),
  ],
  links: ({ document }) => readPayLinks(document),
  commission: ({ base, beside }) => commissionOf(beside.pages, base),
  beyondHire: ({ page, judged }) => readBeyondHire(page, judged),
  alsoOffered: ({ beside }) =>
    beside.pages.flatMap(({ offers }) => offers.map(({ start, end, text, kind }) => ({ start, end, text, kind }))),
})

/**
 * Reads what a posting says of this job's pay, body and front matter. What stands beside the statements themselves is read when it is
 * asked for.
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
  const base = [...inFields, ...inBody].some(({ what }) => what === 'base')
  const prose = fields.filter((field) => field.prose)
  const vagueFields = prose.filter((field) => field.judged.every(({ what }) => what === null))
  const mentions = [
    ...inFields,
    ...vagueFields.flatMap((field) => vagueOn(field.page, 'front matter', base)),
    ...inBody,
    ...vagueOn(page, 'body', base),
  ].sort((a, b) => a.start - b.start)
  const pages = [...prose.map((field) => field.page), page]
  return factsOf({ document, page, fields, judged, mentions, base, beside: besideOf({ pages, base }) })
}

/** The statements of one value of the front matter; what stands in a map says itself what it is for. */
function statedIn({ page, judged, level, place, prose }: FieldPay, country: string | null): readonly PayMention[] {
  const stated = statementsOf(page, judged, country, 'front matter')
  return prose ? stated : stated.map((mention) => ({ ...mention, level, place }))
}

/** The vague statements of a page; `base`: there is base pay in figures, beside which evasive words are no statement. */
const vagueOn = (page: Page, from: PayMention['from'], base: boolean): readonly PayMention[] =>
  readVague(page, from === 'front matter')
    .filter(({ evasive }) => !(base && evasive))
    .map((words) => vagueMention(words, from))

/** Pay beside base on one page, and what is said of commission there. */
interface Beside {
  readonly offers: readonly Offer[]
  readonly commission: PayFacts['commission']
}

const besideOf = lazily<Read['beside'], { readonly pages: readonly Page[]; readonly base: boolean }>({
  pages: ({ pages, base }) => pages.map((page) => besideOn(page, base)),
})

function besideOn(page: Page, base: boolean): Beside {
  const offers = readBeside(page)
  const commissions = offers.filter(({ kind }) => kind === 'commission')
  return { offers, commission: readCommission(page, commissions, base) }
}

const commissionOf = (beside: readonly Beside[], base: boolean): PayFacts['commission'] => ({
  mentions: beside.flatMap(({ commission }) => commission.mentions),
  rate: beside.find(({ commission }) => commission.rate)?.commission.rate ?? null,
  only: !base && beside.some(({ commission }) => commission.only),
})

/** The one country that all places lie in; null when there is none, or more than one. */
function countryOf(places: readonly Place[]): string | null {
  const countries = new Set(
    places.filter((place) => !place.ambiguous).flatMap((place) => place.codes.map((code) => code.slice(0, 2))),
  )
  return countries.size === 1 ? ([...countries][0] ?? null) : null
}
