import type { PhraseTable } from './phrase-table.js'
import { couldBeginPlace } from './places/sieve.js'
import { anyNumber, capital, coin, digit, grow, hashOf, kinds, mark, namedNumbers, seed, small } from './words.js'

/** No more of a text than this is walked, in characters: a posting has a hundredth of it. */
const longest = 2_000_000
const farthest = 3
const ampersand = 38
const space = 32
const closing = 41
const and = hashOf('and')

/** What `cut` makes of a text, reused from text to text. */
export const walked = {
  /** The words that are in any phrase: number in the table, where each begins and ends. */
  numbers: new Uint16Array(4096),
  begins: new Int32Array(4096),
  ends: new Int32Array(4096),
  /** How many of them there are. */
  count: 0,
  /** How many words the text has in all. */
  words: 0,
  /** Whether the text has a mark. */
  marked: false,
  /** Whether it has a coin, or a digit and a letter that touch: `90k`. */
  priced: false,
  /** Whether a word could begin the name of a place. */
  named: false,
  /** Whether a capital stands right behind a small letter or a bracket. */
  fused: false,
}

const makeRoom = (): void => {
  const { numbers, begins, ends } = walked
  walked.numbers = new Uint16Array(numbers.length * 2)
  walked.begins = new Int32Array(begins.length * 2)
  walked.ends = new Int32Array(ends.length * 2)
  walked.numbers.set(numbers)
  walked.begins.set(begins)
  walked.ends.set(ends)
}

/** The number of the word that a hash stands for; 0 when no phrase has it. */
const numberOf = (table: PhraseTable, hash: number): number => {
  const { keys } = table
  const last = keys.length - 1
  let at = hash & last
  while (true) {
    const key = keys[at]
    if (key === hash) return table.numbers[at] ?? 0
    if (key === 0) return 0
    at = (at + 1) & last
  }
}

const isSeam = (before: number): boolean => before === closing || kinds[before] === small

/** Cuts a text into words: also where a capital follows a small letter, and a number a letter, as in lines copied without their breaks. */
export function cut(table: PhraseTable, text: string): void {
  const size = Math.min(text.length, longest)
  let [cuts, kept, at] = [0, 0, 0]
  let [marked, priced, named, fused] = [false, false, false, false]
  while (at < size) {
    const from = at
    let code = text.charCodeAt(at)
    let kind = kinds[code] ?? 0
    let hash = seed
    if (kind === 0 || kind >= mark) {
      at++
      if (kind === mark) marked = true
      else if (kind === coin) priced = true
      if (code !== ampersand) continue
      hash = and
    } else {
      const first = kind
      if (kind === capital && from > 0 && !fused) fused = isSeam(text.charCodeAt(from - 1))
      let digits = true
      let anyDigit = false
      let last = 0
      do {
        if (kind === digit) anyDigit = true
        else digits = false
        hash = grow(hash, kind === capital ? code + 32 : code)
        last = kind
        if (++at === size) break
        code = text.charCodeAt(at)
        kind = kinds[code] ?? 0
      } while (kind !== 0 && kind < mark && !(last === small && (kind === capital || (kind === digit && at - from > 2))))
      if (at < size && kind === digit) anyDigit = true
      if (anyDigit && !digits) priced = true
      named ||= couldBeginPlace(text, from, at, hash, first === capital)
      if (digits && !namedNumbers.has(hash)) hash = anyNumber
    }
    cuts++
    const number = numberOf(table, hash)
    if (number === 0) continue
    if (kept === walked.numbers.length) makeRoom()
    walked.numbers[kept] = number
    walked.begins[kept] = from
    walked.ends[kept] = at
    kept++
  }
  walked.words = cuts
  walked.count = kept
  walked.marked = marked
  walked.priced = priced
  walked.named = named
  walked.fused = fused
}

/**
 * Whether nothing but a space, a hyphen or the like, or a single full stop ("B.A."), stands between a word and the one that is kept before
 * it: a word that is not kept would be more.
 */
export function near(text: string, token: number): boolean {
  const from = walked.ends[token - 1] ?? 0
  const to = walked.begins[token] ?? 0
  if (to - from === 1 && text.charCodeAt(from) === space) return true
  if (to - from > farthest) return false
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    const stop = code === 46 && to - from === 1
    const plain =
      code === 32 || code === 10 || code === 13 || code === 160 || code === 45 || code === 39 || code === 47 || code === 40
    if (!plain && !stop && (code < 0x2010 || code > 0x2019)) return false
  }
  return true
}
