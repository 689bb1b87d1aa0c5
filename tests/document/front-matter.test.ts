import { expect, test } from 'vitest'
import type { FieldValue } from '../../src/document/document.js'
import { parseDocument } from '../../src/document/markdown.js'

function plain(value: FieldValue): unknown {
  if (value.kind === 'scalar') return value.value
  if (value.kind === 'list') return value.items.map(plain)
  return Object.fromEntries(value.fields.map((field) => [field.name, plain(field.value)]))
}

/** Fields as an object, problems as `line: words: message`, and the body. */
function read(text: string) {
  const document = parseDocument(text)
  return {
    kind: document.frontMatter,
    fields: Object.fromEntries(document.fields.map((field) => [field.name, plain(field.value)])),
    problems: document.problems.map(
      (problem) => `${document.placeOf(problem.start).line}: ${text.slice(problem.start, problem.end)}: ${problem.message}`,
    ),
    body: document.blocks.map((block) => block.text).join(' / '),
  }
}

test('YAML: text, numbers, lists and maps', () => {
  const text = '---\ntitle: Nurse\nlocation: [Denver, CO]\npay:\n  min: 70000\n  currency: USD\nremote: true\n---\nHello'
  expect(read(text)).toEqual({
    kind: 'yaml',
    fields: { title: 'Nurse', location: ['Denver', 'CO'], pay: { min: 70000, currency: 'USD' }, remote: true },
    problems: [],
    body: 'Hello',
  })
})

test('TOML: tables, dotted names, lists of tables', () => {
  const text =
    '+++\ntitle = "Nurse"\npay.min = 1\npay.max = 2\n[employer]\nemployees = 40\n[[place]]\nname = "a"\n[[place]]\nname = "b"\n+++\nHello'
  expect(read(text)).toEqual({
    kind: 'toml',
    fields: { title: 'Nurse', pay: { min: 1, max: 2 }, employer: { employees: 40 }, place: [{ name: 'a' }, { name: 'b' }] },
    problems: [],
    body: 'Hello',
  })
})

test('every value is cut out of the file as it is written', () => {
  const text = '\uFEFF---  \r\ntitle: "Nurse"\r\nplaces:\r\n  - Denver, CO\r\n  - Boise\r\n---\r\nHello'
  const { fields } = parseDocument(text)
  expect(
    fields.map(({ nameSpan, value }) => [text.slice(nameSpan.start, nameSpan.end), text.slice(value.start, value.end)]),
  ).toEqual([
    ['title', '"Nurse"'],
    ['places', '- Denver, CO\r\n  - Boise'],
  ])
})

test.each([
  ['no fields at all', '---\n---\nHello'],
  ['a blank line', '---\n\n---\nHello'],
  ['a comment alone', '---\n# later\n---\nHello'],
])('empty front matter: %s', (_, text) => {
  expect(read(text)).toEqual({ kind: 'yaml', fields: {}, problems: [], body: 'Hello' })
})

test('a rule above plain text is no front matter', () => {
  expect(read('---\n\nHello there\n')).toEqual({ kind: null, fields: {}, problems: [], body: 'Hello there' })
})

test('a colon in a value', () => {
  expect(read('---\ntitle: Nurse: nights\nsalary: $80,000\n---\nHello')).toEqual({
    kind: 'yaml',
    fields: { title: 'Nurse: nights', salary: '$80,000' },
    problems: ['2: title: Nurse: nights: A value with a colon in it needs quotation marks, as in `title: "Nurse: nights"`.'],
    body: 'Hello',
  })
})

test('a quotation and a list that are never closed leave the other fields alone', () => {
  expect(read('---\ntitle: "Nurse\nlocation: Denver\ntags: [a, b\nposted: 2026-11-22\n---\nHello')).toEqual({
    kind: 'yaml',
    fields: { title: 'Nurse', location: 'Denver', tags: 'a, b', posted: '2026-11-22' },
    problems: ['2: title: "Nurse: A closing " is missing.', '4: tags: [a, b: A closing ] is missing.'],
    body: 'Hello',
  })
})

test('a tab, a sign that YAML keeps for itself, a line that is no field', () => {
  expect(read('---\npay:\n\tmin: 3\nnote: *see below\nnight shift\ntitle: Nurse\n---\nHello').problems).toEqual([
    '3: min: 3: This line begins with a tab. Indent with spaces.',
    '4: note: *see below: A value that begins with * needs quotation marks.',
    '5: night shift: This line is not a field. Write each field on a line of its own, as in `title: Account Manager`.',
  ])
})

test('a name that stands twice', () => {
  const { fields, problems } = read('---\ntitle: Nurse\ntitle: Cook\n---\nHello')
  expect(fields).toEqual({ title: 'Cook' })
  expect(problems).toEqual(['3: title: Cook: `title` stands twice in the front matter. Keep one of them.'])
})

test('front matter that never closes: the fields are read, and the text below them', () => {
  expect(read('---\ntitle: Nurse\nlocation: Denver\n\n# Night Nurse\n')).toEqual({
    kind: 'yaml',
    fields: { title: 'Nurse', location: 'Denver' },
    problems: ['1: ---: The front matter opens with --- and never closes. Put --- on a line of its own below the last field.'],
    body: 'Night Nurse',
  })
})

test('a template tag is text', () => {
  expect(read('---\ntitle: {{ job.title }}\n---\nHello')).toMatchObject({ fields: { title: '{{ job.title }}' }, problems: [] })
})

test('TOML that cannot be read keeps its text', () => {
  expect(read('+++\ntitle = "Nurse"\nsalary = $80,000\nnights\n+++\nHello')).toEqual({
    kind: 'toml',
    fields: { title: 'Nurse', salary: '$80,000' },
    problems: [
      '3: salary = $80,000: The value of `salary` cannot be read. Put quotation marks around it: `salary = "..."`.',
      '4: nights: This line is not a field. Write `name = "value"`.',
    ],
    body: 'Hello',
  })
})

test('anchors are followed, and not for ever', () => {
  expect(read('---\nbase: &b {currency: USD}\npay:\n  <<: *b\n  min: 3\n---\n').fields).toMatchObject({
    pay: { currency: 'USD', min: 3 },
  })
  const bomb = [
    'a: &a [x, x, x, x, x, x, x, x]',
    ...'bcdefg'.split('').map((name, at) => `${name}: &${name} [${`*${'abcdef'[at]}, `.repeat(8)}]`),
  ]
  const { fields, problems } = read(`---\n${bomb.join('\n')}\ntitle: Nurse\n---\nHello`)
  expect(fields).toMatchObject({ title: 'Nurse' })
  expect(problems).toHaveLength(1)
})

test('TOML whose tables and lists are written in several places', () => {
  const text = '+++\npay.min = 1\ntitle = "Cook"\npay.max = 2\n[[site]]\ncity = "Denver"\n[[site]]\ncity = "Boulder"\n+++\n'
  const { fields } = parseDocument(text)
  expect(fields.map((field) => [field.name, plain(field.value)])).toEqual([
    ['pay', { min: 1, max: 2 }],
    ['title', 'Cook'],
    ['site', [{ city: 'Denver' }, { city: 'Boulder' }]],
  ])
})

test('a TOML key of ten thousand parts', () => {
  expect(parseDocument(`+++\n${'a.'.repeat(10_000)}b = 1\n+++\n`).fields).toHaveLength(1)
})
