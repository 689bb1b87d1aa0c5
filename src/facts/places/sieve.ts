/**
 * A sieve over first words: most words of a posting begin no place, and a look at one bit tells. Words are told apart by a hash of their
 * ASCII letters, whatever the case.
 */
const sieve = new Uint8Array(1 << 15)

export const emptyHash = 5381
const last = 8 * sieve.length - 1

/** Whether a word may begin a place, by its hash. */
export function passes(hash: number): boolean {
  return ((sieve[(hash & last) >> 3] ?? 0) & (1 << (hash & 7))) !== 0
}

/** The hash of a word grown by one letter's code. */
export function grow(hash: number, code: number): number {
  return (Math.imul(hash, 33) ^ (code | 32)) & last
}

export function letPass(hash: number): void {
  sieve[hash >> 3] = (sieve[hash >> 3] ?? 0) | (1 << (hash & 7))
}

/** Lets a word through; what is no plain letter ends it. */
export function letThrough(text: string): void {
  let hash = emptyHash
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if ((code | 32) < 97 || (code | 32) > 122) break
    hash = grow(hash, code)
  }
  letPass(hash)
}

const hashOfSmall = (text: string): number => {
  let hash = emptyHash
  for (let at = 0; at < text.length; at++) hash = grow(hash, text.charCodeAt(at))
  return hash
}
const tri = hashOfSmall('tri')
const tristate = hashOfSmall('tristate')

const isLetter = (code: number): boolean => ((code | 32) >= 97 && (code | 32) <= 122) || code > 0xbf

/**
 * Whether a word at `text.slice(from, to)` could begin the name of a place: one that has to be looked up, at least.
 * @param hash the hash of the word in lower case, as of `grow` or of a walk that keeps more of its bits
 * @param isCapital whether it begins with one
 */
export function couldBeginPlace(text: string, from: number, to: number, hash: number, isCapital: boolean): boolean {
  if (!isCapital) {
    const code = text.charCodeAt(from)
    return code > 127 || (code === 116 && ((hash & last) === tri || (hash & last) === tristate))
  }
  if (passes(hash)) return true
  // "McKinney", "D.C.", "O'Fallon", "München" go on behind the letters that the hash is of.
  const next = text.charCodeAt(to)
  if (isLetter(next)) return true
  if ((next === 46 || next === 39 || next === 8217) && isLetter(text.charCodeAt(to + 1))) return true
  for (let at = from; at < to; at++) if (text.charCodeAt(at) > 127) return true
  return false
}
