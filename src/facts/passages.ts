import type { Block, Document } from '../document/document.js'
import type { Mention } from './facts.js'

/** A block of the body as the readers search it. */
export interface Passage {
  readonly block: Block
  /** The text of the block in lower case with plain spaces, quotes and hyphens, character for character: offsets are those of the block. */
  readonly plain: string
  /** Where lines that were copied without their breaks meet ("coverage401(k)", "insurancePaid holidays"); null where words are apart. */
  readonly seams: readonly number[] | null
}

const seam = /(?<=[a-z)])(?=[A-Z][a-z])|(?<=[a-z]{3})(?=\d)/g
/** Names such as GitHub have a capital within: only a block with more of them than that was copied without its breaks. */
const fewestSeams = 3

const seamsOf = (text: string): readonly number[] | null => {
  if (!/[a-z)][A-Z][a-z]/.test(text)) return null
  const seams = [...text.matchAll(seam)].map(({ index }) => index)
  return seams.length >= fewestSeams ? seams : null
}

const unplain = /[\u2018\u2019\u02bc\n\t\u00a0\u2007\u202f\u2010-\u2015\u2212]/g
const plainOf = (char: string): string =>
  char === '\u2018' || char === '\u2019' || char === '\u02bc' ? "'" : /\s/.test(char) ? ' ' : '-'

/** The text in lower case with plain spaces, quotes and hyphens, as long as it was. */
export function plainText(text: string): string {
  const lower = text.toLowerCase()
  const same = lower.length === text.length ? lower : text.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase())
  return same.replace(unplain, plainOf)
}

const cache = new WeakMap<Document, readonly Passage[]>()

/** The blocks of the body that can state a fact, in order; code is left out. Made once for a document. */
export function passagesOf(document: Document): readonly Passage[] {
  const made = cache.get(document)
  if (made) return made
  const passages = document.blocks
    .filter((block) => block.kind !== 'code' && block.zone !== 'code')
    .map((block): Passage => ({ block, plain: plainText(block.text), seams: seamsOf(block.text) }))
  cache.set(document, passages)
  return passages
}

/** The words of a block from one offset of its text to another, as they stand in the document. */
export function mentionIn(document: Document, block: Block, from: number, to: number): Mention {
  const { start, end } = block.span(from, to)
  return { text: document.text.slice(start, end), start, end }
}

/** A sentence of a passage, or a cell of a table row. */
export interface Sentence {
  readonly from: number
  readonly to: number
  readonly plain: string
}

const ending = /[!?]+(?= |$)| \| |\.+(?= {1,3}|$)/g
const abbreviated =
  /(?:\b(?:e\.g|i\.e|etc|vs|no|approx|mr|mrs|ms|dr|st|inc|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|u\.s|a\.m|p\.m)|\b[a-z])$/

/** Splits a passage into sentences; a full stop behind an abbreviation or a month closes none. */
export function sentencesOf(passage: Passage): readonly Sentence[] {
  const { plain, seams } = passage
  const sentences: Sentence[] = []
  let from = 0
  const close = (to: number, next: number): void => {
    if (to > from) sentences.push({ from, to, plain: plain.slice(from, to) })
    from = next
  }
  let nextSeam = 0
  const closeSeams = (before: number): void => {
    for (let at = seams?.[nextSeam]; at !== undefined && at < before; at = seams?.[++nextSeam]) close(at, at)
  }
  for (const match of plain.matchAll(ending)) {
    const at = match.index
    if (match[0] === '.' && at + 1 < plain.length && abbreviated.test(plain.slice(Math.max(from, at - 8), at))) continue
    closeSeams(at)
    close(at, at + match[0].length)
  }
  closeSeams(plain.length)
  close(plain.length, plain.length)
  return sentences
}
