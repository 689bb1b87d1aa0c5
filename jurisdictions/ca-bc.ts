import { type Duty, defineJurisdiction } from '../src/law/jurisdiction.js'

const read = '2026-11-22'
const source = {
  cite: 'Pay Transparency Act, S.B.C. 2023, c. 18, s. 2',
  url: null,
  read,
  confidence: 'secondary',
} as const

/** Any employer, wherever it is: a public ad for a job that someone in British Columbia may fill, remotely too. */
const publicAd = {
  from: '2023-11-01',
  reaches: ['work-is-here', 'work-could-be-here'],
} satisfies Partial<Duty>

export default defineJurisdiction({
  id: 'ca-bc',
  name: 'British Columbia',
  covers: ['CA-BC'],
  obligations: [
    {
      ...publicAd,
      requires: 'pay',
      openEnded: 'forbidden',
      fixedPay: 'allowed',
      exempt: ['internal'],
      posting: 'specific-position',
      says: 'State the expected salary or wage, or its range; “$20 per hour and up” and “up to $30 per hour” are not enough.',
      source,
    },
    {
      ...publicAd,
      requires: 'no-salary-history',
      says: 'Do not ask what applicants earned before; asking what they expect is fine.',
      source: { ...source, cite: 'Pay Transparency Act, S.B.C. 2023, c. 18', unsure: 'the section' },
    },
  ],
  notCovered: [
    'Bonus, commission, tips, overtime and benefits: the law asks for base pay only.',
    'How wide a range may be: no number is named.',
  ],
})
