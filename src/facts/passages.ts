import type { Block, Document } from '../document/document.js'
import { benefitNames } from './benefits/names.js'
import { cueEntries } from './cue-words.js'
import { cue } from './cues.js'
import type { Mention } from './facts.js'
import { lexicon, type Signs } from './lexicon.js'
import { openGazetteer } from './places/gazetteer.js'
import { type Sentence, sentencesIn } from './sentences.js'

export type { Sentence } from './sentences.js'

/** A block of the body as the readers search it. */
export interface Passage extends Signs {
  readonly block: Block
  /** What `plainOf` and `sentencesOf` have made. */
  readonly made: { plain: string | null; sentences: readonly Sentence[] | null }
}

/** Cues whose places matter. */
const placed =
  cue.firm |
  cue.loose |
  cue.listed |
  cue.promise |
  cue.giver |
  cue.gives |
  cue.given |
  cue.work |
  cue.others |
  cue.equal |
  cue.no |
  cue.more

/** Without one of these a text says nothing of benefits: then the places of its signs are not told. */
export const ofBenefits = cue.firm | cue.loose | cue.listed | cue.promise | cue.more

/** Finds the signs of a text: of a block, or of a value of the front matter. */
export const signsOf = lexicon(
  [
    ...benefitNames.flatMap((benefit) =>
      (['firm', 'loose', 'listed'] as const).flatMap((tier) =>
        (benefit[tier] ?? []).map((phrase) => ({ phrase, cue: cue[tier], benefit })),
      ),
    ),
    ...cueEntries,
  ],
  placed,
  ofBenefits,
)

const unplain = /[\u2018\u2019\u02bc\n\t\u00a0\u2007\u202f\u2010-\u2015\u2212]/g
const plainChar = (char: string): string =>
  char === '\u2018' || char === '\u2019' || char === '\u02bc' ? "'" : /\s/.test(char) ? ' ' : '-'

/** The text in lower case with plain spaces, quotes and hyphens, as long as it was. */
export function plainText(text: string): string {
  const lower = text.toLowerCase()
  const same = lower.length === text.length ? lower : text.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase())
  return same.replace(unplain, plainChar)
}

const cache = new WeakMap<Document, readonly Passage[]>()

/** The blocks of the body that can state a fact, in order; code is left out. Made once for a document. */
export function passagesOf(document: Document): readonly Passage[] {
  const made = cache.get(document)
  if (made) return made
  openGazetteer()
  const passages: Passage[] = []
  for (const block of document.blocks) {
    if (block.kind === 'code' || block.zone === 'code') continue
    const { cues, signs, words, english, named, fused } = signsOf(block.text)
    passages.push({ block, cues, signs, words, english, named, fused, made: { plain: null, sentences: null } })
  }
  cache.set(document, passages)
  return passages
}

/** The text of the block in lower case with plain spaces, quotes and hyphens, character for character: offsets are those of the block. */
export function plainOf({ block, made }: Passage): string {
  made.plain ??= plainText(block.text)
  return made.plain
}

/** The sentences of a passage, in order. */
export function sentencesOf(passage: Passage): readonly Sentence[] {
  passage.made.sentences ??= sentencesIn(passage.block.text, plainOf(passage), passage.fused)
  return passage.made.sentences
}

/** The words of a block from one offset of its text to another, as they stand in the document. */
export function mentionIn(document: Document, block: Block, from: number, to: number): Mention {
  const { start, end } = block.span(from, to)
  return { text: document.text.slice(start, end), start, end }
}
