import { resolve } from 'node:path'
import type { Setup } from '../engine/lint.js'
import { fix, lint } from '../index.js'
import type { Severity } from '../law/jurisdiction.js'
import type { Day } from '../law/time.js'
import { posting, type Run, type RunFile } from '../report/run.js'
import { withLawAhead } from './ahead.js'
import { faultOfOurs } from './faults.js'
import type { Source } from './files.js'
import type { Io } from './io.js'
import { progress } from './progress.js'
import { decode, type ReadPosting, readPosting } from './read-posting.js'
import { timingsOf } from './timings.js'
import { version } from './version.js'
import { writePosting } from './write-posting.js'

/** Whether fixes are made and written, made for the report only, shown as a patch, or not made. */
export interface Mending {
  readonly mode: 'none' | 'write' | 'dry run' | 'diff'
  readonly safety: 'safe' | 'unsafe'
  /** Findings lighter than this are not listed, and so not mended. */
  readonly level: Severity
}

export interface Checked {
  readonly run: Run
  /** What was or would be changed. */
  readonly diff: readonly { readonly path: string; readonly before: string; readonly after: string }[]
  /** The fixed text of standard input, where it was to be fixed. */
  readonly fixedStdin: string | null
  /** Where the time went, as lines; takes the milliseconds of all of it. */
  readonly timings: (total: number) => string
}

/** Reads, mends and lints files one after the other. A file that fails is told of, and the others go on. */
export async function checkFiles(
  sources: readonly Source[],
  setup: Setup,
  options: { readonly mending: Mending; readonly ahead: Day | null; readonly progress: boolean },
  io: Io,
): Promise<Checked> {
  const { mode, safety, level } = options.mending
  const files: RunFile[] = []
  const diff: { path: string; before: string; after: string }[] = []
  const times: { path: string; length: number; ms: number }[] = []
  let fixes = 0
  let fixedStdin: string | null = null
  const bar = progress(sources.length, io, options.progress)

  for (const source of sources) {
    const { path, file } = source
    bar.step(path)
    const read = await readSource(source, io)
    if ('error' in read) {
      files.push({ path, error: read.error })
      continue
    }
    const begun = io.now()
    try {
      const mended = mode === 'none' ? null : fix(read.text, { ...setup, path, safety, level })
      const text = mended === null || mode === 'diff' ? read.text : mended.text
      const changed = mended !== null && mended.text !== read.text
      const problem = changed && mode === 'write' && file !== null ? await writePosting(file, read.bytes, mended.text) : null
      if (file === null && mode === 'write') fixedStdin = text
      if (changed && problem === null) {
        diff.push({ path, before: read.text, after: mended.text })
        fixes += mended.applied.length
      }
      const linted = lint(text, { ...setup, path })
      files.push(
        problem !== null
          ? { path, error: problem }
          : posting(path, options.ahead === null ? linted : withLawAhead(linted, setup, options.ahead)),
      )
    } catch (problem) {
      if (io.env.PAYLINT_DEBUG !== undefined) throw problem
      files.push({ path, error: faultOfOurs(problem) })
    }
    times.push({ path, length: read.bytes.length, ms: io.now() - begun })
  }
  bar.wipe()
  return {
    run: {
      version,
      asOf: setup.on,
      files,
      ...(mode === 'none' ? {} : { fixed: { fixes, postings: diff.length, written: mode === 'write' } }),
    },
    diff,
    fixedStdin,
    timings: (total) => timingsOf(times, total),
  }
}

async function readSource({ file }: Source, io: Io): Promise<ReadPosting> {
  return file === null ? decode(await io.stdin()) : readPosting(resolve(io.cwd, file))
}
