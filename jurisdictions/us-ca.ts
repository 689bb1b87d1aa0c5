import { type Duty, defineJurisdiction, type Obligation } from '../src/law/jurisdiction.js'

const read = '2026-11-22'
const code = 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=LAB&sectionNum=432.3'
const faq = 'https://www.dir.ca.gov/dlse/California_Equal_Pay_Act.htm'

const everyone = { reaches: ['work-is-here', 'work-could-be-here'] } satisfies Partial<Duty>
/** The count is taken anywhere and may be reached at any point of a pay period; one of the fifteen must be in California. */
const payScale = {
  ...everyone,
  employees: { total: 15, here: 1 },
  whenExcluded: { provided: 'you would or could fill the job in California' },
} satisfies Partial<Duty>

const pay = {
  ...payScale,
  requires: 'pay',
  openEnded: 'forbidden',
  fixedPay: 'allowed',
  penalty: '$100 to $10,000 for each violation; none for the first if all open postings are mended (Lab. Code § 432.3(d))',
  severity: {
    'pay/commission:beside-base': 'warning',
    'pay/commission:only': 'error',
    'pay/tips-merged': 'warning',
  },
} satisfies Partial<Obligation>

export default defineJurisdiction({
  id: 'us-ca',
  name: 'California',
  covers: ['US-CA'],
  within: 'us',
  obligations: [
    {
      ...pay,
      from: '2023-01-01',
      until: '2026-01-01',
      says: 'State the salary or hourly wage range that you reasonably expect to pay for the position.',
      source: { cite: 'Lab. Code § 432.3', url: code, read, confidence: 'official' },
    },
    {
      ...pay,
      from: '2026-01-01',
      says: 'State a good-faith estimate of the salary or hourly wage range that you reasonably expect to pay for the position upon hire.',
      source: { cite: 'Lab. Code § 432.3(c), (m)', url: code, read, confidence: 'official', unsure: 'the letter (m)' },
      severity: { ...pay.severity, 'pay/upon-hire': 'warning' },
    },
    {
      ...payScale,
      requires: 'residents-welcome',
      from: '2023-01-01',
      says: 'A posting that shuts Californians out still owes the pay scale if the position may ever be filled in California.',
      source: { cite: 'DLSE, Equal Pay Act FAQ 29 (Lab. Code § 432.3)', url: faq, read, confidence: 'secondary' },
      whenExcluded: 'bound',
      unsettled: 'An ad that shuts Californians out is covered if you would or could place the job in California all the same.',
      severity: { 'conduct/excluded-residents': 'warning' },
    },
    {
      ...everyone,
      requires: 'no-salary-history',
      from: '2018-01-01',
      says: 'Do not ask, directly or through an agent, what applicants earned before; asking what they expect is fine.',
      source: { cite: 'Lab. Code § 432.3(b)', url: code, read, confidence: 'official' },
    },
    {
      ...everyone,
      requires: 'no-criminal-exclusion',
      checks: 'allowed',
      mustPass: 'warning',
      from: '2023-10-01',
      employees: { total: 5 },
      says: 'Do not state that no person with a criminal history will be considered (“No felons”, “Must have clean record”).',
      source: { cite: 'Gov. Code § 12952; 2 CCR § 11017.1(a)(2)', url: null, read, confidence: 'official' },
    },
    {
      ...everyone,
      requires: 'no-license-unless-driving',
      from: '2025-01-01',
      says: 'Do not state that an applicant must have a driver’s license unless driving is expected and no other way of getting about compares in time and cost.',
      source: { cite: 'Gov. Code § 12940 (SB 1100)', url: null, read, confidence: 'secondary' },
      unsettled: 'Whether the law begins at one employee or at five: most read five, one source says one.',
    },
  ],
  beyond: [
    {
      says: 'Give the pay scale to an applicant on reasonable request, and to an employee for the present position, at any size.',
      source: { cite: 'Lab. Code § 432.3(c)(1)-(2)', url: code, read, confidence: 'official' },
    },
    {
      says: 'With 15 or more employees, give the pay scale to whoever posts for you; they must put it into the posting.',
      source: { cite: 'Lab. Code § 432.3(c)(5)', url: code, read, confidence: 'official' },
    },
    {
      says: 'Keep each employee’s job titles and wage rate history for the employment and three years after.',
      source: { cite: 'Lab. Code § 432.3(c)(4)', url: code, read, confidence: 'secondary' },
    },
  ],
  notCovered: [
    'Bonuses, tips, equity and benefits: the law does not ask for them.',
    'How to state a range of commission: the agency does not say; a rate and an amount are both accepted.',
    'The agency’s FAQ was not read itself: five independent digests of it agree.',
    'Jobs done only outside California that report to a supervisor there are read as not covered.',
    'Age words (Gov. Code § 12940(d)): nobody looked the section up; the federal law is told instead.',
    'Any 2026 amendment of Lab. Code § 432.3: none was found.',
  ],
})
