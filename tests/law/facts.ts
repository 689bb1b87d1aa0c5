import type { Facts, Mention, Place } from '../../src/facts/facts.js'

/** Words and nothing else: what the law reads of a mention. */
export function words(text: string): Mention {
  return { text, start: 0, end: text.length }
}

/** A place by its words and what they can mean. Each call stands at another offset, as in a text. */
export function place(text: string, ...codes: readonly string[]): Place {
  offset += 100
  return { text, start: offset, end: offset + text.length, name: text, codes, ambiguous: false }
}

let offset = 0

/** A place whose name leaves open which is meant. */
export function ambiguous(text: string, ...codes: readonly string[]): Place {
  return { ...place(text, ...codes), ambiguous: true }
}

/** The facts of a plain posting: a named position that asks for something, and says nothing else. */
export function factsWith(facts: Partial<Facts>): Facts {
  return {
    title: words('Pump Fitter'),
    company: null,
    status: 'open',
    posted: null,
    internal: false,
    reportsTo: null,
    howToApply: null,
    placeholders: [],
    pay: {
      kind: 'none',
      mentions: [],
      decoys: [],
      links: [],
      commission: { mentions: [], rate: null, only: false },
      beyondHire: null,
      alsoOffered: [],
    },
    benefits: {
      present: false,
      vague: false,
      health: false,
      retirement: false,
      paidTimeOff: false,
      openEnded: false,
      openEnds: [],
      mentions: [],
      vagueWords: [],
      links: [],
    },
    deadline: {
      present: false,
      text: null,
      start: null,
      end: null,
      date: null,
      ongoing: false,
      loosely: false,
      untilFilled: false,
      days: [],
    },
    places: [],
    remote: 'unknown',
    remoteWords: null,
    remoteIn: [],
    remoteNot: [],
    residentsExcluded: [],
    requirements: { years: [], degrees: [], mustHaves: 0, niceToHaves: 0 },
    offers: [],
    notOffered: [],
    driving: null,
    requiredByLaw: [],
    usesAiScreening: null,
    vacancy: null,
    employer: {},
    names: { position: true, qualifications: words('Two years of fitting'), duties: null },
    jobs: [],
    levels: [],
    unread: null,
    asks: { papers: null, redactionNotice: null, fairChance: null },
    ...facts,
  }
}

export const denver = place('Denver, CO', 'US-CO/Denver')
export const seattle = place('Seattle, WA', 'US-WA/Seattle')
export const albany = place('Albany, NY', 'US-NY/Albany County/Albany')
export const brooklyn = place('Brooklyn, NY', 'US-NY/New York')
export const sanFrancisco = place('San Francisco, CA', 'US-CA/San Francisco')
export const austin = place('Austin, TX', 'US-TX/Austin')

/** A job that is remote in the United States and says no more. */
export const remoteUs: Partial<Facts> = {
  remote: 'remote',
  remoteWords: words('Remote (US)'),
  remoteIn: [place('US', 'US')],
}
