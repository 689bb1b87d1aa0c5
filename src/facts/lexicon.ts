/**
 * A set of phrases that one walk over a text finds all together.
 *
 * A phrase is a row of slots parted by spaces. A slot is one word, or several parted by `|` of which any will do; in square brackets it may
 * be missing; `#` is any number. `dental|vision insurance|coverage`, `[fully] paid leave|leaves`, `# holidays`.
 * Words are compared in lower case; between two words of a phrase may stand spaces, a hyphen, an apostrophe, a slash or a bracket, up to
 * three characters; `&` counts as the word "and".
 */
export interface Lexicon<T> {
  /**
   * Finds every phrase of the set, at each place the longest of each row; phrases may overlap. Linear in the text.
   * @param onHit called with what was given for the phrase, and where it stands
   * @returns how many words the text has
   */
  readonly scan: (text: string, onHit: (value: T, from: number, to: number) => void) => number
}

interface Slot {
  readonly words: ReadonlySet<number>
  readonly number: boolean
  readonly optional: boolean
}

interface Row<T> {
  readonly slots: readonly Slot[]
  readonly value: T
}

/** No more of a text than this is walked, in characters: a posting has a hundredth of it. */
const longest = 2_000_000
const farthest = 3
const anyNumber = 1
const seed = 5381

const isUpper = (code: number): boolean => code >= 65 && code <= 90
const isLower = (code: number): boolean => code >= 97 && code <= 122
const isDigit = (code: number): boolean => code >= 48 && code <= 57
/** Letters beyond ASCII; not the signs and spaces of Latin-1, nor general punctuation. */
const isFar = (code: number): boolean => code >= 0xc0 && (code < 0x2000 || code > 0x2bff) && code !== 0xd7 && code !== 0xf7

const grow = (hash: number, code: number): number => (Math.imul(hash, 33) ^ code) | 0

const hashOf = (word: string): number => {
  let hash = seed
  for (let at = 0; at < word.length; at++) hash = grow(hash, word.charCodeAt(at))
  return hash
}
const and = hashOf('and')

/** Numbers that are words of their own. */
const names = new Set(['401', '403', '457', '529', '214'].map(hashOf))

const slotsOf = (phrase: string): readonly Slot[] =>
  phrase.split(' ').map((written) => {
    const optional = written.startsWith('[')
    const words = (optional ? written.slice(1, -1) : written).split('|')
    return { words: new Set(words.map(hashOf)), number: words.includes('#'), optional }
  })

/** The words of the text that is being walked: hash (0 for a number), where each begins and ends. Reused from walk to walk. */
let hashes = new Int32Array(4096)
let begins = new Int32Array(4096)
let ends = new Int32Array(4096)

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
  while (at < size) {
    let code = text.charCodeAt(at)
    const from = at
    let hash = seed
    let digits = true
    let last = 0
    while (at < size) {
      const upper = isUpper(code)
      if (upper || isLower(code) || isFar(code)) {
        if (upper && isLower(last)) break
        digits = false
      } else if (!isDigit(code) || (isLower(last) && at - from > 2)) break
      hash = grow(hash, upper ? code + 32 : code)
      last = code
      code = text.charCodeAt(++at)
    }
    if (at === from) {
      if (code !== 38) {
        at++
        continue
      }
      hash = and
      digits = false
      at++
    }
    if (count === hashes.length) makeRoom()
    hashes[count] = digits && at - from <= 4 && !names.has(hash) ? anyNumber : hash
    begins[count] = from
    ends[count] = at
    count++
  }
  return count
}

const near = (text: string, token: number): boolean => {
  const from = ends[token - 1] ?? 0
  const to = begins[token] ?? 0
  if (to - from > farthest) return false
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    // space, line break, no-break space, hyphens and dashes, apostrophes, slash, opening bracket
    if (
      code !== 32 &&
      code !== 10 &&
      code !== 13 &&
      code !== 160 &&
      code !== 45 &&
      code !== 39 &&
      code !== 47 &&
      code !== 40 &&
      !(code >= 0x2010 && code <= 0x2019)
    )
      return false
  }
  return true
}

/** The word behind the last of a row that begins at a word; -1 where the row does not fit. */
const follow = (slots: readonly Slot[], slot: number, text: string, token: number, count: number): number => {
  const wanted = slots[slot]
  if (wanted === undefined) return token
  if (token < count && (slot === 0 || near(text, token))) {
    const hash = hashes[token] ?? 0
    if (wanted.words.has(hash) || (wanted.number && hash === anyNumber)) {
      const end = follow(slots, slot + 1, text, token + 1, count)
      if (end >= 0) return end
    }
  }
  return wanted.optional ? follow(slots, slot + 1, text, token, count) : -1
}

/** Makes a lexicon of phrases, each with what `scan` is to tell when it is met. */
export function lexicon<T>(phrases: readonly { readonly phrase: string; readonly value: T }[]): Lexicon<T> {
  const rows = new Map<number, Row<T>[]>()
  const enter = (hash: number, row: Row<T>): void => {
    const known = rows.get(hash)
    if (known) known.push(row)
    else rows.set(hash, [row])
  }
  for (const { phrase, value } of phrases) {
    let slots = slotsOf(phrase)
    while (slots.length > 0) {
      const [first, ...rest] = slots
      for (const hash of first?.words ?? []) enter(hash, { slots, value })
      if (first?.number) enter(anyNumber, { slots, value })
      slots = first?.optional ? rest : []
    }
  }
  /** A sieve over the hashes of first words: most words of a text begin no phrase. */
  const sieve = new Uint8Array(8192)
  for (const hash of rows.keys()) sieve[hash & 8191] = 1
  return {
    scan: (text, onHit) => {
      const count = cut(text)
      for (let token = 0; token < count; token++) {
        const hash = hashes[token] ?? 0
        if (sieve[hash & 8191] === 0) continue
        for (const { slots, value } of rows.get(hash) ?? []) {
          const end = follow(slots, 0, text, token, count)
          if (end < 0) continue
          const from = begins[token] ?? 0
          const to = ends[end - 1] ?? 0
          onHit(value, from, text.charCodeAt(to) === 41 && text.slice(from, to).includes('(') ? to + 1 : to)
        }
      }
      return count
    },
  }
}
