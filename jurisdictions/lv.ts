import { type Duty, defineJurisdiction } from '../src/law/jurisdiction.js'

const read = '2026-11-22'
const inspectorate = 'https://vdi.gov.lv/en/article/content-job-advertisement'
const source = { url: inspectorate, read, confidence: 'official' } as const

const ad = {
  from: '2018-11-28',
  reaches: [
    'work-is-here',
    { by: 'work-could-be-here', provided: 'the law reaches remote work, of which our source does not speak' },
  ],
} satisfies Partial<Duty>
const day = 'the first day in November 2018'
const older = 'the first day, which is older than the one given'

export default defineJurisdiction({
  id: 'lv',
  name: 'Latvia',
  covers: ['LV'],
  obligations: [
    {
      ...ad,
      requires: 'pay',
      openEnded: 'forbidden',
      fixedPay: 'unclear',
      posting: 'specific-position',
      says: 'State the range of the gross total monthly or yearly pay, or of the hourly rate.',
      source: { ...source, cite: 'Darba likums art. 32(3)', unsure: day },
    },
    {
      ...ad,
      requires: 'employer-registration',
      posting: 'specific-position',
      says: 'Give the name of the employer and its registration number, or those of the recruiter.',
      source: { ...source, cite: 'Darba likums art. 32(3)', unsure: day },
    },
    {
      ...ad,
      requires: 'no-age-limit',
      says: 'Do not set limits of age.',
      source: { ...source, cite: 'Darba likums art. 32(2)', unsure: older },
      severity: { 'conduct/age': 'error' },
    },
    {
      ...ad,
      requires: 'no-sex-preference',
      says: 'Do not address the ad to men or to women alone.',
      source: { ...source, cite: 'Darba likums art. 32(1)', unsure: older },
    },
  ],
  notCovered: [
    'Unjustified demands for foreign languages, which the law bars too.',
    'Titles in one gender: no list of Latvian titles is kept.',
    'Whether one fixed figure will do: the text wants a range.',
  ],
})
