import type { Reason } from '../engine/finding.js'
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

function settleable({ evidence, provided }: Reason): boolean {
  return provided !== undefined && (evidence === null || provided.settle.length > 0)
}

/** One line that tells what the findings hang on and how to settle all of them; `placeless`: some of their postings name no place. */
export function notTold(shown: readonly Told[], placeless: boolean): readonly Piece[] {
  const lines = asConfiguration(missingKeys(shown))
  const hang = shown.filter(({ finding }) => finding.because.some(settleable)).length
  if (hang === 0 || (lines.length === 0 && !placeless)) return []
  const subjects = [
    ...(placeless ? ['where the work is done'] : []),
    ...(lines.length === 0
      ? []
      : [lines.some((line) => /\bN\b/.test(line)) ? 'how many people you employ' : 'what kind of employer you are']),
  ]
  const settles = lines.length === 0 || placeless ? 'settle' : 'settles'
  return [
    { text: `Not told: ${subjects.join(', and ')}. `, looks: ['dim'] },
    ...(placeless
      ? [{ text: lines.length === 0 ? 'A place in each posting' : 'A place in each posting, and ', looks: ['dim'] as const }]
      : []),
    ...(lines.length === 0
      ? []
      : [
          { text: `\`${lines.join('; ').replaceAll(': ', ':\u00a0')}\``, looks: ['cyan'] as const },
          { text: ' in paylint.yaml', looks: ['dim'] as const },
        ]),
    {
      text: ` ${lines.length === 0 ? 'settles' : settles} ${hang === 1 ? 'the finding that hangs' : `${hang === 2 ? 'both' : `all ${hang}`} findings that hang`} on it.`,
      looks: ['dim'],
    },
  ]
}
