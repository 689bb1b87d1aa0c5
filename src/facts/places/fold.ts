const swaps: Readonly<Record<string, string>> = { st: 'saint', ste: 'sainte', ft: 'fort', mt: 'mount', '&': 'and' }
/** Words that stand for longer ones at the head of names. */
export const shortened = Object.keys(swaps)

const simple = /^[a-zA-Z]+$/

/** A word as the gazetteer keys it: lower case, no marks, points or apostrophes; `St.` and `Saint` are one. */
export function foldWord(word: string): string {
  if (simple.test(word)) {
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
  if (simple.test(name)) return foldWord(name)
  return name
    .split(/[ \-/,]+/)
    .map(foldWord)
    .filter(Boolean)
    .join(' ')
}
