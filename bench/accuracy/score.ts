/** What is measured as yes or no for each posting. */
export const flagNames = [
  'benefits present',
  'benefits vague',
  'health',
  'retirement',
  'paid time off',
  'open-ended list',
  'deadline present',
  'ongoing',
  'until filled',
] as const
export type FlagName = (typeof flagNames)[number]

/** How often something was found where it is, found where it is not, and overlooked. */
export interface Counts {
  readonly hits: number
  readonly extra: number
  readonly missed: number
}

/** What was labelled and what was read. */
export interface Pair<T> {
  readonly expected: T
  readonly got: T
}

const share = (part: number, all: number): number => (all === 0 ? 1 : part / all)

/** The sum of counts. */
export const sumOf = (counts: readonly Counts[]): Counts => ({
  hits: counts.reduce((sum, { hits }) => sum + hits, 0),
  extra: counts.reduce((sum, { extra }) => sum + extra, 0),
  missed: counts.reduce((sum, { missed }) => sum + missed, 0),
})

/** The counts of one yes-or-no answer. */
export const countsOf = ({ expected, got }: Pair<boolean>): Counts => ({
  hits: Number(expected && got),
  extra: Number(!expected && got),
  missed: Number(expected && !got),
})

/** Precision, recall and F1, each from 0 to 1; 1 where there was nothing to find and nothing was found. */
export const ratesOf = ({ hits, extra, missed }: Counts) => ({
  precision: share(hits, hits + extra),
  recall: share(hits, hits + missed),
  f1: share(2 * hits, 2 * hits + extra + missed),
})

/** How often each labelled value was read as each value. */
export interface Confusion {
  readonly values: readonly string[]
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>
  readonly accuracy: number
  /** The mean F1 of the values that occur among the labels. */
  readonly macroF1: number
}

/** The confusion matrix of a list of answers. */
export function confusionOf(pairs: readonly Pair<string>[]): Confusion {
  const values = [...new Set(pairs.flatMap(({ expected, got }) => [expected, got]))].sort()
  const count = (expected: string, got: string) => pairs.filter((pair) => pair.expected === expected && pair.got === got).length
  const labelled = values.filter((value) => pairs.some(({ expected }) => expected === value))
  const scores = labelled.map(
    (value) =>
      ratesOf(sumOf(pairs.map(({ expected, got }) => countsOf({ expected: expected === value, got: got === value })))).f1,
  )
  return {
    values,
    counts: Object.fromEntries(
      values.map((expected) => [expected, Object.fromEntries(values.map((got) => [got, count(expected, got)]))]),
    ),
    accuracy: share(pairs.filter(({ expected, got }) => expected === got).length, pairs.length),
    macroF1: share(
      scores.reduce((sum, score) => sum + score, 0),
      scores.length,
    ),
  }
}

/** A confusion matrix as text: rows are labelled values, columns are read ones. */
export function tableOf({ values, counts }: Confusion): string {
  const width = Math.max(9, ...values.map((value) => value.length)) + 2
  const head = `  ${''.padEnd(width)}${values.map((value) => value.padStart(width)).join('')}`
  const rows = values.map(
    (expected) =>
      `  ${expected.padEnd(width)}${values.map((got) => String(counts[expected]?.[got] ?? 0).padStart(width)).join('')}`,
  )
  return `${[head, ...rows].join('\n')}\n`
}
