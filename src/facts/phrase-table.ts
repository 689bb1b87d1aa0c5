import type { BenefitName } from './benefits/names.js'
import { hashOf } from './words.js'

/**
 * A phrase and what it is a sign of. A phrase is a row of slots parted by spaces. A slot is one word, or several parted by `|` of which any
 * will do; in square brackets it may be missing; `#` is any number: `dental|vision insurance|coverage`, `[fully] paid leave|leaves`,
 * `# holidays`. Words are compared in lower case; between two words of a phrase may stand spaces, a hyphen, an apostrophe, a slash or a
 * bracket, up to three characters, or one full stop; `&` counts as the word "and".
 */
export interface Entry {
  readonly phrase: string
  readonly cue: number
  readonly benefit: BenefitName | null
}

/**
 * The phrases in few small arrays, so that a walk touches little memory. A word is known by its number, from 1; a slot by the number of
 * its set of words. A row is what follows the first word of a phrase: its entry, then a step for each slot, twice the number of the set,
 * and one more where the slot may be missing.
 */
export interface PhraseTable {
  /** Hashes of the words, by slot of the hash table; 0 where there is none. Its length is a power of two. */
  readonly keys: Int32Array
  /** The number of the word in each slot. */
  readonly numbers: Uint16Array
  /** What a word is a sign of by itself, by its number. */
  readonly cues: Int32Array
  /** Which rows begin with a word: those from `rows[n]` to `rows[n + 1]`. */
  readonly rows: Uint16Array
  /** Where the steps of each row begin; one more for the end of the last. */
  readonly steps: Uint16Array
  readonly entryOf: Uint16Array
  readonly step: Uint16Array
  /** The sets that each word belongs to, `width` numbers of 32 bits for a word. */
  readonly sets: Int32Array
  readonly width: number
}

interface Slot {
  readonly words: readonly string[]
  readonly optional: boolean
}

/** Slots of the hash table: twice the number of words, and no more, for it is to stay in the processor's nearest memory. */
const tableSize = 2048

const slotsOf = (phrase: string): readonly Slot[] =>
  phrase.split(' ').map((written) => {
    const optional = written.startsWith('[')
    return { words: (optional ? written.slice(1, -1) : written).split('|'), optional }
  })

/** Makes the table of the phrases. */
export function tableOf(entries: readonly Entry[]): PhraseTable {
  const words = new Map<number, number>()
  const numberOf = (word: string): number => {
    const hash = hashOf(word)
    const number = words.get(hash) ?? words.size + 1
    words.set(hash, number)
    return number
  }
  const sets = new Map<string, { readonly number: number; readonly words: readonly number[] }>()
  const stepOf = ({ words: written, optional }: Slot): number => {
    const name = written.join('|')
    const set = sets.get(name) ?? { number: sets.size, words: written.map(numberOf) }
    sets.set(name, set)
    return set.number * 2 + (optional ? 1 : 0)
  }
  const own: number[] = []
  const begun: { readonly entry: number; readonly steps: readonly number[] }[][] = []
  entries.forEach((entry, index) => {
    let [first, ...rest] = slotsOf(entry.phrase)
    while (first !== undefined) {
      for (const word of first.words) {
        const number = numberOf(word)
        if (rest.length === 0 && entry.benefit === null) own[number] = (own[number] ?? 0) | entry.cue
        else {
          const rows = begun[number] ?? []
          begun[number] = rows
          rows.push({ entry: index, steps: rest.map(stepOf) })
        }
      }
      ;[first, ...rest] = first.optional ? rest : []
    }
  })
  const count = words.size + 1
  const all = Array.from({ length: count }, (_, number) => begun[number] ?? [])
  const width = Math.ceil(sets.size / 32)
  const table = {
    keys: new Int32Array(tableSize),
    numbers: new Uint16Array(tableSize),
    cues: Int32Array.from({ length: count }, (_, number) => own[number] ?? 0),
    rows: sums(all.map(({ length }) => length)),
    steps: sums(all.flat().map(({ steps }) => steps.length)),
    entryOf: Uint16Array.from(all.flat().map(({ entry }) => entry)),
    step: Uint16Array.from(all.flat().flatMap(({ steps }) => steps)),
    sets: new Int32Array(count * width),
    width,
  }
  for (const [hash, number] of words) {
    let at = hash & (tableSize - 1)
    while (table.keys[at] !== 0) at = (at + 1) & (tableSize - 1)
    table.keys[at] = hash
    table.numbers[at] = number
  }
  for (const set of sets.values()) {
    for (const word of set.words) {
      const at = word * width + (set.number >> 5)
      table.sets[at] = (table.sets[at] ?? 0) | (1 << (set.number & 31))
    }
  }
  return table
}

/** 0, then what the numbers up to each come to. */
const sums = (numbers: readonly number[]): Uint16Array => {
  const all = new Uint16Array(numbers.length + 1)
  numbers.forEach((number, at) => {
    all[at + 1] = (all[at] ?? 0) + number
  })
  return all
}
