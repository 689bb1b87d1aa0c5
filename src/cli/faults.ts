/** A fault of the file system as a sentence: one of a table, else the name of the fault. */
export function faultOf(problem: unknown, sentences: Readonly<Record<string, string>>, otherwise: string): string {
  const code = typeof problem === 'object' && problem !== null && 'code' in problem ? String(problem.code) : ''
  return sentences[code] ?? `${otherwise}${code === '' ? '' : ` (${code})`}.`
}

/** What to say when the fault is paylint's own. */
export function faultOfOurs(problem: unknown): string {
  const what = problem instanceof Error ? problem.message : String(problem)
  return `paylint failed here, which is a fault of its own: ${what}. Run again with PAYLINT_DEBUG=1 for the details of a report.`
}
