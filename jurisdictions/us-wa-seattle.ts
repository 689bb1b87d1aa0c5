import { defineJurisdiction } from '../src/law/jurisdiction.js'

export default defineJurisdiction({
  id: 'us-wa-seattle',
  name: 'Seattle',
  covers: ['US-WA/Seattle'],
  within: 'us-wa',
  obligations: [
    {
      requires: 'no-criminal-exclusion',
      checks: 'allowed',
      mustPass: 'off',
      from: '2013-11-01',
      reaches: ['work-is-here', { by: 'work-could-be-here', provided: 'half of the working time or more is spent in Seattle' }],
      says: 'Do not exclude whole groups of people with criminal records (“Felons need not apply”).',
      source: { cite: 'SMC 14.17', url: null, read: '2026-11-22', confidence: 'official' },
    },
  ],
  notCovered: [
    'Jobs with unsupervised access to children under 16, developmentally disabled or vulnerable adults; law enforcement and security.',
    'What the ordinance says of “background check required” and “must pass a background check”: our source is silent.',
    'Whether an on-site job in Seattle is there for half of its time.',
  ],
})
