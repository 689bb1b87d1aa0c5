import { describe, expect, it } from 'vitest'
import { listed, quote, quoteFirst } from '../../src/kit.js'

describe('quoting a posting', () => {
  it('folds line breaks and drops the comma before the words', () => {
    expect(quote(', and\n  more')).toBe('“and more”')
  })
  it('leaves out markup, whole or cut, and keeps the brackets of a blank', () => {
    expect(quote('See the [pay range](https://example.com/pay)')).toBe('“See the pay range”')
    expect(quote('pay range](https://example.com/pay)')).toBe('“pay range”')
    expect(quote('[pay range')).toBe('“pay range”')
    expect(quote('**great** <b>benefits</b>')).toBe('“great benefits”')
    expect(quote('[lowest pay]')).toBe('“[lowest pay]”')
  })
  it('cuts a long quote at a word', () => {
    expect(quote('a salary that matches what comparable firms in the region pay', 30)).toBe('“a salary that matches what…”')
  })
  it('opens a sentence with a capital', () => {
    expect(quoteFirst('great benefits')).toBe('“Great benefits”')
    expect(quoteFirst('$20 an hour')).toBe('“$20 an hour”')
  })
  it('joins one, two and three things', () => {
    expect([listed(['a']), listed(['a', 'b']), listed(['a', 'b', 'c'], 'or')]).toEqual(['a', 'a and b', 'a, b or c'])
  })
})
