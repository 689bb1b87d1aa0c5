import type { Severity } from '../law/jurisdiction.js'
import { severityLooks } from './finding-lines.js'
import { countOf, listed, postingsOf } from './levels.js'
import { notTold } from './not-told.js'
import { type Canvas, type Piece, paint } from './paint.js'
import { plural } from './plural.js'
import { isPosting, type Posting, type Run, type Told } from './run.js'
import { fixCounts, table } from './tables.js'
import { wrap } from './wrap.js'

/** From this many postings on, three lines tell what comes up most. */
const many = 10

/** The last lines of the report, in blocks: how many, how to mend, what is not known. */
export function totals(run: Run, level: Severity, canvas: Canvas): readonly (readonly string[])[] {
  const postings = postingsOf(run)
  const shown = postings.flatMap((posting) => posting.findings.filter(listed(level)))
  const lines = (pieces: readonly Piece[]) =>
    pieces.length === 0 ? [] : wrap(pieces, canvas.width).map((line) => paint(line, canvas))
  const unread = run.files.length - postings.length
  if (shown.length === 0 && unread === 0) return [[...lines(mended(run, false)), ...lines(clean(run, level))]]
  const placeless = postings.some((posting) => posting.placeless && posting.findings.some((told) => shown.includes(told)))
  const big = run.files.length >= many
  const counts =
    run.files.length > 1 ? [postingCounts(run, postings, level), problemCounts(run, level)] : [oneCount(run, shown, level)]
  return [
    [
      ...lines(mended(run, true)),
      ...counts.flatMap(lines),
      ...(big ? [] : lines(fixCounts(shown))),
      ...lines(notTold(shown, placeless)),
    ],
    ...(big && shown.length > 0 ? [table(shown, canvas)] : []),
  ]
}

function mended({ fixed }: Run, more: boolean): readonly Piece[] {
  if (fixed === undefined || fixed.fixes === 0) return []
  const where = `${plural(fixed.fixes, 'fix', 'fixes')} in ${plural(fixed.postings, 'posting')}`
  return [
    {
      text: fixed.written
        ? `Made ${where}${more ? '; what is left:' : '.'}`
        : `Would make ${where}; nothing was written.${more ? ' What would be left:' : ''}`,
    },
  ]
}

function clean(run: Run, level: Severity): readonly Piece[] {
  const postings = postingsOf(run)
  const rest = alsoOf(run, level)
  const closed = postings.filter((posting) => posting.status !== 'open').length
  const laws = [
    ...new Set(
      postings.flatMap((posting) =>
        posting.reach.filter(({ reach }) => reach !== 'no').map(({ jurisdiction }) => jurisdiction.id),
      ),
    ),
  ]
  const against = laws.length === 0 ? 'No law that this version knows reaches' : `Checked against ${laws.join(', ')} on`
  const tail = laws.length === 0 ? ` ${postings.length === 1 ? 'it' : 'them'} on ${run.asOf}.` : ` ${run.asOf}.`
  return [
    { text: `${plural(run.files.length, 'posting')}, ` },
    rest === ''
      ? { text: 'nothing to change', looks: ['green'] }
      : { text: level === 'error' ? 'no errors' : 'no errors or warnings' },
    { text: `.${rest}${closed === run.files.length ? '' : closed === 0 ? '' : ` ${closed} closed or draft, not checked.`}` },
    closed === run.files.length
      ? { text: ` ${closed === 1 ? 'It is' : 'All are'} closed or a draft, so nothing was checked.`, looks: ['dim'] }
      : { text: ` ${against}${tail}`, looks: ['dim'] },
  ]
}

function oneCount(run: Run, shown: readonly Told[], level: Severity): readonly Piece[] {
  const unread = run.files.some((file) => !isPosting(file))
  if (unread) return [{ text: '1 posting ' }, { text: 'could not be read', looks: ['red'] }, { text: '.' }]
  return [{ text: `${plural(shown.length, 'problem')}: ` }, ...problemCounts(run, level, false)]
}

function postingCounts(run: Run, postings: readonly Posting[], level: Severity): readonly Piece[] {
  const has = (severity: Severity) => (posting: Posting) =>
    posting.findings.some((told) => told.state === 'open' && told.finding.severity === severity)
  const errors = postings.filter(has('error'))
  const warnings = postings.filter((posting) => !has('error')(posting) && has('warning')(posting) && level !== 'error')
  const closed = postings.filter((posting) => posting.status !== 'open')
  const clear = postings.length - errors.length - warnings.length - closed.length
  const unread = run.files.length - postings.length
  const parts: readonly Piece[] = [
    ...(errors.length === 0 ? [] : [{ text: `${errors.length} with errors`, looks: ['red'] as const }]),
    ...(warnings.length === 0 ? [] : [{ text: `${warnings.length} with warnings`, looks: ['yellow'] as const }]),
    ...(clear === 0 ? [] : [{ text: `${clear} clear`, looks: ['green'] as const }]),
    ...(closed.length === 0 ? [] : [{ text: `${closed.length} closed or draft, not checked` }]),
    ...(unread === 0 ? [] : [{ text: `${unread} could not be read`, looks: ['red'] as const }]),
  ]
  return [{ text: plural(run.files.length, 'posting'), looks: ['bold'] }, { text: ': ' }, ...listOf(parts), { text: '.' }]
}

function problemCounts(run: Run, level: Severity, bold = true): readonly Piece[] {
  const count = (severity: Severity): Piece => {
    const number = countOf(run, severity)
    return {
      text: plural(number, severity),
      looks: number === 0 ? [] : [...(bold ? (['bold'] as const) : []), severityLooks[severity]],
    }
  }
  return [
    count('error'),
    ...(level === 'error' ? [] : [{ text: ', ' }, count('warning')]),
    ...(level === 'info' ? [{ text: ', ' }, count('info')] : []),
    { text: `.${alsoOf(run, level)}` },
  ]
}

/** The findings that the level leaves out, and those that are waived or known. */
function alsoOf(run: Run, level: Severity): string {
  const told = postingsOf(run).flatMap((posting) => posting.findings)
  const hidden = level === 'error' ? (['warning', 'info'] as const) : level === 'warning' ? (['info'] as const) : []
  const left = hidden.map((severity) => [countOf(run, severity), severity] as const).filter(([count]) => count > 0)
  const last = left.at(-1)
  const waived = told.filter((one) => one.state === 'waived').length
  const known = told.filter((one) => one.state === 'known').length
  const parts = [
    ...(last === undefined
      ? []
      : [`${left.map(([count, severity]) => plural(count, severity)).join(' and ')} (--level ${last[1]})`]),
    ...(waived === 0 ? [] : [`${waived} waived`]),
    ...(known === 0 ? [] : [`${known} known`]),
  ]
  return parts.length === 0 ? '' : ` Also ${parts.join(' and ')}.`
}

function listOf(parts: readonly Piece[]): readonly Piece[] {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [{ text: ', ' }, part]))
}
