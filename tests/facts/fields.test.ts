import { describe, expect, it } from 'vitest'
import { parseDocument } from '../../src/document/markdown.js'
import { type CanonicalName, dayOf, fieldsNamed, listOf, mentionOf, textOf } from '../../src/facts/fields.js'
import { readFacts } from '../../src/facts/read.js'
import { withHead } from './posting.js'

const values = (head: string, name: CanonicalName): readonly string[] =>
  fieldsNamed(parseDocument(withHead(head), 'a.md'), name).map((field) => textOf(field.value))

/** What is written, the fact it carries, and the value read. */
const names: Readonly<Record<string, readonly [string, CanonicalName, string]>> = {
  'the canonical name': ['apply-by: 2026-12-15', 'apply-by', '2026-12-15'],
  'camel case': ['applyBy: 2026-12-15', 'apply-by', '2026-12-15'],
  'capitals and underscores': ['APPLY_BY: 2026-12-15', 'apply-by', '2026-12-15'],
  'an alias in camel case': ['validThrough: 2026-12-15', 'apply-by', '2026-12-15'],
  'read by its words: closes_on': ['closes_on: 2026-12-15', 'apply-by', '2026-12-15'],
  'read by its words: job_closing_date': ['job_closing_date: 2026-12-15', 'apply-by', '2026-12-15'],
  'a letter before the name': ['b_benefits: [dental]', 'benefits', 'dental'],
  'salary_min is the least of the pay': ['salary_min: 50000', 'pay.min', '50000'],
  'max_salary is the most of the pay': ['max_salary: 60000', 'pay.max', '60000'],
  'the part of a map': ['pay: {min: 50000}', 'pay.min', '50000'],
  'the part of a map under an alias': ['compensation:\n  maximum: 60000', 'pay.max', '60000'],
  'opens is the day it went up': ['opens: 2026-11-01', 'posted', '2026-11-01'],
  'state can be a status': ['state: closed', 'status', 'closed'],
  'state can be a place': ['state: CO', 'locations', 'CO'],
  'no can be what is not offered': ['no: [retirement]', 'not-offered', 'retirement'],
  'how to apply': ['application_url: https://example.com/7', 'how-to-apply', 'https://example.com/7'],
}

describe('names of front matter', () => {
  for (const [name, [head, wanted, value]] of Object.entries(names)) {
    it(name, () => expect(values(head, wanted)).toEqual([value]))
  }
  it('a start date closes nothing', () => expect(values('start_date: 2026-12-15', 'apply-by')).toEqual([]))
  it('a contact for benefits names none', () => expect(values('benefits_contact: Lee', 'benefits')).toEqual([]))
  it('a bare min is no pay', () => expect(values('min: 5', 'pay.min')).toEqual([]))
  it('a comment is never read', () => expect(values('# deadline: 2026-12-15\ntitle: Baker', 'apply-by')).toEqual([]))
  it('the canonical name goes first', () => {
    expect(values('deadline: 2026-12-01\napply-by: 2026-12-15', 'apply-by')).toEqual(['2026-12-15', '2026-12-01'])
  })
  it("a repository's own name is read as it says", () => {
    const document = parseDocument(withHead('cutoff: 2026-12-15'), 'a.md')
    expect(readFacts(document).deadline.present).toBe(false)
    expect(readFacts(document, { fields: { cutoff: 'apply-by' } }).deadline.date).toBe('2026-12-15')
  })
})

describe('values of front matter', () => {
  const document = parseDocument(withHead('a: "Dec. 15th, 2026"\nb: [dental, vision]\nc: null'), 'a.md')
  const [a, b, c] = document.fields
  it('quotes are no part of the words', () => {
    const mention = a ? mentionOf(document, a.value) : null
    expect(mention?.text).toBe('Dec. 15th, 2026')
    expect(document.text.slice(mention?.start, mention?.end)).toBe(mention?.text)
  })
  it('a day in words', () => expect(a ? dayOf(a.value) : null).toBe('2026-12-15'))
  it('a list', () => expect(b ? listOf(b.value).map(textOf) : []).toEqual(['dental', 'vision']))
  it('nothing', () => expect(c ? listOf(c.value) : null).toEqual([]))
})
