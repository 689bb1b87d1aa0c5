import { type Duty, defineJurisdiction } from '../src/law/jurisdiction.js'

const read = '2026-11-22'
const source = { cite: 'HRS § 378-2.8 (Act 203 of 2023)', url: null, read, confidence: 'secondary' } as const

/** Fifty; the text does not say where they are counted, so all are. */
const jobListings = {
  from: '2024-01-01',
  employees: { total: 50 },
  reaches: [
    'work-is-here',
    { by: 'work-could-be-here', provided: 'the law reaches remote work, of which its text does not speak' },
  ],
  exempt: ['internal'],
  posting: 'specific-position',
} satisfies Partial<Duty>

export default defineJurisdiction({
  id: 'us-hi',
  name: 'Hawaii',
  covers: ['US-HI'],
  within: 'us',
  obligations: [
    {
      ...jobListings,
      requires: 'pay',
      openEnded: 'unclear',
      fixedPay: 'unclear-for-salaries',
      says: 'State an hourly rate or a salary range that reasonably reflects what you expect to pay.',
      source,
      severity: { 'pay/open-ended': 'warning' },
    },
    {
      requires: 'no-salary-history',
      from: '2026-11-22',
      reaches: ['work-is-here', 'work-could-be-here'],
      says: 'Do not ask what applicants earned before; asking what they expect is fine.',
      source: {
        cite: 'HRS § 378-2.4',
        url: null,
        read,
        confidence: 'memory',
        unsure: 'the whole duty; the first day is older than the one given',
      },
    },
  ],
  notCovered: [
    'Remote work, recruiters and records: the text is silent.',
    'Bills of 2026 that would lower fifty to twenty-five from 2027-01-01 (SB 2386), or to none (HB 2367, SB 2150): no enactment was found.',
    'Public jobs under collective bargaining are outside the law.',
    'That ads for jobs in a strike must say so: only remembered.',
  ],
})
