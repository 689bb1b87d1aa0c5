import { expect, test } from 'vitest'
import { payOf } from './read.js'

test.each([
  ['Paid 100% on commission.', 'commission-only', null],
  ['Commission only. Uncapped!', 'commission-only', null],
  ['Sales, commission based.', 'commission-only', null],
  ['Draw of $2,500 per month against commission', 'commission-only', null],
  ['Commission: 30% of gross sales, paid weekly', 'commission-only', '30% of gross sales'],
  ['Base $90,000; commission 8-12% of net new ACV', 'single', '8-12%'],
  ['$45,000 base plus a 10% commission', 'single', '10%'],
  ['Base $90,000-$110,000 plus uncapped commission', 'range', null],
])('commission: %s', (line, kind, rate) => {
  const pay = payOf(line)
  expect(pay.kind).toBe(kind)
  expect(pay.commission.mentions.length).toBeGreaterThan(0)
  expect(pay.commission.only).toBe(kind === 'commission-only')
  expect(pay.commission.rate?.text ?? null).toBe(rate)
})

test.each([
  'You report to the County Election Commission.',
  'The role may be eligible for benefits, with no commission.',
  'You check commission statements for errors.',
])('no commission: %s', (line) => {
  expect(payOf(line).commission.mentions).toEqual([])
})

test.each([
  ['$60,000 + bonus + equity', ['bonus', 'equity']],
  ['$16/hr plus tips', ['tips']],
  ['Annual bonus: up to 10%', ['bonus']],
  ['Stock options and profit sharing for all staff.', ['equity', 'profit-sharing']],
  ['Our diversity, equity and inclusion team meets monthly.', []],
  ['Knowledge of Greek is a bonus if you have it.', []],
  ['We do not pay bonuses.', []],
  ['Employee referral bonus', []],
  ['Sales roles may be eligible for commission.', []],
  ['You may also receive sign-on payments.', ['bonus']],
  ['The offer may include incentive and retention awards.', ['bonus']],
  ['This role is eligible to receive a commission.', ['commission']],
  ['The role also comes with equity and/or commission.', ['equity', 'commission']],
  ['You settle venue commissions after each show.', []],
  ['You lead incentive compensation planning and forecasting.', []],
  ['You will calculate and pay out quarterly bonuses.', []],
  ['Offers depend on experience and internal peer equity.', []],
  ['Equity Grade: 14', []],
])('pay beyond base: %s', (line, kinds) => {
  expect(payOf(line).alsoOffered.map(({ kind }) => kind)).toEqual(kinds)
})

test.each([
  ['$28 to $40 an hour including tips', 'merged'],
  ['$30/hr with tips', 'merged'],
  ['$16.50 to $18.00 an hour, plus tips', 'beside'],
  ['$16/hr + gratuities', 'beside'],
  ['$16/hr', null],
])('tips: %s', (line, tips) => {
  expect(payOf(line).mentions[0]?.tips).toBe(tips)
})

test('an estimate of tips beside a wage is not the wage', () => {
  const pay = payOf('$16/hr + tips (most servers average $12/hr in tips)')
  expect(pay.mentions.map(({ what, min }) => [what, min])).toEqual([
    ['base', 16],
    ['other', 12],
  ])
})

test.each([
  ['$80,000 DOE', 'DOE'],
  ['Starting pay: $20/hr', 'Starting'],
  ['About $80,000 a year', 'About'],
  ['$80,000, negotiable', 'negotiable'],
  ['$80,000 a year', null],
])('loosened: %s', (line, words) => {
  expect(payOf(line).mentions[0]?.loosened ?? null).toBe(words)
})

test.each([
  ['Range for this role over a career: $100k-$200k', true],
  ['$100k-$200k; typical hires land near the bottom', true],
  ['The pay range is $61,000-$95,000. Most new hires start in the lower half of the range.', true],
  ['Pay: $61,000-$95,000. It is not common to be hired near the top of the range.', true],
  ['The range at the time of hire is $61,000-$95,000.', false],
])('beyond hire: %s', (line, beyond) => {
  expect(payOf(line).beyondHire !== null).toBe(beyond)
})

test.each([
  ['See pay range here: [link](https://example.com/pay)', ['See pay range here: [link](https://example.com/pay)']],
  [
    'For the salary scale, [click here](https://example.com/scale).',
    ['For the salary scale, [click here](https://example.com/scale)'],
  ],
  ['Scan the QR code for the pay range.', ['Scan the QR']],
  ['Salary information is available at https://example.com/pay', ['Salary information is available at https://example.com/pay']],
  ['Learn more about our [compensation philosophy](https://example.com/c).', []],
  ['Read [our story](https://example.com/us).', []],
])('a link in place of pay: %s', (line, expected) => {
  const pay = payOf(line)
  expect(pay.links.map(({ text }) => text)).toEqual(expected)
  expect(pay.kind).toBe('none')
})
