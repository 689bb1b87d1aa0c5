import { describe, expect, it } from 'vitest'
import { parseDocument, readFacts } from '../../src/index.js'
import { blankFor, type Topic } from '../../src/kit.js'

function blank(text: string, topic: Topic): string | null {
  return blankFor({ document: parseDocument(text, 'posting.md'), facts: readFacts(text) }, topic)?.text ?? null
}

describe('what a blank is for', () => {
  it.each([
    ['# Baker\n\n## Pay\n\n[amount]\n', 'pay', '[amount]'],
    ['# Baker\n\nSalary: TBD\n', 'pay', 'TBD'],
    ['---\nsalary: TBD\n---\n\n# Baker\n', 'pay', 'TBD'],
    ['# Baker\n\n## Benefits\n\n- [list of benefits]\n', 'benefits', '[list of benefits]'],
    ['# Baker\n\nApplications close on [date].\n', 'deadline', '[date]'],
    ['---\ncloses: TBD\n---\n\n# Baker\n', 'deadline', 'TBD'],
    ['# Baker\n\nApply at [link or address].\n', 'how-to-apply', '[link or address]'],
    ['# Baker\n\n## How to apply\n\nApplications close on [date].\n', 'how-to-apply', null],
    ['# Baker\n\nYou work for [company name].\n', 'pay', null],
    ['---\ncompany: TBD\n---\n\n# Baker\n', 'pay', null],
  ] as const)('%j as to %s: %s', (text, topic, found) => {
    expect(blank(text, topic)).toBe(found)
  })
})
