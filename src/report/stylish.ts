import type { Severity } from '../law/jurisdiction.js'
import { findingLines, placeWidthOf } from './finding-lines.js'
import { listed } from './levels.js'
import { type Canvas, type Piece, paint } from './paint.js'
import { harmless, printable } from './printable.js'
import { reachLines } from './reach-lines.js'
import { isPosting, type Posting, type Run, type Unread } from './run.js'
import { totals } from './totals.js'
import { widthOf, wrap } from './wrap.js'

export interface StylishOptions {
  readonly canvas: Canvas
  /** The lightest severity that is listed; the rest are counted. */
  readonly level: Severity
  /** Print nothing when there is nothing to list. */
  readonly quiet: boolean
  /** Tell why each law reaches each posting or not, and cite each law on a line of its own. */
  readonly explainReach: boolean
}

/** The report for people: what to change, by which law, because of which words, and how. */
export function stylish(run: Run, options: StylishOptions): string {
  const { canvas, level, quiet, explainReach } = options
  const blocks = run.files.flatMap((file): readonly (readonly string[])[] => {
    if (!isPosting(file)) return [unreadBlock(file, canvas)]
    const lines = postingLines(file, run.asOf, options)
    return lines.length === 0 ? [] : [lines]
  })
  if (quiet && !explainReach && blocks.length === 0) return ''
  const last = totals(run, level, canvas)
  return [...blocks, ...last].map((lines) => `${lines.map((line) => harmless(line.trimEnd())).join('\n')}\n`).join('\n')
}

function postingLines(posting: Posting, asOf: Run['asOf'], { canvas, level, explainReach }: StylishOptions): readonly string[] {
  const findings = posting.findings.filter(listed(level))
  if (findings.length === 0 && !explainReach) return []
  const layout = { placeWidth: placeWidthOf(findings), separately: explainReach, asOf }
  return [
    ...heading(posting.path, posting.about, canvas),
    ...findings.flatMap((told) => ['', ...findingLines(told, posting, layout, canvas)]),
    ...(explainReach ? ['', ...reachLines(posting, canvas)] : []),
  ]
}

function unreadBlock(file: Unread, canvas: Canvas): readonly string[] {
  const head = paint([{ text: '         ' }, { text: 'error', looks: ['red'] }, { text: '    ' }], canvas)
  const lines = wrap([{ text: printable(file.error) }], Math.max(20, canvas.width - 18)).map((line) => paint(line, canvas))
  return [...heading(file.path, '', canvas), '', ...lines.map((line, index) => (index === 0 ? head : ' '.repeat(18)) + line)]
}

/** The path, and the job in a few words where they fit beside it. */
function heading(path: string, about: string, canvas: Canvas): readonly string[] {
  const name = printable(path, 1000)
  const job = printable(about, 200)
  const first: Piece = { text: name, looks: ['bold', 'underline'] }
  if (job === '') return [paint([first], canvas)]
  if (widthOf(name) + 2 + widthOf(job) <= canvas.width) return [paint([first, { text: `  ${job}` }], canvas)]
  return [
    paint([first], canvas),
    ...wrap([{ text: job }], Math.max(20, canvas.width - 2)).map((line) => `  ${paint(line, canvas)}`),
  ]
}
