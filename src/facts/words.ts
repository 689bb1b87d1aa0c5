/**
 * What a character is: nothing of a word, a small letter, a capital, a digit; a mark, with which a blank of a template can begin; or a coin,
 * the sign of a currency.
 */
export const small = 1
export const capital = 2
export const digit = 3
export const mark = 4
export const coin = 5

/**
 * What each UTF-16 code unit is. Beyond ASCII all but the signs and spaces of Latin-1 and general punctuation is taken for small letters.
 */
export const kinds = new Uint8Array(65536)
kinds.fill(small, 0xc0, 0x2000)
kinds.fill(small, 0x2c00)
kinds[0xd7] = 0
kinds[0xf7] = 0
kinds.fill(small, 97, 123)
kinds.fill(capital, 65, 91)
kinds.fill(digit, 48, 58)
for (const char of '[<{_#') kinds[char.charCodeAt(0)] = mark
for (const char of '$£¥￥฿') kinds[char.charCodeAt(0)] = coin
kinds.fill(coin, 0x20a0, 0x20d0)

/** The hash of a word grows from here, letter by letter. */
export const seed = 5381
export const grow = (hash: number, code: number): number => (Math.imul(hash, 33) ^ code) | 0

/** What a number is known as, unless it is a word of its own (401). */
export const anyNumber = 1

/** The hash of a word in lower case; `#` is any number. */
export function hashOf(word: string): number {
  if (word === '#') return anyNumber
  let hash = seed
  for (let at = 0; at < word.length; at++) hash = grow(hash, word.charCodeAt(at))
  return hash
}

/** Numbers that are words of their own. */
export const namedNumbers: ReadonlySet<number> = new Set(['401', '403', '457', '529', '214', '00'].map(hashOf))
