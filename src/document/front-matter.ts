import type { Field, Problem, Span } from './document.js'
import { readToml } from './toml.js'
import { readYaml } from './yaml.js'

export interface FrontMatter {
  readonly kind: 'yaml' | 'toml' | null
  /** With its fences and the line ending behind them; empty where there is none. */
  readonly head: Span
  readonly fields: readonly Field[]
  readonly problems: readonly Problem[]
}

const fences = [
  { kind: 'yaml', open: /---[ \t]*(?:\r\n|\n|\r|$)/y, close: /^(?:---|\.\.\.)[ \t]*$/gm, mark: '---', read: readYaml },
  { kind: 'toml', open: /\+\+\+[ \t]*(?:\r\n|\n|\r|$)/y, close: /^\+\+\+[ \t]*$/gm, mark: '+++', read: readToml },
] as const

/** Front matter may not be longer than this, in UTF-16 code units. */
const longest = 200_000

/**
 * Reads front matter at the head of a file: `---` YAML or `+++` TOML. What is broken becomes a problem with its place, and what can be
 * read is kept. An opening fence that is never closed is a problem, and everything after it is body.
 */
export function readFrontMatter(text: string): FrontMatter {
  const start = text.startsWith('\uFEFF') ? 1 : 0
  const none = { start, end: start }
  for (const { kind, open, close, mark, read } of fences) {
    open.lastIndex = start
    const opening = open.exec(text)
    if (opening === null) continue
    const from = start + opening[0].length
    close.lastIndex = from
    const closing = close.exec(text.slice(0, from + longest))
    if (closing === null) {
      const fields = leadingFields[kind].exec(text.slice(from, from + longest))?.[0] ?? ''
      if (fields === '') continue
      const message = `The front matter opens with ${mark} and never closes. Put ${mark} on a line of its own below the last field.`
      const { problems, ...rest } = read(fields, from)
      return {
        kind,
        head: { start, end: from + fields.length },
        ...rest,
        problems: [{ start, end: start + mark.length, message }, ...problems],
      }
    }
    const to = closing.index
    const after = to + closing[0].length
    const ending = text.startsWith('\r\n', after) ? 2 : after < text.length ? 1 : 0
    return { kind, head: { start, end: after + ending }, ...read(text.slice(from, to), from) }
  }
  return { kind: null, head: none, fields: [], problems: [] }
}

/**
 * Lines below an opening fence that look like fields, up to the first that does not: a line of three dashes may as well be a rule above
 * plain text.
 */
const leadingFields = {
  yaml: /^(?:#[^\r\n]{0,500}(?:\r\n|\n|\r)){0,50}["']?[A-Za-z][\w -]{0,40}["']?:(?:[ \t][^\r\n]*)?(?:(?:\r\n|\n|\r)(?:["']?[A-Za-z][\w-]{0,40}["']?:(?=[ \t\r\n]|$)|[ \t]+\S|- |#)[^\r\n]*)*(?:\r\n|\n|\r|$)/,
  toml: /^(?:[\w.-]{1,60}[ \t]*=[^\r\n]*(?:\r\n|\n|\r|$))+/,
}
