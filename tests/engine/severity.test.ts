import { describe, expect, it } from 'vitest'
import { defineRule } from '../../src/engine/rule.js'
import { configured, gravest, severityOf } from '../../src/engine/severity.js'
import type { Duty } from '../../src/law/jurisdiction.js'
import type { Owed } from '../../src/law/obligations.js'

const rule = defineRule({
  id: 'pay/commission',
  title: 'Give the rate',
  why: 'Because.',
  severity: 'error',
  since: '0.1.0',
  enforces: 'pay',
  examples: { bad: [], good: [] },
  check() {},
})

function owed(duty: Partial<Duty> = {}, provided = false): Owed {
  return {
    jurisdiction: { id: 'us-xx', name: 'Nowhere', covers: [], obligations: [] },
    obligation: {
      requires: 'pay',
      openEnded: 'forbidden',
      fixedPay: 'allowed',
      from: '2023-01-01',
      says: 'State the pay.',
      source: { cite: '§ 1', url: null, read: '2026-11-22', confidence: 'official' },
      reaches: ['work-is-here'],
      ...duty,
    },
    evidence: null,
    ...(provided ? { provided: { says: 'you have 15 or more employees', settle: ['employer.employees'] } } : {}),
  }
}

const plain = { form: undefined, fallback: undefined, severities: {}, strict: false }

describe('severity', () => {
  it('is the rule’s own where neither law nor configuration says otherwise', () => {
    expect(severityOf(rule, owed(), plain)).toBe('error')
  })

  it('is the law’s word for the form before its word for the rule', () => {
    const law = owed({ severity: { 'pay/commission': 'info', 'pay/commission:beside-base': 'warning' } })
    expect(severityOf(rule, law, { ...plain, form: 'beside-base' })).toBe('warning')
    expect(severityOf(rule, law, { ...plain, form: 'only' })).toBe('info')
  })

  it('steps down once for what is unknown, unless everything unknown counts as known', () => {
    expect(severityOf(rule, owed({}, true), plain)).toBe('warning')
    expect(severityOf(rule, owed({ severity: { 'pay/commission': 'warning' } }, true), plain)).toBe('info')
    expect(severityOf(rule, owed({ unsettled: 'nobody agrees' }, true), plain)).toBe('warning')
    expect(severityOf(rule, owed({}, true), { ...plain, strict: true })).toBe('error')
  })

  it('is never an error from memory or an unsettled text', () => {
    const memory = { cite: '§ 1', url: null, read: '2026-11-22', confidence: 'memory' } as const
    expect(severityOf(rule, owed({ source: memory }), plain)).toBe('warning')
    expect(severityOf(rule, owed({ unsettled: 'nobody agrees' }), plain)).toBe('warning')
  })

  it('is no graver than a long shot deserves', () => {
    expect(severityOf(rule, { ...owed({}, true), atMost: 'info' }, plain)).toBe('info')
  })

  it('follows the configuration before the law, but a guess never becomes an error', () => {
    const severities = { 'pay/*': 'error' } as const
    expect(severityOf(rule, owed({ severity: { 'pay/commission': 'info' } }), { ...plain, severities })).toBe('error')
    expect(severityOf(rule, owed({}, true), { ...plain, severities })).toBe('warning')
    expect(severityOf(rule, owed(), { ...plain, severities: { 'pay/*': 'off' } })).toBe('off')
  })

  it('reads a rule’s own id before its family before all', () => {
    expect(configured('pay/wide', { '*': 'error', 'pay/*': 'info', 'pay/wide': 'off' })).toBe('off')
    expect(configured('pay/missing', { '*': 'error', 'pay/*': 'info' })).toBe('info')
    expect(configured('benefits/vague', { '*': 'error', 'pay/*': 'info' })).toBe('error')
    expect(configured('benefits/vague', {})).toBeUndefined()
  })

  it('is the gravest of its reasons', () => {
    expect(gravest(['info', 'error', 'warning'])).toBe('error')
    expect(gravest([])).toBe('info')
  })
})
