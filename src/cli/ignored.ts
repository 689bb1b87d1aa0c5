import { readFile } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import ignore from 'ignore'

const name = '.paylintignore'

/**
 * Whether a file is to be left out: the nearest `.paylintignore` of a folder or of those above it says which, in the way of `.gitignore`,
 * by paths from where it stands.
 *
 * @param from the working folder
 */
export async function ignoredFrom(from: string): Promise<(file: string) => boolean> {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    const text = await readFile(join(folder, name), 'utf8').catch(() => null)
    if (text !== null) {
      const patterns = ignore().add(text)
      return (file) => {
        const path = relative(folder, file).split(sep).join('/')
        return ignore.isPathValid(path) && patterns.ignores(path)
      }
    }
    if (dirname(folder) === folder) return () => false
  }
}
