/**
 * Every match of a pattern in a text, in order. `matchAll` copies the pattern first, which costs more than to search a line.
 * @param pattern global; its `lastIndex` is used
 */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex++
  }
  return found
}
