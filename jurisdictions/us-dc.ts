import { type Duty, defineJurisdiction } from '../src/law/jurisdiction.js'

const read = '2026-11-22'
/** Read in the Council's own copy of the code, publication of 2024-10-20. */
const official = { url: null, read, confidence: 'official' } as const
const older = 'the first day, which is older than the one given'

/** Whoever employs one person in the District; its own and the federal government are outside. */
const transparency = {
  from: '2024-06-30',
  employees: { here: 1 },
  reaches: [
    'work-is-here',
    { by: 'work-could-be-here', provided: 'the law reaches remote work, of which its text does not speak' },
  ],
  exempt: ['public'],
  posting: 'specific-position',
  penalty: '$1,000, then $5,000, then $20,000 (D.C. Code § 32-1455(a)); the Attorney General may sue; no private action',
} satisfies Partial<Duty>

const inTheDistrict = { employees: { here: 1 }, reaches: ['work-is-here', 'work-could-be-here'] } satisfies Partial<Duty>
const preference = {
  ...inTheDistrict,
  from: '2024-10-20',
  source: { ...official, cite: 'D.C. Code § 2-1402.11(a)(4)(B)', unsure: older },
} as const

export default defineJurisdiction({
  id: 'us-dc',
  name: 'District of Columbia',
  inText: 'the District of Columbia',
  covers: ['US-DC'],
  within: 'us',
  obligations: [
    {
      ...transparency,
      requires: 'pay',
      openEnded: 'forbidden',
      fixedPay: 'unclear',
      says: 'State the lowest and the highest salary or hourly pay that you believe in good faith you would pay.',
      source: { ...official, cite: 'D.C. Code § 32-1453.01(a)' },
    },
    {
      ...transparency,
      requires: 'narrow-range',
      widest: 'good-faith',
      says: 'Give a lowest and a highest that you believe in good faith.',
      source: { ...official, cite: 'D.C. Code § 32-1453.01(a)' },
      severity: { 'pay/wide': 'warning' },
    },
    {
      ...inTheDistrict,
      requires: 'no-salary-history',
      from: '2024-06-30',
      exempt: ['public'],
      says: 'Do not ask what applicants earned before, and do not screen by it; asking what they expect is fine.',
      source: { ...official, cite: 'D.C. Code § 32-1452(4), (5)', unsure: older },
    },
    {
      ...inTheDistrict,
      requires: 'no-unemployed-exclusion',
      from: '2012-05-31',
      says: 'Do not state or indicate that people out of work are disqualified or will not be considered.',
      source: { ...official, cite: 'D.C. Code §§ 32-1361, 32-1362' },
      penalty: '$1,000, $5,000 and $10,000 for each claimant, at most $20,000 for a violation; no private action',
      severity: { 'conduct/unemployed': 'error' },
    },
    {
      requires: 'no-criminal-exclusion',
      checks: 'allowed',
      mustPass: 'warning',
      from: '2014-12-17',
      employees: { here: 11 },
      reaches: [
        'work-is-here',
        { by: 'work-could-be-here', provided: 'a substantial part of the work is done in the District', atMost: 'info' },
      ],
      unsettled: 'The law bars questions about convictions before a conditional offer; it has no rule on ads in so many words.',
      says: 'Do not ask about convictions before a conditional offer, nor about arrests at all.',
      source: { ...official, cite: 'D.C. Code §§ 32-1341, 32-1342' },
      severity: { 'conduct/criminal-history': 'warning' },
    },
    {
      ...preference,
      requires: 'no-sex-preference',
      says: 'Do not indicate a preference or limitation by race, color, religion, national origin, sex, family responsibilities or the other traits that the code lists.',
    },
    {
      ...preference,
      requires: 'no-age-limit',
      says: 'Do not indicate a preference or limitation by age.',
    },
  ],
  beyond: [
    {
      says: 'Tell an applicant before the first interview whether there are healthcare benefits.',
      source: { ...official, cite: 'D.C. Code § 32-1453.01' },
    },
    {
      says: 'If the ad leaves the pay out, an applicant may ask for it.',
      source: { ...official, cite: 'D.C. Code § 32-1453.01(b)' },
    },
    {
      says: 'Post the notice of these rights in the workplace.',
      source: { ...official, cite: 'D.C. Code § 32-1453.02' },
    },
  ],
  notCovered: [
    'Remote work: the text is silent.',
    'Whether one fixed figure will do: the text wants a lowest and a highest.',
    'Looks, student status, credit and the other traits of § 2-1402.11 beyond age and sex.',
    'Checks that federal or District law requires, and the care of minors or vulnerable adults, are outside the rule on convictions.',
    'Changes of the code after its publication of 2024-10-20.',
  ],
})
