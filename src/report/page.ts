import { type Canvas, type Piece, paint } from './paint.js'
import { pad, wrap } from './wrap.js'

/** Pieces that fill lines from an indent on; `label` stands before the first, in its own column. */
export function paragraph(
  pieces: readonly Piece[],
  canvas: Canvas,
  {
    indent = 0,
    label = '',
    labelWidth = 0,
    labelLooks = [],
  }: { indent?: number; label?: string; labelWidth?: number; labelLooks?: Piece['looks'] } = {},
): readonly string[] {
  const left = indent + labelWidth
  const head = ' '.repeat(indent) + paint([{ text: pad(label, labelWidth), looks: labelLooks ?? [] }], canvas)
  return wrap(pieces, Math.max(20, canvas.width - left)).map(
    (line, index) => (index === 0 ? head : ' '.repeat(left)) + paint(line, canvas),
  )
}

/** A line in bold with an empty line before it. */
export function title(text: string, canvas: Canvas): readonly string[] {
  return ['', paint([{ text, looks: ['bold'] }], canvas)]
}

/** Lines as a text, without blanks at their ends. */
export function page(lines: readonly string[]): string {
  return lines.map((line) => `${line.trimEnd()}\n`).join('')
}
