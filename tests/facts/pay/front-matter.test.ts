import { expect, test } from 'vitest'
import { inShort, payOfPosting } from './read.js'

test.each([
  ['pay: {min: 70000, max: 95000, currency: USD, period: year}', ['base 70000..95000 USD/year']],
  ['salary: {min: 70k, max: 95k, currency: EUR, period: annual}', ['base 70000..95000 EUR/year']],
  ['pay: {min: 80000, currency: USD}', ['base 80000.. USD/year?']],
  ['pay: {max: 80000, currency: USD}', ['base ..80000 USD/year?']],
  ['pay: {min: 80000, max: 80000, currency: USD}', ['base 80000 USD/year?']],
  ['pay: {min: 100000, max: 120000, currency: USD, what: ote}', ['ote 100000..120000 USD/year?']],
  ['pay: {amount: 25, per: hour, currency: CAD}', ['base 25 CAD/hour']],
  ['salary_min: 4000\nsalary_max: 4600\nsalary_currency: EUR\nsalary_period: month', ['base 4000..4600 EUR/month']],
  ["min_salary: '91,250'\nmax_salary: '118,700'", ['base 91250..118700 none/year?']],
  ['salary_range:\n  from: "$70,000"\n  to: "$95,000"', ['base 70000..95000 USD/year?']],
  ['salary: 70000', ['base 70000 none/year?']],
  ['hourly_rate: 25', ['base 25 none/hour']],
  ['compensation: 70000-95000 USD', ['base 70000..95000 USD/year?']],
  ['salary: "$25/hr, 10-15 hours a week"', ['base 25 USD/hour']],
  ['salary: Unpaid seat on a board', []],
  ['salary: ""', []],
  ['salary: "$[min] - $[max]"', []],
  ['pay: {min: 0, max: 0}', []],
  ['pay: DOE', ['vague']],
])('%s', (fields, expected) => {
  const pay = payOfPosting(`---\n${fields}\n---\n\n# Clerk\n\nYou greet guests.\n`)
  expect(pay.mentions.map(inShort)).toEqual(expected)
  expect(pay.mentions.every(({ from }) => from === 'front matter')).toBe(true)
})

test('a list of maps gives one statement for each place and level', () => {
  const pay = payOfPosting(
    '---\npay:\n  - {min: 60000, max: 70000, currency: USD, place: "Austin, TX"}\n  - {min: 80000, max: 90000, currency: USD, level: II}\n---\n',
  )
  expect(pay.mentions.map(({ min, place, level }) => [min, place?.codes ?? null, level])).toEqual([
    [60000, ['US-TX/Austin'], null],
    [80000, null, 'II'],
  ])
})

test('TOML is read as YAML is', () => {
  expect(payOfPosting('+++\nsalary = "up to $9,500 flat fee "\n+++\n\nText.\n').mentions.map(inShort)).toEqual([
    'base ..9500 USD/project',
  ])
})

test('front matter and body are two statements', () => {
  const pay = payOfPosting('---\nsalary: $50,000\n---\n\n# Clerk\n\nPay: $52,000 a year.\n')
  expect(pay.mentions.map((mention) => `${mention.from} ${inShort(mention)}`)).toEqual([
    'front matter base 50000 USD/year?',
    'body base 52000 USD/year',
  ])
})
