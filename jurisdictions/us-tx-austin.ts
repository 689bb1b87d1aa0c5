import { defineJurisdiction } from '../src/law/jurisdiction.js'

export default defineJurisdiction({
  id: 'us-tx-austin',
  name: 'Austin',
  covers: ['US-TX/Austin'],
  obligations: [
    {
      requires: 'no-criminal-exclusion',
      checks: 'allowed',
      mustPass: 'warning',
      // The day it was read: our source gives none.
      from: '2026-11-22',
      employees: { here: 15 },
      reaches: ['work-is-here'],
      unsettled: 'State law (HB 2127 of 2023, told from memory) may have displaced it.',
      says: 'Do not publish that a criminal record disqualifies by itself.',
      source: {
        cite: 'Austin Code ch. 4-15',
        url: null,
        read: '2026-11-22',
        confidence: 'single',
        unsure: 'the first day, which is older than the one given',
      },
    },
  ],
  notCovered: ['Jobs for which a check is required.'],
})
