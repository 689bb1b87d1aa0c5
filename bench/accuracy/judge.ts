import type { Document } from '../../src/document/document.js'
import type { Facts } from '../../src/facts/facts.js'
import type { Counts, FlagName, Pair } from './score.js'

interface LabelledRange {
  readonly min: number | null
  readonly max: number | null
  readonly currency: string | null
  readonly period: string | null
  readonly what: string
}

/** What a careful reader found in one posting. A family of benefits that is null counts as false. */
export interface Label {
  readonly file: string
  readonly pay: { readonly kind: string; readonly ranges: readonly LabelledRange[] }
  readonly decoys?: readonly string[]
  readonly benefits: {
    readonly present: boolean
    readonly vague: boolean
    readonly health: boolean | null
    readonly retirement: boolean | null
    readonly pto: boolean | null
    readonly openEndedList: boolean
  }
  readonly deadline: { readonly present: boolean; readonly ongoing: boolean; readonly untilFilled: boolean }
  readonly remote: string
}

/** One thing read otherwise than labelled. */
interface Miss {
  readonly file: string
  readonly of: string
  readonly expected: string
  readonly got: string
}

export interface JudgedPosting {
  readonly kind: Pair<string>
  readonly remote: Pair<string>
  readonly ranges: Counts
  /** Ranges that are right but for the currency, which the label gives and the posting does not write. */
  readonly unwritten: number
  readonly decoys: { readonly listed: number; readonly taken: readonly string[] }
  readonly flags: Readonly<Record<FlagName, Pair<boolean>>>
  readonly misses: readonly Miss[]
}

const keyOf = ({ min, max, currency, period, what }: LabelledRange): string =>
  `${min ?? ''}..${max ?? ''} ${currency ?? '?'}/${period ?? '?'} ${what}`

/** Labels name base, OTE and total pay; other figures of pay (a bonus, a draw) are no part of the measure. */
const measured = new Set(['base', 'ote', 'total'])

/** Every place where a text stands whole, not as the beginning of a longer number. */
function occurrences(text: string, part: string): readonly { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = []
  for (let at = text.indexOf(part); at >= 0 && part !== ''; at = text.indexOf(part, at + 1)) {
    if (!/^[\d]|^[.,]\d/.test(text.slice(at + part.length, at + part.length + 2)))
      found.push({ start: at, end: at + part.length })
  }
  return found
}

/**
 * Compares what was read from a posting with its label. Each distinct range counts once, however often it is stated.
 * A label gives a currency also where the posting writes none; there the facts have null, and that is no miss.
 */
export function judgePosting(label: Label, document: Document, facts: Facts): JudgedPosting {
  const stated = facts.pay.mentions.filter((mention) => mention.form !== 'vague')
  const expected = new Set(label.pay.ranges.map(keyOf))
  const got = new Set(stated.filter((mention) => measured.has(mention.what)).map(keyOf))
  const same = (labelled: string, read: string): boolean => labelled === read || labelled.replace(/ [A-Z]{3}\//, ' ?/') === read
  const missed = [...expected].filter((key) => ![...got].some((read) => same(key, read)))
  const extra = [...got].filter((key) => ![...expected].some((labelled) => same(labelled, key)))
  const taken = (label.decoys ?? []).filter((decoy) =>
    occurrences(document.text, decoy).some(({ start, end }) =>
      stated.some((mention) => mention.start < end && start < mention.end),
    ),
  )
  const { benefits, deadline } = facts
  const flags: Record<FlagName, Pair<boolean>> = {
    'benefits present': { expected: label.benefits.present, got: benefits.present },
    'benefits vague': { expected: label.benefits.vague, got: benefits.vague },
    health: { expected: label.benefits.health === true, got: benefits.health },
    retirement: { expected: label.benefits.retirement === true, got: benefits.retirement },
    'paid time off': { expected: label.benefits.pto === true, got: benefits.paidTimeOff },
    'open-ended list': { expected: label.benefits.openEndedList, got: benefits.openEnded },
    'deadline present': { expected: label.deadline.present, got: deadline.present },
    ongoing: { expected: label.deadline.ongoing, got: deadline.ongoing },
    'until filled': { expected: label.deadline.untilFilled, got: deadline.untilFilled },
  }
  const kind = { expected: label.pay.kind, got: facts.pay.kind }
  const remote = { expected: label.remote, got: facts.remote }
  const misses: Miss[] = []
  const miss = (of: string, expected: string, got: string) => misses.push({ file: label.file, of, expected, got })
  if (kind.expected !== kind.got) miss('pay.kind', kind.expected, kind.got)
  if (missed.length > 0 || extra.length > 0)
    miss('ranges', missed.join('; ') || 'nothing more', extra.join('; ') || 'nothing more')
  if (taken.length > 0) miss('decoys', 'not pay', taken.join('; '))
  for (const [name, pair] of Object.entries(flags))
    if (pair.expected !== pair.got) miss(name, String(pair.expected), String(pair.got))
  if (remote.expected !== remote.got) miss('remote', remote.expected, remote.got)
  return {
    kind,
    remote,
    ranges: { hits: expected.size - missed.length, extra: extra.length, missed: missed.length },
    unwritten: [...expected].filter((key) => !got.has(key)).length - missed.length,
    decoys: { listed: label.decoys?.length ?? 0, taken },
    flags,
    misses,
  }
}
