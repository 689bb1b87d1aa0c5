import { type Duty, defineJurisdiction } from '../src/law/jurisdiction.js'

const read = '2026-11-22'
const source = {
  cite: 'Minn. Stat. § 181.173',
  url: 'https://www.revisor.mn.gov/statutes/cite/181.173',
  read,
  confidence: 'official',
} as const

/** Thirty at one or more sites in Minnesota; a posting is one that lists qualifications. */
const disclosure = {
  from: '2025-01-01',
  employees: { here: 30 },
  reaches: [
    'work-is-here',
    { by: 'work-could-be-here', provided: 'the law reaches remote work, of which its text does not speak' },
  ],
  posting: 'with-qualifications',
  penalty: 'none is stated',
} satisfies Partial<Duty>

export default defineJurisdiction({
  id: 'us-mn',
  name: 'Minnesota',
  covers: ['US-MN'],
  within: 'us',
  obligations: [
    {
      ...disclosure,
      requires: 'pay',
      openEnded: 'forbidden',
      fixedPay: 'allowed',
      says: 'State the starting salary range: the lowest and highest annual salary or hourly pay, not open-ended; the fixed rate where no range is planned.',
      source,
    },
    {
      ...disclosure,
      requires: 'narrow-range',
      widest: 'good-faith',
      says: 'Give a range that is your good-faith estimate.',
      source,
      severity: { 'pay/wide': 'warning' },
    },
    {
      ...disclosure,
      requires: 'benefits',
      detail: 'general',
      says: 'Describe all of the benefits in general, health and retirement benefits among them.',
      source,
      severity: { 'benefits/vague': 'warning', 'benefits/open-ended': 'warning', 'benefits/incomplete': 'info' },
    },
    {
      ...disclosure,
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
        cite: 'Minn. Stat. § 363A.08',
        url: null,
        read,
        confidence: 'memory',
        unsure: 'the whole duty; the first day is older than the one given',
      },
    },
  ],
  notCovered: [
    'Remote work: the text is silent. A job at a Minnesota site is covered; one that could be done from a home there is told as a doubt.',
    'A link in place of the pay or the benefits: the text does not provide for one.',
    'Records and a time to mend: none is in the text.',
    'An ad that shuts out people in Minnesota is read as outside the law; the text does not settle it.',
  ],
})
