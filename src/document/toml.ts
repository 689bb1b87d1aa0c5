import { type AST, ParseError, parseTOML } from 'toml-eslint-parser'
import type { Field, FieldValue, Problem } from './document.js'

/** Reads the TOML between two fences; `start` is where it stands in the file. */
export function readToml(source: string, start: number): { fields: Field[]; problems: Problem[] } {
  try {
    const program = parseTOML(source)
    return {
      fields: program.body.flatMap((table) => table.body.flatMap((entry) => fieldsOf(entry, source, start))),
      problems: [],
    }
  } catch (error) {
    const at = start + (error instanceof ParseError ? Math.min(error.index, source.length) : 0)
    return { fields: [], problems: [{ start: at, end: at, message: 'The front matter is not TOML.' }] }
  }
}

function fieldsOf(entry: AST.TOMLKeyValue | AST.TOMLTable, source: string, start: number): Field[] {
  const last = entry.key.keys.at(-1)
  if (last === undefined) return []
  const name = entry.key.keys.map((key) => (key.type === 'TOMLBare' ? key.name : key.value)).join('.')
  const nameSpan = { start: start + entry.key.range[0], end: start + entry.key.range[1] }
  const span = { start: start + entry.range[0], end: start + entry.range[1] }
  const value: FieldValue =
    entry.type === 'TOMLTable'
      ? { kind: 'map', fields: entry.body.flatMap((inner) => fieldsOf(inner, source, start)), ...span }
      : valueOf(entry.value, source, start)
  return [{ name, nameSpan, value, ...span }]
}

function valueOf(node: AST.TOMLContentNode, source: string, start: number): FieldValue {
  const span = { start: start + node.range[0], end: start + node.range[1] }
  const written = source.slice(node.range[0], node.range[1])
  if (node.type === 'TOMLArray')
    return { kind: 'list', items: node.elements.map((item) => valueOf(item, source, start)), ...span }
  if (node.type === 'TOMLInlineTable')
    return { kind: 'map', fields: node.body.flatMap((inner) => fieldsOf(inner, source, start)), ...span }
  const { value } = node
  return { kind: 'scalar', value: value instanceof Date || typeof value === 'bigint' ? written : value, written, ...span }
}
