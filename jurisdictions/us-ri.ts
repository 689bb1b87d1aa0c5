import { defineJurisdiction } from '../src/law/jurisdiction.js'

const read = '2026-11-22'
const source = { cite: 'R.I. Gen. Laws § 28-6-22', url: null, read, confidence: 'official' } as const

export default defineJurisdiction({
  id: 'us-ri',
  name: 'Rhode Island',
  covers: ['US-RI'],
  within: 'us',
  obligations: [
    {
      requires: 'no-salary-history',
      from: '2023-01-01',
      reaches: ['work-is-here', 'work-could-be-here'],
      says: 'Do not ask what applicants earned before; asking what they expect is fine.',
      source: { ...source, cite: 'R.I. Gen. Laws § 28-6-22(a)' },
    },
  ],
  beyond: [
    {
      says: 'Give the wage range on an applicant’s request and before pay is talked about; to an employee at hire and on a move to another position. A posting need not state it.',
      source: { ...source, cite: 'R.I. Gen. Laws § 28-6-22(c)' },
    },
  ],
  notCovered: ['Pay in postings: the law does not ask for it, and no amendment that does was found.'],
})
