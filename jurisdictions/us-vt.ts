import { type Duty, defineJurisdiction } from '../src/law/jurisdiction.js'

const read = '2026-11-22'
const text = 'https://legislature.vermont.gov/statutes/section/21/005/00495p'
const source = { cite: '21 V.S.A. § 495p', url: text, read, confidence: 'official' } as const

/** Five, of whom one works in Vermont. */
const transparency = {
  from: '2025-07-01',
  employees: { total: 5, here: 1 },
  reaches: ['work-is-here', { by: 'reports-here', provided: 'the work mainly serves an office in Vermont' }],
  posting: 'specific-position',
  penalty: 'set by 21 V.S.A. § 495b(a)(1) through the Attorney General or the Human Rights Commission; no private action',
} satisfies Partial<Duty>

export default defineJurisdiction({
  id: 'us-vt',
  name: 'Vermont',
  covers: ['US-VT'],
  within: 'us',
  obligations: [
    {
      ...transparency,
      requires: 'pay',
      openEnded: 'forbidden',
      fixedPay: 'allowed',
      says: 'State the compensation or its range, lowest and highest. Where commission is paid, in whole or in part, saying so is enough; for a tipped job say so and give the base wage.',
      source,
      severity: { 'pay/commission': 'off' },
    },
    {
      requires: 'no-salary-history',
      from: '2026-11-22',
      reaches: ['work-is-here', 'work-could-be-here'],
      says: 'Do not ask what applicants earned before; asking what they expect is fine.',
      source: {
        cite: '21 V.S.A. § 495m',
        url: null,
        read,
        confidence: 'memory',
        unsure: 'the whole duty; the first day is older than the one given',
      },
    },
  ],
  beyond: [
    {
      says: 'You may hire outside the range for reasons that you did not control when you posted it.',
      source,
    },
  ],
  notCovered: [
    'Benefits: the law does not ask for them, though some tables say so.',
    'A remote job of which the posting does not say that it serves an office in Vermont.',
    'General announcements, and ads that are only spoken, on radio or on television, are outside the law.',
    'Other guides cite § 495t or § 495m; the official page has it at § 495p.',
    'The amount of the penalty: not seen.',
  ],
})
