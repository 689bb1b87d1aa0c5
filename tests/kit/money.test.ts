import { describe, expect, it } from 'vitest'
import { type PayMention, writeAmount, writeAmounts, writePay } from '../../src/kit.js'

const pay: PayMention = {
  text: '',
  start: 0,
  end: 0,
  what: 'base',
  form: 'range',
  min: 70000,
  max: 95000,
  currency: 'USD',
  period: 'year',
  periodStated: true,
  place: null,
  level: null,
  loosened: null,
  tips: null,
  from: 'front matter',
  unclear: null,
  amounts: { start: 0, end: 0 },
}

describe('writing amounts', () => {
  it.each([
    [70000, '70,000'],
    [17.5, '17.50'],
    [16, '16'],
    [0.55, '0.55'],
    [1234567, '1,234,567'],
  ])('writes %d as %s', (amount, written) => {
    expect(writeAmount(amount)).toBe(written)
  })

  it.each([
    ['$177-$192,000', 177000, 192000, '$177,000 to $192,000'],
    ['50 - 60K', 50000, 60000, '50,000 to 60,000'],
    ['USD 50-60K', 50000, 60000, 'USD 50,000 to USD 60,000'],
    ['50-60K USD', 50000, 60000, '50,000 USD to 60,000 USD'],
    ['€50-60K', 50000, 60000, '€50,000 to €60,000'],
    ['50-60K €', 50000, 60000, '50,000 € to 60,000 €'],
    ['US$50-60K', 50000, 60000, 'US$50,000 to US$60,000'],
    ['CA$50-60K', 50000, 60000, 'CA$50,000 to CA$60,000'],
    ['$60K', 60000, 60000, '$60,000'],
    ['50-$60K', 50000, 60000, '$50,000 to $60,000'],
    ['$50-60K USD', 50000, 60000, '$50,000 to $60,000 USD'],
    ['$15.00-$22.50', 15, 22.5, '$15.00 to $22.50'],
  ])('keeps the currency of %s as the posting writes it', (written, min, max, expected) => {
    expect(writeAmounts({ min, max, written })).toBe(expected)
  })

  it('leaves a blank for an end that is not known', () => {
    expect(writeAmounts({ min: 60000, max: null, written: '$60k+' }, { min: '[lowest pay]', max: '[highest pay]' })).toBe(
      '$60,000 to [highest pay]',
    )
  })
})

describe('writing pay from its figures', () => {
  it.each([
    [{}, '$70,000 to $95,000 a year'],
    [{ min: 21, max: 21, period: 'hour' }, '$21 an hour'],
    [{ min: 21, max: 24.5, period: 'hour' }, '$21 to $24.50 an hour'],
    [{ currency: 'CHF' }, 'CHF 70,000 to CHF 95,000 a year'],
    [{ currency: null }, '70,000 to 95,000 a year'],
    [{ period: null }, '$70,000 to $95,000'],
  ] as const)('%j', (given, written) => {
    expect(writePay({ ...pay, ...given })).toBe(written)
  })
})
