import type { Document } from '../document/document.js'
import type { Finding } from './finding.js'

/** Longer findings are about more than a word. */
const longest = 80

/**
 * Whether a finding stays in spite of the words that may stand: one that no law asks for goes where its words hold an allowed word or
 * are part of one ("hero" where "Delivery Hero" is allowed). Letter case does not count.
 *
 * @param allow words and phrases as a person writes them
 */
export function notAllowed(document: Document, allow: readonly string[] = []): (finding: Finding) => boolean {
  const words = allow.map(plain).filter((one) => one !== '')
  if (words.length === 0) return () => true
  return ({ rule, because, start, end }) => {
    if (because.length > 0 || end - start > longest || !/^(?:language|requirements|conduct)\//.test(rule)) return true
    const found = plain(document.text.slice(start, end))
    return !words.some((word) => {
      if (` ${found} `.includes(` ${word} `)) return true
      const around = plain(document.text.slice(Math.max(0, start - word.length - 1), end + word.length + 1))
      return ` ${word} `.includes(` ${found} `) && ` ${around} `.includes(` ${word} `)
    })
  }
}

function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim()
}
