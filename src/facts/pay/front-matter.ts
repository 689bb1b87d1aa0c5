import type { Document, Field, FieldValue, Span } from '../../document/document.js'
import type { PayWhat, Place } from '../facts.js'
import { fieldsNamed, fieldsWithin, mentionOf, textOf } from '../fields.js'
import { currencyOf } from './currencies.js'
import { type Judged, judge } from './decision.js'
import { type Page, rawPage } from './page.js'
import { periodIn, periodNamed } from './periods.js'
import { type Figure, readFigures } from './ranges.js'
import { periodMeant } from './size.js'

/** A value of front matter that speaks of pay: what it states, or its bare words. */
export interface FieldPay {
  readonly page: Page
  readonly judged: readonly Judged[]
  readonly level: string | null
  /** Whether this is running text, which may also say something vague. */
  readonly prose: boolean
}

const whats: Readonly<Record<string, PayWhat>> = {
  base: 'base',
  salary: 'base',
  hourly: 'base',
  wage: 'base',
  ote: 'ote',
  'on-target': 'ote',
  bonus: 'bonus',
  commission: 'commission',
  total: 'total',
  equity: 'equity',
  other: 'other',
}

const first = (fields: readonly Field[]): FieldValue | null => fields[0]?.value ?? null

/** One amount of a field: a number, or text with one number in it; null for blanks and placeholders. */
function amountOf(document: Document, value: FieldValue | null): Figure | null {
  if (value?.kind !== 'scalar' || value.value === null || value.value === '') return null
  return readFigures(document.text.slice(value.start, value.end))[0] ?? null
}

interface Parts {
  readonly min: FieldValue | null
  readonly max: FieldValue | null
  readonly currency: FieldValue | null
  readonly period: FieldValue | null
  readonly what: FieldValue | null
  readonly level: FieldValue | null
}

/** Pay given in parts: `{min: 70000, max: 95000, currency: USD, period: year}` or `salary_min` beside `salary_max`. */
function fromParts(document: Document, parts: Parts, span: Span): FieldPay | null {
  const low = amountOf(document, parts.min)
  const high = amountOf(document, parts.max)
  const min = low ? (low.min ?? low.max) : null
  const max = high ? (high.max ?? high.min) : null
  if ((min ?? 0) <= 0 && (max ?? 0) <= 0) return null
  const written = parts.currency ? textOf(parts.currency) : ''
  const named = currencyOf(written) ?? currencyOf(written.toUpperCase())
  const page = rawPage(document, span)
  const within = (value: FieldValue | null): number | null =>
    value && value.start >= span.start && value.end <= span.end ? value.start : null
  const starts = [within(parts.min), within(parts.max)].filter((at) => at !== null)
  const ends = [parts.min, parts.max].filter((value) => value !== null && within(value) !== null).map((value) => value?.end ?? 0)
  const amounts = { from: Math.min(...starts, span.end) - span.start, to: Math.max(...ends, span.start) - span.start }
  const figure: Figure = {
    from: 0,
    to: span.end - span.start,
    amounts: amounts.to > amounts.from ? amounts : { from: 0, to: span.end - span.start },
    form: min === null ? 'ceiling' : max === null ? 'floor' : min === max ? 'single' : 'range',
    min,
    max,
    currency: named?.code ?? low?.currency ?? high?.currency ?? null,
    signed: named !== null || (low?.signed ?? false) || (high?.signed ?? false),
    bareSign: named && written !== '$' ? null : written === '$' ? '$' : (low?.bareSign ?? high?.bareSign ?? null),
    period: null,
    thousands: (low?.thousands ?? false) || (high?.thousands ?? false),
    unclear: low?.unclear ?? high?.unclear ?? null,
  }
  const said = parts.period ? textOf(parts.period) : ''
  const stated = periodNamed(said) ?? periodIn(said) ?? low?.period ?? high?.period ?? null
  const what = parts.what ? (whats[textOf(parts.what).toLowerCase()] ?? 'base') : 'base'
  const clause = { from: 0, to: figure.to }
  const judged: Judged = {
    figure,
    what,
    why: null,
    period: stated ?? periodMeant(figure),
    periodStated: stated !== null,
    clause,
    lead: null,
  }
  return { page, judged: [judged], level: parts.level ? textOf(parts.level) : null, prose: false }
}

function fromValue(document: Document, value: FieldValue): readonly FieldPay[] {
  if (value.kind === 'list') return value.items.flatMap((item) => fromValue(document, item))
  if (value.kind === 'map') {
    const part = (name: 'pay.min' | 'pay.max' | 'pay.currency' | 'pay.period' | 'pay.what' | 'pay.level') =>
      first(fieldsWithin(value.fields, name))
    const pay = fromParts(
      document,
      {
        min: part('pay.min'),
        max: part('pay.max'),
        currency: part('pay.currency'),
        period: part('pay.period'),
        what: part('pay.what'),
        level: part('pay.level'),
      },
      value,
    )
    return pay ? [pay] : value.fields.flatMap((field) => (field.value.kind === 'scalar' ? fromValue(document, field.value) : []))
  }
  if (value.value === null || value.value === '') return []
  const page = rawPage(document, mentionOf(document, value))
  return [{ page, judged: judge(page, readFigures(page.text), true), level: null, prose: true }]
}

/** What the front matter says of pay: text, a map, a list of maps, or flat fields such as `salary_min`. */
export function readFieldPay(document: Document): readonly FieldPay[] {
  const named = fieldsNamed(document, 'pay').flatMap((field) => fromValue(document, field.value))
  const flat = (name: 'pay.min' | 'pay.max' | 'pay.currency' | 'pay.period' | 'pay.what' | 'pay.level') =>
    fieldsNamed(document, name).filter((field) => document.fields.includes(field))
  const ends = [...flat('pay.min').slice(0, 1), ...flat('pay.max').slice(0, 1)]
  if (ends.length === 0) return named
  const span = { start: Math.min(...ends.map((field) => field.start)), end: Math.max(...ends.map((field) => field.end)) }
  const parts = {
    min: first(flat('pay.min')),
    max: first(flat('pay.max')),
    currency: first(flat('pay.currency')),
    period: first(flat('pay.period')),
    what: first(flat('pay.what')),
    level: first(flat('pay.level')),
  }
  const pay = fromParts(document, parts, span)
  return pay ? [...named, pay] : named
}

/** The place that a map of pay names, when the readers of places found it there. */
export const placeWithin = (places: readonly Place[], span: Span): Place | null =>
  places.find((place) => place.start >= span.start && place.end <= span.end) ?? null
