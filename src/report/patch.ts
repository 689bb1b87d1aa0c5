import { createTwoFilesPatch } from 'diff'
import { type Canvas, type Look, paint } from './paint.js'
import { harmless } from './printable.js'

const looks: Readonly<Record<string, readonly Look[]>> = { '+': ['green'], '-': ['red'], '@': ['cyan'] }

/** A unified diff of one file. On a terminal its lines are coloured, and control characters of the posting are shown, not obeyed. */
export function patch(path: string, before: string, after: string, canvas: Canvas): string {
  const name = path.replace(/^\.\//, '')
  const text = createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, { context: 3 })
  const lines = text.split('\n').slice(1)
  if (!canvas.color) return lines.join('\n')
  return lines.map((line) => paint([{ text: visible(line), looks: lookOf(line) }], canvas)).join('\n')
}

function lookOf(line: string): readonly Look[] {
  return line.startsWith('+++') || line.startsWith('---') ? ['bold'] : (looks[line.charAt(0)] ?? [])
}

function visible(line: string): string {
  return harmless(
    line.replace(/\r$/, '').replace(/\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu, (mark) => (mark === '\t' ? mark : '\ufffd')),
  )
}
