/**
 * A sieve over first words: most words of a posting begin no place, and a look at one byte tells. Words are told apart by a hash of their
 * ASCII letters, whatever the case.
 */
export const sieve = new Uint8Array(1 << 18)

export const emptyHash = 5381

/** The hash of a word grown by one letter's code. */
export function grow(hash: number, code: number): number {
  return (Math.imul(hash, 33) ^ (code | 32)) & 0x3ffff
}

/** Lets a word through; what is no plain letter ends it. */
export function letThrough(text: string): void {
  let hash = emptyHash
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if ((code | 32) < 97 || (code | 32) > 122) break
    hash = grow(hash, code)
  }
  sieve[hash] = 1
}
