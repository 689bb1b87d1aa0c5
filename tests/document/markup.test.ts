import { expect, test } from 'vitest'
import { parseDocument } from '../../src/document/markdown.js'
import { outline } from './outline.js'

const texts = (text: string) => parseDocument(text).blocks.map((block) => block.text)

test('what a reader does not see is not in the text', () => {
  expect(texts('A *b* **c** [d](x) `e` ![f](y) \\$g &amp; <http://h.i> <span>j</span>')).toEqual(['A b c d e  $g & http://h.i j'])
})

test('links keep where they stand and lead', () => {
  const [block] = parseDocument('See [our *pay* page](https://example.com/pay) and <a href="/b">more</a>.').blocks
  expect(block?.links.map(({ from, to, url }) => [block.text.slice(from, to), url])).toEqual([
    ['our pay page', 'https://example.com/pay'],
    ['more', '/b'],
  ])
})

test('comments are kept apart', () => {
  const text = 'One <!-- a --> two\n\n<!-- b\nc -->\n\n<div><!-- d --></div>'
  const { comments, blocks } = parseDocument(text)
  expect(comments.map(({ start, end }) => text.slice(start, end))).toEqual(['<!-- a -->', '<!-- b\nc -->', '<!-- d -->'])
  expect(blocks.map((block) => block.text)).toEqual(['One  two'])
})

test('HTML: headings, paragraphs, lists, tables, line breaks', () => {
  const posting = `<h2>Pay</h2>
<p><strong>Base:</strong> $20&nbsp;an hour<br>and tips</p>
<ul><li>Weekly</li><li>Direct <em>deposit</em><ul><li>or a check</li></ul></li></ul>
<table>
  <tr><th>City</th><th>Pay range</th></tr>
  <tr><td>Denver</td><td>$22</td></tr>
</table>
<dl><dt>Benefits</dt><dd>Medical</dd></dl>
<script>var pay = '<p>$5</p>'</script><style>p { color: red }</style>`
  expect(outline(posting)).toMatchInlineSnapshot(`
    "pay |  | ## Pay
    pay | Base | Base: $20 an hour / and tips
    pay | Pay | - Weekly
    pay | Pay | - Direct deposit
    pay | Pay | - - or a check
    pay |  | = City | Pay range
    pay | Denver | = Denver | $22
    benefits |  | ### Benefits
    benefits | Benefits | Medical"
  `)
})

test('HTML: paragraphs within items and cells belong to them', () => {
  const posting =
    '<ul><li><p>One</p></li>\n<li>\n<div><b>Pay:</b> two</div></li></ul><table><tr><td><p>Salary</p></td><td><p>$5</p><p>net</p></td></tr></table>'
  expect(outline(posting)).toMatchInlineSnapshot(`
    "other |  | - One
    pay | Pay | - Pay: two
    pay | Salary | = Salary | $5 /  / net"
  `)
})

test('HTML that is broken', () => {
  expect(texts('<p>One <b>two <p>three < four > five <a href="x>six\n\n</div></p>seven')).toMatchInlineSnapshot(`
    [
      "One two",
      "three < four > five <a href="x>six",
      "seven",
    ]
  `)
})

test('template tags are invisible, and a value that will stand there parts the words around it', () => {
  expect(texts('{% if open %}\n# {{ job.title }} Nurse\n{% endif %}\n\nWe pay {{ low }} to {{ high }}{# not yet #}.')).toEqual([
    '\uFFFC Nurse',
    'We pay \uFFFC to \uFFFC.',
  ])
})

test('a template comment hides what it holds, a tag may run over several lines', () => {
  expect(
    texts(
      'One\n{% comment --- %}\nOld pay: $5\n{% endcomment --- %}\n{% include a.html\n  pay="$6" %}\n\nTwo {% comment %}$7{% endcomment %}three',
    ),
  ).toEqual(['One', 'Two three'])
})

test('a tag between the items of a list', () => {
  expect(texts('- one\n{% for x in y %}\n- {{ x }} two\n{% endfor %}\n- three')).toEqual(['one', '\uFFFC two', 'three'])
})

test('a brace that is never closed is text', () => {
  expect(texts('Send {{ your resume')).toEqual(['Send {{ your resume'])
})

test('line endings of any kind, and none at the end', () => {
  for (const ending of ['\n', '\r\n', '\r']) {
    expect(texts(['# Nurse', '', 'One', 'two', '', '- three'].join(ending))).toEqual(['Nurse', 'One\ntwo', 'three'])
  }
})

test('the prevailing line ending', () => {
  expect(parseDocument('a\r\nb\r\nc\n').newline).toBe('\r\n')
  expect(parseDocument('a\nb').newline).toBe('\n')
})

test('line and column', () => {
  const { placeOf } = parseDocument('ab\r\ncd\ref\n')
  expect([0, 2, 4, 7, 9, 10, 99].map((offset) => placeOf(offset))).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 3 },
    { line: 2, column: 1 },
    { line: 3, column: 1 },
    { line: 3, column: 3 },
    { line: 4, column: 1 },
    { line: 4, column: 1 },
  ])
})

test('sections reach to the next heading that is as weighty', () => {
  const text = 'Intro\n\n## Pay\n\nOne\n\n### Denver\n\nTwo\n\n## Benefits\n\nThree'
  expect(
    parseDocument(text).sections.map(({ heading, depth, zone, start, end }) => [
      heading,
      depth,
      zone,
      text.slice(start, end).trim(),
    ]),
  ).toEqual([
    ['', 0, 'other', 'Intro'],
    ['Pay', 2, 'pay', '## Pay\n\nOne\n\n### Denver\n\nTwo'],
    ['Denver', 3, 'pay', '### Denver\n\nTwo'],
    ['Benefits', 2, 'benefits', '## Benefits\n\nThree'],
  ])
})

test('cells know the head of their column', () => {
  const row = parseDocument('| City | Pay |\n|---|---|\n| Denver | $5 |').blocks[1]
  expect(row?.cells?.map(({ from, to, label }) => [row.text.slice(from, to), label])).toEqual([
    ['Denver', 'City'],
    ['$5', 'Pay'],
  ])
})
