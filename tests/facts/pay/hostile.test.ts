import { expect, test } from 'vitest'
import type { Block, Document } from '../../../src/document/document.js'
import { parseDocument } from '../../../src/document/markdown.js'
import { readPay } from '../../../src/facts/pay/pay.js'

/** A document of one block that holds a text as it is: what is measured here is the reading of pay alone. */
function oneBlock(text: string): Document {
  const block: Block = {
    kind: 'paragraph',
    zone: 'other',
    text,
    label: null,
    section: 0,
    links: [],
    depth: 0,
    start: 0,
    end: text.length,
    span: (from, to) => ({ start: from, end: to }),
  }
  return { ...parseDocument('', 'hostile.md'), text, blocks: [block] }
}

const million = 1_000_000
test.each([
  ['digits', '1'.repeat(10 * million)],
  ['digits and commas', '1,'.repeat(2 * million)],
  ['dollar signs', '$'.repeat(million)],
  ['small sums', '$1 '.repeat(million)],
  ['endless ranges', '$1-$2-'.repeat(million / 2)],
  ['brackets that never close', '('.repeat(million)],
  ['spaces', ' '.repeat(million)],
  ['one word of pay', 'pay '.repeat(million)],
  ['praise without end', 'competitive '.repeat(million / 4)],
  ['commission', 'commission only '.repeat(million / 8)],
  ['qualifiers', `${'minimum '.repeat(million / 4)}$5`],
  ['capitals', `${'Ab '.repeat(million / 2)}$20/hr`],
])('%s are read in time that grows with their length', (_name, text) => {
  const start = performance.now()
  readPay(oneBlock(text), { places: [] })
  expect(performance.now() - start).toBeLessThan(6000)
})

const timeOf = (text: string): number => {
  const start = performance.now()
  readPay(oneBlock(text), { places: [] })
  return performance.now() - start
}

test.each([
  ['digits', '7'],
  ['sums that never become a range', '$1,000 (per '],
  ['brackets that never close', '([{$5 '],
  ['words of pay that hang on nothing', 'salary, based on '],
  ['one line of a posting', 'Salary: $61,000 to $73,000 a year plus bonus; competitive pay. '],
])('four times the length takes about four times as long: %s', (_name, piece) => {
  const once = piece.repeat(Math.ceil(million / piece.length))
  timeOf(once)
  const [single, fourfold] = [timeOf(once), timeOf(once.repeat(4))]
  expect(fourfold).toBeLessThan(single * 10 + 400)
})
