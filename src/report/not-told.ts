import type { Piece } from './paint.js'
import type { Told } from './run.js'

/** The keys of the configuration that would settle what the listed findings hang on, sorted. */
export function missingKeys(shown: readonly Told[]): readonly string[] {
  const reasons = shown.flatMap(({ finding }) => finding.because)
  return [...new Set(reasons.flatMap((reason) => reason.provided?.settle ?? []))].sort()
}

/** The lines of `paylint.yaml` that hold those keys, each with a blank `N` or `true or false`. */
export function asConfiguration(keys: readonly string[]): readonly string[] {
  const counts = keys.filter((key) => key.startsWith('employer.in.')).map((key) => `${key.slice('employer.in.'.length)}: N`)
  const employer = [
    ...(keys.includes('employer.employees') ? ['employees: N'] : []),
    ...(counts.length === 0 ? [] : [`in: {${counts.join(', ')}}`]),
    ...keys
      .filter((key) => /^employer\.(?!employees$|in\.)/.test(key))
      .map((key) => `${key.slice('employer.'.length)}: true or false`),
  ]
  const others = keys.filter((key) => !key.startsWith('employer.'))
  return [...(employer.length === 0 ? [] : [`employer: {${employer.join(', ')}}`]), ...others.map((key) => `${key}: …`)]
}

/** One line that tells what the findings hang on and how to settle all of them. */
export function notTold(shown: readonly Told[]): readonly Piece[] {
  const keys = missingKeys(shown)
  const lines = asConfiguration(keys)
  if (lines.length === 0) return []
  const hang = shown.filter(({ finding }) => finding.because.some((reason) => (reason.provided?.settle.length ?? 0) > 0)).length
  const counts = keys.some((key) => key === 'employer.employees' || key.startsWith('employer.in.'))
  const subject = counts ? 'how many people you employ' : 'what kind of employer you are'
  const all = hang === 1 ? 'the finding that hangs on it' : `all ${hang} findings that hang on it`
  return [
    { text: `Not told: ${subject}. `, looks: ['dim'] },
    { text: `\`${lines.join('; ')}\``, looks: ['cyan'] },
    { text: ` in paylint.yaml settles ${all}.`, looks: ['dim'] },
  ]
}
