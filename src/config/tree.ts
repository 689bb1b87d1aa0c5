import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml'
import { CannotRun } from './cannot-run.js'

type Path = readonly (string | number)[]

/** A configuration as data, with the way back to where each part stands. */
export interface Tree {
  readonly value: unknown
  /** A complaint with the place of a key or its value before it. */
  readonly complain: (path: Path, part: 'key' | 'value', sentence: string) => CannotRun
  /** Runs a check; what it complains of gets the place. */
  readonly at: <T>(path: Path, part: 'key' | 'value', check: () => T) => T
}

/**
 * Parses YAML (and JSON, which is YAML). Of a file called `package.json` only the value of `paylint` is taken.
 *
 * @throws CannotRun with `path:line:column` where it cannot be parsed
 */
export function readTree(text: string, file: string): Tree {
  const lines = new LineCounter()
  const parsed = parseDocument(text.replace(/^\ufeff/, ''), { lineCounter: lines, prettyErrors: false })
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return `${file}:${Math.max(1, line)}:${Math.max(1, col)}`
  }
  const error = parsed.errors[0]
  if (error !== undefined) throw new CannotRun(`${place(error.pos[0])}  This is not valid YAML: ${firstSmall(error.message)}`)
  const root: Path = /(^|[/\\])package\.json$/.test(file) ? ['paylint'] : []
  const complain: Tree['complain'] = (path, part, sentence) =>
    new CannotRun(`${place(offsetOf(parsed.contents, [...root, ...path], part))}  ${sentence}`)
  return {
    value: dataOf(root.length === 0 ? parsed.contents : parsed.getIn(root, true), parsed, file),
    complain,
    at: (path, part, check) => {
      try {
        return check()
      } catch (problem) {
        if (problem instanceof CannotRun) throw complain(path, part, problem.message)
        throw problem
      }
    },
  }
}

/** Aliases that multiply are refused by the parser. */
function dataOf(node: unknown, parsed: ReturnType<typeof parseDocument>, file: string): unknown {
  try {
    return isNode(node) ? node.toJS(parsed, { maxAliasCount: 100 }) : node
  } catch {
    throw new CannotRun(`${file}  This configuration repeats its parts too often to be read. Write them out.`)
  }
}

/** Where the key or the value at a path stands; of what is not there, where its parent stands. */
function offsetOf(node: unknown, path: Path, part: 'key' | 'value'): number {
  const [step, ...rest] = path
  if (step === undefined) return startOf(node)
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
    if (pair === undefined) return startOf(node)
    return rest.length === 0 && part === 'key'
      ? startOf(pair.key)
      : pair.value === null
        ? startOf(pair.key)
        : offsetOf(pair.value, rest, part)
  }
  const items: unknown = isNode(node) && 'items' in node ? node.items : null
  return Array.isArray(items) && typeof step === 'number' && items[step] !== undefined
    ? offsetOf(items[step], rest, part)
    : startOf(node)
}

function startOf(node: unknown): number {
  return (isNode(node) ? node.range?.[0] : undefined) ?? 0
}

function firstSmall(message: string): string {
  const line = message.split('\n')[0] ?? ''
  return `${line.charAt(0).toLowerCase()}${line.slice(1)}`.replace(/[.:]?$/, '.')
}
