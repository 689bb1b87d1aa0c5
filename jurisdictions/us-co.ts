import { type Duty, defineJurisdiction, type Obligation } from '../src/law/jurisdiction.js'

const read = '2026-11-22'
const act = 'https://cdle.colorado.gov/dlss/equal-pay-for-equal-work-act'
const info9a =
  'https://cdle.colorado.gov/sites/cdle/files/info_%239a_transparency_in_pay_and_job_opportunities_the_colorado_epewa_part_2_05.29.2024.pdf'

const everyone = { reaches: ['work-is-here', 'work-could-be-here'] } satisfies Partial<Duty>
/** The Equal Pay for Equal Work Act binds whoever employs one person in Colorado, public or private. */
const epewa = {
  ...everyone,
  employees: { here: 1 },
  whenExcluded: 'bound',
  posting: 'specific-position',
  penalty: '$500 to $10,000 for each violation (C.R.S. § 8-5-203)',
} satisfies Partial<Duty>

const pay = {
  ...epewa,
  requires: 'pay',
  openEnded: 'forbidden',
  fixedPay: 'allowed',
  says: 'State the hourly rate or salary, or its range from the lowest to the highest you believe you might pay for this job.',
  severity: {
    // INFO 9 of 2021 let an electronic posting link to the pay; whether INFO 9A of 2024 kept that is not known.
    'pay/link-only': 'warning',
    'pay/one-range-many-jobs:jobs': 'error',
  },
} satisfies Partial<Obligation>
const otherPay = {
  ...epewa,
  requires: 'other-pay',
  says: 'Describe in general any bonuses, commissions and other forms of compensation that the job carries.',
} satisfies Partial<Obligation>
const benefits = {
  ...epewa,
  requires: 'benefits',
  detail: 'general',
  says: 'Describe in general all employment benefits: health care, retirement, paid days off and others that are reported for federal tax.',
  severity: { 'benefits/open-ended': 'error', 'benefits/link-only': 'warning', 'benefits/incomplete': 'warning' },
} satisfies Partial<Obligation>
const deadline = {
  ...epewa,
  requires: 'deadline',
  rolling: 'allowed',
  says: 'Give the day on which applications are expected to close, or say that they are accepted on an ongoing basis.',
  severity: { 'application/deadline:loosely': 'warning' },
} satisfies Partial<Obligation>
const howToApply = { ...epewa, requires: 'how-to-apply', says: 'Say how to apply.' } satisfies Partial<Obligation>

const from2021 = {
  from: '2021-01-01',
  until: '2024-01-01',
  source: { cite: 'C.R.S. § 8-5-201; 7 CCR 1103-13', url: act, read, confidence: 'secondary' },
} as const
const from2024 = { from: '2024-01-01', until: '2024-07-01' } as const
const rules2024 = { url: act, read, confidence: 'secondary' } as const
const post = { url: act, read, confidence: 'official' } as const

export default defineJurisdiction({
  id: 'us-co',
  name: 'Colorado',
  covers: ['US-CO'],
  within: 'us',
  obligations: [
    { ...pay, ...from2021 },
    { ...pay, ...from2024, source: { ...rules2024, cite: 'C.R.S. § 8-5-201(2)(a); 7 CCR 1103-13 (2024)' } },
    { ...pay, from: '2024-07-01', source: { ...post, cite: 'C.R.S. § 8-5-201(2)(a); 7 CCR 1103-18 Rule 11.1.1(A)' } },
    { ...otherPay, ...from2021 },
    { ...otherPay, ...from2024, source: { ...rules2024, cite: 'C.R.S. § 8-5-201(2); 7 CCR 1103-13 (2024)' } },
    { ...otherPay, from: '2024-07-01', source: { ...post, cite: '7 CCR 1103-18 Rule 11.1.1(B)' } },
    { ...benefits, ...from2021 },
    { ...benefits, ...from2024, source: { ...rules2024, cite: 'C.R.S. § 8-5-201(2)(b); 7 CCR 1103-13 (2024)' } },
    { ...benefits, from: '2024-07-01', source: { ...post, cite: 'C.R.S. § 8-5-201(2)(b); 7 CCR 1103-18 Rule 11.1.1(C)' } },
    { ...deadline, ...from2024, source: { ...rules2024, cite: 'C.R.S. § 8-5-201(2)(c); 7 CCR 1103-13 (2024)' } },
    {
      ...deadline,
      from: '2024-07-01',
      source: { ...post, cite: 'C.R.S. § 8-5-201(2)(c); 7 CCR 1103-18 Rule 11.1.1(D), 11.1.3' },
    },
    { ...howToApply, ...from2024, source: { ...rules2024, cite: 'C.R.S. § 8-5-201(2); 7 CCR 1103-13 (2024)' } },
    { ...howToApply, from: '2024-07-01', source: { ...post, cite: '7 CCR 1103-18 Rule 11.1.1(E)' } },
    {
      ...epewa,
      requires: 'residents-welcome',
      from: '2021-01-01',
      says: 'A remote posting must meet Colorado’s law even if it says that Coloradans will not be considered.',
      source: {
        cite: 'CDLE, INFO #9A',
        url: info9a,
        read,
        confidence: 'secondary',
        unsure: 'the day on which the agency first said so',
      },
    },
    {
      ...everyone,
      requires: 'redaction-notice',
      from: '2024-07-01',
      says: 'If you ask for papers made by others, such as a transcript, tell applicants that they may redact what shows their age.',
      source: { cite: 'C.R.S. § 8-2-131; CDLE, INFO #9B', url: null, read, confidence: 'official' },
      penalty: 'a warning, then up to $1,000, then up to $2,500',
      // The notice may stand elsewhere, for one in the application form.
      severity: { 'application/redaction-notice': 'warning' },
    },
    {
      ...everyone,
      requires: 'no-age-questions',
      from: '2024-07-01',
      says: 'Do not ask for age, date of birth, or dates of attendance or graduation in the first application.',
      source: { cite: 'C.R.S. § 8-2-131; CDLE, INFO #9B', url: null, read, confidence: 'official' },
      penalty: 'a warning, then up to $1,000, then up to $2,500',
    },
    {
      ...everyone,
      requires: 'no-criminal-exclusion',
      checks: 'allowed',
      mustPass: 'info',
      from: '2019-09-01',
      employees: { total: { '2019-09-01': 11, '2021-09-01': null } },
      exempt: ['public'],
      says: 'Do not state that a person with a criminal history may not apply.',
      source: { cite: 'C.R.S. § 8-2-130(3)-(4); CDLE, INFO #9C', url: null, read, confidence: 'official' },
    },
    {
      ...everyone,
      employees: { here: 1 },
      requires: 'no-salary-history',
      from: '2021-01-01',
      says: 'Do not ask what applicants earned before; asking what they expect is fine.',
      source: { cite: 'C.R.S. § 8-5-102(2)', url: act, read, confidence: 'official', unsure: 'the number of the subsection' },
    },
  ],
  beyond: [
    {
      says: 'Tell all Colorado employees of each job opportunity on the same calendar day and before a selection is made.',
      source: { cite: 'C.R.S. § 8-5-201(1)', url: act, read, confidence: 'official' },
    },
    {
      says: 'An employer outside Colorado with fewer than 15 employees there, all remote, need give that notice of remote jobs only, until 2029-07-01. Its remote postings owe the same content.',
      source: { cite: 'C.R.S. § 8-5-201(1)', url: act, read, confidence: 'official' },
    },
    {
      says: 'Within 30 calendar days after the start, tell those who will work with the new hire regularly the name, the former and new title, and how to show interest in similar jobs.',
      source: { cite: 'C.R.S. § 8-5-201(3)', url: act, read, confidence: 'official' },
    },
    {
      says: 'Keep each employee’s job descriptions and wage rate history for the employment and two years after.',
      source: { cite: 'C.R.S. § 8-5-202', url: act, read, confidence: 'secondary' },
    },
    {
      says: 'An acting, interim or temporary post needs no posting for up to nine months if the rules’ conditions are met.',
      source: { cite: '7 CCR 1103-18', url: act, read, confidence: 'single' },
    },
  ],
  notCovered: [
    'Postings made entirely outside Colorado, such as print handed out only elsewhere: the rule’s geographic text was not read.',
    'Whether INFO #9A (2024) still lets an electronic posting link to the pay and benefits.',
    'Whether “rolling” or “evergreen” says “ongoing basis”, and whether a job board’s apply button says how to apply.',
    'Employers who have no one in Colorado when the hiring decision is made, though they had when they posted.',
    'Whether a fine counts jobs or postings; a period to mend: none was found in the statute.',
    'Any 2026 amendment of C.R.S. § 8-5-201: none was found.',
  ],
})
