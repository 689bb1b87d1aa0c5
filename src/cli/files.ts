import { realpath, stat } from 'node:fs/promises'
import { relative, resolve, sep } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import { CannotRun } from '../config/cannot-run.js'
import { ignoredFrom } from './ignored.js'
import { otherPath } from './other-path.js'

/** A file to read: where it is, and what it is called in reports (from the working folder, with forward slashes). */
export interface Source {
  readonly path: string
  /** Null stands for standard input. */
  readonly file: string | null
}

const postings = '**/*.{md,markdown}'
const isPosting = /\.(md|markdown)$/i

/**
 * The files that paths, folders and patterns stand for, each once, in the order given and sorted within a folder or pattern. A folder means
 * every `.md` and `.markdown` below it, dot folders, `node_modules`, symbolic links and what `.paylintignore` names left out; a file that is
 * named is always taken.
 *
 * @throws CannotRun where an argument stands for nothing
 */
export async function sourcesOf(args: readonly string[], cwd: string, stdinName: string | undefined): Promise<readonly Source[]> {
  const ignored = await ignoredFrom(cwd)
  const seen = new Set<string>()
  const sources: Source[] = []
  for (const arg of args.length === 0 ? ['.'] : args) {
    for (const file of await filesOf(arg, cwd, ignored)) {
      const real = file === null ? '-' : await realpath(file).catch(() => file)
      if (seen.has(real)) continue
      seen.add(real)
      sources.push({ file, path: file === null ? (stdinName ?? '-') : shown(file, cwd) })
    }
  }
  return sources
}

/** A path as reports name it. */
export function shown(file: string, cwd: string): string {
  const path = relative(cwd, file)
  return (path === '' ? '.' : path).split(sep).join('/')
}

type Ignored = (file: string) => boolean

async function filesOf(arg: string, cwd: string, ignored: Ignored): Promise<readonly (string | null)[]> {
  if (arg === '-') return [null]
  const path = resolve(cwd, arg)
  const found = await stat(path).catch(() => null)
  if (found?.isDirectory()) return below(path, arg, ignored)
  if (found !== null) return [path]
  const files = isDynamicPattern(arg) ? (await matching(arg, cwd)).filter((file) => !ignored(file)) : []
  if (files.length > 0) return files
  throw new CannotRun(`No postings match \`${arg}\`.${await otherPath(arg, cwd)}`)
}

async function below(folder: string, arg: string, ignored: Ignored): Promise<readonly string[]> {
  const files = (await search(postings, folder)).filter((file) => !ignored(file))
  if (files.length > 0) return files
  const where = arg === '.' ? 'this folder' : `\`${arg}\``
  throw new CannotRun(
    `There are no postings (.md or .markdown) below ${where}. Name a file, a folder or a pattern such as "jobs/**".`,
  )
}

/** A pattern that names no extension takes postings only: `jobs/**` leaves pictures out. */
async function matching(pattern: string, cwd: string): Promise<readonly string[]> {
  const last = pattern.split('/').at(-1) ?? ''
  const files = await search(pattern, cwd)
  return /\.[\w{(]/.test(last) ? files : files.filter((file) => isPosting.test(file))
}

async function search(pattern: string, folder: string): Promise<readonly string[]> {
  const files = await glob(pattern.split(sep).join('/'), {
    cwd: folder,
    absolute: true,
    onlyFiles: true,
    followSymbolicLinks: false,
    caseSensitiveMatch: pattern !== postings,
    expandDirectories: false,
    ignore: ['**/node_modules/**'],
  })
  return files.sort().map((file) => resolve(file))
}
