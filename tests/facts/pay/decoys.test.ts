import { expect, test } from 'vitest'
import { payOf, payOfPosting } from './read.js'

test.each([
  ['We grew to $2M ARR last spring.', 'it is revenue, sales or the size of a business'],
  ['A $4B company with shops in nine countries.', 'it is revenue, sales or the size of a business'],
  ['Lamp sales are expected to reach $90 billion worldwide.', 'it is revenue, sales or the size of a business'],
  ['We raised a $30M Series B.', 'it is money that the company raised'],
  ['Backed by $75M from two funds.', 'it is money that the company raised'],
  ['You look after an annual budget of $2 million.', 'it is money that the job handles'],
  ['Our clients hold $100,000 to $500,000 in assets.', 'it is money that the job handles'],
  ['The average deal size is $50,000-$100,000.', 'it is money that the job handles'],
  ['You carry a $1.2M annual quota.', 'it is a quota or a goal'],
  ['Tuition assistance up to $5,250 per year', 'it is help with studies or training'],
  ['We offer $2,000 a year for conferences.', 'it is help with studies or training'],
  ['401(k) with a match of up to $6,000', 'it is retirement saving'],
  ['$50,000 life insurance policy', 'it is insurance or a health account'],
  ['Life cover of 2x salary up to $250,000', 'it is insurance or a health account'],
  ['Monthly wellness stipend of $100', 'it is an allowance or a perk'],
  ['You get $120 a month to cover the costs of a desk at home.', 'it is an allowance or a perk'],
  ['We provide $75/month for internet.', 'it is an allowance or a perk'],
  ['Up to $10,000 in relocation assistance', 'it is an allowance or a perk'],
  ['Mileage is reimbursed at $0.67 per mile.', 'it is an allowance or a perk'],
  ['Employee referral bonus of $500', 'it is paid for sending someone else'],
  ['The minimum wage in Denver is $18.81 per hour.', 'a law or policy sets it, not this job'],
  ['No post here may go beyond the pay cap of $190,000.', 'a law or policy sets it, not this job'],
  ['The average salary for this occupation is $72,000.', 'it is an average of the market, not what this job pays'],
  ['Application fee: $25', 'it is a price or a fee'],
  ['Paid trial of $200', 'it is paid for a trial, not for the job'],
  ['Pay: $0.00 - $0.00', 'it is a blank, not an amount'],
])('%s', (line, why) => {
  const pay = payOf(line)
  expect(pay.mentions).toEqual([])
  expect(pay.kind).toBe('none')
  expect(pay.decoys.map((decoy) => decoy.why)).toEqual([why])
})

test.each([
  'Salary $[min] - $[max]',
  'Salary: $XX,XXX - $XX,XXX',
  'Salary: TBD',
  'We serve 10,000 customers with 500 people.',
  'Part time, 20-30 hours per week.',
  'In 2024-2025 we moved twice.',
  'Up to 20% travel.',
  'You will design competitive compensation programs.',
  'We believe in equal pay for equal work.',
])('no pay and no money: %s', (line) => {
  const pay = payOf(line)
  expect([pay.kind, pay.mentions, pay.decoys]).toEqual(['none', [], []])
})

test('money beside the pay does not hide it', () => {
  const pay = payOfPosting(
    '# Grants Manager\n\nYou earn $70,000 to $80,000 a year and look after a $4 million portfolio. We offer $1,500 a year for courses.\n',
  )
  expect(pay.mentions.map(({ text }) => text)).toEqual(['$70,000 to $80,000 a year'])
  expect(pay.decoys.map(({ text }) => text)).toEqual(['$4 million', '$1,500 a year'])
})
