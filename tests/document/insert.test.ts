import { describe, expect, it } from 'vitest'
import { insertContent, type NewContent } from '../../src/document/insert.js'
import { parseDocument } from '../../src/document/markdown.js'

const pay: NewContent = { zone: 'pay', heading: 'Pay', content: ['$20 an hour'] }
const benefits: NewContent = { zone: 'benefits', heading: 'Benefits', content: [['Medical', '401(k)']] }
const apply: NewContent = { zone: 'apply', heading: 'How to apply', content: ['Apply at [link or address].'] }

/** The text after the insertion; everything else must stand as it did. */
function insert(text: string, content: NewContent): string {
  const edit = insertContent(parseDocument(text, 'posting.md'), content)
  expect(edit.start).toBe(edit.end)
  return text.slice(0, edit.start) + edit.text + text.slice(edit.end)
}

describe('inserting content', () => {
  it('puts pay before benefits, under a heading of their depth', () => {
    expect(insert('# Baker\n\n### Your work\n\nYou bake.\n\n### Benefits\n\nMedical.\n', pay)).toBe(
      '# Baker\n\n### Your work\n\nYou bake.\n\n### Pay\n\n$20 an hour\n\n### Benefits\n\nMedical.\n',
    )
  })

  it('puts benefits between pay and how to apply', () => {
    expect(insert('# Baker\n\n## Pay\n\n$20 an hour\n\n## How to apply\n\nWrite to us.\n', benefits)).toBe(
      '# Baker\n\n## Pay\n\n$20 an hour\n\n## Benefits\n\n- Medical\n- 401(k)\n\n## How to apply\n\nWrite to us.\n',
    )
  })

  it('puts what comes last at the end', () => {
    expect(insert('# Baker\n\n## Pay\n\n$20 an hour\n', apply)).toBe(
      '# Baker\n\n## Pay\n\n$20 an hour\n\n## How to apply\n\nApply at [link or address].\n',
    )
  })

  it('adds to the section that is there, without a second heading', () => {
    expect(insert('# Baker\n\n## Pay\n\nCompetitive.\n\n## Benefits\n\nMedical.\n', pay)).toBe(
      '# Baker\n\n## Pay\n\nCompetitive.\n\n$20 an hour\n\n## Benefits\n\nMedical.\n',
    )
  })

  it('heads it as the posting heads its own: bold lines with a colon', () => {
    expect(insert('Baker wanted.\n\n**Your work:**\n\nYou bake.\n\n**Benefits:**\n\nMedical.\n', pay)).toBe(
      'Baker wanted.\n\n**Your work:**\n\nYou bake.\n\n**Pay:**\n\n$20 an hour\n\n**Benefits:**\n\nMedical.\n',
    )
  })

  it('opens a line with a label where the posting has no headings', () => {
    expect(insert('Baker wanted in Denver.\n', pay)).toBe('Baker wanted in Denver.\n\nPay: $20 an hour\n')
    expect(insert('Baker wanted in Denver.\n', benefits)).toBe('Baker wanted in Denver.\n\nBenefits:\n\n- Medical\n- 401(k)\n')
  })

  it('heads it in italics where the posting does', () => {
    expect(insert('Baker wanted.\n\n_Your work_\n\nYou bake.\n\n_Benefits_\n\nMedical.\n', pay)).toBe(
      'Baker wanted.\n\n_Your work_\n\nYou bake.\n\n_Pay_\n\n$20 an hour\n\n_Benefits_\n\nMedical.\n',
    )
  })

  it('adds whole sentences without a label where the posting has no headings', () => {
    expect(insert('Baker wanted in Denver.\n', { ...apply, inSentences: true })).toBe(
      'Baker wanted in Denver.\n\nApply at [link or address].\n',
    )
  })

  it('puts nothing beneath a heading that states a fact itself', () => {
    expect(insert('# Baker\n\n## $20 an hour\n\n## Your work\n\nYou bake.\n', pay)).toBe(
      '# Baker\n\n## $20 an hour\n\n## Your work\n\nYou bake.\n\n## Pay\n\n$20 an hour\n',
    )
  })

  it('goes behind the spaces that end a line', () => {
    expect(insert('# Baker\n\n## Pay\n\nCompetitive.  \n\n## Benefits\n', pay)).toBe(
      '# Baker\n\n## Pay\n\nCompetitive.  \n\n$20 an hour\n\n## Benefits\n',
    )
  })

  it('does not go before the line of HTML in which a heading stands', () => {
    const html = '<div><p>You bake.</p><h3>Benefits</h3><p>Medical.</p></div>\n'
    expect(insert(html, pay).startsWith(html.trimEnd())).toBe(true)
  })

  it('uses the posting’s own bullets', () => {
    expect(insert('# Baker\n\n## Your work\n\n* Bread\n* Rolls\n', benefits)).toContain('* Medical\n* 401(k)\n')
  })

  it('keeps Windows line endings', () => {
    const text = insert('# Baker\r\n\r\n## Your work\r\n\r\nYou bake.\r\n', pay)
    expect(text).toBe('# Baker\r\n\r\n## Your work\r\n\r\nYou bake.\r\n\r\n## Pay\r\n\r\n$20 an hour\r\n')
  })

  it('parts itself from a heading that follows without a blank line', () => {
    expect(insert('# Baker\n## Your work\nYou bake.\n## Benefits\nMedical.\n', pay)).toBe(
      '# Baker\n## Your work\nYou bake.\n\n## Pay\n\n$20 an hour\n\n## Benefits\nMedical.\n',
    )
  })

  it('goes behind front matter in a posting without a body', () => {
    expect(insert('---\ntitle: Baker\n---\n', pay)).toBe('---\ntitle: Baker\n---\n\nPay: $20 an hour\n')
  })

  it('adds nothing but itself where the file ends without a line ending', () => {
    expect(insert('# Baker\n\nYou bake.', pay)).toBe('# Baker\n\nYou bake.\n\n## Pay\n\n$20 an hour')
  })

  it('keeps a byte-order mark', () => {
    expect(insert('\uFEFF# Baker\n\nYou bake.\n', pay)).toBe('\uFEFF# Baker\n\nYou bake.\n\n## Pay\n\n$20 an hour\n')
  })
})
