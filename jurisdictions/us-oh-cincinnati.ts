import { defineJurisdiction } from '../src/law/jurisdiction.js'

const source = {
  cite: 'Cinc. Mun. Code ch. 804 (Ord. 83-2019)',
  url: null,
  read: '2026-11-22',
  confidence: 'secondary',
  unsure: 'the day in March 2020',
} as const

export default defineJurisdiction({
  id: 'us-oh-cincinnati',
  name: 'Cincinnati',
  covers: ['US-OH/Cincinnati'],
  obligations: [
    {
      requires: 'no-salary-history',
      from: '2020-03-13',
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
