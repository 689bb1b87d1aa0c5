import { type AST, ParseError, parseTOML } from 'toml-eslint-parser'
import type { Field, FieldValue, Problem, Span } from './document.js'
import type { FieldsRead } from './yaml.js'

const mostProblems = 20
/** A key of more parts than this is read up to here. */
const mostParts = 40

/**
 * Reads the TOML between two fences; `start` is where it stands in the file. A line that cannot be read is a problem; it keeps its text
 * as it stands when it has the shape `name = text`, and the lines around it are read.
 */
export function readToml(source: string, start: number): FieldsRead {
  const problems: Problem[] = []
  const rescued: Field[] = []
  let text = source.replace(/\r(?!\n)/g, '\n')
  for (let tries = 0; tries < mostProblems; tries++) {
    const read = parse(text)
    if (!Array.isArray(read))
      return { fields: [...fieldsOf(read, source, start), ...rescued].sort((a, b) => a.start - b.start), problems }
    const [from, to] = lineAt(text, read[0])
    const line = text.slice(from, to)
    problems.push({ start: start + from, end: start + to, message: adviceFor(read[1], line) })
    const field = rescue(line, start + from)
    if (field !== null) rescued.push(field)
    text = text.slice(0, from) + ' '.repeat(to - from) + text.slice(to)
  }
  return { fields: rescued, problems }
}

/** The program, or where it fails and how. */
function parse(text: string): AST.TOMLProgram | [number, string] {
  try {
    return parseTOML(text)
  } catch (error) {
    return error instanceof ParseError ? [error.index, error.message] : [0, '']
  }
}

/** The line around an offset, without white space at its ends; for a blank one the last before it that is not. */
function lineAt(text: string, offset: number): [number, number] {
  let at = Math.min(offset, text.length - 1)
  while (at > 0 && /\s/.test(text.charAt(at))) at--
  const from = text.lastIndexOf('\n', at - 1) + 1
  const newline = text.indexOf('\n', at)
  const line = text.slice(from, newline === -1 ? text.length : newline)
  const indent = line.length - line.trimStart().length
  return [from + indent, Math.max(from + line.trimEnd().length, from + indent + 1)]
}

function adviceFor(message: string, line: string): string {
  const name = /^([\w.-]{1,60})\s{0,5}=/.exec(line)?.[1]
  if (/redefin|already|duplicat/i.test(message))
    return `\`${name ?? line.slice(0, 60)}\` stands twice in the front matter. Keep one of them.`
  if (name === undefined) return 'This line is not a field. Write `name = "value"`.'
  return `The value of \`${name}\` cannot be read. Put quotation marks around it: \`${name} = "..."\`.`
}

function rescue(line: string, at: number): Field | null {
  const [whole, name, gap, written] = /^([\w-]{1,60})(\s{0,5}=\s{0,5})(\S.*)$/.exec(line) ?? []
  if (whole === undefined || name === undefined || gap === undefined || written === undefined) return null
  const value = written.replace(/^["'[]+|["'\]]+$/g, '').trim()
  const span = { start: at + name.length + gap.length, end: at + whole.length }
  return {
    name,
    nameSpan: { start: at, end: at + name.length },
    start: at,
    end: span.end,
    value: { kind: 'scalar', value, written, ...span },
  }
}

interface Draft extends Span {
  readonly path: readonly string[]
  readonly nameSpan: Span
  readonly value: FieldValue
}

function fieldsOf(program: AST.TOMLProgram, source: string, start: number): Field[] {
  const drafts = program.body.flatMap((top) => top.body.map((entry) => draftOf(entry, source, start)))
  return nest(drafts)
}

function draftOf(entry: AST.TOMLKeyValue | AST.TOMLTable, source: string, start: number): Draft {
  const path = entry.key.keys.slice(0, mostParts).map((key) => (key.type === 'TOMLBare' ? key.name : key.value))
  const nameSpan = { start: start + entry.key.range[0], end: start + entry.key.range[1] }
  const span = { start: start + entry.range[0], end: start + entry.range[1] }
  if (entry.type === 'TOMLKeyValue') return { path, nameSpan, value: readValue(entry.value, source, start), ...span }
  const map: FieldValue = { kind: 'map', fields: nest(entry.body.map((inner) => draftOf(inner, source, start))), ...span }
  return { path, nameSpan, value: entry.kind === 'array' ? { kind: 'list', items: [map], ...span } : map, ...span }
}

/** `pay.min = 1` is a field of the field `pay`, and two `[[pay]]` are one list. */
function nest(drafts: readonly Draft[]): Field[] {
  const byName = new Map<string, Draft[]>()
  for (const draft of drafts) {
    const name = draft.path[0] ?? ''
    const known = byName.get(name)
    if (known === undefined) byName.set(name, [draft])
    else known.push(draft)
  }
  return [...byName].flatMap(([name, named]) => {
    const [first] = named
    if (first === undefined) return []
    const end = named.reduce((last, draft) => Math.max(last, draft.end), first.end)
    return [{ name, nameSpan: first.nameSpan, value: joinedValue(first, named, end), start: first.start, end }]
  })
}

/** The value of a name from all that is written of it: lists and tables are joined, of anything else the first counts. */
function joinedValue(first: Draft, named: readonly Draft[], end: number): FieldValue {
  const { value } = first
  const isTable = first.path.length > 1 || value.kind === 'map'
  if (isTable) return { kind: 'map', fields: nest(named.flatMap(withinOf)), start: first.start, end }
  if (value.kind === 'list') {
    return { ...value, items: named.flatMap((draft) => (draft.value.kind === 'list' ? draft.value.items : [])), end }
  }
  return value
}

/** What a draft says of the table that its name stands for. */
function withinOf({ path, ...draft }: Draft): Draft[] {
  if (path.length > 1) return [{ ...draft, path: path.slice(1) }]
  return draft.value.kind === 'map' ? draft.value.fields.map(({ name, ...field }) => ({ ...field, path: [name] })) : []
}

function readValue(node: AST.TOMLContentNode, source: string, start: number): FieldValue {
  const span = { start: start + node.range[0], end: start + node.range[1] }
  const written = source.slice(node.range[0], node.range[1])
  if (node.type === 'TOMLArray')
    return { kind: 'list', items: node.elements.map((item) => readValue(item, source, start)), ...span }
  if (node.type === 'TOMLInlineTable')
    return { kind: 'map', fields: nest(node.body.map((inner) => draftOf(inner, source, start))), ...span }
  const { value } = node
  return { kind: 'scalar', value: value instanceof Date || typeof value === 'bigint' ? written : value, written, ...span }
}
