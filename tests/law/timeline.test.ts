import { describe, expect, it } from 'vitest'
import { jurisdictions } from '../../jurisdictions/index.js'
import { defineJurisdiction, type Jurisdiction } from '../../src/law/jurisdiction.js'
import { timelineOf } from '../../src/law/timeline.js'

describe('the timeline', () => {
  it.each(jurisdictions.map((law) => [law.id, law] as const))('of %s reads as it was signed', async (id, law) => {
    await expect(timelineOf(law)).toMatchFileSnapshot(`../../fixtures/law/${id}.timeline.txt`)
  })

  const duty = {
    requires: 'how-to-apply',
    says: 'Say how to apply.',
    reaches: ['work-is-here'],
    source: { cite: 'Code § 1', url: null, read: '2026-11-22', confidence: 'official' },
  } as const
  const law = (obligations: Jurisdiction['obligations']) =>
    defineJurisdiction({ id: 'xx', name: 'Exland', covers: ['XX'], obligations })

  it('tells of the end of a duty', () => {
    expect(timelineOf(law([{ ...duty, from: '2024-01-01', until: '2025-01-01' }]))).toMatch(
      /\n2025-01-01 {2}- how-to-apply\n {14}Code § 1 \(official\)\n$/,
    )
  })

  it('tells of a change of size within one version and not of a day that changes nothing', () => {
    const told = timelineOf(law([{ ...duty, from: '2024-01-01', employees: { total: { '2020-01-01': 20, '2025-01-01': 5 } } }]))
    expect(told).toMatch(/\n2025-01-01 {2}~ how-to-apply\n {14}employees: 20 in all → 5 in all\n/)
    expect(told).not.toContain('2020-01-01')
  })
})
