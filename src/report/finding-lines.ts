import type { Finding, Fix } from '../engine/finding.js'
import type { Severity } from '../law/jurisdiction.js'
import { blanksIn } from './blanks.js'
import { type Canvas, type Look, type Piece, paint } from './paint.js'
import { printable } from './printable.js'
import { reasonParagraphs, type Telling } from './reason-lines.js'
import type { Posting, Told } from './run.js'
import { pad, widthOf, wrap } from './wrap.js'

export const severityLooks = { error: 'red', warning: 'yellow', info: 'blue' } as const satisfies Record<Severity, Look>

/** Columns of the severity, and of what stands before the place. */
const severityWidth = 9
const margin = 2
/** Below this width rule ids follow the message. */
const narrow = 80

/** Columns of `line:column` in a posting, two blanks included. */
export function placeWidthOf(findings: readonly Told[]): number {
  return Math.max(5, ...findings.map((told) => placeOf(told).length)) + 2
}

/** One finding: place, severity, message and rule, the laws beneath, the ways to mend it. */
export function findingLines(
  told: Told,
  posting: Posting,
  layout: Telling & { readonly placeWidth: number },
  canvas: Canvas,
): readonly string[] {
  const { finding } = told
  const indent = margin + layout.placeWidth + severityWidth
  const width = Math.max(20, canvas.width - indent)
  const under = (pieces: readonly Piece[], hang = 0) =>
    wrap(pieces, width, hang).map((line, index) => ' '.repeat(indent + (index === 0 ? 0 : hang)) + paint(line, canvas))
  const head: readonly Piece[] = [
    { text: ' '.repeat(margin) },
    { text: pad(placeOf(told), layout.placeWidth), looks: ['dim'] },
    { text: finding.severity, looks: [severityLooks[finding.severity]] },
    { text: ' '.repeat(severityWidth - finding.severity.length) },
  ]
  const message = messageLines(finding, width, canvas)
  return [
    paint(head, canvas) + (message[0] ?? ''),
    ...message.slice(1).map((line) => ' '.repeat(indent) + line),
    ...reasonParagraphs(finding.because, posting, layout).flatMap(({ pieces, hanging }) => under(pieces, hanging)),
    ...fixPieces(finding).flatMap((pieces) => under(pieces, 5)),
  ]
}

function placeOf({ from }: Told): string {
  return `${from.line}:${from.column}`
}

/** The message, with the rule's id at the right edge of its last line, of a line of its own, or behind it where the page is narrow. */
function messageLines(finding: Finding, width: number, canvas: Canvas): readonly string[] {
  const rule: Piece = { text: finding.rule, looks: ['dim'] }
  const message: Piece = { text: printable(finding.message) }
  if (canvas.width < narrow) return wrap([message, { text: '  ' }, rule], width).map((line) => paint(line, canvas))
  const lines = wrap([message], width)
  const last =
    lines
      .at(-1)
      ?.map((piece) => piece.text)
      .join('') ?? ''
  const gap = width - widthOf(last) - rule.text.length
  const painted = lines.map((line) => paint(line, canvas))
  const alone = ' '.repeat(Math.max(0, width - rule.text.length)) + paint([rule], canvas)
  return gap < 2
    ? [...painted, alone]
    : [...painted.slice(0, -1), (painted.at(-1) ?? '') + ' '.repeat(gap) + paint([rule], canvas)]
}

/** What a fix comes to, in brackets behind it. */
function noteOn(fix: Fix): Piece | null {
  if (fix.safety === 'safe') return { text: 'safe', looks: ['green'] }
  if (fix.safety === 'choice') return { text: 'your choice' }
  const blanks = blanksIn(fix)
  return blanks === '' ? null : { text: `leaves ${blanks}` }
}

/** `fix: …, or …`: the ways to mend a finding; what neighbours have in common is said once, behind the last. */
function fixPieces({ fixes }: Finding): readonly (readonly Piece[])[] {
  if (fixes.length === 0) return []
  const pieces = fixes.flatMap((fix, index): readonly Piece[] => {
    const note = noteOn(fix)
    const next = fixes[index + 1]
    const told =
      note === null || (next !== undefined && noteOn(next)?.text === note.text) ? [] : [{ text: ' (' }, note, { text: ')' }]
    return [{ text: `${index === 0 ? 'fix: ' : ', or '}${imperative(fix.title)}` }, ...told]
  })
  return [pieces]
}

/** A title as it reads after a colon: "Give the range a top" begins small, "OTE" and "401(k)" stay. */
function imperative(title: string): string {
  const text = printable(title)
  return /^[A-Z][a-z ]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}
