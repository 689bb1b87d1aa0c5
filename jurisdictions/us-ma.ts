import { type Duty, defineJurisdiction } from '../src/law/jurisdiction.js'

const read = '2026-11-22'
const agency = 'https://www.mass.gov/info-details/pay-transparency-in-massachusetts'
const source = { cite: 'M.G.L. c. 149 § 105F (St. 2024 c. 141)', url: agency, read, confidence: 'secondary' } as const

/** Twenty-five whose primary place of work is Massachusetts, on average over last year's payrolls. */
const transparency = {
  employees: { here: 25 },
  reaches: [
    'work-is-here',
    { by: 'reports-here', provided: 'the primary place of work is a worksite in Massachusetts' },
    { by: 'work-could-be-here', provided: 'the primary place of work is in Massachusetts' },
  ],
  posting: 'specific-position',
  penalty: 'a warning, up to $500, up to $1,000, then up to $25,000 (c. 149 § 27C); postings within 48 hours are one violation',
} satisfies Partial<Duty>

const pay = {
  ...transparency,
  requires: 'pay',
  openEnded: 'forbidden',
  fixedPay: 'allowed',
  says: 'State the annual salary range or hourly wage range that you reasonably and in good faith expect to pay.',
  source,
} as const

export default defineJurisdiction({
  id: 'us-ma',
  name: 'Massachusetts',
  covers: ['US-MA'],
  within: 'us',
  obligations: [
    {
      ...pay,
      from: '2025-10-29',
      until: '2027-10-29',
      cure: 'A posting mended within two business days of notice costs nothing.',
    },
    { ...pay, from: '2027-10-29' },
    {
      requires: 'no-salary-history',
      from: '2026-11-22',
      reaches: ['work-is-here', 'work-could-be-here'],
      says: 'Do not ask what applicants earned before; asking what they expect is fine.',
      source: {
        cite: 'M.G.L. c. 149 § 105A',
        url: null,
        read,
        confidence: 'memory',
        unsure: 'the whole duty; the first day is older than the one given',
      },
    },
  ],
  beyond: [
    {
      says: 'Posting through a third party counts as posting. The Attorney General enforces the law; there is no private action.',
      source,
    },
  ],
  notCovered: [
    'Benefits and other pay: the law does not ask for them.',
    'Whether a link or QR code to the pay is enough: not confirmed, so the pay is wanted in the posting.',
    'The count of employees: an average over last year’s payrolls, of all kinds of workers, which a number in the configuration stands for.',
    'Whether a single rate is enough where no range exists: one reader of the agency says so.',
  ],
})
