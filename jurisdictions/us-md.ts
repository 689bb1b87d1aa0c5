import { type Duty, defineJurisdiction } from '../src/law/jurisdiction.js'

const read = '2026-11-22'
const source = { cite: 'Md. Code, Lab. & Empl. § 3-304.2', url: null, read, confidence: 'official' } as const

/** Any employer with someone in the State; work at least in part in Maryland, occasional visits aside. */
const rangeInAds = {
  from: '2024-10-01',
  employees: { here: 1 },
  reaches: ['work-is-here', 'work-could-be-here'],
  posting: 'specific-position',
  penalty: 'an order, then up to $300 for each applicant, then up to $600 for each within three years (§ 3-308(e))',
} satisfies Partial<Duty>

export default defineJurisdiction({
  id: 'us-md',
  name: 'Maryland',
  covers: ['US-MD'],
  within: 'us',
  obligations: [
    {
      ...rangeInAds,
      requires: 'pay',
      openEnded: 'forbidden',
      fixedPay: 'allowed',
      says: 'State the lowest and highest hourly rate or salary; a fixed rate where there is no range. The completed state form in the posting will do, a link to it will not.',
      source,
    },
    {
      ...rangeInAds,
      requires: 'benefits',
      detail: 'general',
      says: 'Describe the benefits in general: insurance, paid or unpaid leave, retirement and others.',
      source,
      severity: { 'benefits/vague': 'warning', 'benefits/open-ended': 'warning', 'benefits/incomplete': 'off' },
    },
    {
      ...rangeInAds,
      requires: 'other-pay',
      says: 'Describe in general any other compensation that is offered.',
      source,
    },
    {
      requires: 'no-salary-history',
      from: '2024-10-01',
      reaches: ['work-is-here', 'work-could-be-here'],
      says: 'Do not ask what applicants earned before; asking what they expect is fine.',
      source: {
        ...source,
        cite: 'Md. Code, Lab. & Empl. § 3-304.2(d)',
        unsure: 'the first day, which is older than the one given',
      },
    },
  ],
  beyond: [
    {
      says: 'Where the posting did not tell the pay to an applicant, tell it before pay is talked about, and on request.',
      source,
    },
    {
      says: 'Keep a record of how you complied for three years after the position is filled, or after the first posting if it never is.',
      source: { ...source, cite: 'Md. Code, Lab. & Empl. § 3-305(a)(2)' },
    },
  ],
  notCovered: [
    'Until 2024-09-30 the law asked for pay on request only.',
    'Work that is in Maryland for occasional visits or meetings alone is outside the law.',
    'A range for each location or level: one reader of the agency asks for it.',
    'Copies published without your consent do not count, as one reader has it.',
    'An ad that shuts out people in Maryland is read as outside the law; the text does not settle it.',
  ],
})
