import { expect, test } from 'vitest'
import type { PayFacts } from '../../../src/facts/facts.js'
import { inShort, payOf, payOfPosting } from './read.js'

const byPlace = (pay: PayFacts) =>
  pay.mentions
    .filter(({ form }) => form !== 'vague')
    .map(({ min, max, place }) => `${min}..${max} ${place?.codes.join('+') ?? 'anywhere'}`)
const byLevel = (pay: PayFacts) => pay.mentions.map((mention) => `${mention.level} ${inShort(mention)}`)

test.each([
  ['NYC: $150k-$180k; SF: $155k-$185k', ['150000..180000 US-NY/New York', '155000..185000 US-CA/San Francisco']],
  [
    'Colorado residents: $90,000-$110,000. All other locations: $80,000-$100,000.',
    ['90000..110000 US-CO', '80000..100000 anywhere'],
  ],
  ['In Washington, the range is $98,000 - $112,000.', ['98000..112000 US-WA']],
  ['California, New York and Washington: $98,000 - $112,000', ['98000..112000 US-CA+US-NY+US-WA']],
  ['Colorado and Washington (excluding Seattle, WA): $90,000 - $99,000', ['90000..99000 US-CO+US-WA']],
  [
    '$150,000 - $180,000 (New York, NY), $130,000 - $160,000 (all other locations)',
    ['150000..180000 US-NY/New York', '130000..160000 anywhere'],
  ],
  [
    'Your base pay will be $70,000-$82,000 if you live in Colorado and $76,000-$90,000 if you live in Seattle, WA.',
    ['70000..82000 US-CO', '76000..90000 US-WA/Seattle'],
  ],
  ['USA, TX, Irving - 95,000.00 - 105,000.00 USD annually', ['95000..105000 US-TX/Irving']],
])('a range tied to its place: %s', (line, expected) => {
  expect(byPlace(payOf(line))).toEqual(expected)
})

test('a table by place', () => {
  const pay = payOfPosting(
    '# Engineer\n\n## Pay\n\n| Location | Salary range |\n|---|---|\n| Denver, CO | $110,000 - $130,000 |\n| All other locations | $100,000 - $120,000 |\n',
  )
  expect(byPlace(pay)).toEqual(['110000..130000 US-CO/Denver', '100000..120000 anywhere'])
})

test('a line above the range names its place', () => {
  const pay = payOfPosting('# Engineer\n\n## Pay\n\nDenver, CO\n\n$110,000 - $130,000\n\nSeattle, WA\n\n$120,000 - $140,000\n')
  expect(byPlace(pay)).toEqual(['110000..130000 US-CO/Denver', '120000..140000 US-WA/Seattle'])
})

test('three levels in one sentence share the period at its end', () => {
  expect(byLevel(payOf('Technician I $70k-90k; II $75k-100k; III $80k-120k per year.'))).toEqual([
    'I base 70000..90000 USD/year',
    'II base 75000..100000 USD/year',
    'III base 80000..120000 USD/year',
  ])
})

test.each([
  ['Grade 7: $52,000 - $61,000; Grade 8: $58,000 - $68,000', ['Grade 7', 'Grade 8']],
  ['Junior: $60k-$70k, Senior: $95k-$120k', ['Junior', 'Senior']],
  ['Guard I - $17.00, Guard II - $18.50, Head Guard - $21.00', ['I', 'II', 'Head Guard']],
  ['Zone A: $60k-$70k\n\nZone B: $55k-$65k', ['Zone A', 'Zone B']],
  ['Janitor: $20/hr; Accountant: $34/hr', ['Janitor', 'Accountant']],
  ['You get $20 an hour. On weekends we pay $150 on top.', [null, null]],
])('what each figure is for: %s', (line, levels) => {
  expect(payOf(line).mentions.map(({ level }) => level)).toEqual(levels)
})

test('a table with a column for each end', () => {
  const pay = payOfPosting(
    '# Nurse\n\n## Hourly pay\n\n| Level | Minimum | Maximum |\n|---|---|---|\n| RN I | $31.00 | $38.00 |\n| RN II | $35.00 | $44.00 |\n',
  )
  expect(byLevel(pay)).toEqual(['I base 31..38 USD/hour', 'II base 35..44 USD/hour'])
})

test('a form with a row for each end', () => {
  const pay = payOfPosting(
    '# Clerk\n\n| Item | Answer |\n|---|---|\n| Minimum hourly wage | $26.00 |\n| Maximum hourly wage | $32.00 |\n',
  )
  expect(pay.mentions.map(inShort)).toEqual(['base 26..32 USD/hour'])
})

test.each([
  ['## Hourly rate\n\n$20 - $25', 'base 20..25 USD/hour'],
  ['**Hourly:** $20 - $25', 'base 20..25 USD/hour'],
  ['## Annual salary\n\n$52,000', 'base 52000 USD/year'],
])('a period given by the heading: %s', (line, expected) => {
  expect(payOf(line).mentions.map(inShort)).toEqual([expected])
})

test('a bare dollar is the dollar of the country of the posting', () => {
  expect(payOfPosting('---\nlocation: Toronto, ON\npay: $25/hr\n---\n').mentions.map(inShort)).toEqual(['base 25 CAD/hour'])
  expect(payOfPosting('---\nlocation: Denver, CO\npay: $25/hr\n---\n').mentions.map(inShort)).toEqual(['base 25 USD/hour'])
})
