import { defineJurisdiction } from '../src/law/jurisdiction.js'

export default defineJurisdiction({
  id: 'mt',
  name: 'Malta',
  covers: ['MT'],
  obligations: [],
  beyond: [
    {
      says: 'Tell applicants the pay before employment, since 2025-08-27. A posting need not state it.',
      source: { cite: 'L.N. 112 of 2025 (S.L. 452.216)', url: null, read: '2026-11-22', confidence: 'secondary' },
    },
  ],
  notCovered: ['Pay in postings: the law does not ask for it.'],
})
