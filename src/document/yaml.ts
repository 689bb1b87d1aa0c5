import { isAlias, isMap, isPair, isScalar, isSeq, type Node, type Pair, parseDocument, type Document as Yaml } from 'yaml'
import type { Field, FieldValue, Problem } from './document.js'
import { explainYaml } from './yaml-problems.js'
import { type Chunk, chunksOf, recoverField } from './yaml-recovery.js'

/** Fields that were read, and what could not be. */
export interface FieldsRead {
  readonly fields: readonly Field[]
  readonly problems: readonly Problem[]
}

/** More values than this reached through aliases are no posting but an attack. */
const mostAliased = 2000
const deepest = 40
const mostProblems = 20

/**
 * Reads the YAML between two fences; `start` is where it stands in the file. Where the whole cannot be read, it is read field by field,
 * and a field that is broken keeps its text as it stands.
 */
export function readYaml(source: string, start: number): FieldsRead {
  const text = source.replace(/\r(?!\n)/g, '\n')
  if (/^[^\S\n]*$/.test(text) && text.length < 3) return { fields: [], problems: [] }
  const whole = readPart(text, { from: 0, to: text.length }, start)
  const broken = whole.yaml === null || whole.yaml.errors.length > 0
  if (!broken)
    return { fields: whole.fields, problems: [...whole.problems, ...noFields(whole.yaml, text, start)].slice(0, mostProblems) }
  const fields: Field[] = []
  const problems: Problem[] = []
  for (const chunk of chunksOf(text)) {
    const part = readPart(text, chunk, start)
    const faults = [...part.problems, ...noFields(part.yaml, text.slice(chunk.from, chunk.to), start + chunk.from)]
    problems.push(...faults.slice(0, 1))
    const recovered = faults.length > 0 ? recoverField(text, chunk, start) : null
    fields.push(...(recovered === null ? part.fields : [recovered]))
    if (problems.length >= mostProblems) break
  }
  problems.push(...twice(fields))
  return { fields, problems: (problems.length > 0 ? problems : whole.problems).slice(0, mostProblems) }
}

interface Reading {
  readonly yaml: Yaml | null
  readonly anchors: Map<string, unknown>
  readonly source: string
  /** What turns a position in the YAML into an offset of the file. */
  readonly start: number
  /** Values that may still be reached through aliases; below 0 some were left out. */
  left: number
  readonly twice: Problem[]
}

function readPart(text: string, { from, to }: Chunk, start: number): FieldsRead & { readonly yaml: Yaml | null } {
  const source = text.slice(from, to)
  const at = start + from
  const tooMuch = { start: at, end: at + source.length, message: 'The front matter is nested too deeply to be read.' }
  if (depthOf(source) > deepest) return { yaml: null, fields: [], problems: [tooMuch] }
  try {
    const yaml = parseDocument(source, { logLevel: 'silent', prettyErrors: false, merge: true, uniqueKeys: false })
    const reading: Reading = { yaml, anchors: new Map(), source, start: at, left: mostAliased, twice: [] }
    const fields = isMap(yaml.contents) ? fieldsOf(yaml.contents.items, reading, 0, false) : []
    const problems = yaml.errors.slice(0, mostProblems).map((error) => explainYaml(error, source, at))
    problems.push(...reading.twice)
    if (reading.left < 0)
      problems.push({ ...tooMuch, message: 'The front matter refers to its own parts too often to be read whole.' })
    return { yaml, fields, problems }
  } catch {
    return { yaml: null, fields: [], problems: [tooMuch] }
  }
}

/** The deepest nesting of brackets and of `- - -`. */
function depthOf(source: string): number {
  let depth = 0
  let deepestSeen = 0
  for (const sign of source.match(/[[\]{}]|[-?:] (?=[-?] )/g) ?? []) {
    if (sign === '[' || sign === '{') depth++
    else if (sign === ']' || sign === '}') depth = Math.max(depth - 1, 0)
    deepestSeen = Math.max(deepestSeen, depth)
  }
  const dashes = /(?:[-?] ){40}/.test(source) || /^ {200}/m.test(source)
  return dashes ? deepest + 1 : deepestSeen
}

/** Names that stand twice in one map. */
function twice(fields: readonly Field[]): Problem[] {
  const seen = new Set<string>()
  return fields.flatMap(({ name, nameSpan, end }) => {
    if (seen.has(name))
      return [{ start: nameSpan.start, end, message: `\`${name}\` stands twice in the front matter. Keep one of them.` }]
    seen.add(name)
    return []
  })
}

function noFields(yaml: Yaml | null, text: string, start: number): Problem[] {
  if (yaml === null || yaml.contents === null || isMap(yaml.contents)) return []
  if (isScalar(yaml.contents) && yaml.contents.value === null) return []
  const first = text.search(/\S/)
  const end = text.indexOf('\n', first)
  const message = 'This line is not a field. Write each field on a line of its own, as in `title: Account Manager`.'
  return [{ start: start + first, end: start + (end === -1 ? text.length : end), message }]
}

function fieldsOf(pairs: readonly Pair[], reading: Reading, depth: number, aliased: boolean): Field[] {
  const fields: Field[] = []
  for (const pair of pairs) {
    if (!isPair(pair) || !isScalar(pair.key) || !pair.key.range) continue
    const nameSpan = { start: reading.start + pair.key.range[0], end: reading.start + pair.key.range[1] }
    const colon = reading.source.indexOf(':', pair.key.range[1])
    const value = readValue(pair.value, colon === -1 ? nameSpan.end : reading.start + colon + 1, reading, depth + 1, aliased)
    if (pair.key.value === '<<' || typeof pair.key.value === 'symbol') {
      if (value.kind === 'map') fields.push(...value.fields)
      continue
    }
    const end = isAlias(pair.value) ? (pair.value.range?.[1] ?? 0) + reading.start : value.end
    fields.push({ name: String(pair.key.value), nameSpan, value, start: nameSpan.start, end: Math.max(end, nameSpan.end) })
  }
  if (!aliased && depth < deepest) reading.twice.push(...twice(fields))
  return fields
}

function readValue(node: unknown, after: number, reading: Reading, depth: number, aliased: boolean): FieldValue {
  const nothing: FieldValue = { kind: 'scalar', value: null, written: '', start: after, end: after }
  if (depth > deepest * 2 || (aliased && --reading.left < 0)) return nothing
  if (isAlias(node)) return readValue(reading.anchors.get(node.source), after, reading, depth + 1, true)
  if (!isPlaced(node)) return nothing
  if (node.anchor) reading.anchors.set(node.anchor, node)
  const from = node.range[0]
  const to = from + reading.source.slice(from, node.range[1]).trimEnd().length
  const span = { start: reading.start + from, end: reading.start + to }
  const written = reading.source.slice(from, to)
  const scalar = (value: string | number | boolean | null): FieldValue => ({ kind: 'scalar', value, written, ...span })
  if (written.startsWith('{{')) return scalar(written)
  if (isMap(node)) return { kind: 'map', fields: fieldsOf(node.items, reading, depth, aliased), ...span }
  if (isSeq(node))
    return { kind: 'list', items: node.items.map((item) => readValue(item, span.end, reading, depth + 1, aliased)), ...span }
  const { value } = node
  return scalar(
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
      ? value
      : value === null
        ? null
        : written,
  )
}

function isPlaced(
  node: unknown,
): node is Exclude<Node, { source: string; resolve: unknown }> & { range: [number, number, number] } {
  return (isMap(node) || isSeq(node) || isScalar(node)) && Array.isArray(node.range)
}
