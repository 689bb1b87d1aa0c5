import { describe, expect, it } from 'vitest'
import { paint } from '../../src/report/paint.js'
import { harmless, printable } from '../../src/report/printable.js'
import { widthOf, wrap } from '../../src/report/wrap.js'

const lines = (text: string, width: number, hanging = 0) =>
  wrap([{ text }], width, hanging).map((line) => paint(line, { color: false, links: false, width }))

describe('words made fit to print', () => {
  it.each([
    ['two\r\n\tlines  here', 'two lines here', 'white space is one space'],
    ['\u001b[31mred\u0007', '␛[31mred␇', 'control characters are pictures'],
    ['\u009b2J', '\\u009b2J', 'the C1 controls too'],
    ['abc\u202egnp.exe', 'abc\\u202egnp.exe', 'marks that turn text are shown'],
    ['pay\u200b\u00ad\ufeff\u200e', 'pay', 'marks that show nothing are left out'],
    ['👩‍🔧 fitter', '👩‍🔧 fitter', 'joined emoji stay'],
    ['half \ud800 a letter', 'half \ufffd a letter', 'half a letter is no letter'],
    ['##[group]x ##vso[task]', '# #[group]x # #vso[task]', 'commands of build logs are broken up'],
    ['C# and ## headings', 'C# and ## headings', 'other number signs stay'],
    ['x'.repeat(400), `${'x'.repeat(299)}…`, 'what is long is cut'],
  ])('%j', (text, expected) => {
    expect(printable(text)).toBe(expected)
  })

  it('a line that begins as a command of a build log no longer does', () => {
    expect(harmless('  ::error::x')).toBe('  : :error::x')
    expect(harmless('std::vector')).toBe('std::vector')
  })
})

describe('wrapping', () => {
  it('breaks at spaces, further in after the first line', () => {
    expect(lines('one two three four', 9, 2)).toEqual(['one two', 'three', 'four'])
  })

  it('keeps two spaces together and never begins a line with one', () => {
    expect(lines('us-co  a', 20)).toEqual(['us-co  a'])
    expect(lines('us-co  a', 6)).toEqual(['us-co', 'a'])
  })

  it('cuts a word that is longer than a line', () => {
    expect(lines('abcdefghij k', 4)).toEqual(['abcd', 'efgh', 'ij k'])
  })

  it('counts wide letters twice and marks not at all', () => {
    expect(widthOf('日本')).toBe(4)
    expect(widthOf('e\u0301')).toBe(1)
    expect(lines('日本 語', 4)).toEqual(['日本', '語'])
  })

  it('binds words at a no-break space', () => {
    expect(lines('see §\u00a08-5 now', 8)).toEqual(['see', '§ 8-5', 'now'])
  })

  it('gives the space between two words of one look that look', () => {
    const [line] = wrap([{ text: 'a b', looks: ['dim'] }, { text: ' c' }], 20)
    expect(line).toEqual([
      { text: 'a b', looks: ['dim'] },
      { text: ' c', looks: [] },
    ])
  })
})
