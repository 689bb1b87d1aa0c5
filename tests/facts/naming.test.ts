import { describe, expect, it } from 'vitest'
import { read } from './posting.js'

describe('whether a job is named', () => {
  const named = (text: string): boolean => read(text).names.position
  it('a title', () => expect(named('# Baker')).toBe(true))
  it('a sign for everyone', () => expect(named('# Now hiring! All positions. Apply inside.')).toBe(false))
  it('a sign for one job', () => expect(named('Help wanted. Baker. Food card needed.')).toBe(true))
  it('a title behind a call', () => expect(named("# We're hiring a Baker")).toBe(true))
  it('a sentence that seeks someone', () => expect(named('We are looking for a baker with steady hands.')).toBe(true))
  it('an invitation', () => expect(named('# Join our team!')).toBe(false))
  it('a blank', () => expect(named('# [Job title]')).toBe(false))
})

describe('what the job takes and what the work is', () => {
  const names = (text: string) => read(text).names
  it('under headings', () => {
    const { qualifications, duties } = names('## Requirements\n\n- Baking\n\n## Duties\n\n- Bake bread')
    expect([qualifications?.text, duties?.text]).toEqual(['Baking', 'Bake bread'])
  })
  it('in sentences', () => {
    const { qualifications, duties } = names('# Baker\n\nYou shape loaves at night. A food card is required.')
    expect([qualifications?.text.trim(), duties?.text]).toEqual(['A food card is required', 'You shape loaves at night'])
  })
  it('in lists under headings that nobody knows', () => {
    const { qualifications, duties } = names(
      '# Baker\n\n## Day one and after\n\n- Shape every loaf by hand\n- Mind four stone ovens\n\n## Little extras we love\n\n- Five winters in a bakery\n- Patience with old ovens',
    )
    expect([qualifications?.text, duties?.text]).toEqual(['Five winters in a bakery', 'Shape every loaf by hand'])
  })
  it('neither', () => {
    const { qualifications, duties } = names('# Baker\n\nTacoma.')
    expect([qualifications, duties]).toEqual([null, null])
  })
})

describe('several jobs or levels in one ad', () => {
  const jobs = (text: string): readonly string[] => read(text).jobs.map(({ text: words }) => words)
  const levels = (text: string): readonly string[] => read(text).levels.map(({ text: words }) => words)
  it('two openings', () =>
    expect(jobs('We are filling two openings, a janitor and an accountant.')).toEqual(['janitor', 'accountant']))
  it('a title of two jobs', () => expect(jobs('# Janitor or Accountant')).toEqual(['Janitor', 'Accountant']))
  it('two sides of one person', () => expect(jobs('We are looking for a leader and a doer.')).toEqual([]))
  it('two words of one job', () => expect(jobs('# Research and Policy Analyst')).toEqual([]))
  it('Roman numbers', () => expect(levels('# Technician I, II or III')).toEqual(['I', 'II', 'III']))
  it('words for levels', () => expect(levels('# Miller (Staff/Senior)')).toEqual(['Staff', 'Senior']))
  it('one level', () => expect(levels('# Technician II')).toEqual([]))
  it('numbers that are no levels', () => expect(levels('# 24/7 Support Agent')).toEqual([]))
})
