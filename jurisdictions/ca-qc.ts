import { type Duty, defineJurisdiction } from '../src/law/jurisdiction.js'

const read = '2026-11-22'
const here = { from: '2022-06-01', reaches: ['work-is-here'] } satisfies Partial<Duty>

export default defineJurisdiction({
  id: 'ca-qc',
  name: 'Quebec',
  covers: ['CA-QC'],
  obligations: [
    {
      ...here,
      requires: 'french-version',
      says: 'Publish an offer that is not in French in French too, at the same time, by the same means and to as many people.',
      source: { cite: 'Charter of the French Language, s. 41', url: null, read, confidence: 'secondary' },
    },
    {
      ...here,
      requires: 'language-reason',
      says: 'Where you ask for a language other than French, give the reasons in the posting.',
      source: { cite: 'Charter of the French Language, s. 46', url: null, read, confidence: 'secondary' },
    },
  ],
  notCovered: [
    'Pay: Quebec has no rule on pay in postings.',
    'Whether a French version stands elsewhere: paylint sees one file, so it warns where that file holds no French.',
    'Whether the reasons given are good ones.',
    'Remote work done elsewhere for an employer in Quebec.',
  ],
})
