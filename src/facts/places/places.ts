import type { Document } from '../../document/document.js'
import type { Facts, Mention, Place } from '../facts.js'
import { fieldsNamed } from '../fields.js'
import { isWithin } from './gazetteer.js'
import { fieldLines, type PlaceLine, partsOf, placeLines } from './place-lines.js'
import { readRemote } from './remote.js'
import { readReportsTo } from './reports-to.js'
import { type SpokenPlace, spokenPlaces } from './spoken.js'

/** All that a posting says of places. */
export type PlaceFacts = Pick<
  Facts,
  'places' | 'remote' | 'remoteWords' | 'remoteIn' | 'remoteNot' | 'reportsTo' | 'residentsExcluded'
>

/**
 * Reads where the job is, whether it is remote and from where, whom it reports to, and whom it shuts out. A place counts as the job's
 * where the posting says so: in front matter, on a location line, in the header or title, in a sentence about the job, or with pay of its
 * own. Places where a remote job may be done are in `places` too, with the same span as in `remoteIn`.
 */
export function readPlaces(document: Document): PlaceFacts {
  const lines = placeLines(document)
  const remoteLines = fieldsNamed(document, 'remote').flatMap(({ value }) => fieldLines(document, value))
  const spoken = spokenPlaces(document)
  const { remote: said, words } = readRemote(document, lines)
  const remote = said === 'unknown' && remoteLines.some((line) => line.places.length > 0) ? 'remote' : said
  const isRemote = remote === 'remote' || remote === 'hybrid'

  const remoteNot = unique(spoken.filter(({ role }) => role === 'excluded' || role === 'kept').map(placeOf))
  const shut = new Set(remoteNot.map(({ start }) => start))
  const named = lines.map((line) => sorted(line).filter(({ place }) => !shut.has(place.start)))
  const told = named.flatMap(narrowed)
  const widened = new Set(named.flat().map(({ place }) => place.start))
  for (const { place } of told) widened.delete(place.start)

  const inRemoteField = remoteLines.flatMap((line) =>
    line.places.map((found) => ({ ...line.mention(found.from, found.to), ...found.place })),
  )
  const isHome = ({ role, words }: SpokenPlace) =>
    isRemote && (role === 'resident' || (role === 'remote' && !widened.has(words.start)))
  const remoteIn = unique([
    ...inRemoteField,
    ...told.filter(({ home }) => home).map(({ place }) => place),
    ...spoken.filter(isHome).map(placeOf),
  ])
  const isSite = ({ role }: SpokenPlace) => role === 'job' || role === 'paid' || (role === 'resident' && !isRemote)
  const sites = [...told.filter(({ home }) => !home).map(({ place }) => place), ...spoken.filter(isSite).map(placeOf)]
  return {
    places: unique([...finest(sites), ...remoteIn]),
    remote,
    remoteWords: words ?? (remote === 'remote' ? (inRemoteField[0] ?? null) : null),
    remoteIn,
    remoteNot,
    reportsTo: readReportsTo(document, spoken),
    residentsExcluded: excludedOf(spoken),
  }
}

const placeOf = ({ place, words }: SpokenPlace): Place => ({ ...words, ...place })

/** The sentences that shut people out, each with its places. */
function excludedOf(spoken: readonly SpokenPlace[]): Facts['residentsExcluded'] {
  const sentences = new Map<number, { sentence: Mention; places: Place[] }>()
  for (const one of spoken) {
    if (one.role !== 'excluded') continue
    const known = sentences.get(one.sentence.start)
    if (known) known.places.push(placeOf(one))
    else sentences.set(one.sentence.start, { sentence: one.sentence, places: [placeOf(one)] })
  }
  return [...sentences.values()].map(({ sentence, places }) => ({ ...sentence, places }))
}

const saysRemote = /\b(?:remote(?:ly)?|virtual|anywhere|work from home)\b/i

/** The places of a line, and whether each is where a remote job may be done: "Remote (US)", "Remote, Colorado", "Canada - Remote". */
function sorted(line: PlaceLine): readonly { readonly place: Place; readonly home: boolean }[] {
  if (line.places.length === 0) return []
  const remoteParts = saysRemote.test(line.text)
    ? partsOf(line).filter(({ from, to }) => saysRemote.test(line.text.slice(from, to)))
    : []
  return line.places.map((found) => {
    const place = { ...line.mention(found.from, found.to), ...found.place }
    if (remoteParts.length === 0) return { place, home: false }
    const remote = remoteParts.some(({ from, to }) => from <= found.from && found.to <= to)
    const isCity = line.text.startsWith('Washington', found.from)
    const isArea = found.place.codes.every((code) => !code.includes('/') && (code !== 'US-DC' || !isCity))
    const isTied =
      /(?:remote(?:ly)?|virtual)\b(?: ?[(\u2013-] ?| (?:in|from|within) )(?:the )?$/i.test(line.text.slice(0, found.from)) ||
      /^ ?[(\u2013-] ?(?:remote|virtual)\b(?! (?:first |ok )?(?:in|within|from|across|anywhere)\b)/i.test(
        line.text.slice(found.to),
      )
    return { place, home: remote && (isArea || isTied) }
  })
}

/** Without the country that the states of the same line narrow: "Canada - Remote (BC or ON only)". */
function narrowed<T extends { readonly place: Place; readonly home: boolean }>(found: readonly T[]): readonly T[] {
  const fine = new Set(finest(found.filter(({ home }) => home).map(({ place }) => place)))
  return found.filter(({ place, home }) => !home || fine.has(place))
}

/** Each set of codes once, as it is first named. */
function unique(places: readonly Place[]): readonly Place[] {
  const seen = new Set<string>()
  return places.filter(({ codes }) => {
    const key = codes.join(' ')
    return !seen.has(key) && seen.add(key) !== undefined
  })
}

/** Without the areas and open questions that a finer place answers: the `US` and `CO` of `city: Denver, state: CO, country: US`. */
function finest(places: readonly Place[]): readonly Place[] {
  if (places.length < 2) return places
  const isFiner = (fine: Place, coarse: Place) =>
    fine !== coarse &&
    fine.codes.every((code) => coarse.codes.some((area) => isWithin(code, area))) &&
    !coarse.codes.every((code) => fine.codes.some((area) => isWithin(code, area)))
  return places.filter((place) => !places.some((other) => isFiner(other, place)))
}
