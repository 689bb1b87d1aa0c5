import { matchesOf } from './matches.js'

/** A sentence of a passage, or a cell of a table row; offsets are those of the block. */
export interface Sentence {
  readonly from: number
  readonly to: number
  readonly plain: string
}

/** Where a sentence ends, and where the next one begins. */
interface Cut {
  readonly to: number
  readonly next: number
}

const abbreviated =
  /(?:\b(?:e\.g|i\.e|etc|vs|no|approx|mr|mrs|ms|dr|st|inc|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|u\.s|a\.m|p\.m)|\b[a-z])$/
/** Where lines that were copied without their breaks meet: "coverage401(k)", "insurancePaid holidays". */
const seam = /(?<=[a-z)])(?=[A-Z][a-z])|(?<=[a-z]{3})(?=\d)/g
/** Names such as GitHub have a capital within: only a block with more of them than that was copied without its breaks. */
const fewestSeams = 3
/** A seam for certain: "paid holidaysAnd much more!" */
const sureSeam = /(?<=[a-z)])(?=(?:And|Plus) (?:so |much |many |lots ){0,2}more\b)/g
const mostSeams = 500

/** No sentence is longer than this, in characters: what has no full stop is cut at a space, so that hostile text costs no more than plain. */
const longest = 4000

const [space, exclamation, stop, question, bar] = [32, 33, 46, 63, 124]

const seamsOf = (text: string): readonly Cut[] => {
  if (!/[a-z)][A-Z][a-z]/.test(text)) return []
  const all = matchesOf(seam, text)
  const seams = all.length >= fewestSeams && all.length <= mostSeams ? all : matchesOf(sureSeam, text)
  return seams.map(({ index }) => ({ to: index, next: index }))
}

/** The ends of sentences and of cells; a full stop behind an abbreviation or a month closes none. */
const endsOf = (plain: string): Cut[] => {
  const cuts: Cut[] = []
  const size = plain.length
  let next = 0
  for (let at = 0; at < size; at++) {
    const code = plain.charCodeAt(at)
    if (code !== stop && code !== exclamation && code !== question && code !== bar) continue
    if (code === bar) {
      if (at === next || plain.charCodeAt(at - 1) !== space || plain.charCodeAt(at + 1) !== space) continue
      next = at + 2
      cuts.push({ to: at - 1, next })
      continue
    }
    const from = at
    while (isMark(plain.charCodeAt(at + 1), code === stop)) at++
    if (at + 1 < size && plain.charCodeAt(at + 1) !== space) continue
    const short = code === stop && at === from && at + 1 < size && abbreviated.test(plain.slice(Math.max(0, at - 8), at))
    if (!short) cuts.push({ to: from, next: at + 1 })
    next = at + 1
  }
  return cuts
}

const isMark = (code: number, stops: boolean): boolean => (stops ? code === stop : code === exclamation || code === question)

/**
 * Splits a text into sentences.
 * @param plain the text, plain and in lower case, of the same length
 * @param fused whether a capital stands right behind a small letter or a bracket anywhere
 */
export function sentencesIn(text: string, plain: string, fused: boolean): readonly Sentence[] {
  const ends = endsOf(plain)
  const seams = fused ? seamsOf(text) : []
  const cuts = seams.length === 0 ? ends : [...seams, ...ends].sort((a, b) => a.to - b.to)
  const sentences: Sentence[] = []
  let from = 0
  for (let index = 0; index <= cuts.length; index++) {
    const { to, next } = cuts[index] ?? { to: plain.length, next: plain.length }
    while (to - from > longest) {
      const gap = plain.lastIndexOf(' ', from + longest)
      const at = gap > from ? gap : from + longest
      sentences.push({ from, to: at, plain: plain.slice(from, at) })
      from = at
    }
    if (to > from) sentences.push({ from, to, plain: plain.slice(from, to) })
    from = Math.max(from, next)
  }
  return sentences
}
