import { describe, expect, it } from 'vitest'
import { jurisdictions } from '../../jurisdictions/index.js'
import type { Employer } from '../../src/facts/facts.js'
import { comingSoon } from '../../src/law/coming.js'
import type { Day } from '../../src/law/time.js'
import { denver, factsWith, sanFrancisco, seattle } from './facts.js'

const facts = factsWith({ places: [denver, seattle, sanFrancisco] })
const large: Employer = { employees: 80, in: { 'us-co': 20, 'us-wa': 20, 'us-ca': 20 } }
const coming = (on: Day, until: Day, employer = large) =>
  comingSoon(facts, employer, jurisdictions, on, until).map(
    (one) => `${one.from} ${one.jurisdiction.id} ${one.obligation.requires}`,
  )

describe('what is coming', () => {
  it('is a duty that begins after the day and by the last day asked about', () => {
    expect(coming('2023-12-31', '2024-01-01')).toEqual(['2024-01-01 us-co deadline', '2024-01-01 us-co how-to-apply'])
    expect(coming('2024-01-01', '2024-06-30')).toEqual([])
    expect(coming('2023-12-30', '2023-12-31')).toEqual([])
  })

  it('is a duty that changes its terms', () => {
    expect(coming('2025-12-31', '2026-01-01')).toEqual(['2026-01-01 us-ca pay'])
  })

  it('is a duty that begins to bind employers so small', () => {
    expect(coming('2018-09-30', '2018-10-01', { employees: 5 })).toContain('2018-10-01 us-ca-san-francisco fair-chance-notice')
    expect(coming('2018-09-30', '2018-10-01')).toEqual([])
  })

  it('is not a version that changes the cite or the time to mend', () => {
    expect(coming('2024-06-30', '2024-07-01')).toEqual(['2024-07-01 us-co redaction-notice', '2024-07-01 us-co no-age-questions'])
    expect(coming('2027-07-27', '2027-07-28')).toEqual([])
  })
})
