import type { BenefitName } from './benefits/names.js'
import { cue } from './cues.js'
import { cut, near, walked } from './cut.js'
import { type Entry, type PhraseTable, tableOf } from './phrase-table.js'

export type { Entry } from './phrase-table.js'

/** A word or phrase that is a sign of something, and where it stands in the text. A word can be a sign of several things. */
export interface Sign {
  readonly cue: number
  readonly from: number
  readonly to: number
  /** The benefit that it names. */
  readonly benefit: BenefitName | null
}

/** All that one walk over a text finds. */
export interface Signs {
  /** Every cue that the text holds, by words or by marks. */
  readonly cues: number
  /** The signs whose place matters, in order of where they begin. */
  readonly signs: readonly Sign[]
  readonly words: number
  /** How many of the words are the small words of English. */
  readonly english: number
  /** Whether a word could begin the name of a place. */
  readonly named: boolean
  /** Whether a capital stands right behind a small letter or a bracket: lines may have been copied without their breaks. */
  readonly fused: boolean
}

/** Of one text no more signs than this are kept. */
const mostSigns = 20_000
/** No word begins as many phrases. */
const mostRows = 1000

/** The word behind the last of a row whose steps from `at` to `to` are still to be met; -1 where it does not fit. */
const follow = (table: PhraseTable, at: number, to: number, text: string, token: number): number => {
  if (at === to) return token
  const step = table.step[at] ?? 0
  const bits = token < walked.count ? (table.sets[(walked.numbers[token] ?? 0) * table.width + (step >> 6)] ?? 0) : 0
  if ((bits & (1 << ((step >> 1) & 31))) !== 0 && near(text, token)) {
    const end = follow(table, at + 1, to, text, token + 1)
    if (end >= 0) return end
  }
  return (step & 1) !== 0 ? follow(table, at + 1, to, text, token) : -1
}

/** The signs found so far, reused from walk to walk: the entry, or -1 for a word by itself; its first word, and the one behind its last. */
const found = { entry: new Int32Array(mostSigns), from: new Int32Array(mostSigns), to: new Int32Array(mostSigns), count: 0 }

const note = (entry: number, from: number, to: number): void => {
  found.entry[found.count] = entry
  found.from[found.count] = from
  found.to[found.count] = to
  found.count++
}

/**
 * Makes one walk of all phrases.
 * @param placed the cues whose places matter; of the others it is enough that they are there
 * @param among places are told only of a text that holds one of these cues
 * @returns finds the signs of a text, in time that grows with its length alone
 */
export function lexicon(entries: readonly Entry[], placed: number, among = ~0): (text: string) => Signs {
  const table = tableOf(entries)
  const { cues: cuesOf, rows, steps, entryOf } = table
  const meaning = Int32Array.from(entries.map((entry) => entry.cue))
  return (text) => {
    cut(table, text)
    const { numbers, count, words, named, fused } = walked
    let cues = (walked.marked ? cue.mark : 0) | (walked.priced ? cue.pay : 0)
    let english = 0
    found.count = 0
    for (let token = 0; token < count; token++) {
      const number = numbers[token] ?? 0
      const own = cuesOf[number] ?? 0
      cues |= own
      if ((own & cue.english) !== 0) english++
      if (found.count + mostRows > mostSigns) continue
      if ((own & placed) !== 0) note(-1, token, token + 1)
      const last = rows[number + 1] ?? 0
      for (let row = rows[number] ?? 0; row < last; row++) {
        const entry = entryOf[row] ?? 0
        const means = meaning[entry] ?? 0
        if ((means & placed) === 0 && (cues & means) === means) continue
        const next = follow(table, steps[row] ?? 0, steps[row + 1] ?? 0, text, token + 1)
        if (next < 0) continue
        cues |= means
        if ((means & placed) !== 0) note(entry, token, next)
      }
    }
    return {
      cues,
      signs: found.count === 0 || (cues & among) === 0 ? none : signsIn(text, entries, cuesOf, placed),
      words,
      english,
      named,
      fused,
    }
  }
}

const none: readonly Sign[] = []

const signsIn = (text: string, entries: readonly Entry[], cuesOf: Int32Array, placed: number): readonly Sign[] => {
  const signs: Sign[] = []
  for (let at = 0; at < found.count; at++) {
    const token = found.from[at] ?? 0
    const from = walked.begins[token] ?? 0
    const to = walked.ends[(found.to[at] ?? 0) - 1] ?? 0
    const entry = entries[found.entry[at] ?? -1]
    if (entry === undefined) signs.push({ cue: (cuesOf[walked.numbers[token] ?? 0] ?? 0) & placed, benefit: null, from, to })
    else {
      const closed = text.charCodeAt(to) === 41 && text.slice(from, to).includes('(')
      signs.push({ cue: entry.cue, benefit: entry.benefit, from, to: closed ? to + 1 : to })
    }
  }
  return signs
}
