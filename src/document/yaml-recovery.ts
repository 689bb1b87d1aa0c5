import type { Field } from './document.js'

/** A stretch of YAML: one field and what belongs to it. */
export interface Chunk {
  readonly from: number
  readonly to: number
}

/** `name:` at the very beginning of a line. */
const opensField = /^(?:"[^"\n]{1,80}"|'[^'\n]{1,80}'|[\p{L}\p{N}_][^:\n#]{0,80}?)[ \t]*:(?=[ \t]|\r?$)/u

/** Cuts YAML before every line that opens a field, or that is neither a field, nor indented, nor an item, nor a comment. */
export function chunksOf(text: string): Chunk[] {
  const starts: number[] = []
  for (let from = 0; from < text.length; ) {
    const newline = text.indexOf('\n', from)
    const line = text.slice(from, newline === -1 ? text.length : newline)
    const continues = /^(?:[ \t]|- |-?\r?$|#|[\]}])/.test(line)
    if (opensField.test(line) || !continues) starts.push(from)
    from = newline === -1 ? text.length : newline + 1
  }
  return starts.map((from, index) => ({ from, to: starts[index + 1] ?? text.length }))
}

/**
 * The field of a chunk that is not YAML, when it stands on one line: all that follows the colon, without quotation marks that are not
 * paired. Null for anything longer.
 */
export function recoverField(text: string, { from, to }: Chunk, start: number): Field | null {
  const lines = text.slice(from, to).split('\n')
  const [first = '', ...others] = lines
  if (others.some((line) => line.trim() !== '' && !/^\s*#/.test(line))) return null
  const colon = opensField.exec(first)?.[0].length
  if (colon === undefined) return null
  const written = first.slice(colon).trim()
  const at = from + colon + first.slice(colon).search(/\S|$/)
  const name = first
    .slice(0, colon - 1)
    .trim()
    .replace(/^(["'])(.*)\1$/, '$2')
  const nameSpan = { start: start + from, end: start + from + first.slice(0, colon - 1).trimEnd().length }
  const value = withoutOpenMark(written)
  const lead = Math.max(0, written.indexOf(value))
  const span = { start: start + at + lead, end: start + at + written.length }
  return {
    name,
    nameSpan,
    start: nameSpan.start,
    end: span.end,
    value: { kind: 'scalar', value: value === '' ? null : value, written, ...span },
  }
}

/** A quotation mark or bracket at the head that nothing closes is not part of the value. */
function withoutOpenMark(written: string): string {
  const closing = { '"': '"', "'": "'", '[': ']', '{': '}' }[written.charAt(0)]
  return closing !== undefined && written.indexOf(closing, 1) === -1 ? written.slice(1).trim() : written
}
