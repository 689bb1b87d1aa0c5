import type { z } from 'zod'
import type { CannotRun } from './cannot-run.js'
import { didYouMean } from './did-you-mean.js'
import { keysAt } from './schema.js'
import type { Tree } from './tree.js'

/** What the schema found wrong, as a sentence with its place: which key, what it must be, what it is. */
export function complaintAbout(issue: z.core.$ZodIssue, tree: Tree): CannotRun {
  const path = issue.path.filter((step) => typeof step !== 'symbol')
  if (issue.code === 'unrecognized_keys') {
    const key = issue.keys[0] ?? ''
    const names = keysAt[path.join('.')] ?? []
    const near = didYouMean(key, names)
    const rest =
      near === '' && names.length > 0 ? ` Those that are: ${names.filter((name) => name !== '$schema').join(', ')}.` : near
    return tree.complain(
      [...path, key],
      'key',
      `\`${key}\` is not a key of ${path.length === 0 ? 'a configuration' : `\`${path.join('.')}\``}.${rest}`,
    )
  }
  const value = valueAt(tree.value, path)
  const name = path.length === 0 ? 'A configuration' : `\`${path.join('.')}\``
  const near = typeof value === 'string' && path[0] === 'rules' ? didYouMean(value, ['error', 'warning', 'info', 'off']) : ''
  return tree.complain(path, 'value', `${name} must be ${issue.message}; this is ${written(value)}.${near}`)
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((at, step) => (typeof at === 'object' && at !== null ? Reflect.get(at, step) : undefined), value)
}

function written(value: unknown): string {
  if (value === null || value === undefined) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a map of keys'
  return `\`${String(value).slice(0, 60)}\``
}
