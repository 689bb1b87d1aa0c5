import { describe, expect, it } from 'vitest'
import type { Obligation, Requirement } from '../../src/law/jurisdiction.js'
import { addDays, type Day, inForce, valueOn } from '../../src/law/time.js'
import { answerFor, owedBy } from './asked.js'
import { brooklyn, denver, factsWith, place, sanFrancisco, seattle } from './facts.js'

const marina = place('Marina del Rey, CA', 'US-CA/Los Angeles County/Marina del Rey')
const losAngeles = place('Los Angeles, CA', 'US-CA/Los Angeles')
const elsewhere = [
  place('Chicago, IL', 'US-IL/Chicago'),
  place('Duluth, MN', 'US-MN/Duluth'),
  place('Jersey City, NJ', 'US-NJ/Jersey City'),
  place('Burlington, VT', 'US-VT/Burlington'),
  place('Boston, MA', 'US-MA/Boston'),
  place('Baltimore, MD', 'US-MD/Baltimore'),
  place('Hilo, HI', 'US-HI/Hilo'),
  place('Washington, DC', 'US-DC'),
  place('Bangor, ME', 'US-ME/Bangor'),
  place('Norfolk, VA', 'US-VA/Norfolk'),
  place('Hartford, CT', 'US-CT/Hartford'),
  place('Dover, DE', 'US-DE/Dover'),
  place('Cleveland, OH', 'US-OH/Cleveland'),
  place('Columbus, OH', 'US-OH/Columbus'),
]
const everywhere = factsWith({ places: [denver, seattle, brooklyn, sanFrancisco, losAngeles, marina, ...elsewhere] })

/** Each duty's first day: not owed the day before, owed on the day and the day after. */
const firstDays: readonly (readonly [string, Requirement, Day])[] = [
  ['us-co', 'pay', '2021-01-01'],
  ['us-co', 'benefits', '2021-01-01'],
  ['us-co', 'other-pay', '2021-01-01'],
  ['us-co', 'deadline', '2024-01-01'],
  ['us-co', 'how-to-apply', '2024-01-01'],
  ['us-co', 'redaction-notice', '2024-07-01'],
  ['us-co', 'no-age-questions', '2024-07-01'],
  ['us-co', 'no-salary-history', '2021-01-01'],
  ['us-co', 'no-criminal-exclusion', '2019-09-01'],
  ['us-ca', 'pay', '2023-01-01'],
  ['us-ca', 'no-salary-history', '2018-01-01'],
  ['us-ca', 'no-criminal-exclusion', '2023-10-01'],
  ['us-ca', 'no-license-unless-driving', '2025-01-01'],
  ['us-ny', 'pay', '2023-09-17'],
  ['us-ny', 'description', '2023-09-17'],
  ['us-ny', 'no-salary-history', '2020-01-06'],
  ['us-ny-nyc', 'pay', '2022-11-01'],
  ['us-ny-nyc', 'no-criminal-exclusion', '2017-08-05'],
  ['us-wa', 'pay', '2023-01-01'],
  ['us-wa', 'benefits', '2023-01-01'],
  ['us-wa', 'no-salary-history', '2019-07-28'],
  ['us-wa', 'no-license-unless-driving', '2025-07-27'],
  ['us-wa-seattle', 'no-criminal-exclusion', '2013-11-01'],
  ['us-ca-san-francisco', 'fair-chance-notice', '2014-08-13'],
  ['us-ca-los-angeles', 'fair-chance-notice', '2017-01-22'],
  ['us-ca-la-county', 'fair-chance-notice', '2024-09-03'],
  ['us-il', 'pay', '2025-01-01'],
  ['us-il', 'benefits', '2025-01-01'],
  ['us-il', 'other-pay', '2025-01-01'],
  ['us-mn', 'pay', '2025-01-01'],
  ['us-mn', 'benefits', '2025-01-01'],
  ['us-nj', 'pay', '2025-06-01'],
  ['us-nj', 'benefits', '2025-06-01'],
  ['us-nj', 'no-unemployed-exclusion', '2011-06-01'],
  ['us-nj', 'no-criminal-exclusion', '2015-03-01'],
  ['us-nj-jersey-city', 'pay', '2022-04-13'],
  ['us-nj-jersey-city', 'benefits', '2022-04-13'],
  ['us-vt', 'pay', '2025-07-01'],
  ['us-ma', 'pay', '2025-10-29'],
  ['us-md', 'pay', '2024-10-01'],
  ['us-md', 'benefits', '2024-10-01'],
  ['us-hi', 'pay', '2024-01-01'],
  ['us-dc', 'pay', '2024-06-30'],
  ['us-dc', 'no-unemployed-exclusion', '2012-05-31'],
  ['us-dc', 'no-criminal-exclusion', '2014-12-17'],
  ['us-me', 'pay', '2026-07-13'],
  ['us-me', 'no-criminal-exclusion', '2021-10-18'],
  ['us-va', 'pay', '2026-07-01'],
  ['us-ct', 'pay', '2026-10-01'],
  ['us-ct', 'benefits', '2026-10-01'],
  ['us-ct', 'no-age-questions', '2021-10-01'],
  ['us-de', 'pay', '2027-09-26'],
  ['us-de', 'benefits', '2027-09-26'],
  ['us-oh-cleveland', 'pay', '2025-10-27'],
  ['us-oh-columbus', 'pay', '2025-12-03'],
]

describe('the first day', () => {
  it.each(firstDays)('of %s %s is %s', (law, requires, day) => {
    const on = (when: Day) => answerFor(law, requires, { facts: everywhere, on: when })
    expect([on(addDays(day, -1)), on(day), on(addDays(day, 1))]).toEqual(['no', 'yes', 'yes'])
  })
})

/** A new version of a duty: what holds of it the day before, and on the day and the day after. */
const turns: readonly (readonly [string, string, Requirement, Day, (duty: Obligation) => unknown, unknown, unknown])[] = [
  [
    'the rules that Colorado’s pay duty rests on',
    'us-co',
    'pay',
    '2024-01-01',
    cite,
    'C.R.S. § 8-5-201; 7 CCR 1103-13',
    'C.R.S. § 8-5-201(2)(a); 7 CCR 1103-13 (2024)',
  ],
  [
    'the rules that Colorado’s deadline rests on',
    'us-co',
    'deadline',
    '2024-07-01',
    cite,
    'C.R.S. § 8-5-201(2)(c); 7 CCR 1103-13 (2024)',
    'C.R.S. § 8-5-201(2)(c); 7 CCR 1103-18 Rule 11.1.1(D), 11.1.3',
  ],
  ['“upon hire” in California', 'us-ca', 'pay', '2026-01-01', (duty) => duty.says.includes('upon hire'), false, true],
  [
    'a fixed wage in Washington',
    'us-wa',
    'pay',
    '2025-07-27',
    (duty) => 'fixedPay' in duty && duty.fixedPay,
    'forbidden',
    'allowed',
  ],
  ['the time to mend in Washington', 'us-wa', 'pay', '2025-07-27', (duty) => duty.cure !== undefined, false, true],
  ['its end', 'us-wa', 'benefits', '2027-07-28', (duty) => duty.cure !== undefined, true, false],
  ['the end of the time to mend in Massachusetts', 'us-ma', 'pay', '2027-10-29', (duty) => duty.cure !== undefined, true, false],
  ['the doubt about Maine’s first day', 'us-me', 'pay', '2026-07-29', (duty) => duty.unsettled !== undefined, true, false],
  ['the enforcement of Columbus’s law', 'us-oh-columbus', 'pay', '2027-01-01', (duty) => duty.atMost, 'info', undefined],
]

function cite(duty: Obligation): string {
  return duty.source.cite
}

describe('a new version', () => {
  it.each(turns)('%s (%s %s) turns on %s', (_, law, requires, day, look, before, after) => {
    const on = (when: Day) => {
      const owed = owedBy(law, requires, { facts: everywhere, on: when })
      return owed === undefined ? undefined : look(owed.obligation)
    }
    expect([on(addDays(day, -1)), on(day), on(addDays(day, 1))]).toEqual([before, after, after])
  })

  it('of San Francisco’s size: twenty until 2018-09-30, five from 2018-10-01', () => {
    const five = { employees: 5 }
    const on = (when: Day) =>
      answerFor('us-ca-san-francisco', 'fair-chance-notice', { facts: everywhere, employer: five, on: when })
    expect([on('2018-09-30'), on('2018-10-01'), on('2018-10-02')]).toEqual(['no', 'yes', 'yes'])
  })

  it('of Colorado’s fair-chance size: eleven until 2021-08-31, any from 2021-09-01', () => {
    const ten = { employees: 10 }
    const on = (when: Day) => answerFor('us-co', 'no-criminal-exclusion', { facts: everywhere, employer: ten, on: when })
    expect([on('2021-08-31'), on('2021-09-01'), on('2021-09-02')]).toEqual(['no', 'yes', 'yes'])
  })
})

describe('a period', () => {
  it('holds from its first day up to, and not on, its last', () => {
    const period = { from: '2025-07-27', until: '2027-07-28' } as const
    expect((['2025-07-26', '2025-07-27', '2027-07-27', '2027-07-28'] as const).map((day) => inForce(period, day))).toEqual([
      false,
      true,
      true,
      false,
    ])
  })

  it('without an end holds on', () => {
    expect(inForce({ from: '2023-09-17' }, '2999-01-01')).toBe(true)
  })

  it('of a number: nothing before it, the number on its day, nothing after null', () => {
    const size = { '2019-09-01': 11, '2021-09-01': null } as const
    expect((['2019-08-31', '2019-09-01', '2021-08-31', '2021-09-01'] as const).map((day) => valueOn(size, day))).toEqual([
      undefined,
      11,
      11,
      undefined,
    ])
  })

  it('crosses months and leap days', () => {
    expect([addDays('2024-02-28', 1), addDays('2024-02-28', 2), addDays('2024-01-01', -1)]).toEqual([
      '2024-02-29',
      '2024-03-01',
      '2023-12-31',
    ])
  })
})
