import { type Duty, defineJurisdiction } from '../src/law/jurisdiction.js'

const read = '2026-11-22'
const regulation = 'https://www.ontario.ca/laws/regulation/240476'
const official = { url: regulation, read, confidence: 'official' } as const
const act = { url: null, read, confidence: 'secondary' } as const

/** Twenty-five on the day of posting; the text does not say where, so all are counted. Postings made since 2026. */
const publicPosting = {
  from: '2026-01-01',
  postedSince: '2026-01-01',
  employees: { total: 25 },
  reaches: ['work-is-here', { by: 'work-could-be-here', provided: 'the work is done in Ontario, or continues work done there' }],
  exempt: ['internal'],
  posting: 'specific-position',
  penalty: 'fines under the ESA, up to $100,000 for an individual',
} satisfies Partial<Duty>

/** A job above this is free of the duty on pay, not of the others. */
const exemptOver = { amount: 200_000, currency: 'CAD' } as const

export default defineJurisdiction({
  id: 'ca-on',
  name: 'Ontario',
  covers: ['CA-ON'],
  obligations: [
    {
      ...publicPosting,
      requires: 'pay',
      openEnded: 'forbidden',
      fixedPay: 'allowed',
      exemptOver,
      says: 'State the expected compensation or its range; a job that pays more than $200,000 a year, or whose range runs past it, need not.',
      source: { ...act, cite: 'ESA 2000 s. 8.2(1); O. Reg. 476/24' },
      // Commission is wages under the act, so it belongs in the statement.
      severity: { 'pay/commission:beside-base': 'warning', 'pay/commission:only': 'warning' },
    },
    {
      ...publicPosting,
      requires: 'narrow-range',
      widest: { spread: { amount: 50_000, currency: 'CAD' } },
      exemptOver,
      says: 'Keep the ends of the range within $50,000 a year of each other; hourly pay is counted over the hours of a year.',
      source: { ...official, cite: 'ESA 2000 s. 8.2; O. Reg. 476/24' },
      severity: { 'pay/wide': 'error', 'pay/wide:hourly': 'warning' },
    },
    {
      ...publicPosting,
      requires: 'vacancy-notice',
      says: 'Say whether the posting is for an existing vacancy.',
      source: { ...act, cite: 'ESA 2000 s. 8.5(1)(a)', confidence: 'single' },
    },
    {
      ...publicPosting,
      requires: 'ai-notice',
      says: 'If artificial intelligence screens, assesses or selects applicants, say so.',
      source: { ...act, cite: 'ESA 2000 s. 8.4(1); O. Reg. 476/24 s. 2' },
      severity: { 'application/ai-notice': 'error', 'application/ai-notice:unknown': 'info' },
    },
    {
      ...publicPosting,
      requires: 'no-local-experience',
      says: 'Do not ask for Canadian experience, in the posting or in the application form; a licence is no experience.',
      source: { ...act, cite: 'ESA 2000 s. 8.3(1)', confidence: 'single' },
      severity: { 'conduct/local-experience': 'error' },
    },
  ],
  beyond: [
    {
      says: 'Tell applicants whom you interviewed within 45 days whether the job is filled.',
      source: { ...act, cite: 'ESA 2000 s. 8.6', confidence: 'memory', unsure: 'the section' },
    },
    {
      says: 'Keep the posting and the application form for three years.',
      source: { ...act, cite: 'ESA 2000 Part III.1' },
    },
  ],
  notCovered: [
    'Hours of a year: hourly pay is counted over 2,080 hours, so what follows from it is a warning.',
    'Whether your staff of twenty-five is in Ontario: guides say there, the text does not.',
    'General recruitment campaigns are outside, and so is work outside Ontario that continues no work there.',
    'Tips and discretionary bonuses are no wages.',
    'Whether a bare word that AI is used will do: guidance of 2026-02-04 is reported to accept it.',
    'The application form, which is not part of the posting.',
  ],
})
