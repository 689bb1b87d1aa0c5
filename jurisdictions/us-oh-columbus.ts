import { defineJurisdiction } from '../src/law/jurisdiction.js'

const source = {
  cite: 'Columbus City Code ch. 2335 (Ord. 2898-2025)',
  url: null,
  read: '2026-11-22',
  confidence: 'secondary',
} as const

const pay = {
  requires: 'pay',
  openEnded: 'unclear',
  fixedPay: 'unclear',
  employees: { here: 15 },
  reaches: ['work-is-here'],
  exempt: ['internal'],
  posting: 'specific-position',
  says: 'State a reasonable salary range or scale.',
  source,
  penalty: 'civil penalties of the Community Relations Commission; no private action',
  severity: { 'pay/open-ended': 'warning' },
} as const

const history = {
  requires: 'no-salary-history',
  employees: { here: 15 },
  reaches: ['work-is-here'],
  says: 'Do not ask what applicants earned before; asking what they expect is fine.',
  source: { ...source, unsure: 'the day from which it is enforced' },
} as const

export default defineJurisdiction({
  id: 'us-oh-columbus',
  name: 'Columbus',
  covers: ['US-OH/Columbus'],
  obligations: [
    {
      ...pay,
      from: '2025-12-03',
      until: '2027-01-01',
      atMost: 'info',
      unsettled: 'The ordinance is law since 2025-12-03 and enforced from 2027-01-01.',
    },
    { ...pay, from: '2027-01-01' },
    { ...history, from: '2025-12-03' },
  ],
  notCovered: [
    'What makes a range reasonable: the ordinance lists factors and no width.',
    'One fixed figure and open-ended pay: unclear, so at most warnings.',
    'Jobs that are based in the city and done elsewhere.',
    'Postings copied without your consent are outside the ordinance.',
  ],
})
