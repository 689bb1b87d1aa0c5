import { type Duty, defineJurisdiction } from '../src/law/jurisdiction.js'

const read = '2026-11-22'
const source = {
  cite: 'Va. Code § 40.1-28.7:12 (SB 215, HB 636 of 2026)',
  url: null,
  read,
  confidence: 'secondary',
  unsure: 'the official text of 2026, which nobody read',
} as const

/** Any employer; each job, promotion, transfer or other opportunity. */
const payInPostings = {
  from: '2026-07-01',
  reaches: [
    'work-is-here',
    {
      by: 'work-could-be-here',
      provided: 'the law reaches remote work, of which its text does not speak',
    },
  ],
  posting: 'specific-position',
  cure: 'A posting mended within 15 business days of a written notice costs nothing.',
  penalty: '$1,000 to $10,000 or actual damages in a private suit; up to $1,000, then $5,000, as a civil penalty',
} satisfies Partial<Duty>

export default defineJurisdiction({
  id: 'us-va',
  name: 'Virginia',
  covers: ['US-VA'],
  within: 'us',
  obligations: [
    {
      ...payInPostings,
      requires: 'pay',
      openEnded: 'forbidden',
      fixedPay: 'allowed',
      says: 'State the wage or salary, or its range, in good faith.',
      source,
    },
    {
      ...payInPostings,
      requires: 'narrow-range',
      widest: 'good-faith',
      says: 'Give a range in good faith; how broad it is counts, as one reader has it.',
      source,
      severity: { 'pay/wide': 'warning' },
    },
    {
      requires: 'no-salary-history',
      from: '2026-07-01',
      reaches: ['work-is-here', 'work-could-be-here'],
      says: 'Do not ask what applicants earned before; asking what they expect is fine. What one tells unprompted may only support a higher offer.',
      source,
    },
  ],
  notCovered: [
    'Benefits and other pay: the law does not ask for them.',
    'Remote work: the text is not reported to speak of it; one trade note says that a job open to Virginians is covered.',
    'One author puts the first day at 2026-09-03, against eight sources that say 2026-07-01.',
    'Records: none seen.',
  ],
})
