import type { Reason } from '../engine/finding.js'
import type { Day } from '../law/time.js'
import { duties } from './duty-words.js'
import type { Look, Piece } from './paint.js'
import { printable } from './printable.js'
import type { Posting } from './run.js'

/** How laws are told of. */
export interface Telling {
  /** One law a paragraph, however much they share. */
  readonly separately: boolean
  /** The day asked about; what takes effect after it says when. */
  readonly asOf: Day
}

/** A paragraph, and by how much its lines after the first stand further in. */
export interface Paragraph {
  readonly pieces: readonly Piece[]
  readonly hanging: number
}

/** What a law's second line is indented by beyond its first. */
const hanging = 7

/** Laws on one line: those that share their evidence and what they hang on. */
interface Shared {
  readonly reasons: readonly [Reason, ...Reason[]]
  /** What they hang on, in words; empty when they are owed for certain. */
  readonly provided: string
}

/** More laws than this, with the same evidence and proviso, share a line; where many laws stand beneath a finding, two do. */
const apart = { few: 3, many: 1 } as const
const many = 7
/** Lines of laws with the same evidence and proviso when no law stands above them: more laws than this are cited but for the last ones. */
const cited = 6
/** Jurisdictions named on a shared line before the rest are counted. */
const named = 8

/**
 * The laws beneath a finding, as paragraphs to wrap: id, citation, the words that brought them within reach, what they hang on.
 */
export function reasonParagraphs(
  reasons: readonly Reason[],
  posting: Posting,
  { separately, asOf }: Telling,
): readonly Paragraph[] {
  return shared(reasons, separately, asOf).flatMap((group, at) => {
    if (group.reasons.length === 1) return [{ pieces: alonePieces(group, posting, asOf), hanging }]
    if (posting.placeless && group.reasons.every(hangsOnPlace)) return [{ pieces: anywherePieces(group), hanging: 0 }]
    if (at === 0) return citedParagraphs(group, posting, asOf)
    return [{ pieces: sharedPieces(group, posting, asOf), hanging }]
  })
}

function alonePieces({ reasons: [reason], provided }: Shared, posting: Posting, asOf: Day): readonly Piece[] {
  const { source } = reason.obligation
  const beside = reason.beside?.map((law) => `${law.id} ${unbroken(law.cite)}`) ?? []
  return [
    dim(`${reason.jurisdiction.id.padEnd(5).replaceAll(' ', '\u00a0')}\u00a0\u00a0`),
    { text: unbroken(source.cite), looks: ['dim'], url: source.url },
    dim(`${beside.length === 0 ? '' : ` (as ${beside.join(', ')})`}${conditionsOf(reason, provided, posting, asOf)}`),
  ]
}

/** Nothing but the lack of a place brought these laws in. */
function hangsOnPlace({ evidence, provided }: Reason): boolean {
  return evidence === null && provided !== undefined
}

function anywherePieces({ reasons }: Shared): readonly Piece[] {
  const asked = [...new Set(reasons.map(({ obligation }) => duties[obligation.requires]))].join(' or ')
  return [
    dim(
      `It names no place, so it could be done anywhere. Where it could, ${reasons.length} laws ask for ${asked}: ${idsOf(reasons)}`,
    ),
  ]
}

function idsOf(reasons: readonly Reason[]): string {
  const ids = reasons.map((reason) => reason.jurisdiction.id)
  return ids.length > named + 1 ? `${ids.slice(0, named).join(', ')} and ${ids.length - named} more` : ids.join(', ')
}

function sharedPieces({ reasons, provided }: Shared, posting: Posting, asOf: Day): readonly Piece[] {
  return [dim(`${idsOf(reasons)}\u00a0\u00a0too,${conditionsOf(reasons[0], provided, posting, asOf)}`)]
}

/**
 * The first laws that are told of, each with its citation on a line, and beneath them what they share: a finding without a citation is
 * hearsay.
 */
function citedParagraphs({ reasons, provided }: Shared, posting: Posting, asOf: Day): readonly Paragraph[] {
  const shown = reasons.length <= cited ? reasons : reasons.slice(0, cited - 1)
  const rest = reasons.slice(shown.length)
  const width = Math.max(...shown.map(({ jurisdiction }) => jurisdiction.id.length))
  const laws = shown.map(({ jurisdiction, obligation: { source } }) => ({
    pieces: [
      dim(`${jurisdiction.id.padEnd(width).replaceAll(' ', '\u00a0')}\u00a0\u00a0`),
      { text: unbroken(source.cite), looks: ['dim'] as const, url: source.url },
    ],
    hanging,
  }))
  const others = rest.length === 0 ? '' : `and ${idsOf(rest)},`
  const share = `${others}${conditionsOf(reasons[0], provided, posting, asOf)}`.replace(/^[,;]? /, '').replace(/,$/, '')
  return share === '' ? laws : [...laws, { pieces: [dim(share)], hanging: 0 }]
}

/** What stands behind a citation: the words that brought the law in, what it hangs on, how sure it is, and from when. */
function conditionsOf(reason: Reason, provided: string, posting: Posting, asOf: Day): string {
  return `${becauseOf(reason, posting)}${provided === '' ? '' : `, provided ${provided}`}${doubtOf(reason)}${startOf(reason, asOf)}`
}

function becauseOf(reason: Reason, posting: Posting): string {
  if (reason.evidence === null) return ''
  const { line } = posting.placeOf(reason.evidence.start)
  return ` because “${printable(reason.evidence.text, 60)}” (line ${line})`
}

/** When a law that is not in force yet begins. */
function startOf({ obligation }: Reason, asOf: Day): string {
  return obligation.from > asOf ? `, from ${obligation.from}` : ''
}

/** What softens a law's word: its text is unsettled, or nobody looked it up. */
function doubtOf({ obligation }: Reason): string {
  if (obligation.unsettled !== undefined) return `; unsettled: ${obligation.unsettled.replace(/\.$/, '')}`
  return obligation.source.confidence === 'memory' ? '; told from memory, not looked up' : ''
}

/** What is certain stands first; the order of the laws holds within. */
function shared(unsorted: readonly Reason[], separately: boolean, asOf: Day): readonly Shared[] {
  const reasons = [...unsorted].sort((a, b) => Number(a.provided !== undefined) - Number(b.provided !== undefined))
  if (separately) return reasons.map((reason) => ({ reasons: [reason], provided: reason.provided?.says ?? '' }))
  const lines: Shared[] = []
  for (const group of groupsOf(reasons, asOf)) {
    if (group.length > (reasons.length < many ? apart.few : apart.many))
      lines.push({ reasons: group, provided: providedOfAll(group) })
    else lines.push(...group.map((reason): Shared => ({ reasons: [reason], provided: reason.provided?.says ?? '' })))
  }
  return lines
}

/** In the order of the first of each: laws with the same evidence that are certain, hang on headcounts, or hang on the same words. */
function groupsOf(reasons: readonly Reason[], asOf: Day): readonly (readonly [Reason, ...Reason[]])[] {
  const groups = new Map<string, [Reason, ...Reason[]]>()
  for (const reason of reasons) {
    const hangsOn =
      reason.provided === undefined
        ? ''
        : hangsOnPlace(reason)
          ? 'place'
          : countsDecide(reason)
            ? `counts ${beforeCounts(reason.provided.says)}`
            : reason.provided.says
    const key = `${reason.evidence?.start ?? 'none'} ${hangsOn} ${doubtOf(reason)}${startOf(reason, asOf)}`
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

/** What a law hangs on beside the headcounts, which stand last. */
function beforeCounts(says: string): string {
  const at = says.lastIndexOf(', and you ')
  return at === -1 ? '' : `${says.slice(0, at)}, and `
}

/** One proviso for many laws: their own where it is the same, else the span of the headcounts they ask for. */
function providedOfAll(reasons: readonly [Reason, ...Reason[]]): string {
  const says = new Set(reasons.map((reason) => reason.provided?.says ?? ''))
  if (says.size === 1) return reasons[0].provided?.says ?? ''
  const counts = [...says].flatMap((one) => {
    const sizes = [...one.matchAll(/\b\d{1,6}\b/g)].map(([number]) => Number(number))
    return sizes.length === 0 ? [1] : sizes
  })
  const first = beforeCounts(reasons[0].provided?.says ?? '')
  if (Math.max(...counts) === 1) return `${first}you employ anyone there`
  return `${first}you have enough employees (${Math.min(...counts)} to ${Math.max(...counts)}; --explain-reach gives each)`
}

/** A section sign stays with its number. */
function unbroken(cite: string): string {
  return printable(cite, 200).replaceAll('§ ', '§\u00a0')
}

function dim(text: string): Piece {
  const looks: readonly Look[] = ['dim']
  return { text, looks }
}
