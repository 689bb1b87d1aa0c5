import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { Employer } from '../../src/facts/facts.js'
import { lint } from '../../src/index.js'
import type { Severity } from '../../src/law/jurisdiction.js'
import type { Day } from '../../src/law/time.js'

interface Expected {
  readonly rule: string
  readonly alt?: string | readonly string[]
  readonly jurisdiction: string
  readonly severity: Severity | readonly Severity[]
  readonly lawless?: boolean
  readonly optional?: boolean
}

interface LegalCase {
  readonly id: string
  readonly title: string
  readonly asOf: Day
  readonly posting: string
  readonly employer?: Employer
  readonly scope: readonly string[]
  readonly expect: readonly Expected[]
  readonly disputed?: string
}

const cases: readonly LegalCase[] = ['cases', 'cases-elsewhere'].flatMap((name) =>
  parse(readFileSync(`fixtures/law/${name}.yaml`, 'utf8')),
)

describe('the legal cases', () => {
  for (const one of cases) {
    // A disputed case that comes out as it expects is disputed no more.
    const judge = one.disputed === undefined ? it : it.fails
    judge(`${one.id} ${one.title}`, () => expect(faultsOf(one)).toEqual([]))
  }
})

const families = /^(?:pay|benefits|application|conduct)\//
/** A duty cannot be broken without a law: such a finding with no reason is a false alarm. */
const needsLaw =
  /^(?:pay\/(?:missing|vague|open-ended|single-figure|link-only|not-base|tips-merged|elsewhere|commission|upon-hire)|benefits\/|application\/(?!deadline-(?:passed|disagrees)))/

/** What the findings lack, have too much, or have with another severity; only the laws in scope are looked at. */
function faultsOf({ posting, asOf, employer, scope, expect: expected }: LegalCase): readonly string[] {
  const { findings } = lint(posting, { on: asOf, ...(employer === undefined ? {} : { employer }) })
  const ours = findings.filter((finding) => families.test(finding.rule))
  const found = gravestBy(
    ours.flatMap((finding) =>
      finding.because
        .filter((reason) => scope.includes(reason.jurisdiction.id))
        .map((reason) => [`${finding.rule}@${reason.jurisdiction.id}`, reason.severity] as const),
    ),
  )
  const lawless = gravestBy(
    ours.filter((finding) => finding.because.length === 0).map((finding) => [finding.rule, finding.severity]),
  )

  const faults: string[] = []
  const accounted = new Set<string>()
  for (const one of expected) {
    const rules = rulesOf(one)
    const pairs = rules.map((rule) => `${rule}@${one.jurisdiction}`).filter((pair) => found.has(pair))
    for (const pair of pairs) accounted.add(pair)
    const severities = pairs.map((pair) => found.get(pair))
    if (pairs.length === 0 && one.lawless === true) severities.push(...rules.flatMap((rule) => lawless.get(rule) ?? []))
    if (one.optional === true) continue
    const wanted: readonly unknown[] = [one.severity].flat()
    if (severities.length === 0) faults.push(`missing ${one.rule}@${one.jurisdiction}`)
    else if (!severities.some((severity) => wanted.includes(severity)))
      faults.push(`${one.rule}@${one.jurisdiction} is ${severities[0]}, want ${wanted.join(' or ')}`)
  }
  for (const [pair, severity] of found) if (!accounted.has(pair)) faults.push(`unexpected ${pair} ${severity}`)
  for (const [rule, severity] of lawless) {
    if (needsLaw.test(rule) && !expected.some((one) => rulesOf(one).includes(rule)))
      faults.push(`unexpected ${rule} without a law, ${severity}`)
  }
  return faults
}

function rulesOf({ rule, alt }: Expected): readonly string[] {
  return [rule, ...(alt === undefined ? [] : [alt].flat())]
}

const rank = { info: 0, warning: 1, error: 2 } as const satisfies Record<Severity, number>

function gravestBy(pairs: readonly (readonly [string, Severity])[]): ReadonlyMap<string, Severity> {
  const gravest = new Map<string, Severity>()
  for (const [key, severity] of pairs) {
    const known = gravest.get(key)
    if (known === undefined || rank[severity] > rank[known]) gravest.set(key, severity)
  }
  return gravest
}
