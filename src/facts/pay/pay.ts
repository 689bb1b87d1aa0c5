import type { Document } from '../../document/document.js'
import type { Decoy, Mention, PayFacts, PayMention, Place } from '../facts.js'
import { bySignAndCountry } from './currencies.js'
import { type Judged, judge } from './decision.js'
import { placeWithin, readFieldPay } from './front-matter.js'
import { bodyPage, type Page } from './page.js'
import { readFigures } from './ranges.js'
import { readVague } from './vague.js'

/** What the reader of pay needs from the readers before it. */
export interface PayContext {
  /** The places of the posting: their country tells what a bare `$` means, and a range may be tied to one. */
  readonly places: readonly Place[]
}

/**
 * Reads what a posting says of this job's pay, body and front matter.
 * @returns amounts in whole units of their currency; every mention leads into `document.text`
 */
export function readPay(document: Document, { places }: PayContext): PayFacts {
  const mentions: PayMention[] = []
  const decoys: Decoy[] = []
  const country = countryOf(places)
  const add = (page: Page, judged: readonly Judged[], more: Pick<PayMention, 'from'> & Partial<PayMention>) => {
    for (const one of judged) {
      const span = page.span(one.figure.from, one.figure.to)
      const words = { ...span, text: document.text.slice(span.start, span.end) }
      if (one.what) mentions.push({ ...mentionOf(one, words, country), amounts: page.span(one.figure.amounts.from, one.figure.amounts.to), ...more })
      else if (one.why) decoys.push({ ...words, why: one.why })
    }
  }
  for (const field of readFieldPay(document)) {
    const first = field.judged[0]
    const place = first ? placeWithin(places, field.page.span(first.figure.from, first.figure.to)) : null
    add(field.page, field.judged, { from: 'front matter', level: field.level, place: field.prose ? null : place })
    if (field.prose && field.judged.every((one) => one.what === null)) mentions.push(...readVague(field.page, document).map((words) => vagueMention(words, 'front matter')))
  }
  const page = bodyPage(document)
  add(page, judge(page, readFigures(page.text), false), { from: 'body' })
  mentions.push(...readVague(page, document).map((words) => vagueMention(words, 'body')))
  mentions.sort((a, b) => a.start - b.start)
  return {
    kind: kindOf(mentions),
    mentions,
    decoys,
    links: [],
    commission: { mentions: [], rate: null, only: false },
    beyondHire: null,
    alsoOffered: [],
  }
}

/** The one country that all places lie in; null when there is none, or more than one. */
function countryOf(places: readonly Place[]): string | null {
  const countries = new Set(places.filter((place) => !place.ambiguous).flatMap((place) => place.codes.map((code) => code.slice(0, 2))))
  return countries.size === 1 ? ([...countries][0] ?? null) : null
}

/** The form of the best statement: base first, else total or OTE; a range before a single figure, and a figure before vague words. */
function kindOf(mentions: readonly PayMention[]): PayFacts['kind'] {
  const stated = mentions.filter((mention) => mention.form !== 'vague')
  const base = stated.filter((mention) => mention.what === 'base')
  const best = base.length > 0 ? base : stated.filter((mention) => mention.what === 'ote' || mention.what === 'total')
  if (best.some((mention) => mention.form === 'range')) return 'range'
  const open = best.filter((mention) => mention.form === 'floor' || mention.form === 'ceiling')
  const singles = best.filter((mention) => mention.form === 'single' && !open.some((other) => (other.min ?? other.max) === mention.min))
  if (singles.length > 0) return 'single'
  if (open.length > 0) return 'open-ended'
  return mentions.some((mention) => mention.form === 'vague') ? 'vague' : 'none'
}

const mentionOf = (judged: Judged, words: Mention, country: string | null): Omit<PayMention, 'amounts' | 'from'> => ({
  ...words,
  what: judged.what ?? 'other',
  form: judged.figure.form,
  min: judged.figure.min,
  max: judged.figure.max,
  currency: (judged.figure.bareSign && country ? bySignAndCountry[judged.figure.bareSign]?.[country] : null) ?? judged.figure.currency,
  period: judged.period,
  periodStated: judged.periodStated,
  place: null,
  level: null,
  loosened: null,
  tips: null,
  unclear: judged.figure.unclear,
})

const vagueMention = (words: Mention, from: PayMention['from']): PayMention => ({
  ...words,
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
