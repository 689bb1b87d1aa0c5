import type { Facts, Mention, Place } from '../facts/facts.js'
import type { Jurisdiction, ReachKind } from './jurisdiction.js'

/** How a posting touches the territory of a law. */
export interface Touch {
  readonly kind: ReachKind
  /** The words of the posting that do; null where it names no place. */
  readonly evidence: Mention | null
  /** A clause: "the job is performed in Denver, CO". */
  readonly why: string
  /** What would have to hold, where the posting leaves it open. */
  readonly provided: string | null
  /** The posting shuts the people here out. */
  readonly excluded: boolean
}

/**
 * All the ways in which a posting touches a law's territory, surest first; empty where it does not.
 *
 * @param country ISO 3166-1 code of the country that "remote" means where the posting names none; default: the country of its places,
 *   of its currency, else the United States
 */
export function touchesOf(facts: Facts, law: Jurisdiction, country?: string): readonly Touch[] {
  const shut = isShutOut(facts, law)
  const touches = [
    ...workplacesOf(facts).flatMap((place) => touch(place, law, 'work-is-here', `the job is performed in ${wordsOf(place)}`)),
    ...areasOf(facts).flatMap((area) =>
      touch(area, law, 'work-could-be-here', `the job is remote and can be done from ${law.name}`, wordsOfRemote(facts, area)),
    ),
    ...(facts.reportsTo === null
      ? []
      : touch(facts.reportsTo, law, 'reports-here', `the job reports to ${wordsOf(facts.reportsTo)}`)),
    ...anywhere(facts, law, country),
  ].map((one) => ({ ...one, excluded: one.kind === 'work-could-be-here' && shut !== null }))
  if (shut !== null && touches.length === 0 && isRemote(facts)) {
    touches.push({
      kind: 'work-could-be-here',
      evidence: shut,
      why: `the job is remote and shuts out ${law.name}`,
      provided: null,
      excluded: true,
    })
  }
  return touches.sort((a, b) => Number(a.provided !== null) - Number(b.provided !== null))
}

/** Whether all that a place can mean lies in a law's territory (`in`), some of it may (`maybe`), or none does (`out`). */
export function placeIn(law: Pick<Jurisdiction, 'covers'>, place: Place): 'in' | 'maybe' | 'out' {
  const inside = place.codes.filter((code) => law.covers.some((cover) => contains(cover, code)))
  if (inside.length === place.codes.length) return inside.length === 0 ? 'out' : 'in'
  const around = place.codes.some((code) => law.covers.some((cover) => contains(code, cover)))
  return inside.length > 0 || around ? 'maybe' : 'out'
}

/** Whether one place code lies in another: `US-CO/Denver` in `US-CO` in `US`. One that ends in a slash is the places within, not the whole. */
function contains(outer: string, code: string): boolean {
  if (outer.endsWith('/')) return code.startsWith(outer)
  return code === outer || code.startsWith(`${outer}-`) || code.startsWith(`${outer}/`)
}

function touch(
  place: Place,
  law: Jurisdiction,
  kind: ReachKind,
  why: string,
  evidence: Mention = { text: place.text, start: place.start, end: place.end },
): readonly Touch[] {
  const where = placeIn(law, place)
  if (where === 'out') return []
  const certain = where === 'in' || (kind === 'work-could-be-here' && !place.ambiguous)
  const provided = place.ambiguous ? `“${wordsOf(place)}” is in ${law.name}` : questions[kind](law.name)
  return [{ kind, evidence, why, provided: certain ? null : provided, excluded: false }]
}

const questions: Readonly<Record<ReachKind, (place: string) => string>> = {
  'work-is-here': (place) => `the job is performed in ${place}`,
  'work-could-be-here': (place) => `the job may be performed in ${place}`,
  'reports-here': (place) => `the job reports to ${place}`,
}

/** Where the job is performed on site or hybrid: its places, those aside that only tell where a remote job may be done. */
function workplacesOf(facts: Facts): readonly Place[] {
  const areas = areasOf(facts)
  return facts.places.filter((place) => !areas.some((area) => area.start === place.start && area.end === place.end))
}

/** Where a remote job may be done, as far as the posting says: a remote posting that lists states can be done in those only. */
function areasOf(facts: Facts): readonly Place[] {
  if (facts.remoteIn.length > 0 || facts.remote !== 'remote') return facts.remoteIn
  return facts.places.filter((place) => place.codes.every((code) => !code.includes('/')))
}

function isRemote(facts: Facts): boolean {
  return facts.remote === 'remote' || facts.remoteIn.length > 0
}

/** A job that is remote and says no more, or one that names no place at all, can be done anywhere in its country. */
function anywhere(facts: Facts, law: Jurisdiction, country: string | undefined): readonly Touch[] {
  const silent = facts.places.length === 0 && !isRemote(facts)
  const unbound = facts.remote === 'remote' && areasOf(facts).length === 0
  if (!silent && !unbound) return []
  const home = countriesOf(facts, country)
  if (!law.covers.some((cover) => home.some((code) => contains(code, cover)))) return []
  return [
    silent
      ? {
          kind: 'work-could-be-here',
          evidence: null,
          why: 'the posting names no place',
          provided: questions['work-could-be-here'](law.name),
          excluded: false,
        }
      : {
          kind: 'work-could-be-here',
          evidence: facts.remoteWords,
          why: `the job is remote and can be done from ${law.name}`,
          provided: null,
          excluded: false,
        },
  ]
}

function countriesOf(facts: Facts, country: string | undefined): readonly string[] {
  if (country !== undefined) return [country.toUpperCase()]
  const named = [...facts.places, ...(facts.reportsTo === null ? [] : [facts.reportsTo])].flatMap((place) =>
    place.codes.map((code) => code.slice(0, 2)),
  )
  if (named.length > 0) return named
  const currency = facts.pay.mentions.find((pay) => pay.currency !== null)?.currency
  // The first two letters of ISO 4217 are the country's.
  return [currency?.slice(0, 2) ?? 'US']
}

/** The words that shut out the people of the whole territory; null where none do. */
function isShutOut(facts: Facts, law: Jurisdiction): Mention | null {
  const shuts = (place: Place) =>
    !place.ambiguous && law.covers.every((cover) => place.codes.some((code) => contains(code, cover)))
  return facts.residentsExcluded.find((words) => words.places.some(shuts)) ?? facts.remoteNot.find(shuts) ?? null
}

/** "Remote (US)" tells more than "US"; of a list of states each is its own evidence. */
function wordsOfRemote(facts: Facts, area: Place): Mention {
  const whole = area.codes.every((code) => /^[A-Z]{2}$/.test(code))
  const { text, start, end } = whole && facts.remoteWords !== null ? facts.remoteWords : area
  return { text, start, end }
}

function wordsOf(place: Place): string {
  return place.text.replace(/\s+/g, ' ')
}
