import { type Duty, defineJurisdiction } from '../src/law/jurisdiction.js'

const read = '2026-11-22'
const source = { url: null, read, confidence: 'secondary' } as const
const code = {
  from: '2025-12-24',
  reaches: [
    'work-is-here',
    { by: 'work-could-be-here', provided: 'the law reaches remote work, of which our source does not speak' },
  ],
} satisfies Partial<Duty>

export default defineJurisdiction({
  id: 'pl',
  name: 'Poland',
  covers: ['PL'],
  obligations: [
    {
      ...code,
      requires: 'no-sex-preference',
      says: 'Word the ad and the name of the post so that they are neutral as to sex.',
      source: { ...source, cite: 'Kodeks pracy art. 18(3ca) § 3' },
      severity: { 'conduct/gendered-job-title': 'error' },
    },
    {
      ...code,
      requires: 'no-salary-history',
      says: 'Do not ask what applicants earned in this job or earlier ones.',
      source: { ...source, cite: 'Kodeks pracy art. 18(3ca)' },
    },
  ],
  beyond: [
    {
      says: 'Tell the pay, all of its components and the terms that bear on it in the ad, or before the interview, or before signing, on paper or electronically.',
      source: { ...source, cite: 'Kodeks pracy art. 18(3ca)' },
    },
    {
      says: 'Fines of PLN 1,000 to 30,000 are reported.',
      source: { ...source, cite: 'Kodeks pracy', confidence: 'single', unsure: 'the article' },
    },
  ],
  notCovered: [
    'Pay in the ad: the law leaves a choice when to tell it.',
    'Titles beyond a short list of common ones; a pair form or “(k/m)” is accepted.',
  ],
})
