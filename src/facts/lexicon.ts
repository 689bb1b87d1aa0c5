import type { BenefitName } from './benefits/names.js'
import { cue } from './cues.js'
import { type Entry, type PhraseTable, tableOf } from './phrase-table.js'
import { couldBeginPlace } from './places/sieve.js'
import { anyNumber, capital, coin, digit, grow, hashOf, kinds, mark, namedNumbers, seed, small } from './words.js'

export type { Entry } from './phrase-table.js'

/** A word or phrase that is a sign of something, and where it stands in the text. A word can be a sign of several things. */
export interface Sign {
  readonly cue: number
  readonly from: number
  readonly to: number
  /** The benefit that it names. */
  readonly benefit: BenefitName | null
}

/** All that one walk over a text finds. */
export interface Signs {
  /** Every cue that the text holds, by words or by marks. */
  readonly cues: number
  /** The signs whose place matters, in order of where they begin. */
  readonly signs: readonly Sign[]
  readonly words: number
  /** How many of the words are the small words of English. */
  readonly english: number
  /** Whether a word could begin the name of a place. */
  readonly named: boolean
  /** Whether a capital stands right behind a small letter or a bracket: lines may have been copied without their breaks. */
  readonly fused: boolean
}

/** No more of a text than this is walked, in characters: a posting has a hundredth of it. */
const longest = 2_000_000
/** Of one text no more signs than this are kept. */
const mostSigns = 20_000
/** No word begins as many phrases. */
const mostRows = 1000
const farthest = 3
const ampersand = 38
const space = 32
const closing = 41
const and = hashOf('and')

/** The words of the text that are in any phrase, reused from walk to walk: number in the table, where each begins and ends. */
let numbers = new Uint16Array(4096)
let begins = new Int32Array(4096)
let ends = new Int32Array(4096)

const makeRoom = (): void => {
  const [n, b, e] = [numbers, begins, ends]
  numbers = new Uint16Array(n.length * 2)
  begins = new Int32Array(b.length * 2)
  ends = new Int32Array(e.length * 2)
  numbers.set(n)
  begins.set(b)
  ends.set(e)
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

/**
 * How many words the text has, and how many of them are kept; whether it has a mark; whether a coin, or a digit and a letter that touch: `90k`;
 * whether a word could begin a place; whether it has a seam.
 */
let words = 0
let count = 0
let marked = false
let priced = false
let named = false
let fused = false

/** Cuts a text into words: also where a capital follows a small letter, and a number a letter, as in lines copied without their breaks. */
const cut = (table: PhraseTable, text: string): void => {
  const size = Math.min(text.length, longest)
  let [cuts, kept, at] = [0, 0, 0]
  marked = false
  priced = false
  named = false
  fused = false
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
    if (kept === numbers.length) makeRoom()
    numbers[kept] = number
    begins[kept] = from
    ends[kept] = at
    kept++
  }
  words = cuts
  count = kept
}

/**
 * Whether nothing but a space, a hyphen or the like, or a single full stop ("B.A."), stands between a word and the one that is kept before
 * it: a word that is not kept would be more.
 */
const near = (text: string, token: number): boolean => {
  const from = ends[token - 1] ?? 0
  const to = begins[token] ?? 0
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

/** The word behind the last of a row whose steps from `at` to `to` are still to be met; -1 where it does not fit. */
const follow = (table: PhraseTable, at: number, to: number, text: string, token: number): number => {
  if (at === to) return token
  const step = table.step[at] ?? 0
  const bits = token < count ? (table.sets[(numbers[token] ?? 0) * table.width + (step >> 6)] ?? 0) : 0
  if ((bits & (1 << ((step >> 1) & 31))) !== 0 && near(text, token)) {
    const end = follow(table, at + 1, to, text, token + 1)
    if (end >= 0) return end
  }
  return (step & 1) !== 0 ? follow(table, at + 1, to, text, token) : -1
}

/** The signs found so far, reused from walk to walk: the entry, or -1 for a word by itself; its first word, and the one behind its last. */
const found = { entry: new Int32Array(mostSigns), from: new Int32Array(mostSigns), to: new Int32Array(mostSigns), count: 0 }

const note = (entry: number, from: number, to: number): void => {
  found.entry[found.count] = entry
  found.from[found.count] = from
  found.to[found.count] = to
  found.count++
}

/**
 * Makes one walk of all phrases.
 * @param placed the cues whose places matter; of the others it is enough that they are there
 * @param among places are told only of a text that holds one of these cues
 * @returns finds the signs of a text, in time that grows with its length alone
 */
export function lexicon(entries: readonly Entry[], placed: number, among = ~0): (text: string) => Signs {
  const table = tableOf(entries)
  const { cues: cuesOf, rows, steps, entryOf } = table
  const meaning = Int32Array.from(entries.map((entry) => entry.cue))
  return (text) => {
    cut(table, text)
    let cues = (marked ? cue.mark : 0) | (priced ? cue.pay : 0)
    let english = 0
    found.count = 0
    for (let token = 0; token < count; token++) {
      const number = numbers[token] ?? 0
      const own = cuesOf[number] ?? 0
      cues |= own
      if ((own & cue.english) !== 0) english++
      if (found.count + mostRows > mostSigns) continue
      if ((own & placed) !== 0) note(-1, token, token + 1)
      const last = rows[number + 1] ?? 0
      for (let row = rows[number] ?? 0; row < last; row++) {
        const next = follow(table, steps[row] ?? 0, steps[row + 1] ?? 0, text, token + 1)
        if (next < 0) continue
        const entry = entryOf[row] ?? 0
        const means = meaning[entry] ?? 0
        cues |= means
        if ((means & placed) !== 0) note(entry, token, next)
      }
    }
    return {
      cues,
      signs: found.count === 0 || (cues & among) === 0 ? none : signsIn(text, entries, cuesOf, placed),
      words,
      english,
      named,
      fused,
    }
  }
}

const none: readonly Sign[] = []

const signsIn = (text: string, entries: readonly Entry[], cuesOf: Int32Array, placed: number): readonly Sign[] => {
  const signs: Sign[] = []
  for (let at = 0; at < found.count; at++) {
    const token = found.from[at] ?? 0
    const from = begins[token] ?? 0
    const to = ends[(found.to[at] ?? 0) - 1] ?? 0
    const entry = entries[found.entry[at] ?? -1]
    if (entry === undefined) signs.push({ cue: (cuesOf[numbers[token] ?? 0] ?? 0) & placed, benefit: null, from, to })
    else {
      const closed = text.charCodeAt(to) === 41 && text.slice(from, to).includes('(')
      signs.push({ cue: entry.cue, benefit: entry.benefit, from, to: closed ? to + 1 : to })
    }
  }
  return signs
}
