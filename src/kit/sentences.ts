import type { Block, Document, Span, Zone } from '../document/document.js'
import type { Mention } from '../facts/facts.js'
import { mentionIn, passagesOf, plainOf, sentencesOf } from '../facts/passages.js'

/** A sentence in lower case with plain spaces, quotes and hyphens. */
export interface PlainSentence {
  readonly block: Block
  readonly plain: string
  /** Where it begins in the text of the block. */
  readonly from: number
  /** Its words from one offset of `plain` to another, as they stand in the posting. */
  readonly words: (from: number, to: number) => Mention
}

const lowered = new WeakMap<Document, string>()

/** Whether a text holds one of a few stems in lower case, in any letter case. The quick look before sentences are made. */
export function hasStem(document: Document, stems: readonly string[]): boolean {
  const known = lowered.get(document)
  const text = known ?? document.text.toLowerCase()
  if (known === undefined) lowered.set(document, text)
  return stems.some((stem) => text.includes(stem))
}

/**
 * The sentences of the body that hold one of a few stems, in order.
 *
 * @param stems in lower case; where the whole posting holds none, no sentence is looked at
 * @param skip zones that are left out
 */
export function sentencesWith(
  document: Document,
  stems: readonly string[],
  skip: readonly Zone[] = [],
): readonly PlainSentence[] {
  if (!hasStem(document, stems)) return []
  return passagesOf(document).flatMap((passage) => {
    const { block } = passage
    if (skip.includes(block.zone)) return []
    const plain = plainOf(passage)
    if (!stems.some((stem) => plain.includes(stem))) return []
    return sentencesOf(passage)
      .filter((sentence) => stems.some((stem) => sentence.plain.includes(stem)))
      .map(({ plain: words, from }) => ({
        block,
        plain: words,
        from,
        words: (at: number, to: number) => mentionIn(document, block, from + at, from + to),
      }))
  })
}

/**
 * Whether a sentence of the body holds one of a few stems and matches a pattern. Only passages that match are cut into sentences.
 *
 * @param pattern over a sentence in plain lower case; without anchors, so that what a sentence matches its passage matches
 */
export function isSaid(document: Document, pattern: RegExp, stems: readonly string[], skip: readonly Zone[] = []): boolean {
  if (!hasStem(document, stems)) return false
  return passagesOf(document).some((passage) => {
    if (skip.includes(passage.block.zone)) return false
    const plain = plainOf(passage)
    return (
      stems.some((stem) => plain.includes(stem)) &&
      pattern.test(plain) &&
      sentencesOf(passage).some((one) => stems.some((stem) => one.plain.includes(stem)) && pattern.test(one.plain))
    )
  })
}

/** The words of a section's blocks, one line a block, in lower case. */
export function sectionText(document: Document, section: number): string {
  return passagesOf(document)
    .filter(({ block }) => block.section === section)
    .map(plainOf)
    .join('\n')
}

/** Where a posting's title or, without one, its first words stand; a heading of a section where one is given. */
export function headingOf(document: Document, block: Block | undefined): Span | null {
  return block === undefined ? null : (document.sections[block.section]?.headingSpan ?? null)
}
