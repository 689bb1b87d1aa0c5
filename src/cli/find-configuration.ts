import { readFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { CannotRun } from '../config/cannot-run.js'
import { faultOf } from './faults.js'
import { otherPath } from './other-path.js'

/** The names of a configuration, the first that is found counts. */
const names = ['paylint.yaml', 'paylint.yml', '.paylintrc.yaml', '.paylintrc.json', 'package.json'] as const

export interface Found {
  readonly file: string
  readonly text: string
  /** Others in the same folder, which are not used. */
  readonly passedOver: readonly string[]
}

/** The nearest configuration of a folder or of those above it; null when there is none. A `package.json` counts if it has a `paylint`. */
export async function findConfiguration(from: string): Promise<Found | null> {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    const here: Found[] = []
    for (const name of names) {
      const file = join(folder, name)
      const text = await readFile(file, 'utf8').catch((problem: unknown) => missing(problem, file))
      if (text !== null && (name !== 'package.json' || speaksOfUs(text))) here.push({ file, text, passedOver: [] })
    }
    const [first, ...others] = here
    if (first !== undefined) return { ...first, passedOver: others.map(({ file }) => file) }
    if (dirname(folder) === folder) return null
  }
}

/** The configuration that `--config` names. */
export async function namedConfiguration(path: string, cwd: string): Promise<Found> {
  const file = resolve(cwd, path)
  try {
    return { file, text: await readFile(file, 'utf8'), passedOver: [] }
  } catch (problem) {
    const hint = await otherPath(path, cwd)
    const why = faultOf(
      problem,
      { ENOENT: 'There is no such file.', EISDIR: 'It is a folder.', EACCES: 'You may not read it.' },
      'It failed',
    )
    throw new CannotRun(`The configuration \`${path}\` could not be read. ${why}${hint}`)
  }
}

/** A name that is not there, or is a folder, is passed over; a file that may not be read is not. */
function missing(problem: unknown, file: string): null {
  const code = typeof problem === 'object' && problem !== null && 'code' in problem ? problem.code : ''
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR') return null
  throw new CannotRun(`${file} could not be read (${String(code)}). Change its permissions, or run with --no-config.`)
}

function speaksOfUs(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && 'paylint' in value
  } catch {
    return false
  }
}
