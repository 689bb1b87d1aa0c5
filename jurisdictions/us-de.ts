import { type Duty, defineJurisdiction } from '../src/law/jurisdiction.js'

const read = '2026-11-22'
const source = { cite: '19 Del. C. § 709C (HS 2 for HB 105)', url: null, read, confidence: 'secondary' } as const

/** More than twenty-five; where they are counted is unsaid, so all are. */
const transparency = {
  from: '2027-09-26',
  employees: { total: 26 },
  reaches: ['work-is-here', { by: 'work-could-be-here', provided: 'you are based in Delaware' }],
  posting: 'specific-position',
  cure: 'The first violation earns a written warning.',
  penalty: '$500 to $10,000 after the first',
} satisfies Partial<Duty>

export default defineJurisdiction({
  id: 'us-de',
  name: 'Delaware',
  covers: ['US-DE'],
  within: 'us',
  obligations: [
    {
      ...transparency,
      requires: 'pay',
      openEnded: 'forbidden',
      fixedPay: 'allowed',
      says: 'State the compensation or its range, lowest to highest. Where commission is paid, in whole or in part, saying so is enough; for a tipped job say so and give the base wage.',
      source,
      severity: { 'pay/commission': 'off' },
    },
    {
      ...transparency,
      requires: 'benefits',
      detail: 'general',
      says: 'Describe the benefits in general.',
      source,
      severity: { 'benefits/vague': 'warning', 'benefits/open-ended': 'warning', 'benefits/incomplete': 'off' },
    },
    {
      ...transparency,
      requires: 'other-pay',
      says: 'Describe in general any other compensation that the job carries.',
      source,
    },
    {
      requires: 'no-salary-history',
      from: '2026-11-22',
      reaches: ['work-is-here', 'work-could-be-here'],
      says: 'Do not ask what applicants earned before; asking what they expect is fine.',
      source: {
        cite: '19 Del. C. § 709B',
        url: null,
        read,
        confidence: 'memory',
        unsure: 'the whole duty; the first day is older than the one given',
      },
    },
  ],
  beyond: [
    {
      says: 'Where a job is not posted, tell the pay on request, from 2027-09-26 on.',
      source,
    },
    {
      says: 'Keep job descriptions and pay history for three years, from 2027-09-26 on.',
      source,
    },
    {
      says: 'Neither you nor a third party is liable for postings copied without consent.',
      source: { ...source, confidence: 'single' },
    },
  ],
  notCovered: [
    'Temporary, interim or acting jobs that need someone at once, and jobs under a collective agreement until it is renewed, are outside the law.',
    'Where the twenty-six are counted: unsaid in the text; guides say in Delaware.',
    'Whether one fixed figure will do: one reader has “compensation or compensation range”.',
  ],
})
