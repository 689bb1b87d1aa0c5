import type { Edit, Finding, Fix, Safety } from './finding.js'

/** A fix that was made, and the rule whose finding it cured. */
export interface Applied {
  readonly rule: string
  readonly title: string
  readonly safety: Safety
}

/** What came of fixing. */
export interface Fixed {
  readonly text: string
  readonly applied: readonly Applied[]
  /** Rules whose fix did not lessen their findings: its edits were taken back and it was not tried again. */
  readonly setAside: readonly string[]
  readonly passes: number
}

/** As many passes as a posting can need; more would mean that fixes undo each other. */
const passes = 10

interface Taken {
  readonly rule: string
  readonly fix: Fix
}

/**
 * Applies fixes until none is left, a text comes back or ten passes are over. Knows nothing of Markdown, law or rules: text in, text out.
 *
 * @param text the original text
 * @param findingsOf the findings of a text
 * @param allow which fixes may be applied; a choice is a person's and never is
 */
export function fixAll(
  text: string,
  findingsOf: (text: string) => readonly Finding[],
  allow: ReadonlySet<Exclude<Safety, 'choice'>>,
): Fixed {
  const applied: Applied[] = []
  const setAside = new Set<string>()
  const seen = new Set([text])
  let current = text
  let findings = findingsOf(text)
  let pass = 0
  while (pass < passes) {
    const taken = choose(findings, allow, setAside)
    if (taken.length === 0) break
    const next = applyEdits(
      current,
      taken.flatMap(({ fix }) => fix.edits),
    )
    const after = findingsOf(next)
    const idle = rulesNotCured(taken, findings, after)
    if (idle.length > 0) {
      for (const rule of idle) setAside.add(rule)
      continue
    }
    pass += 1
    for (const { rule, fix } of taken) applied.push({ rule, title: fix.title, safety: fix.safety })
    current = next
    findings = after
    if (seen.has(next)) break
    seen.add(next)
  }
  return { text: current, applied, setAside: [...setAside].sort(), passes: pass }
}

/** Applies edits to a text. They may stand in any order and must not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = []
  let at = 0
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    parts.push(text.slice(at, edit.start), edit.text)
    at = edit.end
  }
  parts.push(text.slice(at))
  return parts.join('')
}

/** In reading order, the first fix of each finding that is allowed and touches no edit already taken. */
function choose(findings: readonly Finding[], allow: ReadonlySet<Safety>, setAside: ReadonlySet<string>): readonly Taken[] {
  const offers = findings
    .filter((finding) => !setAside.has(finding.rule))
    .flatMap((finding): readonly Taken[] => {
      const fix = finding.fixes.find((one) => allow.has(one.safety) && one.edits.length > 0)
      return fix === undefined ? [] : [{ rule: finding.rule, fix }]
    })
    .sort((a, b) => firstOf(a.fix) - firstOf(b.fix) || (a.rule < b.rule ? -1 : 1))
  const taken: Taken[] = []
  const held: Edit[] = []
  for (const offer of offers) {
    if (offer.fix.edits.some((edit) => held.some((other) => touch(edit, other)))) continue
    taken.push(offer)
    held.push(...offer.fix.edits)
  }
  return taken
}

function firstOf(fix: Fix): number {
  return Math.min(...fix.edits.map((edit) => edit.start))
}

/** Edits that share an edge also touch: two insertions at one place must not race. */
function touch(a: Edit, b: Edit): boolean {
  return a.start <= b.end && b.start <= a.end
}

function rulesNotCured(taken: readonly Taken[], before: readonly Finding[], after: readonly Finding[]): readonly string[] {
  const count = (findings: readonly Finding[], rule: string) => findings.filter((finding) => finding.rule === rule).length
  return [...new Set(taken.map(({ rule }) => rule))].filter((rule) => count(after, rule) >= count(before, rule))
}
