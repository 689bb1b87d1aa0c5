/**
 * Every match of a pattern in a text, in order: what `text.matchAll(pattern)` gives, which however makes a copy of the pattern each
 * time, and that costs far more than to search a line of a posting.
 * Patterns of this folder write a letter as `A-Za-z\u00c0-\u1fff`: `\p{L}` needs the flag `u`, which beside `i` costs several times as much.
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
