import type { Block, Span, Zone } from '../document/document.js'

/** Words that say one thing, and why that is worth telling. */
export interface Phrase {
  /** Ways to say it, each written as `say.ts` tells. */
  readonly say: readonly string[]
  /** true: `say` holds plain words, and a hyphen or an apostrophe within a word does not count, as retext compares words. */
  readonly loose?: true
  /** Longer readings that mean something else: nothing is found where one of them covers a part of the words. */
  readonly not?: readonly string[]
  /** Nothing is found where the sentence holds this. */
  readonly unless?: RegExp
  /** Nothing is found where the block does, up to 400 characters on either side. */
  readonly unlessNear?: RegExp
  /** What to say of the words; it follows them in the message and ends without a stop: "says nothing about the work". */
  readonly why: string
  /** What supports that. `own` where nothing but our judgement does. */
  readonly source: string
  /** As for {@link Wording.namesToo}, where only these words are names of people as well. */
  readonly namesToo?: false
  /** A name by which a rule or a law tells it from others. */
  readonly form?: string
  /** Words of the same meaning and grammar, by the words found in small letters, hyphens read as spaces. A safe fix. */
  readonly same?: Readonly<Record<string, string>>
  /** Words to choose from. */
  readonly choices?: readonly string[]
}

/** All that one rule listens for. */
export interface Wording {
  readonly phrases: readonly Phrase[]
  /** Zones where the words mean something else. Code and block quotes are always left out. */
  readonly silentIn?: readonly Zone[]
  /** Nothing is found behind "no", "not", "rather than" and the like. */
  readonly negatable?: true
  /** Nothing is found within a name: a run of capitalised words away from the head of a sentence. */
  readonly namesToo?: false
}

/** Words found, and where. `text` is plain, as a reader sees it. */
export interface Heard extends Span {
  readonly text: string
  readonly phrase: Phrase
  readonly block: Block
  /** Where they stand in `block.text`. */
  readonly from: number
  readonly to: number
}
