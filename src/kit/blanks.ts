import type { Block, Document, Span } from '../document/document.js'
import type { Facts, Mention } from '../facts/facts.js'
import { type CanonicalName, fieldsNamed } from '../facts/fields.js'
import { blockAt } from './blocks.js'
import { holds } from './words.js'

/** A part of a posting that can be left to fill in. */
export type Topic = 'pay' | 'benefits' | 'deadline' | 'how-to-apply'

interface Signs {
  readonly zones: readonly Block['zone'][]
  readonly says: RegExp
  /** Words that show another topic in the same section. */
  readonly not?: RegExp
  readonly fields: readonly CanonicalName[]
}

const closing = /\b(?:date|day|deadline|clos(?:e|es|ing))\b/i

/** How a blank shows what it is for: the section it stands in, the words in it or close before it, the front-matter field that holds it. */
const signs: Readonly<Record<Topic, Signs>> = {
  pay: {
    zones: ['pay'],
    says: /\b(?:pay|salary|wages?|compensation|rate|range)\b/i,
    fields: ['pay', 'pay.min', 'pay.max'],
  },
  benefits: {
    zones: ['benefits'],
    says: /\b(?:benefits?|insurance|health|retirement|401\(k\)|time off|holidays?)\b/i,
    fields: ['benefits'],
  },
  deadline: { zones: [], says: closing, fields: ['apply-by'] },
  'how-to-apply': {
    zones: ['apply'],
    says: /\b(?:apply|applications?|send (?:us )?(?:your|a))\b/i,
    not: closing,
    fields: ['how-to-apply'],
  },
}

/** A template has fewer. */
const mostBlanks = 500
/** How far before a blank its sentence is read for what it is for. */
const reach = 60

/**
 * The first blank that was left for a topic, where the author is already told to fill it in: `structure/placeholder` reports each blank
 * as an error, so the rules that would miss the fact itself are silent meanwhile.
 *
 * @param within only blanks that stand in the same block as this span
 */
export function blankFor(
  { document, facts }: { readonly document: Document; readonly facts: Facts },
  topic: Topic,
  within?: Span,
): Mention | null {
  return facts.placeholders.slice(0, mostBlanks).find((blank) => isFor(document, blank, topic, within)) ?? null
}

function isFor(document: Document, blank: Mention, topic: Topic, within: Span | undefined): boolean {
  const { zones, says, not, fields } = signs[topic]
  const inFrontMatter = blank.start < document.body.start
  const block = inFrontMatter ? null : blockAt(document, blank)
  if (within !== undefined) return block !== null && holds(block, within)
  if (inFrontMatter) {
    return fields.some((name) =>
      fieldsNamed(document, name).some((field) => field.start <= blank.start && blank.end <= field.end),
    )
  }
  const sentence =
    document.text
      .slice(Math.max(block?.start ?? 0, blank.start - reach), blank.start)
      .split(/[.!?\n]\s/)
      .at(-1) ?? ''
  const words = sentence + blank.text
  if (not?.test(words)) return false
  return (block !== null && zones.includes(block.zone)) || says.test(words)
}
