import { describe, expect, it } from 'vitest'
import { lexicon } from '../../src/facts/lexicon.js'

const found = (phrase: string, text: string): readonly string[] =>
  lexicon([{ phrase, cue: 1, benefit: null }], 1)(text).signs.map(({ from, to }) => text.slice(from, to))

describe('phrases in a text', () => {
  it('any word of a slot', () =>
    expect(found('dental|vision plan', 'a vision plan, a dental plan')).toEqual(['vision plan', 'dental plan']))
  it('a slot that may be missing', () =>
    expect(found('paid [sick] leave', 'paid leave and paid sick leave')).toEqual(['paid leave', 'paid sick leave']))
  it('a missing first slot', () => expect(found('[fully] paid leave', 'paid leave')).toEqual(['paid leave']))
  it('a number', () => expect(found('# holidays', 'We give 12 holidays')).toEqual(['12 holidays']))
  it('hyphens, brackets and capitals', () => expect(found('401 k', 'our 401(K) plan, a 401-k')).toEqual(['401(K)', '401-k']))
  it('the sign for and', () => expect(found('ad and d', 'life and AD&D')).toEqual(['AD&D']))
  it('a full stop parts a phrase', () => expect(found('paid leave', 'It is paid. Leave early.')).toEqual([]))
  it('letters with full stops', () => expect(found('b a', 'a B.A. in art')).toEqual(['B.A']))
  it('lines copied without their breaks', () =>
    expect(found('health insurance', 'DentalHealth InsuranceVision')).toEqual(['Health Insurance']))
  it('no part of a word', () => expect(found('pto', 'symptoms of ptosis')).toEqual([]))
  it('counts words and the small words of English', () => {
    const { words, english } = lexicon([{ phrase: 'the|of', cue: 1 << 23, benefit: null }], 0)('The top of the hill')
    expect([words, english]).toEqual([5, 3])
  })
})
