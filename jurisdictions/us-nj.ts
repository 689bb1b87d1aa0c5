import { type Duty, defineJurisdiction } from '../src/law/jurisdiction.js'

const read = '2026-11-22'
const agency = 'https://www.nj.gov/labor/myworkrights/wages/pay-transparency'
const source = { cite: 'N.J.S.A. 34:6B-23', url: agency, read, confidence: 'secondary' } as const

/** Ten over twenty calendar weeks, in New Jersey or out of it; the law reaches whoever takes applications there. */
const transparency = {
  from: '2025-06-01',
  employees: { total: 10 },
  reaches: ['work-is-here', 'work-could-be-here'],
  exempt: ['placements'],
  posting: 'specific-position',
  penalty: 'up to $300 for the first violation, $600 for each later one; one posting in several places is one violation',
} satisfies Partial<Duty>

export default defineJurisdiction({
  id: 'us-nj',
  name: 'New Jersey',
  covers: ['US-NJ'],
  within: 'us',
  obligations: [
    {
      ...transparency,
      requires: 'pay',
      openEnded: 'forbidden',
      fixedPay: 'allowed',
      says: 'State the hourly wage or salary, or its range; “up to”, “starting at” and “competitive” are not enough.',
      source,
      // The agency's guidance: "$80,000 + commission" fails, "$80,000 base + 8-10% per unit" passes.
      severity: { 'pay/commission:beside-base': 'warning', 'pay/commission:only': 'warning' },
    },
    {
      ...transparency,
      requires: 'narrow-range',
      widest: { ratio: 1.6 },
      unsettled: 'The rule was proposed on 2025-09-15; no adoption was found.',
      says: 'Proposed: keep the spread of the range within 60 % of its bottom.',
      source: { cite: 'proposed N.J.A.C. 12:74', url: agency, read, confidence: 'secondary' },
      severity: { 'pay/wide': 'warning' },
    },
    {
      ...transparency,
      requires: 'benefits',
      detail: 'general',
      says: 'Describe the benefits in general; “great benefits” and “and more” describe none.',
      source,
      severity: { 'benefits/vague': 'warning', 'benefits/open-ended': 'warning', 'benefits/incomplete': 'off' },
    },
    {
      ...transparency,
      requires: 'other-pay',
      says: 'Describe in general the other compensation programs for which the holder of the job is eligible.',
      source,
    },
    {
      requires: 'no-salary-history',
      from: '2026-11-22',
      reaches: ['work-is-here', 'work-could-be-here'],
      says: 'Do not ask what applicants earned before; asking what they expect is fine.',
      source: {
        cite: 'N.J.S.A. 34:6B-20',
        url: null,
        read,
        confidence: 'memory',
        unsure: 'the whole duty; the first day is older than the one given',
      },
    },
    {
      requires: 'no-unemployed-exclusion',
      from: '2011-06-01',
      reaches: ['work-is-here', 'work-could-be-here'],
      says: 'Do not write that applicants must be employed now, or that people out of work will not be considered; an ad for your own staff may ask for it.',
      source: { cite: 'N.J.S.A. 34:8B-1, -2', url: null, read, confidence: 'secondary' },
      penalty: '$1,000, $5,000 and $10,000',
      severity: { 'conduct/unemployed': 'error' },
    },
    {
      requires: 'no-criminal-exclusion',
      checks: 'allowed',
      mustPass: 'warning',
      from: '2015-03-01',
      employees: { total: 15 },
      reaches: [
        'work-is-here',
        { by: 'work-could-be-here', provided: 'half of the work or more is done in New Jersey', atMost: 'warning' },
      ],
      says: 'Do not write that people who were arrested or convicted will not be considered.',
      source: { cite: 'N.J.S.A. 34:6B-11 ff.', url: null, read, confidence: 'secondary' },
      penalty: '$1,000, $5,000 and $10,000',
    },
  ],
  beyond: [
    {
      says: 'Make reasonable efforts to tell current staff of opportunities for promotion before you decide.',
      source,
    },
    {
      says: 'Agencies are employers under the law; there is no private action.',
      source,
    },
  ],
  notCovered: [
    'The proposed rules (N.J.A.C. 12:74) beyond the spread of a range: benefits of the first 12 months, how much of the work must be in New Jersey. They bind nobody yet.',
    'Whether the ten were employed over twenty calendar weeks.',
    'Law enforcement, corrections, courts, homeland security and jobs for which a law asks for a check are outside the rule on records.',
    'An ad that shuts out people in New Jersey is read as outside the law; the text does not settle it.',
  ],
})
