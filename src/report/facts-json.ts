import type { Linted } from '../engine/lint.js'
import type { Jurisdiction } from '../law/jurisdiction.js'
import { placeIn } from '../law/reach.js'
import { schema, writeJson } from './json.js'

export type Facts = Linted['facts']
type Mention = NonNullable<Facts['title']>
type Place = Facts['places'][number]

/** What was read from one file, or why it could not be. */
export type ReadFile = { readonly path: string; readonly facts: Facts } | { readonly path: string; readonly error: string }

/** The facts of every posting for machines; `why` adds the money that was not taken for pay. The shape is that of the documentation. */
export function factsJson(
  files: readonly ReadFile[],
  about: {
    readonly version: string
    readonly asOf: string
    readonly why: boolean
    readonly jurisdictions: readonly Jurisdiction[]
  },
): string {
  return writeJson({
    paylint: about.version,
    schema,
    asOf: about.asOf,
    files: files.map((file) =>
      'error' in file ? { path: file.path, error: file.error } : postingOf(file.path, file.facts, about),
    ),
  })
}

function postingOf(
  path: string,
  facts: Facts,
  about: { readonly why: boolean; readonly jurisdictions: readonly Jurisdiction[] },
): unknown {
  const place = (one: Place) => placeOf(one, about.jurisdictions)
  const { pay, benefits, deadline, requirements } = facts
  return {
    path,
    title: facts.title?.text ?? null,
    posted: facts.posted,
    internal: facts.internal,
    reportsTo: facts.reportsTo === null ? null : place(facts.reportsTo),
    howToApply: facts.howToApply === null ? null : words(facts.howToApply),
    placeholders: facts.placeholders.map(words),
    pay: { kind: pay.kind, mentions: pay.mentions.map(payOf) },
    benefits: {
      present: benefits.present,
      vague: benefits.vague,
      health: benefits.health,
      retirement: benefits.retirement,
      paidTimeOff: benefits.paidTimeOff,
      openEnded: benefits.openEnded,
      mentions: benefits.mentions.map((one) => ({ ...words(one), kind: one.kind, name: one.name })),
    },
    deadline: {
      present: deadline.present,
      text: deadline.text,
      start: deadline.start,
      end: deadline.end,
      date: deadline.date,
      ongoing: deadline.ongoing,
      untilFilled: deadline.untilFilled,
    },
    places: facts.places.map(place),
    remote: facts.remote,
    remoteIn: facts.remoteIn.map(place),
    remoteNot: facts.remoteNot.map(place),
    requirements: {
      years: requirements.years.map((one) => ({ ...words(one), min: one.min, max: one.max, of: one.of })),
      degrees: requirements.degrees.map((one) => ({ ...words(one), level: one.level, equivalent: one.equivalent })),
      mustHaves: requirements.mustHaves,
      niceToHaves: requirements.niceToHaves,
    },
    status: facts.status,
    company: facts.company?.text ?? null,
    ...(about.why ? { notPay: pay.decoys.map((one) => ({ ...words(one), why: one.why })) } : {}),
  }
}

function words({ text, start, end }: Mention): { readonly text: string; readonly start: number; readonly end: number } {
  return { text, start, end }
}

function payOf(one: Facts['pay']['mentions'][number]): unknown {
  const { what, form, min, max, currency, period, periodStated, place, level, from } = one
  return { ...words(one), what, form, min, max, currency, period, periodStated, place: place?.text ?? null, level, from }
}

function placeOf(place: Place, jurisdictions: readonly Jurisdiction[]): unknown {
  return {
    ...words(place),
    jurisdictions: jurisdictionsOf(place, jurisdictions),
    name: place.name,
    codes: place.codes,
    ambiguous: place.ambiguous,
  }
}

/** The laws of a place, the finest last; a country's own law only where the place is the country. Of an ambiguous name none is certain. */
export function jurisdictionsOf(place: Place, jurisdictions: readonly Jurisdiction[]): readonly string[] {
  const finer = place.codes.some((code) => code.includes('-'))
  return jurisdictions.filter((law) => placeIn(law, place) === 'in' && (law.id.includes('-') || !finer)).map(({ id }) => id)
}
