import { defineJurisdiction } from '../src/law/jurisdiction.js'

const source = {
  cite: 'Toledo Mun. Code ch. 768 (Ord. 173-19)',
  url: null,
  read: '2026-11-22',
  confidence: 'secondary',
  unsure: 'the chapter of the code',
} as const

export default defineJurisdiction({
  id: 'us-oh-toledo',
  name: 'Toledo',
  covers: ['US-OH/Toledo'],
  obligations: [
    {
      requires: 'no-salary-history',
      from: '2020-06-25',
      employees: { here: 15 },
      reaches: ['work-is-here'],
      says: 'Do not ask what applicants earned before; asking what they expect is fine.',
      source,
    },
  ],
  beyond: [
    {
      says: 'With 15 or more employees in the city, give the pay scale on request after a conditional offer. A posting need not state it.',
      source,
    },
  ],
  notCovered: ['Pay in postings: the ordinance does not ask for it.'],
})
