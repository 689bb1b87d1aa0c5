/** ` Did you mean …?`, or nothing where no name is near. */
export function didYouMean(word: string, names: Iterable<string>): string {
  const near = nearest(word, names)
  return near === null ? '' : ` Did you mean \`${near}\`?`
}

/** The name that a mistyped word stands for: one that needs few changes of a letter, or that begins with or holds the word; null when none is near. */
export function nearest(word: string, names: Iterable<string>): string | null {
  const wanted = word.toLowerCase().slice(0, 60)
  const most = Math.max(1, Math.floor(wanted.length / 3))
  let best: string | null = null
  let fewest = most + 1
  for (const name of names) {
    const changes = wanted === name.toLowerCase() ? 0 : changesBetween(wanted, name.toLowerCase())
    if (changes < fewest) {
      best = name
      fewest = changes
    }
  }
  if (best !== null || wanted.length < 3) return best
  for (const name of names) {
    const whole = name.toLowerCase()
    if (whole.startsWith(wanted) || whole.split(/[/-]/).includes(wanted)) return name
  }
  return null
}

/** How many letters must be put in, left out, changed or swapped with their neighbour. */
function changesBetween(a: string, b: string): number {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, (before[j - 2] ?? 0) + 1)
      next.push(least)
    }
    before = row
    row = next
  }
  return row[b.length] ?? 0
}
