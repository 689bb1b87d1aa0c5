import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Finding, Fix } from '../../src/engine/finding.js'
import { applyEdits, fixAll } from '../../src/engine/fix.js'

const safe = new Set(['safe'] as const)

function finding(rule: string, start: number, end: number, fix: Partial<Fix> & { readonly edits: Fix['edits'] }): Finding {
  return {
    rule,
    severity: 'warning',
    message: '',
    because: [],
    start,
    end,
    fixes: [{ title: 'Mend it', safety: 'safe', ...fix }],
  }
}

/** Finds every `word` and offers to put `instead` there. */
function replacing(rule: string, word: string, instead: string, safety: Fix['safety'] = 'safe') {
  return (text: string): readonly Finding[] =>
    [...text.matchAll(new RegExp(word, 'g'))].map((match) =>
      finding(rule, match.index, match.index + word.length, {
        safety,
        edits: [{ start: match.index, end: match.index + word.length, text: instead }],
      }),
    )
}

describe('fixing', () => {
  it('applies what is allowed and counts it', () => {
    const fixed = fixAll('a b a', replacing('r/a', 'a', 'c'), safe)
    expect(fixed).toEqual({
      text: 'c b c',
      applied: [
        { rule: 'r/a', title: 'Mend it', safety: 'safe' },
        { rule: 'r/a', title: 'Mend it', safety: 'safe' },
      ],
      setAside: [],
      passes: 1,
    })
  })

  it('leaves an unsafe fix and a choice alone', () => {
    for (const safety of ['unsafe', 'choice'] as const) {
      expect(fixAll('a', replacing('r/a', 'a', 'c', safety), safe).text).toBe('a')
    }
    expect(fixAll('a', replacing('r/a', 'a', 'c', 'choice'), new Set(['safe', 'unsafe'] as const)).text).toBe('a')
  })

  it('puts two insertions at one place into two passes', () => {
    const missing = (text: string, word: string) =>
      text.includes(word) ? [] : [finding(`r/${word}`, 0, 0, { edits: [{ start: 0, end: 0, text: `${word} ` }] })]
    const fixed = fixAll('end', (text) => [...missing(text, 'one'), ...missing(text, 'two')], safe)
    expect(fixed).toMatchObject({ text: 'two one end', passes: 2 })
  })

  it('takes back a fix that does not cure, names its rule, and keeps the others', () => {
    const useless = (text: string) => [
      finding('r/useless', text.length, text.length, { edits: [{ start: text.length, end: text.length, text: '!' }] }),
    ]
    const fixed = fixAll('a b', (text) => [...replacing('r/a', 'a', 'c')(text), ...useless(text)], safe)
    expect(fixed).toMatchObject({ text: 'c b', setAside: ['r/useless'], passes: 1 })
  })

  it('stops when a text comes back', () => {
    const flip = (text: string) =>
      text === 'a' ? [...replacing('r/a', 'a', 'b')(text), ...replacing('r/x', 'x', 'x')(text)] : replacing('r/b', 'b', 'a')(text)
    expect(fixAll('a', flip, safe).passes).toBeLessThan(10)
  })

  it('never takes edits that touch, whatever the findings', () => {
    const edits = fc.array(fc.tuple(fc.nat(30), fc.nat(5), fc.string({ maxLength: 3 })), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(edits, (given) => {
        const text = 'abcdefghijklmnopqrstuvwxyz0123456789'
        const spans = given.map(([start, length]) => ({ start, end: start + length }))
        const findings = given.map(([start, length, word], i) =>
          finding('r/any', start, start + length, { title: String(i), edits: [{ start, end: start + length, text: word }] }),
        )
        const { applied } = fixAll(text, (now) => (now === text ? findings : []), safe)
        const taken = applied.map(({ title }) => spans[Number(title)]).filter((span) => span !== undefined)
        for (const [i, a] of taken.entries()) {
          for (const b of taken.slice(i + 1)) expect(a.end < b.start || b.end < a.start).toBe(true)
        }
      }),
    )
  })
})

describe('applying edits', () => {
  it('takes them in any order', () => {
    expect(
      applyEdits('one two three', [
        { start: 8, end: 13, text: '3' },
        { start: 0, end: 3, text: '1' },
      ]),
    ).toBe('1 two 3')
  })
})
