import { foldName, foldWord } from './fold.js'
import { type Entry, lookUp, wordsFrom } from './gazetteer.js'
import type { Setting } from './meaning.js'
import { nextWord } from './words.js'

/** A name of the gazetteer, at `text.slice(from, to)`. */
export interface Name {
  readonly from: number
  readonly to: number
  readonly entry: Entry
}

/** What the gazetteer has of a first word. */
export interface Head {
  readonly key: string
  readonly entry: Entry | undefined
  /** The most words that a name with this head has. */
  readonly most: number
}

const heads = new Map<string, Head>()
const remembered = { words: 10_000, letters: 30 }

/** Looks a first word up. */
export function headOf(word: string): Head {
  const known = heads.get(word)
  if (known !== undefined) return known
  // A slice of the text would keep all of it alive.
  const own = word.split('').join('')
  const key = foldName(own)
  const head = { key, entry: lookUp(key), most: wordsFrom(key) }
  if (word.length <= remembered.letters && heads.size < remembered.words) heads.set(own, head)
  return head
}

/** The longest name of the gazetteer that begins with the word at an offset, and its head. */
export function nameAt(text: string, from: number, word: string, head: Head, setting: Setting): Name | null {
  let { key, entry } = head
  let end = from + word.length
  let best: Name | null = null
  for (let words = 1; ; words++) {
    if (entry !== undefined && !isMiswritten(text.slice(from, end), key, setting, text))
      best = { from, to: endOf(text, from, end), entry }
    if (words >= head.most || (words === 1 && setting === 'prose' && !mayGoOn(text, end))) return best
    nextWord.lastIndex = end
    const next = nextWord.exec(text)
    if (next === null || next[1] === undefined) return best
    end = next.index + next[0].length
    key = `${key} ${foldWord(next[1])}`
    entry = lookUp(key)
  }
}

/** Whether a second word of a name could follow: one with a capital, or a small word such as "del" or "of". */
function mayGoOn(text: string, end: number): boolean {
  const code = text.charCodeAt(end + 1)
  return code < 97 || code > 122 || smallWords.has(code)
}

const smallWords = new Set([...'adlmnosu'].map((letter) => letter.charCodeAt(0)))

/** Names of two or three letters must have their capitals: "La" is no city, "us" no country. In a text all in capitals "US" is a word too. */
function isMiswritten(written: string, key: string, setting: Setting, text: string): boolean {
  if (key.length > 3) return false
  const letters = written.replace(/\./g, '')
  if (setting === 'line') return letters !== letters.toUpperCase()
  if (setting === 'field') return key === 'la' || key === 'can' ? letters !== letters.toUpperCase() : false
  return letters !== letters.toUpperCase() || ((written === 'US' || written === 'CAN') && !/[a-z]/.test(text))
}

/** A full stop that closes the sentence is no part of the name; that of "D.C." is. */
export function endOf(text: string, from: number, end: number): number {
  return text.charAt(end - 1) === '.' && !text.slice(from, end - 1).includes('.') ? end - 1 : end
}
