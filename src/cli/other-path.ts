import { readdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { nearest } from '../config/did-you-mean.js'

/** A word that is no path may be meant for one of these. */
const commands = ['check', 'facts', 'explain', 'list', 'law', 'help']

/** Entries of a folder that are looked at for a suggestion. */
const most = 2000

/**
 * What a path that leads nowhere was perhaps meant to be: the same with its first wrong part put right, by a name that is near or by the
 * only folder beside it that holds postings.
 *
 * @returns ` Did you mean …?`, or nothing
 */
export async function otherPath(arg: string, cwd: string): Promise<string> {
  const command = /^[a-z]{3,20}$/.test(arg) ? nearest(arg, commands) : null
  if (command !== null) return ` Did you mean \`paylint ${command}\`?`
  const parts = arg.split('/')
  for (const [index, part] of parts.entries()) {
    const folder = resolve(cwd, parts.slice(0, index).join('/') || (arg.startsWith('/') ? '/' : '.'))
    const names = await namesIn(folder)
    if (part === '' || part === '.' || part === '..' || names.includes(part)) continue
    if (/[*?{[(!]/.test(part)) return ''
    const other = nearest(part, names) ?? (await onlyFolderOfPostings(folder, names))
    return other === null ? '' : ` Did you mean \`${[...parts.slice(0, index), other, ...parts.slice(index + 1)].join('/')}\`?`
  }
  return ''
}

async function namesIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => [])
  return names.filter((name) => !name.startsWith('.') && name !== 'node_modules').slice(0, most)
}

async function onlyFolderOfPostings(folder: string, names: readonly string[]): Promise<string | null> {
  const holding: string[] = []
  for (const name of names) {
    const inside = await namesIn(join(folder, name))
    if (inside.some((file) => /\.(md|markdown)$/i.test(file))) holding.push(name)
  }
  return holding.length === 1 ? (holding[0] ?? null) : null
}
