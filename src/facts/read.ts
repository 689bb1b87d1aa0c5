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

/**
 * Reads what a posting says, from its front matter and its body. Nothing is read before it is asked for, and nothing twice.
 * @param document the posting, from `parseDocument`
 * @param options `fields`: the repository's own front-matter names and the canonical ones they stand for
 * @returns the facts; every mention leads into `document.text`
 */
export function readFacts(document: Document, options: { readonly fields?: FieldNames } = {}): Facts {
  const posting = options.fields ? withFieldNames(document, options.fields) : document
  const where = lazily<{ readonly read: PlaceFacts }>({ read: () => readPlaces(posting) })
  return lazily<Facts>({
    title: () => readTitle(posting),
    company: () => readCompany(posting),
    status: () => employment.readStatus(posting),
    posted: () => employment.readPosted(posting),
    internal: () => employment.readInternal(posting),
    reportsTo: () => where.read.reportsTo,
    howToApply: () => readHowToApply(posting),
    placeholders: () => readPlaceholders(posting),
    pay: () => readPay(posting, { places: where.read.places }),
    benefits: () => readBenefits(posting),
    deadline: () => readDeadline(posting),
    places: () => where.read.places,
    remote: () => where.read.remote,
    remoteWords: () => where.read.remoteWords,
    remoteIn: () => where.read.remoteIn,
    remoteNot: () => where.read.remoteNot,
    residentsExcluded: () => where.read.residentsExcluded,
    requirements: () => readRequirements(posting),
    offers: () => employment.readOffers(posting),
    notOffered: () => employment.readNotOffered(posting),
    driving: () => employment.readDriving(posting),
    requiredByLaw: () => employment.readRequiredByLaw(posting),
    usesAiScreening: () => employment.readAiScreening(posting),
    vacancy: () => employment.readVacancy(posting),
    employer: () => employment.readEmployer(posting),
    names: () => readNames(posting),
    jobs: () => readJobs(posting),
    levels: () => readLevels(posting),
    unread: () => readUnread(posting),
    asks: () => readAsks(posting),
  })
}
