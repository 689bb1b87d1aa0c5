import stringWidth from 'string-width'
import type { Piece } from './paint.js'

/** Letters that take one column each, so that nothing need be measured. */
const narrow = /^[ -~\u00a0-\u02ff\u2010-\u2027]*$/

/** How many columns a text takes: wide letters and emoji two, combining marks none. */
export function widthOf(text: string): number {
  return narrow.test(text) ? text.length : stringWidth(text)
}

/** Widens a text to a number of columns. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)))
}

/** A word: pieces with no space between them. */
type Word = readonly Piece[]

/**
 * Breaks pieces into lines at spaces; a word longer than a line is cut. A no-break space binds its words and is printed as a space.
 *
 * @param width columns of a line
 * @param hanging columns that the lines after the first are shorter by
 */
export function wrap(pieces: readonly Piece[], width: number, hanging = 0): readonly (readonly Piece[])[] {
  const lines: Piece[][] = []
  let line: Piece[] = []
  let used = 0
  const room = () => Math.max(1, lines.length === 0 ? width : width - hanging)
  for (const word of wordsOf(pieces).flatMap((one) => cut(one, Math.max(1, width - hanging)))) {
    const columns = columnsOf(word.pieces)
    const gap = used > 0 ? word.gap : 0
    if (used > 0 && used + gap + columns > room()) {
      lines.push(line)
      line = []
      used = 0
    }
    if (used > 0 && gap > 0) {
      line.push({ ...sharedLook(line.at(-1), word.pieces[0]), text: ' '.repeat(gap) })
      used += gap
    }
    line.push(...word.pieces)
    used += columns
  }
  if (line.length > 0 || lines.length === 0) lines.push(line)
  return lines.map(joined)
}

function columnsOf(word: Word): number {
  return word.reduce((sum, piece) => sum + widthOf(piece.text), 0)
}

interface Spaced {
  readonly pieces: Word
  /** How many spaces stand before it. */
  readonly gap: number
}

function wordsOf(pieces: readonly Piece[]): readonly Spaced[] {
  const words: { pieces: Piece[]; gap: number }[] = []
  let gap = 0
  let open = false
  for (const piece of pieces) {
    for (const [index, text] of piece.text.split(' ').entries()) {
      if (index > 0) {
        open = false
        gap += 1
      }
      if (text === '') continue
      const last = words.at(-1)
      if (open && last !== undefined) last.pieces.push({ ...piece, text })
      else words.push({ pieces: [{ ...piece, text }], gap })
      open = true
      gap = 0
    }
  }
  return words
}

/** Cuts a word that is longer than a line. */
function cut(word: Spaced, width: number): readonly Spaced[] {
  if (columnsOf(word.pieces) <= width) return [word]
  const parts: { pieces: Piece[]; gap: number }[] = [{ pieces: [], gap: word.gap }]
  let used = 0
  for (const piece of word.pieces) {
    for (const { segment } of new Intl.Segmenter().segment(piece.text)) {
      const columns = widthOf(segment)
      if (used + columns > width && used > 0) {
        parts.push({ pieces: [], gap: 0 })
        used = 0
      }
      parts.at(-1)?.pieces.push({ ...piece, text: segment })
      used += columns
    }
  }
  return parts
}

/** The look of the space between two words: theirs where they look alike. */
function sharedLook(before: Piece | undefined, after: Piece | undefined): Omit<Piece, 'text'> {
  if (before === undefined || after === undefined || !alike(before, after)) {
    const shared = before?.looks?.filter((look) => after?.looks?.includes(look)) ?? []
    return { looks: shared }
  }
  return before
}

function alike(a: Piece, b: Piece): boolean {
  return (a.url ?? null) === (b.url ?? null) && (a.looks ?? []).join() === (b.looks ?? []).join()
}

/** Neighbours that look alike become one piece. */
function joined(line: readonly Piece[]): readonly Piece[] {
  const pieces: Piece[] = []
  for (const piece of line) {
    const text = piece.text.replaceAll('\u00a0', ' ')
    const last = pieces.at(-1)
    if (last !== undefined && alike(last, piece)) pieces[pieces.length - 1] = { ...last, text: last.text + text }
    else pieces.push({ ...piece, text })
  }
  return pieces
}
