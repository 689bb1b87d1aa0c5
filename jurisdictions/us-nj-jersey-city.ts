import { type Duty, defineJurisdiction } from '../src/law/jurisdiction.js'

const read = '2026-11-22'
const city = 'https://www.jerseycitynj.gov/cms/One.aspx?pageId=19762610'
const source = {
  cite: 'Jersey City Mun. Code § 148-4.1 (Ords. 22-026, 22-045)',
  url: city,
  read,
  confidence: 'secondary',
} as const

/** Five within the city, independent contractors among them. */
const ordinance = {
  employees: { here: 5 },
  reaches: [
    'work-is-here',
    { by: 'work-could-be-here', provided: 'the law reaches remote work, of which its text does not speak' },
  ],
  posting: 'specific-position',
  penalty: 'up to $2,000',
} satisfies Partial<Duty>

export default defineJurisdiction({
  id: 'us-nj-jersey-city',
  name: 'Jersey City',
  covers: ['US-NJ/Jersey City'],
  within: 'us-nj',
  obligations: [
    {
      ...ordinance,
      requires: 'pay',
      openEnded: 'forbidden',
      fixedPay: 'unclear',
      from: '2022-04-13',
      says: 'State the lowest and highest base salary or hourly wage.',
      source,
    },
    {
      ...ordinance,
      requires: 'benefits',
      detail: 'general',
      from: '2022-04-13',
      says: 'State the benefits.',
      source,
      severity: { 'benefits/vague': 'warning', 'benefits/open-ended': 'warning', 'benefits/incomplete': 'off' },
    },
  ],
  notCovered: [
    'What the amendment of 2022-06-15 changed: our source gives the law as it stands since.',
    'Remote work: the text is silent.',
    'Whether one fixed figure will do: the text wants a lowest and a highest.',
  ],
})
