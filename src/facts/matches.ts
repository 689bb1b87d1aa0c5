/**
 * Every match of a pattern in a text, in order: what `text.matchAll(pattern)` gives, which however makes a copy of the pattern each
 * time, and that costs far more than to search a line of a posting.
 * @param pattern with the flag `g`; its place in the text is reset
 * @param most stops after so many
 */
export function matchesOf(pattern: RegExp, text: string, most = Infinity): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match && found.length < most; match = pattern.exec(text)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex++
  }
  return found
}
