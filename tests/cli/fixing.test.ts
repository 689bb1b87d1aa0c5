import { spawn } from 'node:child_process'
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writePosting } from '../../src/cli/write-posting.js'
import { folderWith, openList, paylint } from './shell.js'

const mended = openList.replace(', and more', '')

describe('--fix', () => {
  it('writes what is safe, and reports what is left', async () => {
    const cwd = folderWith({ 'a.md': openList })
    const { code, out } = await paylint(cwd, ['--fix'])
    expect(code).toBe(0)
    expect(out).toContain('Made 1 fix in 1 posting.')
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(mended)
    expect(readdirSync(cwd)).toEqual(['a.md'])
  })

  it('keeps the byte-order mark, the line endings and the mode', async () => {
    const text = `\ufeff${openList.replaceAll('\n', '\r\n')}`
    const cwd = folderWith({ 'a.md': text })
    chmodSync(join(cwd, 'a.md'), 0o640)
    await paylint(cwd, ['--fix'])
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(text.replace(', and more', ''))
    expect(statSync(join(cwd, 'a.md')).mode & 0o777).toBe(0o640)
  })

  it('follows a symbolic link and leaves it a link', async () => {
    const cwd = folderWith({ 'store/a.md': openList })
    symlinkSync(join('store', 'a.md'), join(cwd, 'current.md'))
    await paylint(cwd, ['--fix', 'current.md'])
    expect(lstatSync(join(cwd, 'current.md')).isSymbolicLink()).toBe(true)
    expect(readFileSync(join(cwd, 'store', 'a.md'), 'utf8')).toBe(mended)
  })

  it('leaves a file alone that changed since it was read', async () => {
    const cwd = folderWith({ 'a.md': 'newer\n' })
    expect(await writePosting(join(cwd, 'a.md'), Buffer.from('older\n'), 'fixed\n')).toBe(
      'This file changed while it was checked, so it was left alone. Run again.',
    )
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe('newer\n')
  })

  it('does not write where nothing changes', async () => {
    const cwd = folderWith({ 'a.md': mended })
    const before = statSync(join(cwd, 'a.md')).mtimeMs
    await paylint(cwd, ['--fix'])
    expect(statSync(join(cwd, 'a.md')).mtimeMs).toBe(before)
  })

  it('tells of a folder that may not be written to, and goes on', async () => {
    const cwd = folderWith({ 'a/a.md': openList, 'b/b.md': openList })
    chmodSync(cwd, 0o755)
    chmodSync(join(cwd, 'a'), 0o555)
    chmodSync(join(cwd, 'b'), 0o777)
    chmodSync(join(cwd, 'b', 'b.md'), 0o666)
    const { code, out } = await asNobody(cwd, ['--fix', '--no-config'])
    chmodSync(join(cwd, 'a'), 0o755)
    expect(out).toContain('This file could not be written: you may not change it or its folder.')
    expect(code).toBe(2)
    expect(readFileSync(join(cwd, 'a', 'a.md'), 'utf8')).toBe(openList)
    expect(readFileSync(join(cwd, 'b', 'b.md'), 'utf8')).toBe(mended)
  })
})

describe('--unsafe-fixes', () => {
  it('makes the safe ones too', async () => {
    const cwd = folderWith({ 'a.md': openList })
    await paylint(cwd, ['--unsafe-fixes'])
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(mended)
  })

  it('leaves alone what is not listed', async () => {
    const cwd = folderWith({ 'a.md': openList })
    await paylint(cwd, ['--unsafe-fixes', '--level', 'error', '--rule', 'benefits/open-ended: warning'])
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(openList)
  })

  it('leaves a blank for what only the author knows', async () => {
    const cwd = folderWith({ 'a.md': openList.replace('$60,000 to $75,000 a year', 'Up to $75,000 a year') })
    const { code, out } = await paylint(cwd, ['--unsafe-fixes'])
    expect(code).toBe(1)
    expect(out).toContain('structure/placeholder')
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toMatch(/\[[^\]]+\] to \$75,000 a year/)
  })
})

describe('--diff', () => {
  it('shows a patch and writes nothing', async () => {
    const cwd = folderWith({ 'jobs/a.md': openList })
    const { code, out, err } = await paylint(cwd, ['--diff'])
    expect(code).toBe(1)
    expect(out.split('\n').slice(0, 3)).toEqual(['--- a/jobs/a.md', '+++ b/jobs/a.md', expect.stringMatching(/^@@ /)])
    expect(out).toContain('\n-- 15 days of paid time off, and more\n+- 15 days of paid time off\n')
    expect(err).toContain('1 fix in 1 posting; nothing was written.')
    expect(readFileSync(join(cwd, 'jobs', 'a.md'), 'utf8')).toBe(openList)
  })

  it('is empty where there is nothing to change', async () => {
    expect(await paylint(folderWith({ 'a.md': mended }), ['--diff'])).toEqual({
      code: 0,
      out: '',
      err: 'Nothing that --fix could change.\n',
    })
  })

  it('does not share standard output with a report', async () => {
    const cwd = folderWith({ 'a.md': openList })
    expect((await paylint(cwd, ['--diff', '--format', 'json'])).err).toBe(
      '--diff goes to standard output, and so would the report. Give the report a file with -o.\n',
    )
    expect((await paylint(cwd, ['--diff', '--format', 'json', '-o', 'r.json'])).out).toContain('+++ b/a.md')
  })
})

describe('--fix-dry-run', () => {
  it('reports what would be left, and writes nothing', async () => {
    const cwd = folderWith({ 'a.md': openList })
    const { code, out } = await paylint(cwd, ['--fix-dry-run'])
    expect(code).toBe(0)
    expect(out).toContain('Would make 1 fix in 1 posting; nothing was written.')
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(openList)
  })
})

/** Runs the program as a user who owns nothing, since to root no folder is closed. */
function asNobody(cwd: string, argv: readonly string[]): Promise<{ readonly code: number | null; readonly out: string }> {
  const home = join(import.meta.dirname, '..', '..')
  const cache = folderWith({})
  chmodSync(cache, 0o777)
  const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}
  const child = spawn(
    process.execPath,
    ['--import', join(home, 'node_modules', 'tsx', 'dist', 'esm', 'index.mjs'), join(home, 'src', 'cli', 'bin.ts'), ...argv],
    {
      cwd,
      env: { PATH: process.env.PATH, TMPDIR: cache },
      ...nobody,
    },
  )
  let out = ''
  child.stdout.on('data', (part) => {
    out += part
  })
  child.stderr.on('data', (part) => {
    out += part
  })
  return new Promise((done) => child.on('close', (code) => done({ code, out })))
}
