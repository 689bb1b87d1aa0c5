import { type Duty, defineJurisdiction } from '../src/law/jurisdiction.js'

const read = '2026-11-22'
const source = {
  cite: '26 M.R.S. (P.L. 2025 ch. 771, LD 54)',
  url: null,
  read,
  confidence: 'secondary',
  unsure: 'the section of the code; the chapter rests on one reader',
} as const

/** Ten; where they are counted is unsaid, so all are. */
const rangeOfPay = {
  employees: { total: 10 },
  reaches: [
    'work-is-here',
    { by: 'work-could-be-here', provided: 'the law reaches remote work, of which its text does not speak' },
  ],
  posting: 'with-qualifications',
  penalty: '$100 to $500 for each violation, as one reader has it',
} satisfies Partial<Duty>

const pay = {
  ...rangeOfPay,
  requires: 'pay',
  openEnded: 'unclear',
  fixedPay: 'unclear',
  says: 'State the range of pay that you expect to offer; a job paid by commission alone is excepted.',
  source,
  severity: { 'pay/open-ended': 'warning', 'pay/commission': 'off' },
} as const

export default defineJurisdiction({
  id: 'us-me',
  name: 'Maine',
  covers: ['US-ME'],
  within: 'us',
  obligations: [
    {
      ...pay,
      from: '2026-07-13',
      until: '2026-07-29',
      unsettled: 'Readers put the first day at 13 or at 29 July 2026; until the later one a finding is a warning.',
    },
    { ...pay, from: '2026-07-29' },
    {
      requires: 'no-salary-history',
      from: '2020-01-01',
      reaches: ['work-is-here', 'work-could-be-here'],
      says: 'Do not ask what applicants earned before; asking what they expect is fine.',
      source: { ...source, cite: '26 M.R.S. (2019)', unsure: 'the section, and the day in 2019 on which it began' },
    },
    {
      requires: 'no-criminal-exclusion',
      checks: 'allowed',
      mustPass: 'warning',
      from: '2021-10-18',
      reaches: ['work-is-here', 'work-could-be-here'],
      says: 'Do not state in an ad or a form that a person with a criminal history may not apply or will not be considered.',
      source: { cite: '26 M.R.S. § 600-A', url: null, read, confidence: 'secondary' },
      penalty: '$100 to $500',
    },
  ],
  beyond: [
    {
      says: 'Tell a current employee the range of pay of the position on request.',
      source,
    },
    {
      says: 'Keep each employee’s positions and pay for the employment and three years after.',
      source,
    },
  ],
  notCovered: [
    'Remote work, one fixed figure and open-ended pay: no reader speaks of them.',
    'Benefits and other pay: the law does not ask for them.',
    'Whether a job paid by commission alone must say so: one reader says it must.',
    'Jobs from which a law bars people with records.',
  ],
})
