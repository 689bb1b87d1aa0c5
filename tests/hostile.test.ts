import { describe, expect, it } from 'vitest'
import { fix, lint } from '../src/index.js'
import { growth, most } from './growth.js'

const options = {
  on: '2026-11-22',
  employer: { employees: 200, in: { 'us-co': 20, 'us-wa': 20, 'us-ca': 20, 'us-ny': 20 } },
} as const

/** A text of about `size` characters (or rows, where the name says so), and the larger of the two sizes tried; the smaller is a quarter. */
interface Hostile {
  readonly size: number
  readonly text: (size: number) => string
}

const sentence = 'Denver, CO. We pay $20 - $30 an hour and offer medical, 401(k), 10 days PTO and more. Apply by May 4, 2027. '
const again = (part: string, size: number): string => part.repeat(Math.ceil(size / part.length)).slice(0, size)

const hostile: Readonly<Record<string, Hostile>> = {
  'ten megabytes of digits': { size: 10_000_000, text: (size) => again('7', size) },
  'ten megabytes of digits in groups': { size: 10_000_000, text: (size) => `$${again('1,234', size)}` },
  'ten megabytes of white space between two words': { size: 10_000_000, text: (size) => `Pay${again(' ', size)}$20` },
  'one line of two megabytes': { size: 2_400_000, text: (size) => again(sentence, size) },
  'one word of two megabytes': { size: 2_000_000, text: (size) => again('salary', size) },
  'a heading of two megabytes': { size: 2_000_000, text: (size) => `# ${again('Pay and benefits ', size)}` },
  'one long line': { size: 120_000, text: (size) => again(sentence, size) },
  'empty lines': { size: 40_000, text: (size) => again('\n', size) },
  'short lines without a blank one': { size: 40_000, text: (size) => again('Pay: $20/hr\n', size) },
  'binary bytes': {
    size: 120_000,
    text: (size) => again(String.fromCharCode(...Array.from({ length: 256 }, (_, byte) => byte)), size),
  },
  'lone surrogates': { size: 30_000, text: (size) => again('\ud83d $20 \udc00 an hour ', size) },
  'UTF-16 read as bytes': { size: 200_000, text: (size) => `\ufffd\ufffd${again([...sentence].join('\0'), size)}` },
  'opening square brackets': { size: 100_000, text: (size) => again('[', size) },
  'opening and closing square brackets': { size: 100_000, text: (size) => again('[', size / 2) + again(']', size / 2) },
  'links within links': { size: 100_000, text: (size) => again('[a](', size) },
  'images that never close': { size: 100_000, text: (size) => again('![', size) },
  'quotes within quotes': { size: 100_000, text: (size) => again('>', size) },
  'lists within lists': { size: 100_000, text: (size) => again('- ', size) },
  'numbered lists within lists': { size: 100_000, text: (size) => again('1. ', size) },
  'deeper and deeper items': {
    size: 80_000,
    text: (size) => Array.from({ length: Math.sqrt(size) }, (_, deep) => `${'  '.repeat(deep)}- a`).join('\n'),
  },
  asterisks: { size: 100_000, text: (size) => again('*', size) },
  'emphasis that never closes': { size: 100_000, text: (size) => again('*a _b ', size) },
  'stars that close': { size: 60_000, text: (size) => again('a* ', size) },
  'stars in words': { size: 60_000, text: (size) => again('a**b ', size) },
  'underlined lines': { size: 12_000, text: (size) => again('a\n=\n', size) },
  'deeper and deeper quotations': {
    size: 40_000,
    text: (size) => Array.from({ length: Math.sqrt(size) }, (_, deep) => `${'> '.repeat(deep)}- a`).join('\n'),
  },
  links: { size: 40_000, text: (size) => again('[a](b) ', size) },
  'dollar signs': { size: 100_000, text: (size) => again('$', size) },
  'dollar signs with a digit': { size: 60_000, text: (size) => again('$1-', size) },
  backticks: { size: 100_000, text: (size) => again('`', size) },
  'backticks of growing length': {
    size: 90_000,
    text: (size) => Array.from({ length: Math.sqrt(size) }, (_, n) => `a${'`'.repeat(n)}`).join(''),
  },
  'opening angle brackets': { size: 60_000, text: (size) => again('<', size) },
  'comments that never close': { size: 100_000, text: (size) => again('<!-- a ', size) },
  'declarations that never close': { size: 100_000, text: (size) => again('<!A <?a <![CDATA[ ', size) },
  'tags within tags': { size: 100_000, text: (size) => again('<div><b>', size) },
  'attributes without end': { size: 100_000, text: (size) => `<a ${again('href="x" ', size)}` },
  'tags that never close': { size: 60_000, text: (size) => again('<a ', size) },
  'attributes that never close': { size: 60_000, text: (size) => again('<a b="', size) },
  'rows of HTML': { size: 40_000, text: (size) => `<table>${again('<tr><td>a<td>b', size)}` },
  'template comments that never close': { size: 100_000, text: (size) => again('{% comment %} ', size) },
  'template tags that never close': { size: 100_000, text: (size) => again('{{ {% ', size) },
  'opening braces': { size: 100_000, text: (size) => again('{', size) },
  entities: { size: 50_000, text: (size) => again('&amp;&#x24;&bogus;', size) },
  backslashes: { size: 40_000, text: (size) => again('\\', size) },
  pipes: { size: 100_000, text: (size) => again('|', size) },
  'dashes beneath a line': { size: 100_000, text: (size) => `Pay\n${again('-', size)}` },
  'underscores, as in a form': { size: 100_000, text: (size) => `Pay: $${again('_', size)}` },
  'fences that never close': { size: 20_000, text: (size) => again('```\n~~~\n', size) },
  'fences at the head': { size: 20_000, text: (size) => again('---\n', size) },
  'a script': { size: 200_000, text: (size) => `<script>${again('if (a < b) { pay("$20 - $30") } ', size)}` },
  'colours of a terminal': {
    size: 60_000,
    text: (size) => again('\u001b[31m$20\u001b[0m \u001b]8;;http://x\u0007 an hour ', size),
  },
  'text that turns about': { size: 60_000, text: (size) => again('\u202e$20\u2066 an hour \u200f\u202c', size) },
  'words from right to left': { size: 40_000, text: (size) => again('\u05e9\u05db\u05e8 $20 \u0631\u0627\u062a\u0628. ', size) },
  'letters that do not show': { size: 200_000, text: (size) => again('\u200b\u00ad\ufeff', size) },
  'marks upon marks': { size: 200_000, text: (size) => `a${again('\u0301', size)}` },
  'rows of a table': {
    size: 800,
    text: (rows) => `| Place | Pay |\n| --- | --- |\n${'| Denver, CO | $20 to $30 an hour |\n'.repeat(rows)}`,
  },
  'columns of a table': {
    size: 1_600,
    text: (columns) => `${'|a'.repeat(columns)}|\n${'|-'.repeat(columns)}|\n${'|$20'.repeat(columns)}|`,
  },
  'link definitions': { size: 4_000, text: (count) => Array.from({ length: count }, (_, n) => `[${n}]: /${n}`).join('\n') },
  'places one after another': { size: 20_000, text: (count) => 'Denver, CO; Seattle, WA; New York, NY; '.repeat(count / 3) },
  'ranges one after another': { size: 3_000, text: (count) => '$20 - $30 to $40 up to $50k and more, '.repeat(count) },
  'years one after another': { size: 6_000, text: (count) => '5+ years to 7 years of '.repeat(count) },
  'blanks one after another': { size: 6_000, text: (count) => '[min] $[max] TBD ____ XX '.repeat(count) },
  'sentences that shut people out': { size: 4_000, text: (count) => 'This job is not available in Colorado or '.repeat(count) },
  'labels one after another': { size: 60_000, text: (size) => again('Salary: x. ', size) },
  'colons one after another': { size: 60_000, text: (size) => again('A B C D E: ', size) },
  'bold labels': { size: 40_000, text: (size) => again('**Pay:** x\n', size) },
  'headings glued to a list': { size: 12_000, text: (size) => `- a\n${again('Benefits:\nPay\nWe give it. ', size)}` },
  'lists and paragraphs by turns': { size: 130_000, text: (size) => again('- Dental\nand more\n\nPay\n\n', size) },
  'keys of YAML': {
    size: 5_000,
    text: (keys) => `---\n${Array.from({ length: keys }, (_, n) => `key${n}: "$${n}"`).join('\n')}\n---\n\nDenver, CO.`,
  },
  'keys of TOML': {
    size: 6_000,
    text: (keys) => `+++\n${Array.from({ length: keys }, (_, n) => `key${n} = "$${n}"`).join('\n')}\n+++\n\nDenver, CO.`,
  },
  'one key of YAML, again and again': { size: 3_000, text: (keys) => `---\n${'pay: 1\n'.repeat(keys)}---\n` },
  'quotes of YAML that never close': { size: 20_000, text: (size) => `---\n${again('a: "\n', size)}---\n` },
  'tables of TOML in many places': { size: 5_000, text: (count) => `+++\n${'[[pay]]\nmin = 1\n'.repeat(count)}+++\n` },
  'parts of one TOML key': { size: 8_000, text: (count) => `+++\n${'a.'.repeat(count)}b = 1\n+++\n` },
  'YAML lists within lists': { size: 4_000, text: (deep) => `---\na: ${'['.repeat(deep)}\n---\n` },
  'YAML maps within maps': { size: 4_000, text: (deep) => `---\na: ${'{a: '.repeat(deep)}\n---\n` },
  'TOML lists within lists': { size: 4_000, text: (deep) => `+++\na = ${'['.repeat(deep)}\n+++\n` },
  'a YAML quote that never closes': { size: 180_000, text: (size) => `---\ntitle: "${again('a b\n', size)}\n---\n` },
  'front matter that never closes': { size: 100_000, text: (size) => `---\n${again('title: a\n', size)}` },
}

/** Lints; every finding, fix and piece of evidence must lie within the text. */
function lintSoundly(text: string): void {
  const { findings, facts } = lint(text, options)
  const mentions = [
    ...facts.pay.mentions,
    ...facts.pay.decoys,
    ...facts.places,
    ...facts.benefits.mentions,
    ...facts.placeholders,
  ]
  const spans = findings.flatMap((finding) => [
    finding,
    ...finding.fixes.flatMap(({ edits }) => edits),
    ...finding.because.flatMap(({ evidence }) => (evidence === null ? [] : [evidence])),
  ])
  const outside = [...spans, ...mentions].filter(({ start, end }) => !(start >= 0 && start <= end && end <= text.length))
  expect(outside).toEqual([])
  expect(mentions.filter((mention) => mention.text !== text.slice(mention.start, mention.end))).toEqual([])
}

describe('a hostile posting of', () => {
  it.each(Object.entries(hostile))('%s is linted in time that grows as the text does', (_, { size, text }) => {
    expect(growth(lintSoundly, text(size / 4), text(size))).toBeLessThan(most)
  })

  it('YAML aliases that would unfold to billions is linted', () => {
    const levels = Array.from({ length: 12 }, (_, n) => `l${n + 1}: &l${n + 1} [${Array(10).fill(`*l${n}`).join(', ')}]`)
    const bomb = `---\nl0: &l0 [$20, $30]\n${levels.join('\n')}\nbenefits: *l12\n---\n\nDenver, CO. Pay: $20 to $30 an hour.`
    expect(lint(bomb, options).facts.pay.kind).toBe('range')
    lintSoundly(bomb)
  })

  it('a YAML alias that holds itself is linted', () => {
    lintSoundly('---\nbenefits: &a [medical, *a]\npay: &b {min: 20, more: *b}\n---\n\nDenver, CO.')
  })

  it('names that JavaScript objects have is linted', () => {
    lintSoundly(
      '---\n__proto__: {min: 1}\nconstructor: 2\ntoString: 3\npay: {__proto__: 4, hasOwnProperty: 5}\n---\n\n# constructor\n\n__proto__',
    )
  })

  it.each(['', '\ufeff', '---', '---\n---', '+++\n+++', '\n', '\0', '\r', '---\r\n\r\n---\r\n', '<!-- -->', '|\n-'])(
    '%j is linted',
    (text) => {
      lintSoundly(text)
    },
  )

  it('a script is reported and fixed without its code coming to life', () => {
    const text =
      '# Cook\n\nDenver, CO <script>alert("$20")</script>\n\n<img src=x onerror=alert(1)> $20 - $30 an hour, medical, etc.\n'
    const fixed = fix(text, { ...options, safety: 'unsafe' })
    expect(fixed.text).toContain('<script>alert("$20")</script>')
    lintSoundly(fixed.text)
  })
})
