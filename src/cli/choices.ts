import { jurisdictions } from '../../jurisdictions/index.js'
import { rules } from '../../rules/index.js'
import { CannotRun } from '../config/cannot-run.js'
import { didYouMean } from '../config/did-you-mean.js'
import { familiesOf, ruleSelector } from '../config/selectors.js'
import type { Rule } from '../engine/rule.js'
import type { Severities } from '../engine/severity.js'
import type { Severity } from '../law/jurisdiction.js'
import type { CheckOptions } from './run-check.js'

/** The lightest severity that is listed. */
export function levelOf(options: Pick<CheckOptions, 'level' | 'quiet'>): Severity {
  if (options.quiet) return 'error'
  const word = options.level ?? 'warning'
  if (word === 'error' || word === 'warning' || word === 'info') return word
  throw new CannotRun(
    `There is no level \`${word}\`.${didYouMean(word, ['error', 'warning', 'info'])} There are error, warning and info.`,
  )
}

/** A whole number from an option. */
export function wholeNumber(option: string, word: string): number {
  if (/^\d{1,9}$/.test(word)) return Number(word)
  throw new CannotRun(`\`${option} ${word}\` is not a whole number. Write, for example, ${option} 0.`)
}

/** The rules that ids, families and patterns of `--only` stand for. */
export function rulesNamed(words: string): readonly Rule[] {
  const wanted = words
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')
  const families = familiesOf({ rules, jurisdictions })
  const patterns = wanted.map((word) => {
    const selector = ruleSelector(families.includes(word) ? `${word}/*` : word, { rules, jurisdictions }, families)
    if ('toCome' in selector) throw new CannotRun(`${selector.toCome}. \`paylint list rules\` names those it has.`)
    return selector.id
  })
  return rules.filter(({ id }) =>
    patterns.some(
      (pattern) => pattern === '*' || pattern === id || (pattern.endsWith('/*') && id.startsWith(pattern.slice(0, -1))),
    ),
  )
}

/** `pay/wide: off`; a pattern in `--rule` goes before the same pattern in the configuration. */
export function severitiesOf(words: readonly string[]): Severities {
  const severities: Record<string, Severities[string]> = {}
  for (const word of words) {
    const [, name = '', severity = ''] = /^\s*([^\s:=]{1,100})\s*[:=]\s*(\S{1,20})\s*$/.exec(word) ?? []
    if (name === '') throw new CannotRun(`\`--rule ${word}\` sets nothing. Write --rule 'pay/wide: off'.`)
    if (severity !== 'error' && severity !== 'warning' && severity !== 'info' && severity !== 'off') {
      throw new CannotRun(
        `\`${severity}\` is not a severity.${didYouMean(severity, ['error', 'warning', 'info', 'off'])} There are error, warning, info and off.`,
      )
    }
    const selector = ruleSelector(name, { rules, jurisdictions })
    if ('toCome' in selector) throw new CannotRun(`${selector.toCome}. \`paylint list rules\` names those it has.`)
    severities[selector.id] = severity
  }
  return severities
}
