import type { BenefitName } from './benefits/names.js'
import { cue } from './cues.js'

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
}

interface Slot {
  readonly words: ReadonlySet<number>
  readonly optional: boolean
}

interface Row {
  readonly slots: readonly Slot[]
  readonly entry: Entry
}

/** No more of a text than this is walked, in characters: a posting has a hundredth of it. */
const longest = 2_000_000
/** Of one text no more signs than this are kept. */
const mostSigns = 20_000
const farthest = 3
const ampersand = 38
const seed = 5381
/** What a number is known as, unless it is a word of its own (401). */
const anyNumber = 1

/**
 * What a character is: nothing of a word, a small letter, a capital, a digit; a mark, with which a blank of a template can begin; or a coin,
 * the sign of a currency.
 */
const small = 1
const capital = 2
const digit = 3
const mark = 4
const coin = 5
const kinds = new Uint8Array(128)
for (let code = 97; code <= 122; code++) kinds[code] = small
for (let code = 65; code <= 90; code++) kinds[code] = capital
for (let code = 48; code <= 57; code++) kinds[code] = digit
for (const char of '[<{_#') kinds[char.charCodeAt(0)] = mark
kinds['$'.charCodeAt(0)] = coin
const otherCoins = new Set([...'£¥￥฿'].map((char) => char.charCodeAt(0)))

/** Beyond ASCII all but the signs and spaces of Latin-1 and general punctuation is taken for small letters. */
const kindOf = (code: number): number => {
  if (code < 128) return kinds[code] ?? 0
  if ((code >= 0x20a0 && code <= 0x20cf) || otherCoins.has(code)) return coin
  return code >= 0xc0 && (code < 0x2000 || code > 0x2bff) && code !== 0xd7 && code !== 0xf7 ? small : 0
}

const grow = (hash: number, code: number): number => (Math.imul(hash, 33) ^ code) | 0

const hashOf = (word: string): number => {
  if (word === '#') return anyNumber
  let hash = seed
  for (let at = 0; at < word.length; at++) hash = grow(hash, word.charCodeAt(at))
  return hash
}
const and = hashOf('and')
const namedNumbers = new Set(['401', '403', '457', '529', '214', '00'].map(hashOf))

const slotsOf = (phrase: string): readonly Slot[] =>
  phrase.split(' ').map((written) => {
    const optional = written.startsWith('[')
    const words = (optional ? written.slice(1, -1) : written).split('|')
    return { words: new Set(words.map(hashOf)), optional }
  })

/** The words of the text that is being walked: hash, where each begins and ends. Reused from walk to walk. */
let hashes = new Int32Array(4096)
let begins = new Int32Array(4096)
let ends = new Int32Array(4096)
/** Whether the text has a mark. */
let marked = false
/** Whether it has a coin, or a digit and a letter that touch: `90k`. */
let priced = false

const makeRoom = (): void => {
  const wider = (old: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> => {
    const next = new Int32Array(old.length * 2)
    next.set(old)
    return next
  }
  hashes = wider(hashes)
  begins = wider(begins)
  ends = wider(ends)
}

/** Cuts a text into words: also where a capital follows a small letter, and a number a letter, as in lines copied without their breaks. */
const cut = (text: string): number => {
  const size = Math.min(text.length, longest)
  let count = 0
  let at = 0
  marked = false
  priced = false
  while (at < size) {
    const from = at
    let hash = seed
    let digits = true
    let anyDigit = false
    let last = 0
    while (at < size) {
      const code = text.charCodeAt(at)
      const kind = kindOf(code)
      if (kind === 0 || kind >= mark) break
      if (last === small && (kind === capital || (kind === digit && at - from > 2))) {
        if (kind === digit) anyDigit = true
        break
      }
      if (kind === digit) anyDigit = true
      else digits = false
      hash = grow(hash, kind === capital ? code + 32 : code)
      last = kind
      at++
    }
    if (at === from) {
      const code = text.charCodeAt(at++)
      if (code !== ampersand) {
        const kind = kindOf(code)
        if (kind === mark) marked = true
        else if (kind === coin) priced = true
        continue
      }
      hash = and
      digits = false
    }
    if (anyDigit && !digits) priced = true
    if (count === hashes.length) makeRoom()
    hashes[count] = digits && !namedNumbers.has(hash) ? anyNumber : hash
    begins[count] = from
    ends[count] = at
    count++
  }
  return count
}

/** Whether nothing but a space, a hyphen or the like, or a single full stop ("B.A."), stands between a word and the one before it. */
const near = (text: string, token: number): boolean => {
  const from = ends[token - 1] ?? 0
  const to = begins[token] ?? 0
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

/** The word behind the last of a row that begins at a word; -1 where the row does not fit there. */
const follow = (slots: readonly Slot[], slot: number, text: string, token: number, count: number): number => {
  const wanted = slots[slot]
  if (wanted === undefined) return token
  if (token < count && wanted.words.has(hashes[token] ?? 0) && (slot === 0 || near(text, token))) {
    const end = follow(slots, slot + 1, text, token + 1, count)
    if (end >= 0) return end
  }
  return wanted.optional ? follow(slots, slot + 1, text, token, count) : -1
}

/** Slots of the table of words; a power of two, some times their number. */
const tableSize = 8192

/**
 * Makes one walk of all phrases.
 * @param placed the cues whose places matter; of the others it is enough that they are there
 * @returns finds the signs of a text, in time that grows with its length alone
 */
export function lexicon(entries: readonly Entry[], placed: number): (text: string) => Signs {
  const keys = new Int32Array(tableSize)
  const cuesOf = new Int32Array(tableSize)
  const rowsOf: (Row[] | undefined)[] = Array.from({ length: tableSize })
  const slotFor = (hash: number): number => {
    let at = hash & (tableSize - 1)
    while (keys[at] !== 0 && keys[at] !== hash) at = (at + 1) & (tableSize - 1)
    return at
  }
  for (const entry of entries) {
    let slots = slotsOf(entry.phrase)
    while (slots.length > 0) {
      const [first, ...rest] = slots
      for (const hash of first?.words ?? []) {
        const at = slotFor(hash)
        keys[at] = hash
        if (rest.length === 0 && entry.benefit === null) cuesOf[at] = (cuesOf[at] ?? 0) | entry.cue
        else {
          const rows = rowsOf[at] ?? []
          rowsOf[at] = rows
          rows.push({ slots, entry })
        }
      }
      slots = first?.optional ? rest : []
    }
  }
  return (text) => {
    const words = cut(text)
    const [hash, begin, end] = [hashes, begins, ends]
    const signs: Sign[] = []
    let cues = (marked ? cue.mark : 0) | (priced ? cue.pay : 0)
    let english = 0
    for (let token = 0; token < words; token++) {
      const wanted = hash[token] ?? 0
      let at = wanted & (tableSize - 1)
      while (keys[at] !== 0 && keys[at] !== wanted) at = (at + 1) & (tableSize - 1)
      const own = cuesOf[at] ?? 0
      if (own !== 0) {
        cues |= own
        if ((own & cue.english) !== 0) english++
        if ((own & placed) !== 0) signs.push({ cue: own & placed, benefit: null, from: begin[token] ?? 0, to: end[token] ?? 0 })
      }
      const rows = rowsOf[at]
      if (rows === undefined || signs.length > mostSigns) continue
      for (const { slots, entry } of rows) {
        const next = follow(slots, 0, text, token, words)
        if (next < 0) continue
        cues |= entry.cue
        if ((entry.cue & placed) === 0) continue
        const from = begin[token] ?? 0
        const to = end[next - 1] ?? 0
        const closed = text.charCodeAt(to) === 41 && text.slice(from, to).includes('(')
        signs.push({ cue: entry.cue, benefit: entry.benefit, from, to: closed ? to + 1 : to })
      }
    }
    return { cues, signs, words, english }
  }
}
