import { describe, expect, it } from 'vitest'
import type { Facts, PayMention } from '../../src/facts/facts.js'
import { obligationsOf } from '../../src/law/obligations.js'
import { answerFor, reachOf } from './asked.js'
import { factsWith, place, remoteUs, words } from './facts.js'

const honolulu = place('Hilo, HI', 'US-HI/Hilo')
const chicago = place('Chicago, IL', 'US-IL/Chicago')

describe('a posting that is older than the law', () => {
  it.each([
    ['the day before', '2024-12-31', 'no'],
    ['on the day', '2025-01-01', 'yes'],
    ['the day after', '2025-01-02', 'yes'],
  ] as const)('made %s the first day in Illinois', (_, posted, answer) => {
    expect(answerFor('us-il', 'pay', { facts: factsWith({ places: [chicago], posted }) })).toBe(answer)
  })

  it('without a day counts as new', () => {
    expect(answerFor('us-il', 'pay', { facts: factsWith({ places: [chicago] }) })).toBe('yes')
  })

  it('is bound in Minnesota all the same', () => {
    const facts = factsWith({ places: [place('Duluth, MN', 'US-MN/Duluth')], posted: '2024-12-31' })
    expect(answerFor('us-mn', 'pay', { facts })).toBe('yes')
  })
})

describe('an internal ad', () => {
  it.each([
    [true, 'no'],
    [false, 'yes'],
  ] as const)('(internal: %s) in Hawaii', (internal, answer) => {
    expect(answerFor('us-hi', 'pay', { facts: factsWith({ places: [honolulu], internal }) })).toBe(answer)
  })

  it('says why it is outside', () => {
    const facts = factsWith({ places: [honolulu], internal: true })
    expect(reachOf('us-hi', { facts })?.why).toContain('internal ads are outside Hawaii’s law')
  })
})

describe('a remote job', () => {
  it('that a law of a silent text may reach is owed provided it does', () => {
    const answer = answerFor('us-va', 'pay', { facts: factsWith(remoteUs) })
    expect(answer).toEqual({ says: 'the law reaches remote work, of which its text does not speak', settle: [] })
  })

  it('that can be done in one state only is done there', () => {
    const facts = factsWith({ remote: 'remote', remoteWords: words('Remote'), remoteIn: [place('Virginia', 'US-VA')] })
    expect(answerFor('us-va', 'pay', { facts })).toBe('yes')
  })

  it('that can be done in one state only leaves open whether you have anyone there', () => {
    const facts = factsWith({ remote: 'remote', remoteWords: words('Remote'), remoteIn: [place('Maryland', 'US-MD')] })
    const answer = answerFor('us-md', 'pay', { facts, employer: {} })
    expect(answer).toEqual({ says: 'you employ anyone in Maryland', settle: ['employer.in.us-md'] })
  })

  it('of a Vermont employer reaches Vermont only where it serves an office there', () => {
    expect(answerFor('us-vt', 'pay', { facts: factsWith(remoteUs) })).toBe('no')
    const reporting = factsWith({ ...remoteUs, reportsTo: place('Burlington, VT', 'US-VT/Burlington') })
    expect(answerFor('us-vt', 'pay', { facts: reporting })).toEqual({
      says: 'the work mainly serves an office in Vermont',
      settle: [],
    })
  })
})

describe('a job that pays more than a law’s limit', () => {
  const law = {
    id: 'xx',
    name: 'Exland',
    covers: ['XX'],
    obligations: [
      {
        requires: 'how-to-apply',
        from: '2024-01-01',
        says: 'Say how to apply.',
        reaches: ['work-is-here'],
        exemptOver: { amount: 200_000, currency: 'CAD' },
        source: { cite: 'Code § 1', url: null, read: '2026-11-22', confidence: 'official' },
      },
    ],
  } as const
  const pays = (min: number, max: number, period: 'year' | 'hour', currency: string | null): Facts => {
    const mention: PayMention = {
      ...words('pay'),
      what: 'base',
      form: 'range',
      min,
      max,
      currency,
      period,
      periodStated: true,
      place: null,
      level: null,
      loosened: null,
      tips: null,
      from: 'body',
      unclear: null,
      amounts: { start: 0, end: 3 },
    }
    const { pay } = factsWith({})
    return factsWith({ places: [place('Exville', 'XX/Exville')], pay: { ...pay, kind: 'range', mentions: [mention] } })
  }
  it.each([
    ['at the limit', pays(150_000, 200_000, 'year', 'CAD'), 1],
    ['just above it', pays(150_000, 200_001, 'year', 'CAD'), 0],
    ['above it in another currency', pays(150_000, 250_000, 'year', 'USD'), 1],
    ['above it by the hour', pays(80, 97, 'hour', null), 0],
    ['without any figure', factsWith({ places: [place('Exville', 'XX/Exville')] }), 1],
  ] as const)('%s', (_, facts, owed) => {
    expect(obligationsOf(facts, {}, [law], '2026-11-22').owed).toHaveLength(owed)
  })
})
