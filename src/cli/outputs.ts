import { CannotRun } from '../config/cannot-run.js'
import { didYouMean } from '../config/did-you-mean.js'

/** One report: its format, and the file it goes to (null: standard output). */
export interface Output {
  readonly format: Format
  readonly file: string | null
}

const formats = ['stylish', 'compact', 'json'] as const
export type Format = (typeof formats)[number]

/** Gathers `--format` and `-o` in the order given, so that each `-o` belongs to the format before it. */
export function outputsInOrder(): {
  readonly format: (word: string) => string
  readonly file: (path: string) => string
  readonly outputs: () => readonly Output[]
} {
  const pairs: { format: Format; file: string | null; named: boolean }[] = []
  return {
    format: (word) => {
      pairs.push({ format: formatOf(word), file: null, named: true })
      return word
    },
    file: (path) => {
      const last = pairs.at(-1)
      if (last === undefined) pairs.push({ format: 'stylish', file: path, named: false })
      else if (last.file === null) last.file = path
      else throw new CannotRun(`\`-o ${path}\` has no format of its own. Write \`--format …\` before each -o.`)
      return path
    },
    outputs: () => {
      const toScreen = pairs.filter((pair) => pair.file === null)
      if (toScreen.length > 1) {
        const names = toScreen.map(({ format }) => format).join(' and ')
        throw new CannotRun(`Only one format can go to standard output; ${names} both would. Give one of them a file with -o.`)
      }
      const twice = pairs.find(
        (pair, index) => pair.file !== null && pairs.findIndex((other) => other.file === pair.file) !== index,
      )
      if (twice !== undefined) throw new CannotRun(`Two reports would go to \`${twice.file}\`. Give each a file of its own.`)
      return pairs.length === 0 ? [{ format: 'stylish', file: null }] : pairs.map(({ format, file }) => ({ format, file }))
    },
  }
}

function formatOf(word: string): Format {
  const format = formats.find((one) => one === word)
  if (format === undefined)
    throw new CannotRun(
      `There is no format \`${word}\`.${didYouMean(word, formats)} There are ${formats.slice(0, -1).join(', ')} and ${formats.at(-1)}.`,
    )
  return format
}
