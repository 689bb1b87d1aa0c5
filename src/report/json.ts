import type { Finding, Reason } from '../engine/finding.js'

import { isPosting, type Run, type RunFile, type Told } from './run.js'

/** What the reader of the file may count on; it grows by one when a field changes its meaning. */
export const schema = 1

/** The whole run for machines: every file, every severity. The shape is `--format json` of the documentation. */
export function json(run: Run): string {
  return writeJson({ paylint: run.version, schema, asOf: run.asOf, files: run.files.map(fileOf), summary: summaryOf(run) })
}

/**
 * JSON, with what a terminal or a build log could take for a command written by number (`\u202e`, `\u009b`, `##[`): the value stays
 * the same.
 */
export function writeJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replace(/[\u007f-\u009f\u2028-\u202e\u2066-\u2069]|#(?=#)/g, byNumber)}\n`
}

function byNumber(mark: string): string {
  return `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`
}

function fileOf(file: RunFile): unknown {
  if (!isPosting(file)) return { path: file.path, error: file.error, status: null, findings: [], reach: [] }
  return {
    path: file.path,
    error: null,
    status: file.status,
    findings: file.findings.map(findingOf),
    reach: file.reach.map((answer) => ({
      jurisdiction: answer.jurisdiction.id,
      reach: answer.reach,
      why: answer.why,
      evidence: evidenceOf(answer.evidence),
      provided: answer.provided,
      settle: answer.settle,
    })),
  }
}

function findingOf({ finding, state, from, to, fingerprint }: Told): unknown {
  return {
    rule: finding.rule,
    severity: finding.severity,
    state,
    message: finding.message,
    start: from,
    end: to,
    because: finding.because.map(reasonOf),
    fixes: finding.fixes.map(fixOf),
    waived: null,
    docs: docsOf(finding.rule),
    fingerprint,
  }
}

function reasonOf(reason: Reason): unknown {
  const { source, requires } = reason.obligation
  return {
    jurisdiction: reason.jurisdiction.id,
    duty: requires,
    cite: source.cite,
    url: source.url,
    evidence: evidenceOf(reason.evidence),
    severity: reason.severity,
    provided: reason.provided?.says ?? null,
    settle: reason.provided?.settle ?? [],
    ...(reason.beside === undefined || reason.beside.length === 0 ? {} : { beside: reason.beside }),
  }
}

function evidenceOf(evidence: Reason['evidence']): unknown {
  return evidence === null ? null : { text: evidence.text, start: evidence.start, end: evidence.end }
}

function fixOf({ title, safety, edits }: Finding['fixes'][number]): unknown {
  return { title, safety, edits: edits.map(({ start, end, text }) => ({ start, end, text })) }
}

/** The page of a rule, from the root of the project. */
export function docsOf(rule: string): string {
  return `docs/rules/${rule}.md`
}

function summaryOf(run: Run): unknown {
  const told = run.files.filter(isPosting).flatMap((file) => file.findings)
  const open = told.filter((one) => one.state === 'open')
  const count = (severity: Finding['severity']) => open.filter((one) => one.finding.severity === severity).length
  return {
    files: run.files.length,
    errors: count('error'),
    warnings: count('warning'),
    info: count('info'),
    waived: told.filter((one) => one.state === 'waived').length,
    known: told.filter((one) => one.state === 'known').length,
  }
}
