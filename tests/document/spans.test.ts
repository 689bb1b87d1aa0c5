import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseDocument } from '../../src/document/markdown.js'

const pieces = [
  '# Nurse',
  '**Pay:** $40 &ndash; $50 an hour',
  'Cost \\$5 & more &amp; less',
  '- one *two* [three](http://x.y)',
  '  - deeper `code`',
  '1. first\n   second line',
  '> quoted **text**\n> more',
  '| Place | Pay |\n|---|---|\n| Denver \\| CO | **$5** |\n| `a` | |',
  '<p>Some <b>HTML:</b> &nbsp;text<br>and more</p>',
  '<table><tr><td> a </td>\n<td>b</td></tr></table>',
  '<ul>\n <li>One\n <li>Two</ul>',
  'Salary: {{ page.pay }} a year. {% if x %}Yes{% endif %}{# no #}',
  '{% for a in b %}\n- item {{ a }}\n{% endfor %}',
  'hard  \nbreak\\\nhere',
  'Skills: a. Pay: b. Deadline: c.',
  '• bullet\n• another',
  '<!-- a comment -->',
  'text <!-- within --> text',
  '```\ncode\n```',
  'Setext\n======',
  '\u202eright to left\u202c and \u200bnothing',
  'nul \0 here',
  '---',
  '![alt](i.png) after',
  '&#x41;&#10;&unknown; &lt',
]
const endings = ['\n', '\r\n', '\r']

const document = fc
  .tuple(
    fc.constantFrom('', '\uFEFF'),
    fc.constantFrom('', '---\ntitle: A\n---\n', '+++\ntitle = "A"\n+++\n', '---\ntitle: "A\n---\n'),
    fc.array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom('\n', '\n\n')), { maxLength: 8 }),
    fc.constantFrom(...endings),
  )
  .map(
    ([mark, head, parts, ending]) => mark + (head + parts.map(([piece, gap]) => piece + gap).join('')).replaceAll('\n', ending),
  )

test('every stretch of a block leads into the block, in order, and literal characters to themselves', () => {
  fc.assert(
    fc.property(document, fc.nat(), fc.nat(), (text, a, b) => {
      const { blocks, body } = parseDocument(text)
      let last = body.start
      for (const block of blocks) {
        expect(block.start).toBeGreaterThanOrEqual(last)
        expect(block.end).toBeLessThanOrEqual(body.end)
        last = block.start
        const [from, to] = [a % (block.text.length + 1), b % (block.text.length + 1)].sort((x, y) => x - y)
        const span = block.span(from ?? 0, to ?? 0)
        expect(span.start).toBeGreaterThanOrEqual(block.start)
        expect(span.end).toBeGreaterThanOrEqual(span.start)
        expect(span.end).toBeLessThanOrEqual(block.end)
        let before = block.start
        for (let at = 0; at < block.text.length; at++) {
          const { start, end } = block.span(at, at + 1)
          expect(start).toBeGreaterThanOrEqual(before)
          before = start
          if (/[a-zA-Z0-9$]/.test(block.text.charAt(at)) && end - start === 1)
            expect(text.charAt(start)).toBe(block.text.charAt(at))
        }
      }
    }),
    { numRuns: 300 },
  )
})

test('a paragraph of plain words is cut out of the original as it is', () => {
  const text = '---\r\ntitle: A\r\n---\r\n\r\nWe pay a fair wage.\r\n'
  const [block] = parseDocument(text).blocks
  const span = block?.span(3, 11)
  expect(text.slice(span?.start, span?.end)).toBe('pay a fa')
})

test.each([
  ['an entity', 'A &amp; B', '&', '&amp;'],
  ['an escape', 'A \\$5', '$', '\\$'],
  ['words beside markup', 'A **bold** word', 'bold', 'bold'],
  ['words around markup', 'A **bold** word', 'bold word', 'bold** word'],
  ['a link', 'See [our page](http://x.y) now', 'our page', 'our page'],
  ['a break of a line in a quotation', '> one\n> two', 'one\ntwo', 'one\n> two'],
  ['behind a byte-order mark', '\uFEFFone two', 'two', 'two'],
  ['an indented line', '- one\n  two', 'one\ntwo', 'one\n  two'],
  ['a cell', '| a | b |\n|---|---|\n| c \\| d | e |', 'c | d', 'c \\| d'],
  ['words around a template tag', 'one {% x %}two', 'one two', 'one {% x %}two'],
])('%s', (_, text, words, written) => {
  const block = parseDocument(text).blocks.find((candidate) => candidate.text.includes(words))
  const from = block?.text.indexOf(words) ?? -1
  const span = block?.span(from, from + words.length)
  expect(text.slice(span?.start, span?.end)).toBe(written)
})
