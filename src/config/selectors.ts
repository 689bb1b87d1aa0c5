import type { Rule } from '../engine/rule.js'
import { CannotRun } from './cannot-run.js'
import { isPromisedJurisdiction, isPromisedRule, promisedRules } from './coming.js'
import { didYouMean } from './did-you-mean.js'

/** What names may be used: the ids of the rules and laws that this version has. */
export interface Known {
  readonly rules: readonly Pick<Rule, 'id' | 'was' | 'options'>[]
  readonly jurisdictions: readonly { readonly id: string }[]
}

/** `alsoNamed`: other names that may have been meant. The id that a rule goes by today, a pattern as it stands (`pay/*`, `*`), or null and a sentence for a rule that is still to come. */
export function ruleSelector(
  word: string,
  known: Known,
  alsoNamed: readonly string[] = [],
): { readonly id: string } | { readonly toCome: string } {
  const rule = known.rules.find(({ id, was }) => id === word || was?.includes(word))
  if (rule !== undefined) return { id: rule.id }
  if (word === '*') return { id: word }
  const families = familiesOf(known)
  if (word.endsWith('/*')) {
    const family = word.slice(0, -2)
    if (families.includes(family)) return { id: word }
    if (Object.hasOwn(promisedRules, family)) return { toCome: `This version has no rules of the family \`${family}\` yet` }
    throw new CannotRun(
      `There is no family of rules \`${family}\`.${didYouMean(family, [...families, ...Object.keys(promisedRules)])}`,
    )
  }
  if (isPromisedRule(word)) return { toCome: `This version has no rule \`${word}\` yet` }
  if (families.includes(word)) throw new CannotRun(`\`${word}\` is a family of rules. Write \`${word}/*\` for all of them.`)
  const near = didYouMean(word, [...alsoNamed, ...known.rules.map(({ id }) => id)])
  throw new CannotRun(`There is no rule \`${word}\`.${near === '' ? ' `paylint list rules` names them all.' : near}`)
}

/** The families that have a rule in this version. */
export function familiesOf(known: Known): readonly string[] {
  return [...new Set(known.rules.map(({ id }) => id.split('/')[0] ?? ''))]
}

/** Checks the id of a law and returns it. */
export function jurisdictionId(word: string, known: Known): string {
  const id = word.trim().toLowerCase().replaceAll('_', '-')
  if (known.jurisdictions.some((one) => one.id === id)) return id
  if (isPromisedJurisdiction(id)) {
    throw new CannotRun(
      `This version does not know the law of \`${id}\` yet. \`paylint list jurisdictions\` names those it knows.`,
    )
  }
  const near = didYouMean(
    id,
    known.jurisdictions.map((one) => one.id),
  )
  throw new CannotRun(
    `There is no jurisdiction \`${word}\`.${near === '' ? ' `paylint list jurisdictions` names them all.' : near}`,
  )
}
