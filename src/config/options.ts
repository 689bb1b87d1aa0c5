import type { OptionValue } from '../engine/rule.js'
import { didYouMean } from './did-you-mean.js'
import type { Known } from './selectors.js'
import type { Tree } from './tree.js'

/** Options of one rule, as a configuration gives them. */
export type Options = Readonly<Record<string, OptionValue>>

/**
 * Checks the options that a configuration gives to a rule against those that the rule has.
 *
 * @param given the map behind the severity
 * @param id the rule's id today
 * @param name the rule as the configuration calls it
 * @throws CannotRun with the place of the first option that is wrong
 */
export function optionsOf(given: Readonly<Record<string, unknown>>, id: string, name: string, tree: Tree, known: Known): Options {
  const has = known.rules.find((rule) => rule.id === id)?.options ?? {}
  const options: Record<string, OptionValue> = {}
  for (const [key, value] of Object.entries(given)) {
    const path = ['rules', name, 1, key]
    const option = Object.hasOwn(has, key) ? has[key] : undefined
    if (option === undefined) throw tree.complain(path, 'key', `${lacks(name, key, Object.keys(has))}`)
    const kind = kindOf(option.default)
    if (!kind.fits(value)) {
      throw tree.complain(path, 'value', `\`${key}\` of \`${name}\` must be ${kind.wanted}; this is ${written(value)}.`)
    }
    options[key] = value
  }
  return options
}

function lacks(name: string, key: string, names: readonly string[]): string {
  if (names.length === 0) return `\`${name}\` has no options.`
  const near = didYouMean(key, names)
  return `\`${name}\` has no option \`${key}\`.${near === '' ? ` Those it has: ${names.join(', ')}.` : near}`
}

interface Kind {
  readonly wanted: string
  readonly fits: (value: unknown) => value is OptionValue
}

const wholeNumber: Kind = { wanted: 'a whole number, 0 or more', fits: (value): value is number => isWhole(value) }
const words: Kind = {
  wanted: 'a list of words',
  fits: (value): value is readonly string[] => Array.isArray(value) && value.every((one) => typeof one === 'string'),
}
const numbers: Kind = {
  wanted: 'whole numbers by name, such as {FastAPI: 2018}',
  fits: (value): value is Readonly<Record<string, number>> =>
    typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(isWhole),
}

/** What an option takes is told by its default. */
function kindOf(value: OptionValue): Kind {
  if (typeof value === 'number') return wholeNumber
  return Array.isArray(value) ? words : numbers
}

function isWhole(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0
}

function written(value: unknown): string {
  if (value === null || value === undefined) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? 'a map of keys' : `\`${String(value).slice(0, 60)}\``
}
