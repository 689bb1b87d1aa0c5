import { describe, expect, test } from 'vitest'
import { exactZoneOf, zoneOf } from '../../src/document/zone-of.js'
import { zoneWords } from '../../src/document/zones.js'

describe('every row of the table names the zone of its example', () => {
  test.each(zoneWords.map((row) => [row.example, row] as const))('%s', (example, { zone, only }) => {
    expect(exactZoneOf(example, only ?? 'heading')).toBe(zone)
  })
})

describe('headings', () => {
  test.each([
    ['WHO WE ARE', 'company'],
    ['Who you are', 'must'],
    ['What you\u2019ll be doing', 'responsibilities'],
    ['What you bring', 'must'],
    ['\u{1F680} 2. The Role', 'responsibilities'],
    ['Compensation & Benefits', 'pay'],
    ['Benefits and compensation', 'pay'],
    ['Pay Transparency', 'pay'],
    ['Perks / Benefits', 'benefits'],
    ['Preferred skills', 'nice'],
    ['Skills (nice to have)', 'nice'],
    ['Bonus points if you have', 'nice'],
    ['Bonus', 'pay'],
    ['Diversity, equity and inclusion', 'eeo'],
    ['Reasonable accommodation', 'eeo'],
    ['Next steps', 'apply'],
    ['You should apply if', 'must'],
    ['Requirements: skills and experience', 'must'],
    ['About the team', 'company'],
    ['About you', 'must'],
    ['About this position', 'responsibilities'],
    ['Where you will work', 'location'],
    ['Additional information', 'other'],
  ] as const)('%s is %s', (words, zone) => expect(zoneOf(words, 'heading')).toBe(zone))

  test.each([
    'Denver',
    'Senior Payroll Analyst',
    'Benefits Coordinator',
    'Application Engineer',
    'Zone A',
    'Level II',
    'Growing here',
    '',
  ])('%s says nothing', (words) => expect(zoneOf(words, 'heading')).toBeNull())
})

test('a label may say what a heading may not', () => {
  expect(zoneOf('Position', 'label')).toBe('title')
  expect(zoneOf('Vision', 'label')).toBeNull()
  expect(zoneOf('Vision insurance', 'label')).toBe('benefits')
})
