import type { Block } from '../../document/document.js'
import type { BenefitMention, Mention } from '../facts.js'

/** What has been read of the benefits so far. */
export interface Reading {
  readonly mentions: BenefitMention[]
  /** Promises that name nothing. */
  readonly vague: Mention[]
  /** The same in a heading, which is no sentence: quoted only where nothing else promises. */
  readonly headings: Mention[]
  /** Words that leave a list open and can be taken away. */
  readonly openEnds: Mention[]
  /** Words that leave a list open and cannot. */
  readonly examples: Mention[]
  readonly links: Mention[]
  /** Benefits named where work is described, by section: a list of them under the wrong heading is one all the same. */
  readonly unsure: Map<number, { readonly block: Block; readonly mention: BenefitMention }[]>
  /** Sections in which a benefit was named for certain. */
  readonly sure: Set<number>
}

export const newReading = (): Reading => ({
  mentions: [],
  vague: [],
  headings: [],
  openEnds: [],
  examples: [],
  links: [],
  unsure: new Map(),
  sure: new Set(),
})

/** Words of a writer who has not come to it yet: they promise nothing. */
export const leftBlank = /\b(?:tbd|todo|fixme)\b/
