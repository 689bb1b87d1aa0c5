import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sourcesOf } from '../../src/cli/files.js'
import { decode } from '../../src/cli/read-posting.js'
import { folderWith, noPay, paylint, withPay } from './shell.js'

const pathsOf = async (cwd: string, ...args: readonly string[]) => (await sourcesOf(args, cwd, undefined)).map(({ path }) => path)

describe('which files are read', () => {
  const tree = {
    'b.md': '',
    'a.markdown': '',
    'sales/z.MD': '',
    'sales/a.md': '',
    'notes.txt': '',
    'picture.png': '',
    'node_modules/x/readme.md': '',
    '.github/issue.md': '',
    '[draft] engineer.md': '',
  }

  it('of a folder every .md and .markdown below it, sorted; no node_modules, no dot folders', async () => {
    expect(await pathsOf(folderWith(tree))).toEqual(['[draft] engineer.md', 'a.markdown', 'b.md', 'sales/a.md', 'sales/z.MD'])
  })

  it('none that .paylintignore names, here or above, unless a file is named outright', async () => {
    const cwd = folderWith({
      '.paylintignore': 'jobs/old/\n*.copy.md\n',
      'jobs/a.md': '',
      'jobs/old/b.md': '',
      'jobs/a.copy.md': '',
    })
    expect(await pathsOf(cwd, '.')).toEqual(['jobs/a.md'])
    expect(await pathsOf(join(cwd, 'jobs'), '**/*.md')).toEqual(['a.md'])
    expect(await pathsOf(cwd, 'jobs/old/b.md')).toEqual(['jobs/old/b.md'])
  })

  it('in the order given, each once', async () => {
    expect(await pathsOf(folderWith(tree), 'sales', 'b.md', './sales/a.md', 'b.md')).toEqual(['sales/a.md', 'sales/z.MD', 'b.md'])
  })

  it('a file that is named, whatever it is called', async () => {
    expect(await pathsOf(folderWith(tree), 'notes.txt', '.github/issue.md', '[draft] engineer.md')).toEqual([
      'notes.txt',
      '.github/issue.md',
      '[draft] engineer.md',
    ])
  })

  it('of a pattern postings only, unless it names an extension', async () => {
    const cwd = folderWith(tree)
    expect(await pathsOf(cwd, '*')).toEqual(['[draft] engineer.md', 'a.markdown', 'b.md'])
    expect(await pathsOf(cwd, '*.txt')).toEqual(['notes.txt'])
    expect(await pathsOf(cwd, '{sales,node_modules}/**')).toEqual(['sales/a.md', 'sales/z.MD'])
  })

  it('from outside the working folder, by a path that leads there', async () => {
    const cwd = folderWith(tree)
    expect(await pathsOf(join(cwd, 'sales'), '..', join(cwd, 'sales', 'a.md'))).toContain('../b.md')
  })

  it('no symbolic link in a folder is followed, so that loops end and nothing outside is read', async () => {
    const outside = folderWith({ 'secret.md': '' })
    const cwd = folderWith({ 'a.md': '' })
    symlinkSync('.', join(cwd, 'loop'))
    symlinkSync(outside, join(cwd, 'out'))
    symlinkSync(join(outside, 'secret.md'), join(cwd, 'secret.md'))
    expect(await pathsOf(cwd)).toEqual(['a.md'])
    expect(await pathsOf(cwd, '**')).toEqual(['a.md'])
    expect(await pathsOf(cwd, 'secret.md')).toEqual(['secret.md'])
  })

  it('a link and its target are one file', async () => {
    const cwd = folderWith({ 'a.md': '' })
    symlinkSync('a.md', join(cwd, 'b.md'))
    expect(await pathsOf(cwd, 'b.md', 'a.md')).toEqual(['b.md'])
  })
})

describe('what cannot be read', () => {
  it.each([
    ['UTF-16', Buffer.from('\ufeffHello', 'utf16le'), 'This file is UTF-16; save it as UTF-8.'],
    ['zero bytes', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 1]), 'This file is not text: it holds zero bytes.'],
    [
      'Windows-1252',
      Buffer.concat([Buffer.from('# Job\n\nThe team'), Buffer.from([0x92]), Buffer.from('s pay\n')]),
      'This file is not UTF-8 (line 3, byte 0x92); save it as UTF-8.',
    ],
    [
      'a letter that is cut off',
      Buffer.from('Résumé').subarray(0, 2),
      'This file is not UTF-8 (line 1, byte 0xc3); save it as UTF-8.',
    ],
  ])('%s', (_, bytes, error) => {
    expect(decode(bytes)).toEqual({ error })
  })

  it('a byte-order mark of UTF-8 is part of the text', () => {
    expect(decode(Buffer.from('\ufeffHello'))).toMatchObject({ text: '\ufeffHello' })
  })

  it('is told on the file, in every format, and the run ends with 2', async () => {
    const cwd = folderWith({ 'a.md': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0]), 'b.md': withPay })
    const { code, out } = await paylint(cwd, ['a.md', 'b.md'])
    expect(code).toBe(2)
    expect(out).toContain('This file is not text: it holds zero bytes.')
    expect(out).toContain('2 postings: 1 clear, 1 could not be read.')
    expect((await paylint(cwd, ['--format', 'compact', '--only', 'pay'])).out).toBe(
      'a.md:1:1: error: This file is not text: it holds zero bytes.\n',
    )
    expect(JSON.parse((await paylint(cwd, ['facts', '--format', 'json'])).out).files[0]).toEqual({
      path: 'a.md',
      error: 'This file is not text: it holds zero bytes.',
    })
  })
})

describe('hostile postings', () => {
  it('a line of three million letters ends in seconds', async () => {
    const started = performance.now()
    const { code } = await paylint(folderWith({ 'a.md': `${noPay}\n${'lorem '.repeat(500_000)}\n` }), ['--format', 'json'])
    expect(code).toBe(1)
    expect(performance.now() - started).toBeLessThan(30_000)
  })

  it('words that a terminal would obey are shown, not obeyed', async () => {
    const text = noPay
      .replace('Denver, CO', 'Denver, CO\\u001b[2J')
      .replace('Pump Fitter\n', 'Pump \u001b]0;owned\u0007\u202eFitter\n::error::x\n')
    const cwd = folderWith({ '::error::a.md': text })
    for (const format of ['stylish', 'compact', 'json']) {
      const { out } = await paylint(cwd, ['--format', format])
      expect(out.replaceAll('\n', '')).not.toMatch(/\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u)
      expect(out).not.toMatch(/^\s*::/m)
    }
  })
})
