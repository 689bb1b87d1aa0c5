import { type Duty, defineJurisdiction } from '../src/law/jurisdiction.js'

const fairChance = {
  from: '2014-08-13',
  employees: { total: { '2014-08-13': 20, '2018-10-01': 5 } },
  reaches: [
    'work-is-here',
    { by: 'work-could-be-here', provided: 'eight hours a week or more are worked in San Francisco', atMost: 'info' },
  ],
  source: {
    cite: 'S.F. Police Code art. 49, § 4905',
    url: 'https://sf.gov/node/5077',
    read: '2026-11-22',
    confidence: 'secondary',
  },
} satisfies Partial<Duty>

export default defineJurisdiction({
  id: 'us-ca-san-francisco',
  name: 'San Francisco',
  covers: ['US-CA/San Francisco'],
  within: 'us-ca',
  obligations: [
    {
      ...fairChance,
      requires: 'fair-chance-notice',
      statement:
        'Pursuant to the San Francisco Fair Chance Ordinance, we will consider for employment qualified applicants with arrest and conviction records.',
      says: 'State that qualified applicants with arrest and conviction records will be considered.',
    },
    {
      ...fairChance,
      requires: 'no-criminal-exclusion',
      checks: 'allowed',
      mustPass: 'warning',
      says: 'Do not state, directly or indirectly, that people with arrest or conviction records will not be considered.',
    },
  ],
  notCovered: [
    'What the ordinance says of “background check required”: our source is silent.',
    'Whether an on-site job is there for eight hours a week.',
  ],
})
