import type { Severity } from '../law/jurisdiction.js'
import { listed, postingsOf } from '../report/levels.js'
import { asConfiguration, missingKeys } from '../report/not-told.js'
import { page, paragraph } from '../report/page.js'
import type { Piece } from '../report/paint.js'
import type { Run } from '../report/run.js'
import { canvasOf } from './canvas.js'
import type { Io } from './io.js'

/** On a terminal, where there is no configuration: what one would be good for. It goes to standard error, after the report. */
export function firstRun(run: Run, level: Severity, employeesGiven: boolean, io: Io, color: boolean | undefined): void {
  if (!io.stderr.isTTY || io.env.CI !== undefined) return
  const shown = postingsOf(run).flatMap((posting) => posting.findings.filter(listed(level)))
  const first = shown[0]
  if (first === undefined) return
  const told = asConfiguration(missingKeys(shown)).length > 0
  const pieces: readonly (readonly Piece[])[] = [
    [
      dim(
        `No paylint.yaml was found here or above. That is fine; ${told ? 'beside the keys above, this line makes' : 'two lines make'} the answers surer:`,
      ),
    ],
    ...(told || employeesGiven
      ? []
      : [[dim(`  ${'employer: {employees: 200}'.padEnd(34)}how many people you employ, everywhere`)]]),
    [dim(`  ${'jurisdictions: [us-co, us-wa]'.padEnd(34)}only if you never hire elsewhere`)],
    [{ text: `\`paylint explain ${first.finding.rule}\``, looks: ['cyan'] }, dim(' says why and shows examples.')],
  ]
  const canvas = canvasOf(io.stderr, io.env, color)
  io.stderr.write(
    page(['', ...pieces.flatMap((line) => paragraph(line, canvas, { indent: line[0]?.text.startsWith('  ') ? 2 : 0 }))]),
  )
}

function dim(text: string): Piece {
  return { text, looks: ['dim'] }
}
