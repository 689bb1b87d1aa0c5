import { type Duty, defineJurisdiction } from '../src/law/jurisdiction.js'

const read = '2026-11-22'
const source = {
  cite: 'Conn. Gen. Stat. § 31-40z (P.A. 26-12)',
  url: null,
  read,
  confidence: 'secondary',
  unsure: 'what the act of 2026 says of place and of mending',
} as const

/** Whoever uses the services of one person for pay in the state. */
const inPostings = {
  from: '2026-10-01',
  employees: { here: 1 },
  reaches: ['work-is-here', 'reports-here', 'work-could-be-here'],
  posting: 'specific-position',
  penalty: 'a private action within two years',
} satisfies Partial<Duty>

export default defineJurisdiction({
  id: 'us-ct',
  name: 'Connecticut',
  covers: ['US-CT'],
  within: 'us',
  obligations: [
    {
      ...inPostings,
      requires: 'pay',
      openEnded: 'forbidden',
      fixedPay: 'allowed',
      says: 'State the wages or the wage range; commission, piece and task pay are wages.',
      source,
      severity: { 'pay/commission:beside-base': 'warning', 'pay/commission:only': 'warning' },
    },
    {
      ...inPostings,
      requires: 'benefits',
      detail: 'general',
      says: 'Describe the benefits in general.',
      source,
      severity: { 'benefits/vague': 'warning', 'benefits/open-ended': 'warning', 'benefits/incomplete': 'off' },
    },
    {
      requires: 'no-salary-history',
      from: '2021-10-01',
      reaches: ['work-is-here', 'work-could-be-here'],
      says: 'Do not ask what applicants earned before; asking what they expect is fine.',
      source: { ...source, cite: 'Conn. Gen. Stat. § 31-40z', unsure: 'the first day, which is older than the one given' },
    },
    {
      requires: 'no-age-questions',
      from: '2021-10-01',
      employees: { here: 3 },
      reaches: ['work-is-here', 'work-could-be-here'],
      says: 'Do not ask on the application for age, date of birth, or dates of attendance or graduation.',
      source: { cite: 'P.A. 21-69', url: null, read, confidence: 'single', unsure: 'the size of three' },
      severity: { 'conduct/graduation-date': 'warning', 'conduct/age': 'warning' },
    },
  ],
  beyond: [
    {
      says: 'Where a job is not posted, and for all jobs from 2021-10-01 to 2026-09-30, give the wage range on request or before pay is talked about, whichever is earlier.',
      source: { ...source, cite: 'Conn. Gen. Stat. § 31-40z' },
    },
    {
      says: 'Notices about artificial intelligence in hiring decisions begin in steps from 2026-10-01 to 2027-10-01; they are no rule on postings.',
      source: { cite: 'P.A. 26-12, P.A. 26-15', url: null, read, confidence: 'secondary' },
    },
  ],
  notCovered: [
    'The wording of the act of 2026 on place and on mending: not seen. Jobs in Connecticut, jobs that report there, and remote jobs of an employer with people there are read as covered.',
    'Other pay: one reader puts it into the description of benefits.',
    'Open-ended pay: unsaid; read as not allowed.',
  ],
})
