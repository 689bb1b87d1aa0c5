import { type Duty, defineJurisdiction } from '../src/law/jurisdiction.js'

const read = '2026-11-22'
const everywhere = { reaches: ['work-is-here', 'work-could-be-here'], from: '2000-01-01' } satisfies Partial<Duty>
const older = 'the first day, which is older than the one given'

export default defineJurisdiction({
  id: 'us',
  name: 'United States',
  inText: 'the United States',
  covers: ['US'],
  obligations: [
    {
      ...everywhere,
      requires: 'no-age-limit',
      employees: { total: 20 },
      says: 'Do not use terms that limit or deter older people (“age 25 to 35”, “young”, “recent college graduate”); a preference for older people and a legal minimum age are fine.',
      source: { cite: '29 CFR § 1625.4(a)', url: null, read, confidence: 'official', unsure: `the size of 20; ${older}` },
    },
    {
      ...everywhere,
      requires: 'no-age-questions',
      employees: { total: 20 },
      says: 'Asking for age or date of birth is not barred by itself but is closely scrutinised.',
      source: { cite: '29 CFR § 1625.4(b)', url: null, read, confidence: 'official', unsure: `the size of 20; ${older}` },
      severity: { 'conduct/graduation-date': 'warning', 'conduct/age': 'warning' },
    },
    {
      ...everywhere,
      requires: 'no-sex-preference',
      employees: { total: 15 },
      says: 'Do not indicate a preference or limitation by race, color, religion, sex or national origin, unless sex, religion or origin is a true occupational need.',
      source: { cite: '42 U.S.C. § 2000e-3(b)', url: null, read, confidence: 'single', unsure: `the size of 15; ${older}` },
    },
    {
      ...everywhere,
      requires: 'no-citizenship-limit',
      employees: { total: 4 },
      says: 'Do not limit the job to citizens, green-card holders or one visa, unless a law, regulation, executive order or government contract requires it; asking for authorization to work is fine.',
      source: { cite: '8 U.S.C. § 1324b', url: null, read, confidence: 'official', unsure: older },
    },
  ],
  notCovered: [
    'Whether export rules (ITAR) justify a limit to citizens: they reach permanent residents, refugees and asylees too, as far as memory goes.',
    'Disability, and words about race and religion beyond open preference.',
  ],
})
