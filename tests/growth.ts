/** Four times the text may take this many times as long: four where the work is linear, sixteen where it grows with the square. */
export const most = 8

/** A time below this, in milliseconds, says nothing: the ratio would measure the garbage collector. */
const measurable = 8

const rounds = 5

/**
 * How many times as long the larger of two texts takes, in processor time: what other programs do meanwhile does not count. The least of
 * up to five rounds, since a cold cache or a collection lengthens a run and nothing shortens it; one round is enough for a good ratio.
 */
export function growth(run: (text: string) => void, small: string, large: string): number {
  run(small)
  let least = Number.POSITIVE_INFINITY
  let longest = Number.POSITIVE_INFINITY
  let ratio = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds && ratio > most; round++) {
    least = Math.min(least, millisecondsOf(run, small))
    longest = Math.min(longest, millisecondsOf(run, large))
    ratio = longest / Math.max(least, measurable)
  }
  return ratio
}

function millisecondsOf(run: (text: string) => void, text: string): number {
  const begun = process.cpuUsage()
  run(text)
  const { user, system } = process.cpuUsage(begun)
  return (user + system) / 1000
}
