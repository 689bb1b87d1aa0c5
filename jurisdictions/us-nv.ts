import { defineJurisdiction } from '../src/law/jurisdiction.js'

const read = '2026-11-22'
const source = { cite: 'NRS 613.133 (SB 293 of 2021)', url: null, read, confidence: 'secondary' } as const

export default defineJurisdiction({
  id: 'us-nv',
  name: 'Nevada',
  covers: ['US-NV'],
  within: 'us',
  obligations: [
    {
      requires: 'no-salary-history',
      from: '2021-10-01',
      reaches: ['work-is-here', 'work-could-be-here'],
      says: 'Do not ask what applicants earned before; asking what they expect is fine.',
      source,
    },
  ],
  beyond: [
    {
      says: 'Give the wage or salary range to an applicant who has completed an interview, without being asked. A posting need not state it.',
      source,
    },
  ],
  notCovered: ['Pay in postings: the law does not ask for it.'],
})
