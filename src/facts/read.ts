import type { Document } from '../document/document.js'
import { readHowToApply } from './apply.js'
import { readAsks } from './asks.js'
import { readBenefits } from './benefits/benefits.js'
import { readDeadline } from './deadline.js'
import * as employment from './employment.js'
import type { Facts } from './facts.js'
import { type FieldNames, withFieldNames } from './fields.js'
import { readUnread } from './language.js'
import { lazily } from './lazily.js'
import { readJobs, readLevels, readNames } from './naming.js'
import { readPay } from './pay/pay.js'
import { readPlaceholders } from './placeholders.js'
import { type PlaceFacts, readPlaces } from './places/places.js'
import { readRequirements } from './requirements.js'
import { readCompany, readTitle } from './title.js'

/** A posting, and what it says of places, which several facts ask for. */
interface Source {
  readonly posting: Document
  readonly where: PlaceFacts
}

const factsOf = lazily<Facts, Source>({
  title: ({ posting }) => readTitle(posting),
  company: ({ posting }) => readCompany(posting),
  status: ({ posting }) => employment.readStatus(posting),
  posted: ({ posting }) => employment.readPosted(posting),
  internal: ({ posting }) => employment.readInternal(posting),
  reportsTo: ({ where }) => where.reportsTo,
  howToApply: ({ posting }) => readHowToApply(posting),
  placeholders: ({ posting }) => readPlaceholders(posting),
  pay: (source) => readPay(source.posting, { places: source.where.places }),
  benefits: ({ posting }) => readBenefits(posting),
  deadline: ({ posting }) => readDeadline(posting),
  places: ({ where }) => where.places,
  remote: ({ where }) => where.remote,
  remoteWords: ({ where }) => where.remoteWords,
  remoteIn: ({ where }) => where.remoteIn,
  remoteNot: ({ where }) => where.remoteNot,
  residentsExcluded: ({ where }) => where.residentsExcluded,
  requirements: ({ posting }) => readRequirements(posting),
  offers: ({ posting }) => employment.readOffers(posting),
  notOffered: ({ posting }) => employment.readNotOffered(posting),
  driving: ({ posting }) => employment.readDriving(posting),
  requiredByLaw: ({ posting }) => employment.readRequiredByLaw(posting),
  usesAiScreening: ({ posting }) => employment.readAiScreening(posting),
  vacancy: ({ posting }) => employment.readVacancy(posting),
  employer: ({ posting }) => employment.readEmployer(posting),
  names: ({ posting }) => readNames(posting),
  jobs: ({ posting }) => readJobs(posting),
  levels: ({ posting }) => readLevels(posting),
  unread: ({ posting }) => readUnread(posting),
  asks: ({ posting }) => readAsks(posting),
})

const sourceOf = lazily<Source, Document>({
  posting: (posting) => posting,
  where: (posting) => readPlaces(posting),
})

/**
 * Reads what a posting says, from its front matter and its body. Nothing is read before it is asked for, and nothing twice.
 * @param document the posting, from `parseDocument`
 * @param options `fields`: the repository's own front-matter names and the canonical ones they stand for
 * @returns the facts; every mention leads into `document.text`
 */
export function readFacts(document: Document, options: { readonly fields?: FieldNames } = {}): Facts {
  return factsOf(sourceOf(options.fields ? withFieldNames(document, options.fields) : document))
}
