import { defineJurisdiction } from '../src/law/jurisdiction.js'

export default defineJurisdiction({
  id: 'us-mo-st-louis',
  name: 'St. Louis',
  covers: ['US-MO/St. Louis'],
  obligations: [
    {
      requires: 'no-criminal-exclusion',
      checks: 'allowed',
      mustPass: 'warning',
      from: '2021-01-01',
      employees: { here: 10 },
      reaches: ['work-is-here'],
      says: 'Do not exclude people by criminal history in an ad or a form.',
      source: { cite: 'St. Louis Ord. 71074', url: null, read: '2026-11-22', confidence: 'secondary' },
      cure: 'A first fault earns a warning and 30 days to mend.',
      penalty: 'a penalty for the next fault, then the business licence',
    },
  ],
  notCovered: [
    'Exclusions that a local, state or federal law requires.',
    'What the ordinance says of “must pass a background check”: our source is silent, so it is a warning.',
  ],
})
