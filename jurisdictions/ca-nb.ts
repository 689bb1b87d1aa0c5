import { defineJurisdiction } from '../src/law/jurisdiction.js'

export default defineJurisdiction({
  id: 'ca-nb',
  name: 'New Brunswick',
  covers: ['CA-NB'],
  obligations: [
    {
      requires: 'pay',
      openEnded: 'unclear',
      fixedPay: 'allowed',
      // The day it was read: nobody could say when the act begins or began.
      from: '2026-11-22',
      reaches: ['work-is-here'],
      posting: 'specific-position',
      atMost: 'info',
      unsettled: 'The act of 2026 is reported; its number, its first day and its size were not found.',
      says: 'State the expected pay or its range, in public and internal postings.',
      source: {
        cite: 'Pay Transparency Act (New Brunswick, 2026)',
        url: null,
        read: '2026-11-22',
        confidence: 'single',
        unsure: 'the number of the act and the day on which it begins',
      },
    },
  ],
  notCovered: ['Everything but the duty itself: size, remote work, open-ended pay, benefits, penalties.'],
})
