import type { Span } from '../document/document.js'

/** The longest quote of a posting's words in a message. */
const longest = 60

/** The address of a link, tags and emphasis, which are no words. */
const markup = /\[(?=[^[\]]{0,200}(?:\]\(|$))|\]\([^()\s]{0,400}\)|<[^<>]{1,200}>|\*{1,3}|`/g

/** A posting's own words in quotation marks: on one line, without markup or the comma before them, cut at a word where they run on. */
export function quote(words: string, most: number = longest): string {
  const line = words
    .slice(0, most * 8)
    .replace(markup, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:.+&–—-]+/, '')
    .trimEnd()
  if (line.length <= most) return `“${line}”`
  const cut = line.slice(0, most)
  const space = cut.lastIndexOf(' ')
  return `“${cut.slice(0, space > most / 2 ? space : most).replace(/[\s.,;:–—-]+$/, '')}…”`
}

/** A quote that opens a sentence: its first letter is a capital. */
export function quoteFirst(words: string, most?: number): string {
  return quote(words, most).replace(/^“\p{Ll}/u, (opening) => opening.toUpperCase())
}

/** "a", "a and b", "a, b and c". */
export function listed(words: readonly string[], joiner: 'and' | 'or' = 'and'): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} ${joiner} ${words.at(-1)}`
}

/** Whether one span holds another or is it. */
export function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}
