import { expect, test } from 'vitest'
import { sentences } from '../../src/document/sentences.js'

const split = (text: string) => sentences({ text }).map(({ from, to }) => text.slice(from, to))

test('full stops that end nothing', () => {
  expect(split('We pay $1.5M in the U.S. Army, e.g. Denver, at 9 a.m. sharp. See St. Louis, Mo. No. 5.')).toEqual([
    'We pay $1.5M in the U.S. Army, e.g. Denver, at 9 a.m. sharp.',
    'See St. Louis, Mo. No. 5.',
  ])
})

test('an abbreviation at the end of a sentence', () => {
  expect(split('Work in the U.S. We sponsor nobody. Paid time off, etc. The pay is good.')).toEqual([
    'Work in the U.S.',
    'We sponsor nobody.',
    'Paid time off, etc.',
    'The pay is good.',
  ])
})

test('sentences run together', () => {
  expect(split('Keep the pumps running.Write reports.3+ years of work with ASP.NET and Node.js')).toEqual([
    'Keep the pumps running.',
    'Write reports.',
    '3+ years of work with ASP.NET and Node.js',
  ])
})

test('a wrapped line goes on, a line of its own does not', () => {
  expect(split('We mend the pumps of every garden, park and golf course between\nDenver and Boulder.')).toHaveLength(1)
  expect(split('Denver, CO\nFull time\n$80k')).toEqual(['Denver, CO', 'Full time', '$80k'])
})
