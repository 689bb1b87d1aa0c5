import { describe, expect, it } from 'vitest'
import { rules } from '../../rules/index.js'
import { readSay } from '../../src/words/say.js'

describe('the phrases of every rule', () => {
  const wordings = rules.flatMap(({ id, says }) => (says === undefined ? [] : [{ id, says }]))
  it.each(wordings)('$id makes patterns that can be run', ({ says }) => {
    const written = says.phrases.flatMap(({ say, not = [], loose }) => (loose ? not : [...say, ...not]))
    for (const one of written) expect(() => new RegExp(readSay(one).pattern, 'u'), one).not.toThrow()
  })
})
