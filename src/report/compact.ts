import { harmless, printable } from './printable.js'
import type { Run, Told } from './run.js'

/** One line a finding, for grep and editors: `path:line:column: severity: message (law, law) [rule]`. Carries every severity. */
export function compact(run: Run): string {
  const lines = run.files.flatMap((file) => {
    const path = printable(file.path, 1000)
    if (file.error !== null) return [`${path}:1:1: error: ${printable(file.error)}`]
    return file.findings.map((told) => `${path}:${told.from.line}:${told.from.column}: ${say(told)}`)
  })
  return lines.map((line) => `${harmless(line)}\n`).join('')
}

function say({ finding, state }: Told): string {
  const laws = finding.because.map((reason) => reason.jurisdiction.id).join(', ')
  const asked = laws === '' ? '' : ` (${laws})`
  const passed = state === 'open' ? '' : ` ${state}`
  return `${finding.severity}:${passed} ${printable(finding.message)}${asked} [${finding.rule}]`
}
