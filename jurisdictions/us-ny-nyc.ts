import { type Duty, defineJurisdiction } from '../src/law/jurisdiction.js'

const read = '2026-11-22'
const factSheet = 'https://www.nyc.gov/assets/cchr/downloads/pdf/publications/Salary-Transparency-Factsheet.pdf'

/** A position that can or will be performed in the city, from a home there too. */
const reaches: Duty['reaches'] = ['work-is-here', 'work-could-be-here']
/** Four anywhere, one of them in the city; owners, family, contractors and interns count. */
const transparency = {
  reaches,
  employees: { total: 4, here: 1 },
  agenciesOfAnySize: true,
  exempt: ['placements'],
  posting: 'specific-position',
  cure: 'A first violation costs nothing if it is mended within 30 days of the complaint.',
  penalty: 'up to $250,000',
} satisfies Partial<Duty>

export default defineJurisdiction({
  id: 'us-ny-nyc',
  name: 'New York City',
  covers: ['US-NY/New York'],
  within: 'us-ny',
  obligations: [
    {
      ...transparency,
      requires: 'pay',
      openEnded: 'forbidden',
      fixedPay: 'allowed',
      from: '2022-11-01',
      says: 'State the lowest and highest annual salary or hourly wage that you in good faith believe you would pay.',
      source: { cite: 'Admin. Code § 8-107(32)', url: factSheet, read, confidence: 'secondary' },
      // The law asks for a salary, and the fact sheet says that salary leaves commission out.
      severity: { 'pay/commission:only': 'warning' },
    },
    {
      ...transparency,
      requires: 'residents-welcome',
      whenExcluded: 'bound',
      from: '2022-11-01',
      says: 'A position is outside the city’s law only if it cannot or will not be performed there, which the ad’s words alone do not decide.',
      source: { cite: 'Admin. Code § 8-107(32)', url: factSheet, read, confidence: 'secondary' },
      severity: { 'conduct/excluded-residents': 'info' },
    },
    {
      reaches,
      requires: 'no-salary-history',
      from: '2017-10-31',
      employees: { total: 4 },
      says: 'Do not ask what applicants earned before; asking what they expect is fine.',
      source: {
        cite: 'Admin. Code § 8-107(25)',
        url: null,
        read,
        confidence: 'memory',
        unsure: 'the cite, the size and the first day',
      },
      severity: { 'conduct/salary-history': 'warning' },
    },
    {
      reaches,
      requires: 'no-criminal-exclusion',
      checks: 'forbidden',
      mustPass: 'error',
      from: '2017-08-05',
      employees: { total: 4 },
      says: 'Do not express any limitation by criminal history: neither “no felonies” nor “background check required”.',
      source: { cite: 'Admin. Code § 8-107(11-a); 47 RCNY § 2-04', url: null, read, confidence: 'secondary' },
    },
    {
      reaches,
      requires: 'ai-notice',
      from: '2023-07-05',
      says: 'If an automated tool helps to screen candidates, give notice ten business days before, with what it assesses and how to ask for another way.',
      source: {
        cite: 'Admin. Code § 20-870 ff.; 6 RCNY § 5-304',
        url: null,
        read,
        confidence: 'secondary',
        unsure: 'the first day; that a job posting is one permitted place',
      },
      severity: { 'application/ai-notice': 'info' },
    },
  ],
  notCovered: [
    'Benefits and other pay beside the base: the law does not ask for them.',
    'A household with one domestic worker is covered; the headcount alone does not show it.',
    'Positions filled by a job board acting as an employment agency.',
    'The fact sheet past its first page.',
    'Age words (Admin. Code § 8-107(1)(d)): nobody looked the section up; the federal law is told instead.',
    'Any 2026 amendment of Admin. Code § 8-107(32): none was found.',
  ],
})
