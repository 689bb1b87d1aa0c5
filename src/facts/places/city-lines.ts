import { cities } from './data/cities.generated.js'
import { emptyHash, grow, letPass } from './sieve.js'

/** Where each line of the city data begins; the lines are sorted by their folded name. */
let starts: Int32Array | null = null

/** Where the line that begins at `start` ends; the last line may want its line break. */
const endOf = (start: number): number => {
  const end = cities.indexOf('\n', start)
  return end < 0 ? cities.length : end
}

/** Finds the lines, and lets the first word of each through the sieve: one walk over the data, nothing is cut out of it. */
function linesOf(): Int32Array {
  if (starts !== null) return starts
  const found = new Int32Array(8192)
  let count = 0
  for (let at = cities.indexOf('\n') + 1, end = 0; at < cities.length; at = end + 1) {
    end = endOf(at)
    let hash = emptyHash
    for (let letter = at, code = cities.charCodeAt(at); code >= 97 && code <= 122; code = cities.charCodeAt(++letter))
      hash = grow(hash, code)
    letPass(hash)
    found[count++] = at
  }
  starts = found.subarray(0, count)
  return starts
}

/** Reads where the lines are, if that is not known. */
export function openCities(): void {
  linesOf()
}

/** The first line that does not stand before a key, as plain text. */
function firstLine(key: string): number {
  const lines = linesOf()
  let low = 0
  let high = lines.length
  while (low < high) {
    const middle = (low + high) >> 1
    const start = lines[middle] ?? 0
    if (cities.slice(start, start + key.length) < key) low = middle + 1
    else high = middle
  }
  return low
}

const lineAt = (line: number): string => {
  const start = linesOf()[line]
  return start === undefined ? '' : cities.slice(start, endOf(start))
}

/** The line of a folded name without the name; undefined when no city has it. */
export function cityLine(key: string): string | undefined {
  const line = lineAt(firstLine(`${key}\t`))
  return line.startsWith(`${key}\t`) ? line.slice(key.length + 1) : undefined
}

/** The most words that the name of a city with this first word has; 1 when none has more. */
export function cityWordsFrom(first: string): number {
  const head = `${first} `
  let most = 1
  for (let line = firstLine(head); ; line++) {
    const text = lineAt(line)
    if (!text.startsWith(head)) return most
    most = Math.max(most, text.slice(0, text.indexOf('\t')).split(' ').length)
  }
}
