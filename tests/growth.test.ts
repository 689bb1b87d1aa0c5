import { expect, it } from 'vitest'
import { growth, most } from './growth.js'

/** Finds every letter anew from the head of the text. */
function squared(text: string): void {
  let found = 0
  for (let at = 0; at < text.length; at++) for (let before = 0; before < at; before++) if (text[before] === 'b') found++
  if (found > 0) throw new Error('There is no b.')
}

/** Splits and sorts, which is as good as linear. */
function sorted(text: string): void {
  for (let times = 0; times < 20; times++) text.split('').sort()
}

it('a loop within a loop is caught', () => {
  expect(growth(squared, 'a'.repeat(2_500), 'a'.repeat(10_000))).toBeGreaterThan(most)
})

it('sorting is let pass', () => {
  expect(growth(sorted, 'ab'.repeat(10_000), 'ab'.repeat(40_000))).toBeLessThan(most)
})
