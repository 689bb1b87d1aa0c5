import { describe, expect, it } from 'vitest'
import { jurisdictions } from '../../jurisdictions/index.js'
import type { Jurisdiction, Obligation, Source } from '../../src/law/jurisdiction.js'

const dayForm = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/

describe.each(jurisdictions.map((law) => [law.id, law] as const))('%s', (_, law) => {
  it('is data: it comes back from JSON as it was', () => {
    expect(JSON.parse(JSON.stringify(law))).toEqual(law)
  })

  it('writes every day as YYYY-MM-DD, and a day that exists', () => {
    for (const day of daysIn(law)) {
      expect(day).toMatch(dayForm)
      expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day)
    }
  })

  it('ends a duty after it began', () => {
    for (const duty of law.obligations)
      expect(duty.until ?? '9999-12-31', duty.says).toSatisfy((until: string) => duty.from < until)
  })

  it('has one version of a duty on a day', () => {
    const pairs = law.obligations.flatMap((a, i) => law.obligations.slice(i + 1).map((b) => [a, b] as const))
    const overlapping = pairs.filter(([a, b]) => a.requires === b.requires && sharesDays(a, b))
    expect(overlapping.map(([a, b]) => `${a.requires} ${a.from} ${b.from}`)).toEqual([])
  })

  it('says each duty in one sentence or two, and cites it', () => {
    for (const duty of law.obligations) {
      expect(duty.says).toMatch(/^[A-Z].*\.$/)
      expect(duty.source.cite).not.toBe('')
      expect(duty.reaches.length).toBeGreaterThan(0)
    }
  })

  it('links only to pages of governments, over https', () => {
    for (const { url } of sourcesOf(law)) {
      if (url !== null) expect(url).toMatch(/^https:\/\/(?:[a-z]+\.)*(?:gov|gov\.lv|ontario\.ca)\//)
    }
  })

  it('never makes an error of what nobody looked up', () => {
    for (const duty of law.obligations.filter((one) => one.source.confidence === 'memory')) {
      expect(Object.values(duty.severity ?? {}), duty.says).not.toContain('error')
      expect(duty.source.unsure, duty.says).toBeDefined()
    }
  })

  it('lies in a law that ships, and in its territory', () => {
    if (law.within === undefined) return
    const outer = jurisdictions.find((one) => one.id === law.within)
    expect(outer?.covers.some((cover) => law.covers.every((own) => own.startsWith(cover)))).toBe(true)
    expect(law.id.startsWith(law.within)).toBe(true)
  })

  it('says what it does not cover', () => {
    expect(law.notCovered?.length ?? 0).toBeGreaterThan(0)
  })
})

function daysIn(law: Jurisdiction): readonly string[] {
  const periods = [...law.obligations, ...(law.alsoCite ?? [])].flatMap(({ from, until }) => [from, until ?? from])
  const sizes = law.obligations.flatMap(({ employees }) => [employees?.total, employees?.here])
  return [
    ...periods,
    ...sizes.flatMap((size) => (typeof size === 'object' ? Object.keys(size) : [])),
    ...sourcesOf(law).map((source) => source.read),
  ]
}

function sourcesOf(law: Jurisdiction): readonly Source[] {
  return [...law.obligations, ...(law.alsoCite ?? []), ...(law.beyond ?? [])].map((one) => one.source)
}

function sharesDays(a: Obligation, b: Obligation): boolean {
  return a.from < (b.until ?? '9999-12-31') && b.from < (a.until ?? '9999-12-31')
}
