import { defineJurisdiction } from '../src/law/jurisdiction.js'

export default defineJurisdiction({
  id: 'us-pa-philadelphia',
  name: 'Philadelphia',
  covers: ['US-PA/Philadelphia'],
  obligations: [
    {
      requires: 'no-criminal-exclusion',
      checks: 'forbidden',
      mustPass: 'warning',
      // The day it was read: our source gives the years of amendments and no first day.
      from: '2026-11-22',
      employees: { here: 1 },
      reaches: ['work-is-here'],
      unsettled: 'Our source is of medium confidence on what an ad may say.',
      says: 'Do not ask about criminal records before a conditional offer, nor write that a background check is required to apply; a disclaimer does not cure it.',
      source: {
        cite: 'Phila. Code § 9-3500 ff.',
        url: null,
        read: '2026-11-22',
        confidence: 'secondary',
        unsure: 'the first day, which is older than the one given',
      },
    },
  ],
  notCovered: ['The exemptions that the code lists.', 'What a bill of 2025 changed.'],
})
