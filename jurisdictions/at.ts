import { type Duty, defineJurisdiction } from '../src/law/jurisdiction.js'

const read = '2026-11-22'
const source = { cite: 'GlBG § 9(2), § 10', url: null, read, confidence: 'secondary' } as const
const reaches: Duty['reaches'] = [
  'work-is-here',
  { by: 'work-could-be-here', provided: 'the law reaches remote work, of which our source does not speak' },
]

/** A floor is the form that the law asks for; a top alone is none. */
const minimumPay = {
  requires: 'pay',
  openEnded: 'floor',
  fixedPay: 'allowed',
  reaches,
  posting: 'specific-position',
  source,
  severity: { 'pay/single-figure': 'off', 'pay/commission': 'off' },
} as const
const penalty = 'a warning for the first fault of an employer, then up to EUR 360 for each ad'

export default defineJurisdiction({
  id: 'at',
  name: 'Austria',
  covers: ['AT'],
  obligations: [
    {
      ...minimumPay,
      from: '2011-03-01',
      until: '2012-01-01',
      says: 'State the minimum pay that a collective agreement or law sets for the job, as an amount with its time unit, and that you would pay more if you would.',
    },
    {
      ...minimumPay,
      from: '2012-01-01',
      until: '2013-08-01',
      says: 'State the minimum pay that a collective agreement or law sets for the job, as an amount with its time unit, and that you would pay more if you would.',
      penalty,
    },
    {
      ...minimumPay,
      from: '2013-08-01',
      says: 'State the minimum pay for the job as an amount with its time unit (“mindestens EUR 1.900 brutto/Monat”), and that you would pay more if you would; “branchenüblich” or “nach Vereinbarung” alone is not enough.',
      penalty,
    },
    {
      requires: 'no-sex-preference',
      from: '2011-03-01',
      reaches,
      says: 'Word the ad and its title so that they are neutral as to sex.',
      source: { ...source, cite: 'GlBG § 9(1)', unsure: 'the first day, which is older than the one given' },
      severity: { 'conduct/gendered-job-title': 'error' },
    },
  ],
  notCovered: [
    'Managing directors and freelancers are outside the law.',
    'Until 2013-07-31 jobs for which nothing sets a minimum were outside the law; the posting does not tell which they are.',
    'Whether you would pay more, and so must say so.',
  ],
})
