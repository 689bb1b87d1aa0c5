import { defineRule, hasStem, quoteFirst, sentenceAround } from '../../src/kit.js'

/** Signs that driving belongs to the job; the words of the demand itself do not count. */
const driving = [
  'operate county',
  'operate a vehicle',
  'operate vehicle',
  'operating vehicle',
  'operate company',
  'operation of a',
  'company vehicle',
  'county vehicle',
  'city vehicle',
  'fleet',
  'cdl',
  'chauffeur',
  'courier',
  'delivery',
  'deliver ',
  'truck',
  ' van ',
  ' vans ',
  'forklift',
  ' route',
  'driving',
  'driver position',
  'drive ',
  'drives ',
  'site visits',
  'field visit',
  'home visit',
  'client homes',
  'travel between',
  'personal vehicle',
  'own vehicle',
  'transport ',
  'transporting',
  'mileage',
  'patrol',
  'heavy equipment',
  'job sites',
  'jobsites',
  'motor vehicle',
  'vehicles',
] as const

const driver = /\b(?:driver|chauffeur|courier|cdl|delivery|trucker|operator|officer|field|mover|installer)\b/i
const wish =
  /\b(?:preferred|a plus|nice to have|desirable|not required|optional|or (?:state |other )?(?:id\b|identification)|or reliable transportation|identification)\b/i

export default defineRule({
  id: 'conduct/drivers-license',
  title: 'Ask for a driver’s license only where driving is the job',
  why: 'Many people do not drive. California and Washington bar the demand in an ad unless driving is part of the job. If it is, say what is driven; if not, ask to be able to get there.',
  severity: 'warning',
  since: '0.2.0',
  lawless: true,
  enforces: 'no-license-unless-driving',
  says: {
    silentIn: ['eeo', 'benefits', 'company', 'nice'],
    phrases: [
      {
        say: [
          "(valid|current|active|clean|unrestricted|must have|must possess|must hold|possess|possession of|hold) (and maintain )?(an? )?(~4 )?driver'?s?'? licen(s|c)e( (is )?required)?",
          "driver'?s?'? licen(s|c)e (is )?(required|a must|needed)",
        ],
        unless: /\?$|\bform of\b|\b(?:passport|i-9)\b/i,
        why: 'is asked for, and nothing in the posting says that the job involves driving',
        source: 'Gov. Code § 12940 (SB 1100); ch. 49.58 RCW (SSB 5501 § 1)',
      },
    ],
  },
  examples: {
    bad: ['# Office Accountant\n\nSeattle, WA. You close the books at a desk. Valid driver’s license required.\n'],
    good: ['# Parts Driver\n\nSeattle, WA. Valid driver’s license required; you drive a daily route.\n'],
  },
  check({ document, facts, heard, owed }, report) {
    if (heard.length === 0 || facts.driving === 'essential') return
    const involved = (facts.title !== null && driver.test(facts.title.text)) || hasStem(document, driving)
    if (involved && facts.driving !== 'none') return
    for (const one of heard) {
      if (wish.test(sentenceAround(one.block.text, one.from, one.to))) continue
      const severity = facts.driving === 'none' && owed.length > 0 ? 'error' : 'warning'
      report(one, `${quoteFirst(one.text)} ${one.phrase.why}.`, { severity })
    }
  },
})
