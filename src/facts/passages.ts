import type { Block, Document } from '../document/document.js'
import { benefitNames } from './benefits/names.js'
import { cueEntries } from './cue-words.js'
import { cue } from './cues.js'
import type { Mention } from './facts.js'
import { lexicon, type Signs } from './lexicon.js'

/** A block of the body as the readers search it. */
export interface Passage extends Signs {
  readonly block: Block
  /** What `plainOf` and `sentencesOf` have made. */
  readonly made: { plain: string | null; sentences: readonly Sentence[] | null }
}

/** A sentence of a passage, or a cell of a table row; offsets are those of the block. */
export interface Sentence {
  readonly from: number
  readonly to: number
  readonly plain: string
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
  const passages: Passage[] = []
  for (const block of document.blocks) {
    if (block.kind === 'code' || block.zone === 'code') continue
    const { cues, signs, words, english } = signsOf(block.text)
    passages.push({ block, cues, signs, words, english, made: { plain: null, sentences: null } })
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
  passage.made.sentences ??= sentencesIn(passage.block.text, plainOf(passage))
  return passage.made.sentences
}

/** The words of a block from one offset of its text to another, as they stand in the document. */
export function mentionIn(document: Document, block: Block, from: number, to: number): Mention {
  const { start, end } = block.span(from, to)
  return { text: document.text.slice(start, end), start, end }
}

const ending = /[!?]+(?= |$)| \| |\.+(?= {1,3}|$)/g
const abbreviated =
  /(?:\b(?:e\.g|i\.e|etc|vs|no|approx|mr|mrs|ms|dr|st|inc|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|u\.s|a\.m|p\.m)|\b[a-z])$/
/** Where lines that were copied without their breaks meet: "coverage401(k)", "insurancePaid holidays". */
const seam = /(?<=[a-z)])(?=[A-Z][a-z])|(?<=[a-z]{3})(?=\d)/g
/** Names such as GitHub have a capital within: only a block with more of them than that was copied without its breaks. */
const fewestSeams = 3

/** No sentence is longer than this, in characters: what has no full stop is cut at a space, so that hostile text costs no more than plain. */
const longestSentence = 4000
const mostSeams = 500

/** A seam for certain: "paid holidaysAnd much more!" */
const sureSeam = /(?<=[a-z)])(?=(?:And|Plus) (?:so |much |many |lots )*more\b)/g

const seamsOf = (text: string): readonly number[] => {
  if (!/[a-z)][A-Z][a-z]/.test(text)) return []
  const seams = [...text.matchAll(seam)].map(({ index }) => index)
  if (seams.length >= fewestSeams && seams.length <= mostSeams) return seams
  return [...text.matchAll(sureSeam)].map(({ index }) => index)
}

/** Splits a text into sentences; a full stop behind an abbreviation or a month closes none. */
const sentencesIn = (text: string, plain: string): readonly Sentence[] => {
  const cuts = seamsOf(text).map((at) => ({ to: at, next: at }))
  for (const match of plain.matchAll(ending)) {
    const at = match.index
    if (match[0] === '.' && at + 1 < plain.length && abbreviated.test(plain.slice(Math.max(0, at - 8), at))) continue
    cuts.push({ to: at, next: at + match[0].length })
  }
  cuts.sort((a, b) => a.to - b.to)
  const sentences: Sentence[] = []
  let from = 0
  for (const { to, next } of [...cuts, { to: plain.length, next: plain.length }]) {
    while (to - from > longestSentence) {
      const space = plain.lastIndexOf(' ', from + longestSentence)
      const at = space > from ? space : from + longestSentence
      sentences.push({ from, to: at, plain: plain.slice(from, at) })
      from = at
    }
    if (to > from) sentences.push({ from, to, plain: plain.slice(from, to) })
    from = Math.max(from, next)
  }
  return sentences
}
