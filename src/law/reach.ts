import type { Facts, Mention, Place } from '../facts/facts.js'
import { type Jurisdiction, placeName, type ReachKind, type Severity } from './jurisdiction.js'

/** Where the work of a posting is done or may be done, as far as it says. */
export interface Ground {
  /** Where the job is performed, on site or hybrid. */
  readonly workplaces: readonly Place[]
  /** Where a remote job may be done. A remote posting that lists states can be done in those only. */
  readonly areas: readonly Place[]
  /** The words for an area: "Remote (US)" tells more than "US". */
  readonly remoteWords: Mention | null
  readonly remote: boolean
  readonly reportsTo: Place | null
  /** Countries anywhere in which it could be done: `silent`, it names no place at all; `unbound`, it is remote and says no more. */
  readonly anywhere: { readonly countries: readonly string[]; readonly as: 'silent' | 'unbound' } | null
  /** Places whose people are shut out, each with the words that do it. */
  readonly shut: readonly { readonly place: Place; readonly words: Mention }[]
}

/**
 * Where the work of a posting is done.
 *
 * @param country ISO 3166-1 code of the country that "remote" means where the posting names none; default: the country of its places,
 *   of its currency, else the United States
 */
export function groundOf(facts: Facts, country?: string): Ground {
  const { remoteWords, reportsTo } = facts
  const places = facts.places.filter((place) => place.codes.length > 0)
  const broad = facts.remote === 'remote' ? places.filter((place) => place.codes.every((code) => !code.includes('/'))) : []
  const areas = [...facts.remoteIn, ...broad.filter((place) => !facts.remoteIn.some((area) => area.start === place.start))]
  const remote = facts.remote === 'remote' || areas.length > 0
  const unbound = remote && areas.length === 0
  const silent = !remote && places.length === 0
  return {
    workplaces: places.filter((place) => !areas.some((area) => area.start === place.start && area.end === place.end)),
    areas,
    remoteWords,
    remote,
    reportsTo,
    anywhere: silent || unbound ? { countries: countriesOf(facts, country), as: silent ? 'silent' : 'unbound' } : null,
    shut: [
      ...facts.residentsExcluded.flatMap((words) => words.places.map((place) => ({ place, words }))),
      ...facts.remoteNot.map((place) => ({ place, words: place })),
    ].filter(({ place }) => !place.ambiguous),
  }
}

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
  /** The work is here because a remote job can be done nowhere else. */
  readonly fromHome?: true
  /** The gravest that a finding may be which rests on this way alone. */
  readonly atMost?: Severity
}

/** All the ways in which a posting touches a law's territory, surest first; empty where it does not. */
export function touchesOf(ground: Ground, law: Jurisdiction): readonly Touch[] {
  const shut = ground.shut.find(({ place }) => law.covers.every((cover) => place.codes.some((code) => contains(code, cover))))
  const excluded = shut !== undefined
  const touches: Touch[] = []
  for (const place of ground.workplaces) {
    const where = placeIn(law, place)
    if (where === 'out') continue
    const provided =
      where === 'in' ? null : place.ambiguous ? whichPlace(place, law) : `the job is performed in ${placeName(law)}`
    const why = `the job is performed in ${wordsOf(place)}`
    touches.push({ kind: 'work-is-here', evidence: mentionOf(place), why, provided, excluded: false })
  }
  const onlyHere = ground.areas.length > 0 && ground.areas.every((area) => placeIn(law, area) === 'in')
  for (const area of ground.areas) {
    const where = placeIn(law, area)
    if (where === 'out') continue
    const provided = where === 'maybe' && area.ambiguous ? whichPlace(area, law) : null
    const why = `the job is remote and can be done from ${placeName(law)}`
    const evidence = remoteEvidence(ground, area)
    touches.push({ kind: 'work-could-be-here', evidence, why, provided, excluded })
    if (onlyHere) touches.push({ kind: 'work-is-here', evidence, why, provided: null, excluded, fromHome: true })
  }
  if (ground.reportsTo !== null && placeIn(law, ground.reportsTo) !== 'out') {
    const provided = placeIn(law, ground.reportsTo) === 'in' ? null : `the job reports to ${placeName(law)}`
    const why = `the job reports to ${wordsOf(ground.reportsTo)}`
    touches.push({ kind: 'reports-here', evidence: mentionOf(ground.reportsTo), why, provided, excluded: false })
  }
  if (ground.anywhere !== null && isInAny(law, ground.anywhere.countries))
    touches.push(touchAnywhere(ground, law, ground.anywhere.as, excluded))
  if (excluded && touches.length === 0 && ground.remote) {
    const why = `the job is remote and shuts out ${placeName(law)}`
    touches.push({ kind: 'work-could-be-here', evidence: mentionOf(shut.words), why, provided: null, excluded })
  }
  return touches.sort((a, b) => Number(a.provided !== null) - Number(b.provided !== null))
}

/** Whether all that a place can mean lies in a law's territory (`in`), some of it may (`maybe`), or none does (`out`). */
export function placeIn(law: Pick<Jurisdiction, 'covers'>, place: Place): 'in' | 'maybe' | 'out' {
  const inside = place.codes.filter((code) => law.covers.some((cover) => contains(cover, code)))
  if (inside.length === place.codes.length) return inside.length === 0 ? 'out' : 'in'
  if (inside.length > 0) return 'maybe'
  return isInAny(law, place.codes) ? 'maybe' : 'out'
}

/** Whether the territory of a law, or a part of it, lies in one of several places. */
function isInAny(law: Pick<Jurisdiction, 'covers'>, codes: readonly string[]): boolean {
  return law.covers.some((cover) => codes.some((code) => contains(code, cover)))
}

/** Whether one place code lies in another: `US-CO/Denver` in `US-CO` in `US`. One that ends in a slash is the places within, not the whole. */
function contains(outer: string, code: string): boolean {
  if (!code.startsWith(outer)) return false
  const next = code[outer.length]
  return outer.endsWith('/') ? next !== undefined : next === undefined || next === '-' || next === '/'
}

function touchAnywhere(ground: Ground, law: Jurisdiction, as: 'silent' | 'unbound', excluded: boolean): Touch {
  const here = placeName(law)
  return as === 'silent'
    ? {
        kind: 'work-could-be-here',
        evidence: null,
        why: 'the posting names no place',
        provided: `the job may be performed in ${here}`,
        excluded,
      }
    : {
        kind: 'work-could-be-here',
        evidence: ground.remoteWords,
        why: `the job is remote and can be done from ${here}`,
        provided: null,
        excluded,
      }
}

function countriesOf(facts: Facts, country: string | undefined): readonly string[] {
  if (country !== undefined) return [country.toUpperCase()]
  const named = [...facts.places, ...(facts.reportsTo === null ? [] : [facts.reportsTo])].flatMap((place) => place.codes)
  if (named.length > 0) return named.map((code) => code.slice(0, 2))
  const currency = facts.pay.mentions.find((pay) => pay.currency !== null)?.currency
  // The first two letters of ISO 4217 are the country's.
  return [currency?.slice(0, 2) ?? 'US']
}

function whichPlace(place: Place, law: Jurisdiction): string {
  return `“${wordsOf(place)}” is in ${placeName(law)}`
}

/** "Remote (US)" and "Remote, Colorado" tell more than "US" and "Colorado"; of a list of states each is its own evidence. */
function remoteEvidence({ remoteWords, areas }: Ground, area: Place): Mention {
  const whole = area.codes.every((code) => /^[A-Z]{2}$/.test(code))
  const around = remoteWords !== null && remoteWords.start <= area.start && area.end <= remoteWords.end && areas.length === 1
  return mentionOf(remoteWords !== null && (whole || around) ? remoteWords : area)
}

function mentionOf({ text, start, end }: Mention): Mention {
  return { text, start, end }
}

function wordsOf(place: Place): string {
  return place.text.replace(/\s+/g, ' ')
}
