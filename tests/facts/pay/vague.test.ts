import { expect, test } from 'vitest'
import { payOf, payOfPosting } from './read.js'

test.each([
  ['Competitive salary', 'Competitive salary'],
  ['Great pay', 'Great pay'],
  ['We offer an above-market compensation package.', 'above-market compensation'],
  ['Pay: DOE', 'Pay: DOE'],
  ['Salary: Competitive', 'Salary: Competitive'],
  ['Compensation is commensurate with experience.', 'Compensation is commensurate with experience'],
  ['The wage, meals aside, will be set after a first talk.', 'wage, meals aside, will be set after a first talk'],
  ['Pay is based on your skills.', 'Pay is based on your skills'],
  ['Pay is based on skills such as welding.', 'Pay is based on skills'],
  [
    'The salary, including the local supplement, will be determined upon\nselection.',
    'salary, including the local supplement, will be determined upon\nselection',
  ],
  ['We pay a good salary, the offer may also include, depending on the shop, a bike.', 'good salary'],
  ['Salary to be discussed', 'Salary to be discussed'],
  ['💰 $Competitive', '$Competitive'],
  ['Salaire attractif', 'Salaire attractif'],
  ['Gehalt nach Vereinbarung', 'Gehalt nach Vereinbarung'],
])('%s', (line, words) => {
  const pay = payOf(line)
  expect(pay.kind).toBe('vague')
  expect(pay.mentions.map(({ text }) => text)).toEqual([words])
})

test.each([
  'Our pay is not the most competitive in town.',
  'You review competitive pay programs of other firms.',
  'Workers’ compensation and deferred compensation plans',
  'We never ask about salary history.',
])('not of this job: %s', (line) => {
  expect(payOf(line).kind).toBe('none')
})

test('praise under a heading of pay is of the pay', () => {
  expect(payOfPosting('# Clerk\n\n## Pay\n\nCompetitive\n').kind).toBe('vague')
})

test('what a stated range hangs on is no vague statement', () => {
  const pay = payOf('Salary: $62,000 - $71,000 a year. Final pay is based on experience.')
  expect(pay.mentions).toHaveLength(1)
})

test('praise beside a range is kept, and the range counts', () => {
  const pay = payOf('Competitive salary: $62,000 - $71,000 a year')
  expect([pay.kind, pay.mentions.length]).toEqual(['range', 2])
})
