import { expect, test } from 'vitest'
import { parseDocument } from '../../src/document/markdown.js'

const nested = (mark: string, times: number) => Array.from({ length: times }, (_, depth) => `${mark.repeat(depth)}- x`).join('\n')

test.each([
  ['quotation marks', '>'.repeat(100_000)],
  ['brackets', '['.repeat(100_000)],
  ['stars that open', '*a '.repeat(100_000)],
  ['stars that close', 'a* '.repeat(100_000)],
  ['stars in words', 'a**b '.repeat(50_000)],
  ['links', '[a](b) '.repeat(50_000)],
  ['list marks', `${'- '.repeat(5000)}x`],
  ['numbers', `${'1. '.repeat(5000)}x`],
  ['nested lists', nested('  ', 400)],
  ['nested quotations', nested('> ', 400)],
  ['underlines', 'a\n=\n'.repeat(20_000)],
  ['tags that never close', '<a '.repeat(50_000)],
  ['attributes that never close', '<a b="'.repeat(50_000)],
  ['comments that never close', '<!-- '.repeat(50_000)],
  ['template tags that never close', '{% a {{ b {# '.repeat(30_000)],
  ['template comments that never close', '{% comment %} '.repeat(20_000)],
  ['rows', `<table>${'<tr><td>a<td>b'.repeat(20_000)}`],
  ['labels', 'Salary: x. '.repeat(40_000)],
  ['colons', 'A B C D E: '.repeat(40_000)],
  ['bold labels', '**Pay:** x\n'.repeat(20_000)],
  ['white space', `a${' '.repeat(300_000)}b`],
  ['ten megabytes in one line', 'word and more '.repeat(750_000)],
  ['deep YAML', `---\n${'['.repeat(50_000)}\n---\n`],
  ['wide YAML', `---\n${'a: "\n'.repeat(20_000)}---\n`],
])('%s: read in seconds, and every span in its place', (_, text) => {
  const began = process.cpuUsage().user
  const { blocks } = parseDocument(text)
  expect((process.cpuUsage().user - began) / 1e6).toBeLessThan(8)
  for (const block of blocks) expect(block.span(0, block.text.length).end).toBeLessThanOrEqual(text.length)
})
