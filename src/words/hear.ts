import type { Block, Document, Span } from '../document/document.js'
import { isAddress, isDenied, isName, isQuoted, sentenceAround } from './context.js'
import type { Heard, Phrase, Wording } from './phrase.js'
import { readSay, type Said } from './say.js'

/** One way to say one thing, ready to be tried where a word stands that it can begin with. */
interface Way {
  readonly wording: Wording
  readonly phrase: Phrase
  readonly source: string
  /** Made of `source` when it is first tried: most of some thousand phrases are never met in a run. */
  pattern: RegExp | null
}

interface Lexicon {
  readonly ways: ReadonlyMap<string, readonly Way[]>
  /** By the first two letters of a word, the lengths of the words that begin a phrase with them, a bit each: most words end here. */
  readonly lengths: Uint32Array
}

/** Phrases are data of the program: each wording is read once, each set of them joined once. */
const known = new WeakMap<Wording, readonly { readonly way: Way; readonly firsts: ReadonlySet<string> }[]>()
const lexicons = new WeakMap<object, Lexicon>()
const readings = new WeakMap<Phrase, readonly RegExp[]>()

/** What was heard in a posting, by wording, in reading order. */
export interface Hearing {
  readonly heard: ReadonlyMap<Wording, readonly Heard[]>
  /** Words that were said and excused by what stands around them. */
  readonly excused: ReadonlyMap<Wording, readonly Span[]>
}

/**
 * Hears every wording in one pass over the words of a posting. A word that begins no phrase costs one look-up.
 *
 * @param wordings what to listen for; the same list gives the same lexicon, which is made once
 * @returns what was said; of two of one wording that overlap only the longer is heard
 */
export function hear(document: Document, blocks: readonly Block[], wordings: readonly Wording[]): Hearing {
  const lexicon = lexiconOf(wordings)
  const heard = new Map<Wording, Heard[]>()
  const passed = new Map<Wording, Span[]>()
  for (const block of blocks) {
    if (block.zone === 'code' || block.zone === 'quote' || block.kind === 'code' || block.kind === 'quote') continue
    hearBlock(document, block, lexicon, heard, passed)
  }
  return { heard, excused: passed }
}

function hearBlock(
  document: Document,
  block: Block,
  lexicon: Lexicon,
  heard: Map<Wording, Heard[]>,
  passed: Map<Wording, Span[]>,
): void {
  const { text, zone } = block
  const words = inSmallLetters(text)
  let at = 0
  while (at < words.length) {
    if (!isWordSign(words.charCodeAt(at))) {
      at += 1
      continue
    }
    const from = at
    let digits = true
    while (at < words.length) {
      const sign = words.charCodeAt(at)
      if (!isWordSign(sign)) break
      if (sign > 57) digits = false
      at += 1
    }
    if (at - from > 24) continue
    for (const way of waysAt(lexicon, words, from, at, digits)) {
      if (way.wording.silentIn?.includes(zone)) continue
      way.pattern ??= new RegExp(way.source, 'uy')
      way.pattern.lastIndex = from
      const to = way.pattern.test(words) ? way.pattern.lastIndex : from
      if (to === from) continue
      if (excused(document, block, from, to, way)) {
        const spans = passed.get(way.wording) ?? []
        passed.set(way.wording, spans)
        spans.push(block.span(from, to))
      } else add(heard, way, block, from, to)
    }
  }
}

/** Of the same length: a few letters, which change theirs in lower case, stay as they are. */
function inSmallLetters(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  return text.replace(/\p{Lu}/gu, (letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter))
}

const none: readonly Way[] = []

function waysAt(lexicon: Lexicon, words: string, from: number, to: number, digits: boolean): readonly Way[] {
  const ways = mayBegin(lexicon, words, from, to)
    ? (lexicon.ways.get(digits && to - from <= 2 ? '#' : words.slice(from, to)) ?? none)
    : none
  if (!isJoint(words.charCodeAt(to)) || !isWordSign(words.charCodeAt(to + 1))) return ways
  // "man-hours" where the phrase is "manhours".
  const loose = lexicon.ways.get(joinedAt(words, from))?.filter(({ phrase }) => phrase.loose) ?? none
  return loose.length === 0 ? ways : [...ways, ...loose]
}

/** False where no phrase begins with a word of these two letters and this length; true where that is not known. */
function mayBegin({ lengths }: Lexicon, words: string, from: number, to: number): boolean {
  const first = words.charCodeAt(from) - 97
  const second = words.charCodeAt(from + 1) - 97
  if (to - from < 2 || first < 0 || first > 25 || second < 0 || second > 25) return true
  return ((lengths[first * 26 + second] ?? 0) & (1 << (to - from))) !== 0
}

/** A word with what hyphens and apostrophes join to it, without them; cut off where no phrase is as long. */
function joinedAt(words: string, from: number): string {
  let to = from
  while (
    to - from < 30 &&
    (isWordSign(words.charCodeAt(to)) || (isJoint(words.charCodeAt(to)) && isWordSign(words.charCodeAt(to + 1))))
  )
    to += 1
  return words.slice(from, to).replace(/['’-]/g, '')
}

/** A hyphen or an apostrophe of either kind. */
function isJoint(sign: number): boolean {
  return sign === 45 || sign === 39 || sign === 0x2019
}

/** The longer of two that overlap stays. */
function add(heard: Map<Wording, Heard[]>, { wording, phrase }: Way, block: Block, from: number, to: number): void {
  const before = heard.get(wording) ?? []
  heard.set(wording, before)
  const last = before.at(-1)
  if (last !== undefined && last.block === block && last.to > from) {
    if (last.to - last.from >= to - from) return
    before.pop()
  }
  before.push({ ...block.span(from, to), text: block.text.slice(from, to), phrase, block, from, to })
}

function excused(document: Document, block: Block, from: number, to: number, { wording, phrase }: Way): boolean {
  const { text } = block
  if (isAddress(text, from, to) || isQuoted(text, from, to) || isCode(document, block, from)) return true
  if (wording.negatable && isDenied(text, from)) return true
  if ((wording.namesToo ?? phrase.namesToo) === false && block.kind !== 'heading' && isName(text, from, to)) return true
  if (phrase.unless?.test(sentenceAround(text, from, to))) return true
  if (phrase.unlessNear?.test(text.slice(Math.max(0, from - 400), to + 400))) return true
  return otherReadings(phrase).some((reading) => covers(reading, text, from, to))
}

/** Readings begin at most this far before the words. */
const farthest = 60

/** The patterns are shared, and run on from where they stand: `matchAll` would copy one for every call. */
function covers(reading: RegExp, text: string, from: number, to: number): boolean {
  const start = Math.max(0, from - farthest)
  const around = text.slice(start, to + farthest)
  reading.lastIndex = 0
  for (let match = reading.exec(around); match !== null; match = reading.exec(around)) {
    const at = start + match.index
    if (at < to && at + match[0].length > from) return true
    if (match[0] === '') reading.lastIndex += 1
  }
  return false
}

function otherReadings(phrase: Phrase): readonly RegExp[] {
  const read = readings.get(phrase) ?? (phrase.not ?? []).map((say) => new RegExp(bounded(readSay(say).pattern), 'giu'))
  readings.set(phrase, read)
  return read
}

function bounded(pattern: string): string {
  return `(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`
}

/** Within an odd number of backticks since the block began. */
function isCode({ text }: Document, block: Block, from: number): boolean {
  const start = block.span(from, from + 1).start
  const before = text.slice(Math.max(block.start, start - 400), start)
  return before.includes('`') && (before.split('`').length - 1) % 2 === 1
}

function lexiconOf(wordings: readonly Wording[]): Lexicon {
  const made = lexicons.get(wordings)
  if (made) return made
  const all = new Map<string, Way[]>()
  const lengths = new Uint32Array(26 * 26)
  for (const wording of wordings) {
    const ways = known.get(wording) ?? wording.phrases.flatMap((phrase) => phrase.say.map((say) => wayOf(wording, phrase, say)))
    known.set(wording, ways)
    for (const { way, firsts } of ways) for (const first of firsts) all.set(first, [...(all.get(first) ?? []), way])
  }
  for (const word of all.keys()) {
    if (!/^[a-z]{2}/.test(word)) continue
    const at = (word.charCodeAt(0) - 97) * 26 + word.charCodeAt(1) - 97
    lengths[at] = (lengths[at] ?? 0) | (1 << word.length)
  }
  const lexicon = { ways: all, lengths }
  lexicons.set(wordings, lexicon)
  return lexicon
}

function wayOf(wording: Wording, phrase: Phrase, say: string): { readonly way: Way; readonly firsts: ReadonlySet<string> } {
  const { pattern, firsts } = phrase.loose ? readLoose(say) : readSay(say)
  return { way: { wording, phrase, source: `${pattern}(?![\\p{L}\\p{N}])`, pattern: null }, firsts }
}

function readLoose(say: string): Said {
  const words = say.toLowerCase().split(' ')
  return {
    pattern: words.map((word) => [...word].join("['’-]?")).join('\\s{1,4}'),
    firsts: new Set(words.slice(0, 1)),
  }
}

/** Letters and digits. Letters beyond ASCII count, punctuation and spaces beyond it do not. */
function isWordSign(sign: number): boolean {
  if (sign < 128) return (sign > 96 && sign < 123) || (sign > 47 && sign < 58) || (sign > 64 && sign < 91)
  return sign > 191 && (sign < 0x2000 || sign > 0x2bff)
}
