import { z } from 'zod'
import { configurationSchema, keysToCome } from '../config/schema.js'
import type { OptionValue, Rule } from '../engine/rule.js'

type Schema = Readonly<Record<string, unknown>>

const severity: Schema = { enum: ['error', 'warning', 'info', 'off'] }

const about: Readonly<Record<string, string>> = {
  extends: 'A preset, or the path of another configuration.',
  employer: 'What is known of the employer. A key that is missing from `in` is unknown, never 0.',
  country: 'Where “remote” means when a posting names no country; two letters.',
  jurisdictions: '`auto`, or the only laws to judge by.',
  rules: 'Severity by rule or family; a list adds the options of the rule.',
  allow: 'Words never to flag, in any letter case.',
  statements: 'What fixes insert in your own words instead of the plain ones.',
}

/**
 * The JSON Schema of a configuration, for editors: the keys as the reader of the configuration checks them, with every rule and its options.
 *
 * @returns the text of `paylint.schema.json`
 */
export function configurationJsonSchema(rules: readonly Rule[]): string {
  const { $schema, properties = {}, ...rest } = z.toJSONSchema(configurationSchema, { io: 'input', unrepresentable: 'any' })
  const told = Object.entries(properties).map(([key, schema]) => [key, { ...plain(schema), ...describe(key) }] as const)
  const named = Object.fromEntries(told)
  const schema = {
    $schema,
    title: 'Configuration of paylint',
    ...rest,
    properties: { ...named, rules: { ...describe('rules'), ...rulesSchema(rules) } },
  }
  return `${JSON.stringify(schema, null, 2)}\n`
}

function plain(schema: unknown): object {
  return typeof schema === 'object' && schema !== null ? schema : {}
}

function describe(key: string): Schema {
  if (keysToCome.some((one) => one === key)) return { description: 'Not used by this version yet.' }
  return about[key] === undefined ? {} : { description: about[key] }
}

function rulesSchema(rules: readonly Rule[]): Schema {
  const properties = Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)]))
  return { type: 'object', properties, patternProperties: { '^(?:[a-z]+/)?\\*$': severity } }
}

function ruleSchema({ title, options = {} }: Rule): Schema {
  const named = Object.entries(options)
  if (named.length === 0) return { description: title, ...severity }
  const properties = Object.fromEntries(
    named.map(([name, option]) => [name, { description: option.says, default: option.default, ...kindOf(option.default) }]),
  )
  const second = { type: 'object', properties, additionalProperties: false }
  const pair = { type: 'array', prefixItems: [severity, second], minItems: 1, maxItems: 2 }
  return { description: title, anyOf: [severity, pair] }
}

function kindOf(value: OptionValue): Schema {
  if (typeof value === 'number') return { type: 'integer', minimum: 0 }
  if (Array.isArray(value)) return { type: 'array', items: { type: 'string' } }
  return { type: 'object', additionalProperties: { type: 'integer', minimum: 0 } }
}
