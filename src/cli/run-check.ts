import { resolve } from 'node:path'
import { jurisdictions } from '../../jurisdictions/index.js'
import { rules } from '../../rules/index.js'
import { CannotRun } from '../config/cannot-run.js'
import type { Severity } from '../law/jurisdiction.js'
import type { Run } from '../report/run.js'
import { canvasOf, paper } from './canvas.js'
import { checkFiles, type Mending } from './check-files.js'
import { levelOf, rulesNamed, severitiesOf, wholeNumber } from './choices.js'
import { dayAhead } from './days.js'
import { sourcesOf } from './files.js'
import { firstRun } from './first-run.js'
import type { Io } from './io.js'
import type { Format, Output } from './outputs.js'
import { type CommonOptions, judging } from './settings.js'
import { writeReport } from './write-posting.js'

export interface CheckOptions extends CommonOptions {
  readonly stdinFilepath?: string
  readonly fix?: true
  readonly unsafeFixes?: true
  readonly diff?: true
  readonly fixDryRun?: true
  readonly rule?: readonly string[]
  readonly only?: string
  readonly ahead?: string
  readonly maxWarnings?: string
  readonly level?: string
  readonly quiet?: true
  readonly explainReach?: true
  readonly stats?: true
  readonly color?: boolean
  readonly progress: boolean
}

/** Does what `paylint check` was asked: reads, mends, lints, reports. Gives the exit code. */
export async function runCheck(
  paths: readonly string[],
  options: CheckOptions,
  outputs: readonly Output[],
  io: Io,
): Promise<number> {
  const begun = io.now()
  const level = levelOf(options)
  const maxWarnings =
    options.maxWarnings === undefined ? Number.POSITIVE_INFINITY : wholeNumber('--max-warnings', options.maxWarnings)
  const known = { rules, jurisdictions }
  const given = await judging(options, known, io)
  const mending = mendingOf(options, outputs, level)
  const sources = await sourcesOf(paths, io.cwd, options.stdinFilepath)
  const mendsStdin = mending.mode === 'write' && sources.some(({ file }) => file === null)
  if (mendsStdin && sources.length > 1)
    throw new CannotRun('Standard input can be fixed only by itself: its fixed text goes to standard output.')

  const { run, diff, fixedStdin, timings } = await checkFiles(
    sources,
    {
      on: given.on,
      employer: given.employer,
      jurisdictions: given.jurisdictions,
      rules: options.only === undefined ? rules : rulesNamed(options.only),
      severities: { ...given.severities, ...severitiesOf(options.rule ?? []) },
      options: given.options,
      allow: given.allow,
      statements: given.statements,
      ...(given.country === undefined ? {} : { country: given.country }),
      ...(given.reached === undefined ? {} : { reached: given.reached }),
    },
    { mending, ahead: options.ahead === undefined ? null : dayAhead(options.ahead, given.on), progress: options.progress },
    io,
  )

  const stylishOptions = { level, quiet: options.quiet === true, explainReach: options.explainReach === true }
  let failed = false
  for (const { format, file } of outputs) {
    const toScreen = file === null && fixedStdin === null
    if (file === null && mending.mode === 'diff') continue
    const canvas = file === null ? canvasOf(toScreen ? io.stdout : io.stderr, io.env, options.color) : paper
    const text = await report(format, run, { ...stylishOptions, canvas })
    if (file !== null) {
      const problem = await writeReport(resolve(io.cwd, file), text)
      if (problem !== null) io.stderr.write(`${file}: ${problem}\n`)
      failed ||= problem !== null
    } else (toScreen ? io.stdout : io.stderr).write(text)
  }
  if (fixedStdin !== null) io.stdout.write(fixedStdin)
  if (mending.mode === 'diff') await showDiff(diff, run, options, io)
  if (given.configuration === null && options.config === undefined)
    firstRun(run, level, options.employees !== undefined, io, options.color)
  if (options.stats) io.stderr.write(timings(io.now() - begun))

  const open = run.files.flatMap((file) => (file.error === null ? file.findings.filter(({ state }) => state === 'open') : []))
  const warnings = open.filter(({ finding }) => finding.severity === 'warning').length
  if (warnings > maxWarnings) io.stderr.write(`Too many warnings: ${warnings}, and --max-warnings allows ${maxWarnings}.\n`)
  if (failed || run.files.some((file) => file.error !== null)) return 2
  return warnings > maxWarnings || open.some(({ finding }) => finding.severity === 'error') ? 1 : 0
}

async function report(
  format: Format,
  run: Run,
  options: Parameters<typeof import('../report/stylish.js').stylish>[1],
): Promise<string> {
  if (format === 'json') return (await import('../report/json.js')).json(run)
  if (format === 'compact') return (await import('../report/compact.js')).compact(run)
  return (await import('../report/stylish.js')).stylish(run, options)
}

/** The change as a patch on standard output, so that `git apply` takes it; what it comes to on standard error. */
async function showDiff(
  changes: readonly { path: string; before: string; after: string }[],
  run: Run,
  options: CheckOptions,
  io: Io,
): Promise<void> {
  const { patch } = await import('../report/patch.js')
  const canvas = canvasOf(io.stdout, io.env, options.color)
  for (const { path, before, after } of changes) io.stdout.write(patch(path, before, after, canvas))
  const { fixes = 0, postings = 0 } = run.fixed ?? {}
  for (const file of run.files) if (file.error !== null) io.stderr.write(`${file.path}: ${file.error}\n`)
  io.stderr.write(
    fixes === 0
      ? 'Nothing that --fix could change.\n'
      : `${fixes} ${fixes === 1 ? 'fix' : 'fixes'} in ${postings} ${postings === 1 ? 'posting' : 'postings'}; nothing was written.\n`,
  )
}

function mendingOf(options: CheckOptions, outputs: readonly Output[], level: Severity): Mending {
  const safety = options.unsafeFixes === true ? 'unsafe' : 'safe'
  const mode = options.diff ? 'diff' : options.fixDryRun ? 'dry run' : options.fix || options.unsafeFixes ? 'write' : 'none'
  if (mode === 'diff' && outputs.some(({ format, file }) => file === null && format !== 'stylish')) {
    throw new CannotRun('--diff goes to standard output, and so would the report. Give the report a file with -o.')
  }
  return { mode, safety, level }
}
