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

const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole)

/** Hits, extras and misses of one yes-or-no measure. With nothing to find and nothing found every rate is 1. */
export class Score {
  hits = 0
  extra = 0
  missed = 0

  add(expected: boolean, got: boolean): void {
    if (expected && got) this.hits++
    else if (got) this.extra++
    else if (expected) this.missed++
  }

  addCounts(counts: { readonly hits: number; readonly extra: number; readonly missed: number }): void {
    this.hits += counts.hits
    this.extra += counts.extra
    this.missed += counts.missed
  }

  get precision(): number {
    return ratio(this.hits, this.hits + this.extra)
  }

  get recall(): number {
    return ratio(this.hits, this.hits + this.missed)
  }

  get f1(): number {
    return ratio(2 * this.hits, 2 * this.hits + this.extra + this.missed)
  }

  numbers() {
    const { hits, extra, missed, precision, recall, f1 } = this
    return { hits, extra, missed, precision, recall, f1 }
  }
}

/** How often each label was read as each value. */
export class Confusion {
  readonly #counts = new Map<string, Map<string, number>>()

  add(expected: string, got: string): void {
    const row = this.#counts.get(expected) ?? new Map<string, number>()
    row.set(got, (row.get(got) ?? 0) + 1)
    this.#counts.set(expected, row)
  }

  get values(): readonly string[] {
    return [...new Set([...this.#counts].flatMap(([expected, row]) => [expected, ...row.keys()]))].sort()
  }

  count(expected: string, got: string): number {
    return this.#counts.get(expected)?.get(got) ?? 0
  }

  get accuracy(): number {
    let all = 0
    let right = 0
    for (const [expected, row] of this.#counts) {
      for (const [got, times] of row) {
        all += times
        if (expected === got) right += times
      }
    }
    return ratio(right, all)
  }

  get macroF1(): number {
    const labelled = this.values.filter((value) => this.#counts.has(value))
    const scores = labelled.map((value) => {
      const score = new Score()
      score.hits = this.count(value, value)
      score.missed = this.values.reduce((sum, other) => sum + (other === value ? 0 : this.count(value, other)), 0)
      score.extra = this.values.reduce((sum, other) => sum + (other === value ? 0 : this.count(other, value)), 0)
      return score.f1
    })
    return ratio(
      scores.reduce((sum, score) => sum + score, 0),
      scores.length,
    )
  }

  matrix(): Record<string, Record<string, number>> {
    return Object.fromEntries([...this.#counts].map(([expected, row]) => [expected, Object.fromEntries(row)]))
  }

  table(): string {
    const { values } = this
    const width = Math.max(9, ...values.map((value) => value.length)) + 2
    const head = `  ${''.padEnd(width)}${values.map((value) => value.padStart(width)).join('')}`
    const rows = values.map(
      (expected) =>
        `  ${expected.padEnd(width)}${values.map((got) => String(this.count(expected, got)).padStart(width)).join('')}`,
    )
    return `${[head, ...rows].join('\n')}\n`
  }
}
