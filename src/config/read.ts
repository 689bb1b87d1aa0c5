import type { Statements } from '../engine/rule.js'
import type { Severities } from '../engine/severity.js'
import type { Employer } from '../facts/facts.js'
import { isPromisedJurisdiction, presetsToCome } from './coming.js'
import { complaintAbout } from './complaint.js'
import { didYouMean, nearest } from './did-you-mean.js'
import { type Options, optionsOf } from './options.js'
import { type Configuration, configurationSchema, keysToCome } from './schema.js'
import { jurisdictionId, type Known, ruleSelector } from './selectors.js'
import { readTree, type Tree } from './tree.js'

/** A configuration, ready to lint by. */
export interface Settings {
  readonly employer?: Employer
  /** ISO 3166-1, in capitals. */
  readonly country?: string
  /** The only laws to judge by, where the configuration lists them; a posting must still reach them. */
  readonly only?: readonly string[]
  readonly severities: Severities
  /** Options of rules by rule id. */
  readonly options: Readonly<Record<string, Options>>
  /** Words never to flag. */
  readonly allow: readonly string[]
  readonly statements: Statements
  /** What in it this version does not use yet, as names to put into a sentence. */
  readonly unused: readonly string[]
}

/**
 * Reads a configuration. Data only: nothing in it can run.
 *
 * @param text YAML or JSON; of a `package.json`, the value of `paylint` counts
 * @param path what it is called in messages
 * @throws CannotRun with `path:line:column` and a sentence on the first thing that is wrong
 */
export function readConfiguration(text: string, path: string, known: Known): Settings {
  const tree = readTree(text, path)
  const parsed = configurationSchema.safeParse(tree.value ?? {})
  const issue = parsed.error?.issues[0]
  if (issue !== undefined) throw complaintAbout(issue, tree)
  return settingsOf(parsed.data ?? {}, tree, known)
}

function settingsOf(given: Configuration, tree: Tree, known: Known): Settings {
  const unused = [...keysToCome.filter((key) => given[key] !== undefined), ...presetOf(given, tree)]
  const severities: Record<string, Severities[string]> = {}
  const options: Record<string, Options> = {}
  for (const [name, wanted] of Object.entries(given.rules ?? {})) {
    const selector = tree.at(['rules', name], 'key', () => ruleSelector(name, known))
    if ('toCome' in selector) unused.push(name)
    else severities[selector.id] = Array.isArray(wanted) ? wanted[0] : wanted
    if (Array.isArray(wanted) && wanted[1] !== undefined && 'id' in selector)
      options[selector.id] = optionsOf(wanted[1], selector.id, name, tree, known)
  }
  const only = lawsOf(given, tree, known, unused)
  const employer = employerOf(given, tree, known)
  return {
    severities,
    options,
    allow: given.allow ?? [],
    statements: statementsOf(given),
    unused,
    ...(employer === undefined ? {} : { employer }),
    ...(given.country === undefined ? {} : { country: given.country.toUpperCase() }),
    ...(only === undefined ? {} : { only }),
  }
}

function statementsOf({ statements = {} }: Configuration): Statements {
  const { eeo, accommodation, nontraditional } = statements
  return {
    ...(eeo === undefined ? {} : { eeo }),
    ...(accommodation === undefined ? {} : { accommodation }),
    ...(nontraditional === undefined ? {} : { nontraditional }),
  }
}

function presetOf({ extends: preset }: Configuration, tree: Tree): readonly string[] {
  if (preset === undefined || preset === 'recommended') return []
  if (presetsToCome.includes(preset) || /[./\\]/.test(preset)) return [`extends: ${preset}`]
  throw tree.complain(
    ['extends'],
    'value',
    `There is no preset \`${preset}\`.${didYouMean(preset, ['recommended', ...presetsToCome])}`,
  )
}

/** The laws of `jurisdictions`; undefined for `auto`. A path to a law of one's own is not used yet. */
function lawsOf(given: Configuration, tree: Tree, known: Known, unused: string[]): readonly string[] | undefined {
  const words = given.jurisdictions === undefined ? ['auto'] : [given.jurisdictions].flat()
  const laws: string[] = []
  for (const [index, word] of words.entries()) {
    const where = Array.isArray(given.jurisdictions) ? ['jurisdictions', index] : ['jurisdictions']
    if (word === 'auto') continue
    if (/[./\\]/.test(word) || isToCome(word, known)) unused.push(word)
    else laws.push(tree.at(where, 'value', () => jurisdictionId(word, known)))
  }
  return words.includes('auto') ? undefined : laws
}

function isToCome(id: string, known: Known): boolean {
  return isPromisedJurisdiction(id) && !known.jurisdictions.some((one) => one.id === id)
}

/** Headcounts may name any state or place; only what looks like a slip of a law's id is refused. */
function employerOf({ employer }: Configuration, tree: Tree, known: Known): Employer | undefined {
  if (employer === undefined) return undefined
  const counts: Record<string, number> = {}
  for (const [word, count] of Object.entries(employer.in ?? {})) {
    const id = word.toLowerCase().replaceAll('_', '-')
    if (!/^[a-z]{2}(-[a-z0-9]{1,30}){0,6}$/.test(id)) {
      const near =
        nearest(
          id,
          known.jurisdictions.map((one) => one.id),
        ) ?? 'us-co'
      throw tree.complain(
        ['employer', 'in', word],
        'key',
        `\`${word}\` is not the id of a jurisdiction. Did you mean \`${near}\`?`,
      )
    }
    counts[id] = count
  }
  const { name, employees, public: isPublic, 'staffing-agency': agency } = employer
  return {
    ...(name === undefined ? {} : { name }),
    ...(employees === undefined ? {} : { employees }),
    ...(employer.in === undefined ? {} : { in: counts }),
    ...(isPublic === undefined ? {} : { public: isPublic }),
    ...(agency === undefined ? {} : { 'staffing-agency': agency }),
  }
}
