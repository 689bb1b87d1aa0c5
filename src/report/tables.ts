import { paragraph } from './page.js'
import type { Canvas, Piece } from './paint.js'
import { plural } from './plural.js'
import type { Told } from './run.js'
import { pad } from './wrap.js'

/** How many findings can be mended how, in one line; empty where there are none. */
export function fixCounts(shown: readonly Told[]): readonly Piece[] {
  const { safe, unsafe, rest } = fixable(shown)
  const parts = [
    ...(safe === 0 ? [] : [`${plural(safe, 'safe fix', 'safe fixes')} with --fix`]),
    ...(unsafe === 0 ? [] : [`${safe === 0 ? plural(unsafe, 'fix', 'fixes') : `${unsafe} more`} with --unsafe-fixes`]),
  ]
  const asks = rest === 0 ? '' : `${rest} ${rest === 1 ? 'needs' : 'need'} a choice or a fact from you`
  const text = [parts.join(', '), asks].filter((part) => part !== '').join('; ')
  return text === '' ? [] : [{ text: `${text}.`, looks: ['dim'] }]
}

/** By the safest fix of each finding. */
function fixable(shown: readonly Told[]): { readonly safe: number; readonly unsafe: number; readonly rest: number } {
  const has = (safety: 'safe' | 'unsafe') => (told: Told) => told.finding.fixes.some((fix) => fix.safety === safety)
  const safe = shown.filter(has('safe')).length
  const unsafe = shown.filter((told) => !has('safe')(told) && has('unsafe')(told)).length
  return { safe, unsafe, rest: shown.length - safe - unsafe }
}

/** Three lines; the cells of the first two stand beneath one another where they fit. */
export function table(shown: readonly Told[], canvas: Canvas): readonly string[] {
  const { safe, unsafe, rest } = fixable(shown)
  const rules = most(shown.map(({ finding }) => finding.rule)).map(([rule, count]) => `${rule}  ${count}`)
  const laws = most(shown.flatMap(({ finding }) => [...new Set(finding.because.map((reason) => reason.jurisdiction.id))]))
  const owed = laws.map(([law, count]) => `${law}  ${count} missing`)
  const widths = [0, 1, 2].map((at) => Math.max(rules[at]?.length ?? 0, owed[at]?.length ?? 0) + 5)
  const fit = widths.reduce((sum, width) => sum + width, 0) <= canvas.width - 11
  const cells = (row: readonly string[]) =>
    row.map((cell, at) => pad(cell, fit ? (widths[at] ?? 0) : cell.length + 3).replaceAll('  ', '\u00a0\u00a0')).join(' ')
  const counts = `${safe} safe (--fix), ${unsafe} to read (--unsafe-fixes), ${rest} need a choice or a fact from you`
  const rows = [
    ['most often', cells(rules)],
    ['most owed', cells(owed)],
    ['fixes', counts],
  ] as const
  return rows
    .filter(([, text]) => text !== '')
    .flatMap(([label, text]) => paragraph([{ text }], canvas, { indent: 2, label, labelWidth: 14, labelLooks: ['dim'] }))
}

/** The three that come most often, with how often. */
function most(names: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 3)
}
