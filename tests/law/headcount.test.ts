import { describe, expect, it } from 'vitest'
import type { Employer } from '../../src/facts/facts.js'
import { headcountsOf } from '../../src/law/headcount.js'
import type { Jurisdiction, Requirement } from '../../src/law/jurisdiction.js'
import { answerFor } from './asked.js'
import { albany, brooklyn, denver, factsWith, remoteUs, sanFrancisco, seattle } from './facts.js'

const within = new Map<Jurisdiction['id'], string>([['us-ny-nyc', 'us-ny']])
const counts = (employer: Employer) => headcountsOf(employer, within)

describe('a headcount', () => {
  it('that is missing is unknown, never 0', () => {
    expect(counts({}).total).toEqual({ atLeast: 0, atMost: Number.POSITIVE_INFINITY })
    expect(counts({ in: { 'us-co': 3 } }).here('us-wa')).toEqual({ atLeast: 0, atMost: Number.POSITIVE_INFINITY })
  })

  it('of a city is a lower bound of its state and of the total', () => {
    expect(counts({ in: { 'us-ny-nyc': 16 } }).here('us-ny').atLeast).toBe(16)
    expect(counts({ in: { 'us-ny-nyc': 16 } }).total.atLeast).toBe(16)
  })

  it('of states adds up to the total; of places in one state the largest counts, for they may overlap', () => {
    expect(counts({ in: { 'us-co': 8, 'us-tx': 7 } }).total.atLeast).toBe(15)
    expect(counts({ in: { 'us-ca-los-angeles': 9, 'us-ca-la-county': 8 } }).here('us-ca').atLeast).toBe(9)
  })

  it('in all, or of the state, bounds a place from above', () => {
    expect(counts({ employees: 3 }).here('us-wa').atMost).toBe(3)
    expect(counts({ in: { 'us-ny': 0 } }).here('us-ny-nyc').atMost).toBe(0)
  })

  it('that contradicts another gives way to the larger', () => {
    expect(counts({ employees: 5, in: { 'us-co': 9 } }).total).toEqual({ atLeast: 9, atMost: 9 })
  })
})

describe('the smallest employer bound', () => {
  const inSeattle = factsWith({ places: [seattle] })
  const inDenver = factsWith({ places: [denver] })
  const remote = factsWith(remoteUs)
  const pay = (law: string, facts = inSeattle, employer: Employer = {}, requires: Requirement = 'pay') =>
    answerFor(law, requires, { facts, employer })

  it('of fifteen: fourteen are not bound, fifteen are, an unknown number is asked for', () => {
    expect(pay('us-wa', inSeattle, { employees: 14 })).toBe('no')
    expect(pay('us-wa', inSeattle, { employees: 15 })).toBe('yes')
    expect(pay('us-wa')).toEqual({ says: 'you have 15 or more employees', settle: ['employer.employees'] })
  })

  it('of one here is met by a job on site or hybrid here', () => {
    expect(pay('us-co', inDenver)).toBe('yes')
    expect(pay('us-co', factsWith({ places: [denver], remote: 'hybrid' }))).toBe('yes')
  })

  it('of one here is asked for when the job is only remote', () => {
    expect(pay('us-co', remote)).toEqual({ says: 'you employ anyone in Colorado', settle: ['employer.in.us-co'] })
  })

  it('of one here is not met where nobody is known to be here, even on site', () => {
    expect(pay('us-co', remote, { in: { 'us-co': 0 } })).toBe('no')
    expect(pay('us-co', inDenver, { in: { 'us-co': 0 } })).toBe('no')
  })

  it('names both sizes and both keys where both are missing', () => {
    expect(pay('us-wa', remote)).toEqual({
      says: 'you have 15 or more employees and one in Washington',
      settle: ['employer.employees', 'employer.in.us-wa'],
    })
  })

  it('is met by a count in one place that is large enough in all', () => {
    expect(pay('us-wa', inSeattle, { in: { 'us-wa': 16 } })).toBe('yes')
    expect(pay('us-wa', remote, { in: { 'us-wa': 1, 'us-co': 14 } })).toBe('yes')
  })

  it('in Washington is softer, not absent, with nobody there', () => {
    expect(pay('us-wa', remote, { employees: 80, in: { 'us-wa': 0 } })).toEqual({
      says: expect.stringMatching(/^recruiting for a job that someone in Washington could fill is enough/),
      settle: [],
    })
    expect(pay('us-wa', remote, { employees: 14, in: { 'us-wa': 0 } })).toBe('no')
  })

  it('in New York is counted everywhere, but doubtful with fewer than four there', () => {
    const inAlbany = factsWith({ places: [albany] })
    expect(pay('us-ny', inAlbany, { employees: 3 })).toBe('no')
    expect(pay('us-ny', inAlbany, { employees: 4 })).toBe('yes')
    expect(pay('us-ny', inAlbany, { employees: 40, in: { 'us-ny': 4 } })).toBe('yes')
    expect(pay('us-ny', inAlbany, { employees: 40, in: { 'us-ny': 3 } })).toMatchObject({ settle: [] })
  })

  it('in New York does not matter for an agency', () => {
    const agency = { employees: 2, 'staffing-agency': true }
    expect(pay('us-ny', factsWith({ places: [brooklyn] }), agency)).toBe('yes')
    expect(pay('us-ny-nyc', factsWith({ places: [brooklyn] }), agency)).toBe('yes')
    expect(pay('us-ca', factsWith({ places: [sanFrancisco] }), agency)).toBe('no')
  })

  it('in New York City is one there, so a known 0 in the state ends it', () => {
    expect(pay('us-ny-nyc', remote, { employees: 80, in: { 'us-ny': 0 } })).toBe('no')
    expect(pay('us-ny-nyc', remote, { employees: 80 })).toEqual({
      says: 'you employ anyone in New York City',
      settle: ['employer.in.us-ny-nyc'],
    })
  })

  it('in the county of Los Angeles is unsettled until five are known there', () => {
    const marina = factsWith({
      places: [{ ...denver, text: 'Marina del Rey, CA', codes: ['US-CA/Los Angeles County/Marina del Rey'] }],
    })
    expect(pay('us-ca-la-county', marina, { employees: 6, in: { 'us-ca-la-county': 6 } }, 'fair-chance-notice')).toBe('yes')
    expect(pay('us-ca-la-county', marina, { employees: 6, in: { 'us-ca-la-county': 1 } }, 'fair-chance-notice')).toMatchObject({
      settle: [],
    })
    expect(pay('us-ca-la-county', marina, { employees: 6 }, 'fair-chance-notice')).toMatchObject({
      settle: ['employer.in.us-ca-la-county'],
    })
  })
})
