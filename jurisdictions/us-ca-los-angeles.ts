import { type Duty, defineJurisdiction } from '../src/law/jurisdiction.js'

const fairChance = {
  from: '2017-01-22',
  employees: { total: 10 },
  reaches: ['work-is-here', { by: 'work-could-be-here', provided: 'the work is done in Los Angeles', atMost: 'info' }],
  source: { cite: 'LAMC § 189.04', url: null, read: '2026-11-22', confidence: 'secondary' },
  penalty: 'fines of up to $500–2,000',
} satisfies Partial<Duty>

export default defineJurisdiction({
  id: 'us-ca-los-angeles',
  name: 'Los Angeles',
  covers: ['US-CA/Los Angeles'],
  within: 'us-ca',
  obligations: [
    {
      ...fairChance,
      requires: 'fair-chance-notice',
      statement:
        'We will consider for employment qualified applicants with criminal histories consistent with the ordinance of the City of Los Angeles (LAMC § 189.04).',
      says: 'State that qualified applicants with criminal histories will be considered, consistent with the ordinance.',
    },
    {
      ...fairChance,
      requires: 'no-criminal-exclusion',
      checks: 'allowed',
      mustPass: 'warning',
      says: 'Do not exclude applicants by criminal history or ask about it.',
    },
  ],
  notCovered: [
    'Jobs where the law requires a check, that carry a firearm, or that the law bars to people with records.',
    'How much of the work must be done in the city, and what the ordinance says of “background check required”: our source is silent.',
  ],
})
