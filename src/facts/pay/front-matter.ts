import type { Document, Field, FieldValue, Span } from '../../document/document.js'
import type { PayWhat, Period, Place } from '../facts.js'
import type { CanonicalName } from '../field-names.js'
import { fieldsNamed, fieldsWithin, mentionOf, textOf } from '../fields.js'
import { placeAt } from '../places/find.js'
import { currencyOf } from './currencies.js'
import { type Judged, judge } from './decision.js'
import { type Page, rawPage } from './page.js'
import { periodIn, periodNamed } from './periods.js'
import { type Figure, readFigures } from './ranges.js'
import { periodMeant } from './size.js'

/**
 * A value of front matter that speaks of pay. | form | example |
 * |---|---|
 * | text | `salary: $70,000 - $95,000 a year`, `pay: DOE` |
 * | number | `hourly_rate: 25` |
 * | map, list of maps | `pay: {min: 70000, max: 95000, currency: USD, period: year}` |
 * | flat fields | `salary_min: 70000` beside `salary_max: 95000` |
 */
export interface FieldPay {
  readonly page: Page
  readonly judged: readonly Judged[]
  readonly level: string | null
  readonly place: Place | null
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

type Part = 'min' | 'max' | 'currency' | 'period' | 'what' | 'level' | 'place'
type Parts = Readonly<Record<Part, FieldValue | null>>
const partNames: readonly Part[] = ['min', 'max', 'currency', 'period', 'what', 'level', 'place']

const partsFrom = (find: (name: CanonicalName) => readonly Field[]): Parts => {
  const value = (part: Part) => find(`pay.${part}`)[0]?.value ?? null
  const [min, max, currency, period, what, level, place] = partNames.map(value)
  return {
    min: min ?? null,
    max: max ?? null,
    currency: currency ?? null,
    period: period ?? null,
    what: what ?? null,
    level: level ?? null,
    place: place ?? null,
  }
}

/** One amount of a field: a number, or text with one number in it; null for blanks and placeholders. */
function amountOf(document: Document, value: FieldValue | null): Figure | null {
  if (value?.kind !== 'scalar' || value.value === null || value.value === '') return null
  return readFigures(rawPage(document, value))[0] ?? null
}

const covers = (span: Span, value: FieldValue | null): value is FieldValue =>
  value !== null && value.start >= span.start && value.end <= span.end

/** Pay given in parts; the span is what a mention of it quotes. Null when neither end is a number above 0. */
function fromParts(document: Document, parts: Parts, span: Span): FieldPay | null {
  const low = amountOf(document, parts.min)
  const high = amountOf(document, parts.max)
  const min = low ? (low.min ?? low.max) : null
  const max = high ? (high.max ?? high.min) : null
  if ((min ?? 0) <= 0 && (max ?? 0) <= 0) return null
  const written = parts.currency ? textOf(parts.currency) : ''
  const named = currencyOf(written) ?? currencyOf(written.toUpperCase())
  const ends = [parts.min, parts.max].filter((value) => covers(span, value))
  const amounts =
    ends.length === 0 ? span : { start: Math.min(...ends.map((end) => end.start)), end: Math.max(...ends.map((end) => end.end)) }
  const figure: Figure = {
    from: 0,
    to: span.end - span.start,
    amounts: { from: amounts.start - span.start, to: amounts.end - span.start },
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
  const judged: Judged = {
    figure,
    what: (parts.what && whats[textOf(parts.what).toLowerCase()]) ?? 'base',
    why: null,
    period: stated ?? periodMeant(figure),
    periodStated: stated !== null,
    clause: { from: 0, to: figure.to },
    lead: null,
    weak: false,
  }
  const place = parts.place ? placeAt(textOf(parts.place)) : null
  const tied = parts.place && place ? { ...mentionOf(document, parts.place), ...place } : null
  return {
    page: rawPage(document, span),
    judged: [judged],
    level: parts.level ? textOf(parts.level) : null,
    place: tied,
    prose: false,
  }
}

/** Names of a single amount in a map: `{amount: 25, per: hour}`. */
const oneAmount = /^(?:amount|value|figure|exact|rate|salary|wage|pay)$/i

function fromMap(document: Document, fields: readonly Field[], span: Span): readonly FieldPay[] {
  const inner = fields.flatMap((field) => (field.value.kind === 'map' && oneAmount.test(field.name) ? field.value.fields : []))
  const all = [...fields, ...inner]
  const parts = partsFrom((name) => fieldsWithin(all, name))
  const one =
    parts.min || parts.max ? undefined : all.find((field) => oneAmount.test(field.name) && field.value.kind === 'scalar')
  const pay = fromParts(document, one ? { ...parts, min: one.value, max: one.value } : parts, span)
  if (pay) return [pay]
  return fields.flatMap((field) => (field.value.kind === 'scalar' ? fromValue(document, field.value, null) : []))
}

/** What one value says; `named` is the period that the name of the field gives ("hourly_rate"). */
function fromValue(document: Document, value: FieldValue, named: Period | null): readonly FieldPay[] {
  if (value.kind === 'list') return value.items.flatMap((item) => fromValue(document, item, named))
  if (value.kind === 'map') return fromMap(document, value.fields, value)
  if (value.value === null || value.value === '') return []
  const page = rawPage(document, mentionOf(document, value))
  const judged = judge(page, readFigures(page), true).map((one) =>
    named !== null && !one.periodStated && one.what !== null ? { ...one, period: named, periodStated: true } : one,
  )
  return [{ page, judged, level: null, place: null, prose: true }]
}

/** What the front matter says of pay, in the order of its fields. */
export function readFieldPay(document: Document): readonly FieldPay[] {
  if (document.fields.length === 0) return []
  const named = fieldsNamed(document, 'pay').flatMap((field) =>
    fromValue(document, field.value, periodIn(field.name.replace(/[_-]+/g, ' '))),
  )
  const flat = (name: CanonicalName) => fieldsNamed(document, name).filter((field) => document.fields.includes(field))
  const ends = [...flat('pay.min').slice(0, 1), ...flat('pay.max').slice(0, 1)]
  if (ends.length === 0) return named
  const span = { start: Math.min(...ends.map((field) => field.start)), end: Math.max(...ends.map((field) => field.end)) }
  const pay = fromParts(document, partsFrom(flat), span)
  return pay ? [...named, pay] : named
}
