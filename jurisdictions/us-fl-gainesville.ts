import { defineJurisdiction } from '../src/law/jurisdiction.js'

export default defineJurisdiction({
  id: 'us-fl-gainesville',
  name: 'Gainesville',
  covers: ['US-FL/Gainesville'],
  obligations: [
    {
      requires: 'no-criminal-exclusion',
      checks: 'forbidden',
      mustPass: 'warning',
      from: '2023-01-01',
      employees: { here: 15 },
      reaches: ['work-is-here'],
      unsettled: 'State law may have displaced it.',
      says: 'Make no statement about criminal history in a posting.',
      source: {
        cite: 'Gainesville, Fair Chance Hiring ordinance (2022)',
        url: null,
        read: '2026-11-22',
        confidence: 'single',
        unsure: 'the section, and the day in 2022 on which it began',
      },
    },
  ],
  notCovered: ['The exemptions that the ordinance lists.'],
})
