import { jurisdictions } from '../../jurisdictions/index.js'
import { rules } from '../../rules/index.js'
import { CannotRun } from '../config/cannot-run.js'
import { didYouMean } from '../config/did-you-mean.js'
import { enforces } from '../engine/explain.js'
import { type Day, inForce } from '../law/time.js'
import { docsOf, writeJson } from '../report/json.js'
import { page, paragraph } from '../report/page.js'
import { canvasOf } from './canvas.js'
import type { Io } from './io.js'

export interface ListOptions {
  readonly format: string
  readonly color?: boolean
}

/** Does what `paylint list` was asked. */
export function runList(what: string, options: ListOptions, io: Io): void {
  const { format } = options
  if (format !== 'text' && format !== 'json') {
    throw new CannotRun(
      `There is no format \`${format}\` for lists.${didYouMean(format, ['text', 'json'])} There are text and json.`,
    )
  }
  const rows = what === 'rules' ? ruleRows() : what === 'jurisdictions' ? lawRows(io.today()) : null
  if (rows === null) {
    throw new CannotRun(
      `There is no list of \`${what}\`.${didYouMean(what, ['rules', 'jurisdictions'])} There are rules and jurisdictions.`,
    )
  }
  io.stdout.write(format === 'json' ? writeJson(rows) : tableOf(rows.map(cellsOf), io, options))
}

function cellsOf(
  row: ReturnType<typeof ruleRows>[number] | ReturnType<typeof lawRows>[number],
): readonly [string, string, string] {
  return 'title' in row ? [row.id, row.severity, row.title] : [row.id, row.name, row.asks.join(', ')]
}

function ruleRows() {
  return rules.map((rule) => ({
    id: rule.id,
    title: rule.title,
    severity: rule.severity,
    since: rule.since,
    jurisdictions: jurisdictions.filter((law) => law.obligations.some((duty) => enforces(rule, duty))).map(({ id }) => id),
    docs: docsOf(rule.id),
  }))
}

function lawRows(on: Day) {
  return jurisdictions.map((law) => ({
    id: law.id,
    name: law.name,
    within: law.within ?? null,
    covers: law.covers,
    asks: [...new Set(law.obligations.filter((duty) => inForce(duty, on)).map((duty) => duty.requires))],
  }))
}

/** Rows whose last cell wraps. */
function tableOf(rows: readonly (readonly [string, string, string])[], io: Io, { color }: ListOptions): string {
  const canvas = canvasOf(io.stdout, io.env, color)
  const first = Math.max(0, ...rows.map(([cell]) => cell.length)) + 2
  const second = Math.max(0, ...rows.map(([, cell]) => cell.length)) + 2
  return page(
    rows.flatMap(([id, middle, rest]) =>
      paragraph([{ text: rest }], canvas, { label: id.padEnd(first) + middle, labelWidth: first + second, labelLooks: ['bold'] }),
    ),
  )
}
