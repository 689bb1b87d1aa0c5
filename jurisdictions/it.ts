import { type Duty, defineJurisdiction } from '../src/law/jurisdiction.js'

const read = '2026-11-22'
const decree = {
  from: '2026-06-07',
  postedSince: '2026-06-07',
  reaches: [
    'work-is-here',
    { by: 'work-could-be-here', provided: 'the law reaches remote work, of which our source does not speak' },
  ],
  unsettled: 'The decree and its day are sure; its details rest on few readers.',
  source: { cite: 'D.Lgs. 96/2026', url: null, read, confidence: 'secondary' },
} satisfies Partial<Duty>

export default defineJurisdiction({
  id: 'it',
  name: 'Italy',
  covers: ['IT'],
  obligations: [
    {
      ...decree,
      requires: 'pay',
      openEnded: 'unclear',
      fixedPay: 'allowed',
      posting: 'specific-position',
      says: 'State the initial pay or its range, its variable parts and the terms of the collective agreement (CCNL) that apply.',
      severity: { 'pay/open-ended': 'warning' },
    },
    { ...decree, requires: 'no-salary-history', says: 'Do not ask what applicants earned before.' },
    { ...decree, requires: 'no-sex-preference', says: 'Word the ad and its title so that they are neutral as to sex.' },
  ],
  notCovered: [
    'Whether the collective agreement (CCNL) is named.',
    'Domestic and intermittent work and apprentices are outside the decree.',
    'Titles in one gender: no list of Italian titles is kept.',
  ],
})
