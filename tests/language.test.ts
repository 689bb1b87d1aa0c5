import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { lint } from '../src/index.js'

const oneOrMore = z.union([z.string(), z.array(z.string())])
const expected = z.object({
  rule: z.string(),
  /** The words found; absent: anywhere. */
  text: z.string().nullish(),
  /** Other rules that meet it. */
  alt: oneOrMore.optional(),
  /** The finding need only touch the words. */
  loose: z.boolean().optional(),
  optional: z.boolean().optional(),
})
type Expected = z.infer<typeof expected>
const cases = z
  .array(
    z.object({
      id: z.string(),
      posting: z.string(),
      /** Only findings within these words count. */
      snippet: z.string().optional(),
      /** Only these rules count, over the whole posting. */
      watch: z.array(z.string()).optional(),
      expect: z.array(expected).optional(),
    }),
  )
  .parse(parse(readFileSync('fixtures/language/cases.yaml', 'utf8')))

interface Found {
  readonly rule: string
  readonly start: number
  readonly end: number
}

const judged = /^(?:conduct|language|requirements)\/|^structure\/placeholder$/

function foundIn({ posting, snippet, watch }: (typeof cases)[number]): readonly Found[] {
  const findings = lint(posting, { on: '2026-11-22' }).findings
  if (watch !== undefined) return findings.filter(({ rule }) => watch.includes(rule))
  const from = snippet === undefined ? 0 : posting.indexOf(snippet)
  const to = snippet === undefined ? posting.length : from + snippet.length
  return findings.filter(
    ({ rule, start, end }) => judged.test(rule) && ((start < to && end > from) || (start === end && start >= from && start < to)),
  )
}

const plain = (words: string) => words.replace(/\s+/g, ' ').trim()

/** What is missing and what is too much. A mandatory expectation takes its finding before an optional one does. */
function judge(one: (typeof cases)[number]): { readonly missing: readonly string[]; readonly unexpected: readonly string[] } {
  const { posting } = one
  const found = foundIn(one)
  const used = new Set<Found>()
  const missing: string[] = []
  const after = one.snippet === undefined ? 0 : posting.indexOf(one.snippet)
  const wanted = [...(one.expect ?? [])].sort((a, b) => Number(a.optional ?? false) - Number(b.optional ?? false))
  for (const expectation of wanted) {
    const { all, fitting } = matching(expectation, found, posting, after)
    const free = fitting.filter((finding) => !used.has(finding))
    const first = free[0]
    const taken = expectation.text == null || expectation.loose ? free : first === undefined ? [] : [first]
    // A finding of another rule that meets it, on the same words, is accounted for as well.
    const beside = first === undefined ? [] : all.filter((finding) => finding.rule !== first.rule)
    for (const finding of [...taken, ...beside]) used.add(finding)
    if (first !== undefined) continue
    if (expectation.optional) for (const finding of all) used.add(finding)
    else missing.push(`${expectation.rule} “${expectation.text ?? ''}”`)
  }
  const unexpected = found
    .filter((finding) => !used.has(finding))
    .map(({ rule, start, end }) => `${rule} “${posting.slice(start, end)}”`)
  return { missing, unexpected }
}

function matching({ rule, alt = [], text, loose }: Expected, found: readonly Found[], posting: string, after: number) {
  const rules = [rule, ...[alt].flat()]
  const ours = found.filter((finding) => rules.includes(finding.rule))
  if (text == null) return { all: ours, fitting: ours }
  const at = posting.indexOf(text, after)
  const all = at === -1 ? [] : ours.filter(({ start, end }) => start < at + text.length && end > at)
  const fitting = loose ? all : all.filter(({ start, end }) => plain(posting.slice(start, end)) === plain(text))
  return { all, fitting }
}

describe('the cases on wording, requirements and structure', () => {
  it.each(cases.map((one) => [one.id, one] as const))('%s', (_, one) => {
    expect(judge(one)).toEqual({ missing: [], unexpected: [] })
  })
})
