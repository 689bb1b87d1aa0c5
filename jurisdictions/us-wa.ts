import { type Duty, defineJurisdiction, type Obligation } from '../src/law/jurisdiction.js'

const read = '2026-11-22'
const rcw = 'https://app.leg.wa.gov/RCW/default.aspx?cite=49.58.110'
const agency = 'https://www.lni.wa.gov/workers-rights/wages/equal-pay-opportunities-act'

const everyone = { reaches: ['work-is-here', 'work-could-be-here'] } satisfies Partial<Duty>
/** Fifteen counted anywhere, public and private. */
const epoa = {
  ...everyone,
  employees: { total: 15, here: 1 },
  withNobodyHere:
    'recruiting for a job that someone in Washington could fill is enough (L&I policy ES.E.1; others ask for one employee there)',
  whenExcluded: 'bound',
  posting: 'with-qualifications',
} satisfies Partial<Duty>

const pay = {
  ...epoa,
  requires: 'pay',
  openEnded: 'forbidden',
  severity: {
    'pay/one-range-many-jobs': 'warning',
    'pay/commission:beside-base': 'warning',
    'pay/commission:only': 'error',
    'pay/tips-merged': 'warning',
  },
} satisfies Partial<Obligation>
const benefits = {
  ...epoa,
  requires: 'benefits',
  detail: 'every-benefit',
  says: 'Describe all of the benefits: name each type of insurance and retirement plan, the days or hours of time off and the number of holidays.',
  // The level of detail rests on a policy older than the 2025 act.
  severity: { 'benefits/open-ended': 'warning', 'benefits/link-only': 'info', 'benefits/incomplete': 'warning' },
} satisfies Partial<Obligation>
const otherPay = {
  ...epoa,
  requires: 'other-pay',
  says: 'Describe in general all other compensation that is offered: bonuses, commissions, profit-sharing, stock options.',
} satisfies Partial<Obligation>

const first = { from: '2023-01-01', until: '2025-07-27', penalty: 'actual damages or $5,000' } as const
/** SSB 5408 (2025 c 383 § 1). */
const act2025 = { penalty: '$100 to $5,000 for each affected applicant, and attorney fees' } as const
const curable = {
  ...act2025,
  from: '2025-07-27',
  until: '2027-07-28',
  cure: 'A posting mended within five business days of a written notice by anyone costs nothing; one notice serves for its life.',
} as const
const after = { ...act2025, from: '2027-07-28' } as const
const paySource = { cite: 'RCW 49.58.110(1)(a)(i)', url: rcw, read, confidence: 'official' } as const
const restSource = { cite: 'RCW 49.58.110(1)(a)(ii)', url: rcw, read, confidence: 'official' } as const
const payNow = 'State the wage scale or salary range, or the fixed amount if only that is offered.'

export default defineJurisdiction({
  id: 'us-wa',
  name: 'Washington',
  covers: ['US-WA'],
  within: 'us',
  obligations: [
    {
      ...pay,
      ...first,
      fixedPay: 'forbidden',
      says: 'State the wage scale or salary range.',
      source: { ...paySource, cite: 'RCW 49.58.110' },
    },
    { ...pay, ...curable, fixedPay: 'allowed', says: payNow, source: paySource },
    { ...pay, ...after, fixedPay: 'allowed', says: payNow, source: paySource },
    { ...benefits, ...first, source: { ...restSource, cite: 'RCW 49.58.110' } },
    { ...benefits, ...curable, source: restSource },
    { ...benefits, ...after, source: restSource },
    { ...otherPay, ...first, source: { ...restSource, cite: 'RCW 49.58.110' } },
    { ...otherPay, ...curable, source: restSource },
    { ...otherPay, ...after, source: restSource },
    {
      ...epoa,
      requires: 'residents-welcome',
      from: '2023-01-01',
      says: 'Text such as “Washington applicants need not apply” does not take a remote posting outside the law.',
      source: { cite: 'L&I, Administrative Policy ES.E.1 (RCW 49.58.110)', url: agency, read, confidence: 'secondary' },
    },
    {
      ...everyone,
      requires: 'no-salary-history',
      from: '2019-07-28',
      says: 'Do not ask what applicants earned before, not even as an optional question; asking what they expect is fine.',
      source: { cite: 'RCW 49.58.100; ch. 296-123 WAC', url: null, read, confidence: 'secondary' },
    },
    {
      ...everyone,
      requires: 'no-criminal-exclusion',
      checks: 'allowed',
      mustPass: 'warning',
      from: '2018-07-01',
      until: '2026-07-01',
      says: 'Do not exclude people with criminal records (“no felons”); an offer may be contingent on a check.',
      source: { cite: 'RCW 49.94.010(2)', url: null, read, confidence: 'official', unsure: 'the first day, in June 2018' },
    },
    {
      ...everyone,
      requires: 'no-criminal-exclusion',
      checks: 'allowed',
      mustPass: 'warning',
      from: '2026-07-01',
      says: 'Do not exclude people with criminal records (“no felons”); an offer may be contingent on a check.',
      source: { cite: 'RCW 49.94.010(2) (HB 1747)', url: null, read, confidence: 'official' },
      penalty: 'up to $1,500, $3,000 and $15,000; for employers of fewer than 15 from 2027-01-01',
    },
    {
      ...everyone,
      requires: 'no-license-unless-driving',
      from: '2025-07-27',
      says: 'Do not state that an applicant must have a driver’s license unless driving is an essential function or serves a legitimate business purpose.',
      source: {
        cite: 'Ch. 49.58 RCW (SSB 5501 § 1)',
        url: null,
        read,
        confidence: 'official',
        unsure: 'the section number in the code',
      },
      penalty: 'actual damages or $5,000; civil penalty $500, then $1,000 or 10 %',
    },
    {
      ...everyone,
      requires: 'no-age-limit',
      from: '2000-01-01',
      says: 'Do not imply a preference for people under 40.',
      source: {
        cite: 'RCW 49.44.090; WAC 162-12-140',
        url: null,
        read,
        confidence: 'official',
        unsure: 'the first day, which is older than the one given',
      },
    },
  ],
  beyond: [
    {
      says: 'Give an employee who is offered a transfer or promotion the range or fixed wage on request.',
      source: { cite: 'RCW 49.58.110(2)', url: rcw, read, confidence: 'official' },
    },
    {
      says: 'An applicant need only have applied to sue; no genuine interest in the job has to be shown (Branson v. Washington Fine Wine & Spirits, 2025).',
      source: { cite: 'No. 103394-0 (Wash. Sept. 4, 2025)', url: null, read, confidence: 'secondary' },
    },
  ],
  notCovered: [
    'WAC 296-123-060, the rule on job postings: its text was not obtained.',
    'Any revision of policy ES.E.1 after the 2025 act.',
    'Copies published without your consent are no postings of yours; your own posting is judged all the same.',
    'State civil-service employers of fewer than 15 are covered too (WAC 357-16-017).',
    'Print made and handed out entirely outside Washington.',
    'Whether federal courts let an applicant sue after Branson.',
    'A later extension of the period to mend: bills of 2026 were introduced, and no passage was found.',
  ],
})
