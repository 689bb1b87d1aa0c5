import type { Severity } from '../law/jurisdiction.js'
import { listed, postingsOf } from '../report/levels.js'
import { asConfiguration, missingKeys } from '../report/not-told.js'
import { type Piece, paint } from '../report/paint.js'
import type { Run } from '../report/run.js'
import { canvasOf } from './canvas.js'
import type { Io } from './io.js'

/** On a terminal, where there is no configuration: what one would be good for. It goes to standard error, after the report. */
export function firstRun(run: Run, level: Severity, employeesGiven: boolean, io: Io, color: boolean | undefined): void {
  if (!io.stderr.isTTY || io.env.CI !== undefined) return
  const shown = postingsOf(run).flatMap((posting) => posting.findings.filter(listed(level)))
  const first = shown[0]
  if (first === undefined) return
  const keys = missingKeys(shown)
  const known = asConfiguration(keys.length > 0 ? keys : employeesGiven ? [] : ['employer.employees'])
  const lines: readonly (readonly Piece[])[] = [
    [],
    [{ text: 'No paylint.yaml was found here or above. That is fine; two lines make the answers surer:', looks: ['dim'] }],
    ...known.map((line): readonly Piece[] => [
      { text: `  ${line.padEnd(33)} `, looks: ['dim'] },
      { text: 'how many people you employ', looks: ['dim'] },
    ]),
    [
      { text: `  ${'jurisdictions: [us-co, us-wa]'.padEnd(33)} `, looks: ['dim'] },
      { text: 'only if you never hire elsewhere', looks: ['dim'] },
    ],
    [
      { text: `\`paylint explain ${first.finding.rule}\``, looks: ['cyan'] },
      { text: ' says why and shows examples.', looks: ['dim'] },
    ],
  ]
  const canvas = canvasOf(io.stderr, io.env, color)
  io.stderr.write(lines.map((line) => `${paint(line, canvas)}\n`).join(''))
}
