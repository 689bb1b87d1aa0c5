import { resolve } from 'node:path'
import { jurisdictions } from '../../jurisdictions/index.js'
import { rules } from '../../rules/index.js'
import { CannotRun } from '../config/cannot-run.js'
import { didYouMean } from '../config/did-you-mean.js'
import { readFacts } from '../facts/read.js'
import { type Document, type Facts, parseDocument } from '../index.js'
import type { ReadFile } from '../report/facts-json.js'
import { canvasOf } from './canvas.js'
import { faultOfOurs } from './faults.js'
import { sourcesOf } from './files.js'
import type { Io } from './io.js'
import { decode, readPosting } from './read-posting.js'
import { type CommonOptions, judging } from './settings.js'
import { version } from './version.js'

export interface FactsOptions extends CommonOptions {
  readonly stdinFilepath?: string
  readonly format: string
  readonly why?: true
  readonly color?: boolean
}

/** Does what `paylint facts` was asked. Gives the exit code. */
export async function runFacts(paths: readonly string[], options: FactsOptions, io: Io): Promise<number> {
  const { format } = options
  if (format !== 'text' && format !== 'json') {
    throw new CannotRun(
      `There is no format \`${format}\` for facts.${didYouMean(format, ['text', 'json'])} There are text and json.`,
    )
  }
  const given = await judging(options, { rules, jurisdictions }, io)
  const laws =
    given.reached === undefined ? given.jurisdictions : given.jurisdictions.filter(({ id }) => given.reached?.includes(id))
  const why = options.why === true
  const canvas = canvasOf(io.stdout, io.env, options.color)
  const files: ReadFile[] = []
  const { factsText } = await import('../report/facts-text.js')
  for (const { path, file } of await sourcesOf(paths, io.cwd, options.stdinFilepath)) {
    const read = file === null ? decode(await io.stdin()) : await readPosting(resolve(io.cwd, file))
    const known = 'error' in read ? { path, error: read.error } : factsOf(path, read.text)
    if ('error' in known) {
      files.push(known)
      if (format === 'text') io.stderr.write(`${path}: ${known.error}\n`)
      continue
    }
    if (format === 'text') {
      io.stdout.write(
        `${files.length > 0 ? '\n' : ''}${factsText(path, known.facts, known.placeOf, { why, jurisdictions: laws, canvas })}`,
      )
    }
    files.push({ path, facts: known.facts })
  }
  if (format === 'json') {
    const { factsJson } = await import('../report/facts-json.js')
    io.stdout.write(factsJson(files, { version, asOf: given.on, why, jurisdictions: laws }))
  }
  return files.some((file) => 'error' in file) ? 2 : 0
}

interface Read {
  readonly path: string
  readonly facts: Facts
  readonly placeOf: Document['placeOf']
}

function factsOf(path: string, text: string): Read | { readonly path: string; readonly error: string } {
  try {
    const document = parseDocument(text, path)
    return { path, facts: readFacts(document), placeOf: document.placeOf }
  } catch (problem) {
    return { path, error: faultOfOurs(problem) }
  }
}
