import { defineJurisdiction } from '../src/law/jurisdiction.js'

const read = '2026-11-22'
const reaches = [
  'work-is-here',
  { by: 'work-could-be-here', provided: 'the law reaches remote work, of which our source does not speak' },
] as const
const pay = {
  requires: 'pay',
  openEnded: 'unclear',
  fixedPay: 'allowed',
  reaches,
  posting: 'specific-position',
  says: 'State the amount of the base component of the wage.',
  severity: { 'pay/open-ended': 'warning' },
} as const
const source = { url: null, read, confidence: 'secondary' } as const

export default defineJurisdiction({
  id: 'sk',
  name: 'Slovakia',
  covers: ['SK'],
  obligations: [
    { ...pay, from: '2018-05-01', until: '2026-06-07', source: { ...source, cite: 'Act 5/2004 § 62' } },
    {
      ...pay,
      from: '2026-06-07',
      unsettled:
        'Readers disagree on the Equal Pay Act of 2026: two reports of the bill put a range into the ad, a later one says that ads need none. The older duty is read as still in force.',
      source: { ...source, cite: 'Act 5/2004 § 62; Equal Pay Act (adopted 2026-04-15)' },
    },
    {
      requires: 'no-salary-history',
      from: '2026-06-07',
      reaches,
      says: 'Do not ask what applicants earned before.',
      source: {
        ...source,
        cite: 'Directive (EU) 2023/970 art. 5(2), as Slovakia carries it out',
        confidence: 'single',
        unsure: 'the Slovak provision',
      },
      severity: { 'conduct/salary-history': 'warning' },
    },
  ],
  beyond: [
    {
      says: 'The contract may not set less than the base wage that the offer gave.',
      source: { ...source, cite: 'Act 5/2004 § 62' },
    },
  ],
  notCovered: ['The text of the Act of 2026: not seen.', 'Open-ended pay: at most a warning.'],
})
