import type { Reason } from '../engine/finding.js'
import type { Look, Piece } from './paint.js'
import { printable } from './printable.js'
import type { Posting } from './run.js'

/** Laws on one line: those that share their evidence and what they hang on. */
interface Shared {
  readonly reasons: readonly [Reason, ...Reason[]]
  /** What they hang on, in words; empty when they are owed for certain. */
  readonly provided: string
}

/** More laws than this, with the same evidence and proviso, share a line. */
const apart = 3
/** Jurisdictions named on a shared line before the rest are counted. */
const named = 8

/**
 * The laws beneath a finding, as paragraphs to wrap: id, citation, the words that brought them within reach, what they hang on.
 *
 * @param separately one law a paragraph, however much they share
 */
export function reasonParagraphs(
  reasons: readonly Reason[],
  posting: Posting,
  separately: boolean,
): readonly (readonly Piece[])[] {
  let told = 0
  return shared(reasons, separately).map((group) => {
    const alone = group.reasons.length === 1
    const pieces = alone ? alonePieces(group, posting) : sharedPieces(group, posting, told > 0)
    told += 1
    return pieces
  })
}

function alonePieces({ reasons: [reason], provided }: Shared, posting: Posting): readonly Piece[] {
  const { source } = reason.obligation
  const beside = reason.beside?.map((law) => `${law.id} ${unbroken(law.cite)}`) ?? []
  return [
    dim(`${reason.jurisdiction.id.padEnd(5).replaceAll(' ', '\u00a0')}\u00a0\u00a0`),
    { text: unbroken(source.cite), looks: ['dim', 'underline'], url: source.url },
    dim(
      `${beside.length === 0 ? '' : ` (as ${beside.join(', ')})`}${becauseOf(reason, posting)}${provided === '' ? '' : `, provided ${provided}`}${doubtOf(reason)}`,
    ),
  ]
}

function sharedPieces({ reasons, provided }: Shared, posting: Posting, too: boolean): readonly Piece[] {
  const ids = reasons.map((reason) => reason.jurisdiction.id)
  const list = ids.length > named + 1 ? `${ids.slice(0, named).join(', ')} and ${ids.length - named} more` : ids.join(', ')
  const hangs = provided === '' ? '' : `, provided ${provided}`
  return [dim(`${list}${too ? '\u00a0\u00a0too,' : ' '}${becauseOf(reasons[0], posting)}${hangs}`)]
}

function becauseOf(reason: Reason, posting: Posting): string {
  if (reason.evidence === null) return ''
  const { line } = posting.placeOf(reason.evidence.start)
  return ` because “${printable(reason.evidence.text, 60)}” (line ${line})`
}

/** What softens a law's word: its text is unsettled, or nobody looked it up. */
function doubtOf({ obligation }: Reason): string {
  if (obligation.unsettled !== undefined) return `; unsettled: ${obligation.unsettled.replace(/\.$/, '')}`
  return obligation.source.confidence === 'memory' ? '; told from memory, not looked up' : ''
}

function shared(reasons: readonly Reason[], separately: boolean): readonly Shared[] {
  if (separately) return reasons.map((reason) => ({ reasons: [reason], provided: reason.provided?.says ?? '' }))
  const lines: Shared[] = []
  for (const group of groupsOf(reasons)) {
    if (group.length > apart) lines.push({ reasons: group, provided: providedOfAll(group) })
    else lines.push(...group.map((reason): Shared => ({ reasons: [reason], provided: reason.provided?.says ?? '' })))
  }
  return lines
}

/** In the order of the first of each: laws with the same evidence that are certain, hang on headcounts, or hang on the same words. */
function groupsOf(reasons: readonly Reason[]): readonly (readonly [Reason, ...Reason[]])[] {
  const groups = new Map<string, [Reason, ...Reason[]]>()
  for (const reason of reasons) {
    const hangsOn = reason.provided === undefined ? '' : countsDecide(reason) ? 'counts' : reason.provided.says
    const key = `${reason.evidence?.start ?? 'none'} ${hangsOn} ${doubtOf(reason)}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [reason])
    else group.push(reason)
  }
  return [...groups.values()]
}

function countsDecide(reason: Reason): boolean {
  const settle = reason.provided?.settle ?? []
  return settle.length > 0 && settle.every((key) => key === 'employer.employees' || key.startsWith('employer.in.'))
}

/** One proviso for many laws: their own where it is the same, else the span of the headcounts they ask for. */
function providedOfAll(reasons: readonly [Reason, ...Reason[]]): string {
  const says = new Set(reasons.map((reason) => reason.provided?.says ?? ''))
  if (says.size === 1) return reasons[0].provided?.says ?? ''
  const counts = [...says].flatMap((one) => [...one.matchAll(/\b\d{1,6}\b/g)].map(([number]) => Number(number)))
  const span = counts.length === 0 ? '' : `${Math.min(...counts)} to ${Math.max(...counts)}; `
  return `you have enough employees (${span}--explain-reach gives each)`
}

/** A section sign stays with its number. */
function unbroken(cite: string): string {
  return printable(cite, 200).replaceAll('§ ', '§\u00a0')
}

function dim(text: string): Piece {
  const looks: readonly Look[] = ['dim']
  return { text, looks }
}
