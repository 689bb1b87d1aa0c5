import { isAlias, isMap, isPair, isScalar, isSeq, type Node, type Pair, parseDocument, type Document as Yaml } from 'yaml'
import type { Field, FieldValue, Problem } from './document.js'

/** Reads the YAML between two fences; `start` is where it stands in the file. */
export function readYaml(source: string, start: number): { fields: Field[]; problems: Problem[] } {
  const yaml = parseDocument(source, { uniqueKeys: true, logLevel: 'silent', prettyErrors: false })
  const problems = yaml.errors.map((error) => ({
    start: start + Math.min(error.pos[0], source.length),
    end: start + Math.min(error.pos[1], source.length),
    message: error.message,
  }))
  const { contents } = yaml
  return { fields: isMap(contents) ? fieldsOf(contents.items, source, start, yaml) : [], problems }
}

function fieldsOf(pairs: readonly Pair[], source: string, start: number, yaml: Yaml): Field[] {
  const fields: Field[] = []
  for (const pair of pairs) {
    if (!isPair(pair) || !isScalar(pair.key) || !pair.key.range) continue
    const nameSpan = { start: start + pair.key.range[0], end: start + pair.key.range[1] }
    const value = valueOf(pair.value, nameSpan.end, source, start, yaml)
    fields.push({ name: String(pair.key.value), nameSpan, value, start: nameSpan.start, end: Math.max(value.end, nameSpan.end) })
  }
  return fields
}

function valueOf(node: unknown, after: number, source: string, start: number, yaml: Yaml): FieldValue {
  const nothing: FieldValue = { kind: 'scalar', value: null, written: '', start: after, end: after }
  if (isAlias(node)) return valueOf(node.resolve(yaml), after, source, start, yaml)
  if (!isNode(node)) return nothing
  const span = { start: start + node.range[0], end: start + node.range[1] }
  if (isMap(node)) return { kind: 'map', fields: fieldsOf(node.items, source, start, yaml), ...span }
  if (isSeq(node)) return { kind: 'list', items: node.items.map((item) => valueOf(item, span.end, source, start, yaml)), ...span }
  if (!isScalar(node)) return nothing
  const { value } = node
  const plain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null
  return { kind: 'scalar', value: plain, written: source.slice(node.range[0], node.range[1]), ...span }
}

function isNode(node: unknown): node is Node & { range: readonly [number, number, number] } {
  return (isMap(node) || isSeq(node) || isScalar(node)) && Array.isArray(node.range)
}
