import { describe, expect, it } from 'vitest'
import { explain } from '../../src/engine/explain.js'
import { defineRule } from '../../src/engine/rule.js'
import type { Duty, Jurisdiction } from '../../src/law/jurisdiction.js'
import { explainText } from '../../src/report/explain-text.js'
import { lawText } from '../../src/report/law-text.js'
import { placeText } from '../../src/report/place-text.js'

const canvas = { color: false, links: false, width: 100 }
const on = '2026-11-22'
const duty = {
  from: '2023-01-01',
  says: 'State the pay.',
  reaches: ['work-is-here', 'work-could-be-here'],
  source: { cite: 'Code § 1', url: 'https://example.com/code/1', read: '2026-11-22', confidence: 'official' },
} as const satisfies Duty

/** A made-up law with every kind of line: old, present and coming duties, a size with a history, a doubt, a local law. */
const law: Jurisdiction = {
  id: 'us-zz',
  name: 'Zenith',
  covers: ['US-ZZ'],
  obligations: [
    { ...duty, requires: 'pay', openEnded: 'forbidden', fixedPay: 'forbidden', until: '2025-01-01', says: 'State the range.' },
    {
      ...duty,
      requires: 'pay',
      openEnded: 'forbidden',
      fixedPay: 'allowed',
      from: '2025-01-01',
      until: '2027-03-01',
      employees: { total: 15, here: 1 },
      cure: 'Seven days to mend.',
    },
    {
      ...duty,
      requires: 'pay',
      openEnded: 'forbidden',
      fixedPay: 'allowed',
      from: '2027-03-01',
      employees: { total: 15, here: 1 },
    },
    {
      ...duty,
      requires: 'benefits',
      detail: 'general',
      says: 'Describe the benefits.',
      employees: { total: { '2023-01-01': 50, '2027-01-01': 10 } },
      unsettled: 'no agency has read it',
    },
    {
      ...duty,
      requires: 'no-salary-history',
      says: 'Do not ask about earlier pay.',
      exempt: ['public'],
      source: { ...duty.source, url: null, confidence: 'memory' },
      until: '2027-06-01',
    },
    {
      ...duty,
      requires: 'deadline',
      rolling: 'allowed',
      says: 'Give the closing day.',
      from: '2027-05-01',
      penalty: 'up to $500',
    },
  ],
  alsoCite: [{ id: 'us-zz-town', name: 'Town', covers: ['US-ZZ/Town'], asksFor: 'pay', from: '2024-01-01', source: duty.source }],
  beyond: [{ says: 'Keep the posting for two years.', source: duty.source }],
  notCovered: ['Internal transfers.'],
}

const rule = defineRule({
  id: 'pay/missing',
  title: 'State the pay',
  why: 'An applicant must see what the job pays.',
  severity: 'error',
  since: '0.1.0',
  enforces: 'pay',
  aboutTheFix: 'Unsafe: it leaves blanks.',
  examples: { bad: ['# Baker\n\nYou bake.\n'], good: ['# Baker\n\nYou bake. $20 an hour.\n'] },
  check: () => undefined,
})
const from = { rules: [rule], jurisdictions: [law], on } as const

function explained(id: string): string {
  const found = explain(id, from)
  if (found === null) throw new Error(`nothing is called ${id}`)
  return explainText(found, on, canvas)
}

describe('pages about the law', () => {
  it('a rule', async () => {
    await expect(explained('pay/missing')).toMatchFileSnapshot('law-pages/rule.txt')
  })

  it('a jurisdiction', async () => {
    await expect(explained('us-zz')).toMatchFileSnapshot('law-pages/jurisdiction.txt')
  })

  it('the matrix of a day, and what changes within a year', async () => {
    await expect(lawText([law], on, '2027-11-22', canvas)).toMatchFileSnapshot('law-pages/matrix.txt')
  })

  it('what an ad in a place must say', async () => {
    const [, pay, coming, benefits, history] = law.obligations
    if (!pay || !benefits || !history || !coming) throw new Error('the law above has changed')
    const owed = [
      {
        jurisdiction: law,
        obligation: pay,
        evidence: null,
        provided: { says: 'you have 15 or more employees and one in Zenith', settle: [] },
      },
      { jurisdiction: law, obligation: benefits, evidence: null },
      { jurisdiction: law, obligation: history, evidence: null },
    ]
    const next = [{ jurisdiction: law, obligation: coming, evidence: null, from: '2027-03-01' as const }]
    await expect(placeText('Town, ZZ', owed, next, { on, until: '2027-11-22' }, canvas)).toMatchFileSnapshot(
      'law-pages/place.txt',
    )
  })
})
