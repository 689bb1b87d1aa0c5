import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { rules } from '../rules/index.js'

const schema = JSON.parse(readFileSync('paylint.schema.json', 'utf8'))

describe('the schema of a configuration', () => {
  it('names every rule, and the options of each with their defaults', () => {
    expect(Object.keys(schema.properties.rules.properties)).toEqual(rules.map(({ id }) => id))
    for (const { id, options = {} } of rules) {
      const [, pair] = schema.properties.rules.properties[id].anyOf ?? []
      const told = Object.entries(pair?.prefixItems[1].properties ?? {})
      expect(told).toEqual(
        Object.entries(options).map(([name, option]) => [
          name,
          expect.objectContaining({ default: option.default, description: option.says }),
        ]),
      )
    }
  })

  it('knows the words that may stand and the statements that fixes insert', () => {
    expect(schema.properties.allow).toMatchObject({ type: 'array', items: { type: 'string' } })
    expect(Object.keys(schema.properties.statements.properties)).toEqual(['eeo', 'accommodation', 'nontraditional'])
  })
})
