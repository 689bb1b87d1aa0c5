import { defineJurisdiction } from '../src/law/jurisdiction.js'

const read = '2026-11-22'
const reaches = [
  'work-is-here',
  { by: 'work-could-be-here', provided: 'the law reaches remote work, of which our source does not speak' },
] as const

export default defineJurisdiction({
  id: 'lt',
  name: 'Lithuania',
  covers: ['LT'],
  obligations: [
    {
      requires: 'pay',
      openEnded: 'unclear',
      fixedPay: 'allowed',
      from: '2019-07-27',
      reaches,
      posting: 'specific-position',
      says: 'State the amount of the base pay, or its range, by the hour, by the month, or its fixed part.',
      source: {
        cite: 'Darbo kodeksas art. 25(6) (law XIII-2327)',
        url: null,
        read,
        confidence: 'secondary',
        unsure: 'the first day, which one reader gives',
      },
      penalty: 'EUR 80 to 880, as of 2019',
      severity: { 'pay/open-ended': 'warning' },
    },
    {
      requires: 'no-salary-history',
      from: '2026-06-07',
      reaches,
      says: 'Do not ask what applicants earned before.',
      source: {
        cite: 'Directive (EU) 2023/970 art. 5(2), as Lithuania carries it out',
        url: null,
        read,
        confidence: 'single',
        unsure: 'the Lithuanian provision',
      },
      severity: { 'conduct/salary-history': 'warning' },
    },
  ],
  notCovered: ['What the change of 2026 added.', 'Open-ended pay: unclear, so at most a warning.'],
})
