import { type Duty, defineJurisdiction } from '../src/law/jurisdiction.js'

/** The unincorporated areas only; positions of two hours a week or more there, remote ones too. */
const fairChance = {
  from: '2024-09-03',
  employees: { total: 5, here: 5 },
  withNobodyHere: 'the five are counted anywhere (readers differ: perhaps only in the unincorporated county)',
  reaches: [
    'work-is-here',
    {
      by: 'work-could-be-here',
      provided: 'two hours a week or more are worked in unincorporated Los Angeles County',
      atMost: 'info',
    },
  ],
  source: { cite: 'L.A. County Code § 8.300.050', url: null, read: '2026-11-22', confidence: 'secondary' },
} satisfies Partial<Duty>

export default defineJurisdiction({
  id: 'us-ca-la-county',
  name: 'Los Angeles County',
  inText: 'unincorporated Los Angeles County',
  covers: ['US-CA/Los Angeles County/'],
  within: 'us-ca',
  obligations: [
    {
      ...fairChance,
      requires: 'fair-chance-notice',
      statement:
        'Qualified applicants with arrest or conviction records will be considered for employment in accordance with the Los Angeles County Fair Chance Ordinance for Employers and the California Fair Chance Act.',
      says: 'State that qualified applicants with arrest or conviction records will be considered under the Ordinance and the California Fair Chance Act; name every law that restricts the hire, and if you will review criminal history, the job duties it may affect.',
    },
    {
      ...fairChance,
      requires: 'no-criminal-exclusion',
      checks: 'allowed',
      mustPass: 'error',
      says: 'Do not write “No felons”, “No convictions”, “Must have clean background” or “Must pass background check”.',
    },
  ],
  notCovered: [
    'Unincorporated places that the place table does not name; a posting that names the county alone is asked where in it.',
    'Whether the laws and the job duties that a full notice names are the right ones.',
  ],
})
