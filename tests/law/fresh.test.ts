import { describe, expect, it } from 'vitest'
import { jurisdictions } from '../../jurisdictions/index.js'
import { staleLaws } from '../../src/docs/check-law.js'
import { defineJurisdiction } from '../../src/law/jurisdiction.js'

describe('a law that was read', () => {
  const source = { cite: 'Code § 1', url: null, read: '2026-11-22', confidence: 'official' } as const
  const law = defineJurisdiction({
    id: 'xx',
    name: 'Exland',
    covers: ['XX'],
    obligations: [],
    beyond: [{ says: 'Keep records.', source }],
  })

  it.each([
    ['a year ago less a day', '2027-11-21', 0],
    ['a year ago', '2027-11-22', 0],
    ['a year and a day ago', '2027-11-23', 1],
  ] as const)('%s', (_, on, stale) => {
    expect(staleLaws([law], on)).toHaveLength(stale)
  })

  it('says which day', () => {
    expect(staleLaws([law], '2028-01-01')).toEqual(['xx was read on 2026-11-22: read it again.'])
  })

  it('is fresh for every law that ships, on the day of this writing', () => {
    expect(staleLaws(jurisdictions, '2026-11-25')).toEqual([])
  })
})
