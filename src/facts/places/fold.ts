const swaps: Readonly<Record<string, string>> = { st: 'saint', ste: 'sainte', ft: 'fort', mt: 'mount', '&': 'and' }
/** Words that stand for longer ones at the head of names. */
export const shortened = Object.keys(swaps)

/** Whether a text is nothing but plain letters. */
function isSimple(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at) | 32
    if (code < 97 || code > 122) return false
  }
  return text !== ''
}

/** A word as the gazetteer keys it: lower case, no marks, points or apostrophes; `St.` and `Saint` are one. */
export function foldWord(word: string): string {
  if (isSimple(word)) {
    const folded = word.toLowerCase()
    return folded.length < 4 ? (swaps[folded] ?? folded) : folded
  }
  const bare = word
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u0300-\u036f.'\u2019\u02bb]/g, '')
    .replaceAll('ł', 'l')
  return swaps[bare] ?? bare
}

/** A name as the gazetteer keys it: its words folded, one space between. */
export function foldName(name: string): string {
  if (isSimple(name)) return foldWord(name)
  return name
    .split(/[ \-/,]+/)
    .map(foldWord)
    .filter(Boolean)
    .join(' ')
}
