import type { Document } from '../document/document.js'
import { readBenefits } from './benefits/benefits.js'
import * as employment from './employment.js'
import type { Facts } from './facts.js'
import { type FieldNames, withFieldNames } from './fields.js'
import { lazily } from './lazily.js'
import { readPlaceholders } from './placeholders.js'
import { readCompany, readTitle } from './title.js'

/**
 * Reads what a posting says, from its front matter and its body. Nothing is read before it is asked for, and nothing twice.
 * @param document the posting, from `parseDocument`
 * @param options `fields`: the repository's own front-matter names and the canonical ones they stand for
 * @returns the facts; every mention leads into `document.text`
 */
export function readFacts(document: Document, options: { readonly fields?: FieldNames } = {}): Facts {
  const posting = options.fields ? withFieldNames(document, options.fields) : document
  return lazily<Facts>({
    title: () => readTitle(posting),
    company: () => readCompany(posting),
    status: () => employment.readStatus(posting),
    posted: () => employment.readPosted(posting),
    internal: () => employment.readInternal(posting),
    reportsTo: () => null,
    howToApply: () => null,
    placeholders: () => readPlaceholders(posting),
    pay: () => ({
      kind: 'none',
      mentions: [],
      decoys: [],
      links: [],
      commission: { mentions: [], rate: null, only: false },
      beyondHire: null,
      alsoOffered: [],
    }),
    benefits: () => readBenefits(posting),
    deadline: () => ({
      present: false,
      text: null,
      start: null,
      end: null,
      date: null,
      ongoing: false,
      loosely: false,
      untilFilled: false,
      days: [],
    }),
    places: () => [],
    remote: () => 'unknown',
    remoteWords: () => null,
    remoteIn: () => [],
    remoteNot: () => [],
    residentsExcluded: () => [],
    requirements: () => ({ years: [], degrees: [], mustHaves: 0, niceToHaves: 0 }),
    offers: () => employment.readOffers(posting),
    notOffered: () => employment.readNotOffered(posting),
    driving: () => employment.readDriving(posting),
    requiredByLaw: () => employment.readRequiredByLaw(posting),
    usesAiScreening: () => employment.readAiScreening(posting),
    vacancy: () => employment.readVacancy(posting),
    employer: () => employment.readEmployer(posting),
    names: () => ({ position: readTitle(posting) !== null, qualifications: null, duties: null }),
    jobs: () => [],
    levels: () => [],
    unread: () => null,
    asks: () => ({ papers: null, redactionNotice: null, fairChance: null }),
  })
}
