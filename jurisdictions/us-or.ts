import { defineJurisdiction } from '../src/law/jurisdiction.js'

const read = '2026-11-22'

export default defineJurisdiction({
  id: 'us-or',
  name: 'Oregon',
  covers: ['US-OR'],
  within: 'us',
  obligations: [
    {
      requires: 'no-unemployed-exclusion',
      from: '2012-03-27',
      reaches: ['work-is-here', 'work-could-be-here'],
      says: 'Do not knowingly publish that applicants must be employed now, or that people out of work will not be considered; an ad for your own staff may ask for it.',
      source: { cite: 'ORS 659A.550; OAR 839-005-0036', url: null, read, confidence: 'official' },
      penalty: 'a civil penalty by the commissioner; no private action',
      severity: { 'conduct/unemployed': 'error' },
    },
    {
      requires: 'no-salary-history',
      from: '2026-11-22',
      reaches: ['work-is-here', 'work-could-be-here'],
      says: 'Do not ask what applicants earned before; asking what they expect is fine.',
      source: {
        cite: 'ORS 659A.357',
        url: null,
        read,
        confidence: 'single',
        unsure: 'the first day, which is older than the one given',
      },
      severity: { 'conduct/salary-history': 'warning' },
    },
  ],
  notCovered: ['Pay in postings: Oregon has no such law; HB 2746 died on 2025-06-27.'],
})
