import type { Root } from 'mdast'

/** A half-open stretch of the original text, in UTF-16 code units, front matter and byte-order mark included. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** What a part of a posting is for. `location` is a line that tells where; `other` is a section whose purpose is not known. */
export type Zone =
  | 'title'
  | 'company'
  | 'responsibilities'
  | 'must'
  | 'nice'
  | 'benefits'
  | 'pay'
  | 'eeo'
  | 'apply'
  | 'location'
  | 'other'
  | 'code'
  | 'quote'

/**
 * A stretch of text as a reader sees it: no markup, no comments, no template tags; entities are decoded.
 * A hard-wrapped paragraph keeps its line breaks as `\n`; the cells of a table row are joined by ` | `.
 */
export interface Block extends Span {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'row' | 'code' | 'quote'
  readonly zone: Zone
  readonly text: string
  /** The words that introduce the block: `Pay` of `**Pay:** $20 an hour`, the first cell of a row, or the heading line above a list. */
  readonly label: string | null
  /** Index into `Document.sections`. */
  readonly section: number
  /** Links within the block: where the text of the link stands in `text`, and where it leads. */
  readonly links: readonly { readonly from: number; readonly to: number; readonly url: string }[]
  /** The cells of a row in `text`, each with the words at the head of its column; absent for what is no row. */
  readonly cells?: readonly { readonly from: number; readonly to: number; readonly label: string | null }[]
  /** Depth of a heading (1 to 6), of a list item (1 outermost); 0 elsewhere. */
  readonly depth: number
  /** Where `text.slice(from, to)` stands in the original. */
  readonly span: (from: number, to: number) => Span
}

/**
 * A heading, real or not (a bold line, a line in capitals, a line that ends in a colon before a list), and what stands under it, sections
 * of lesser headings included. The first section is what comes before the first heading.
 */
export interface Section extends Span {
  readonly heading: string
  /** Where the heading itself stands; null for what comes before the first heading. */
  readonly headingSpan: Span | null
  readonly depth: number
  readonly zone: Zone
}

/** A value of front matter with its place, the same for YAML and TOML. Its span covers the value as written, quotes included. */
export type FieldValue = Span &
  (
    | { readonly kind: 'scalar'; readonly value: string | number | boolean | null; readonly written: string }
    | { readonly kind: 'list'; readonly items: readonly FieldValue[] }
    | { readonly kind: 'map'; readonly fields: readonly Field[] }
  )

/** One key of front matter and its value; the span covers both. */
export interface Field extends Span {
  readonly name: string
  readonly nameSpan: Span
  readonly value: FieldValue
}

/** Something that could not be read in the front matter. */
export interface Problem extends Span {
  readonly message: string
}

/** What was written. Every offset leads into `text`. */
export interface Document {
  readonly path: string
  readonly text: string
  readonly frontMatter: 'yaml' | 'toml' | null
  /** Front matter with its fences; empty at 0 (after a byte-order mark) where there is none. */
  readonly head: Span
  readonly body: Span
  readonly fields: readonly Field[]
  readonly problems: readonly Problem[]
  readonly blocks: readonly Block[]
  readonly sections: readonly Section[]
  /** HTML comments, for waivers. */
  readonly comments: readonly Span[]
  /** The Markdown tree of the body. Its offsets count from `body.start`. */
  readonly tree: Root
  /** The prevailing line ending. */
  readonly newline: '\n' | '\r\n'
  /** Line and column of an offset, both from 1; columns count UTF-16 code units. */
  readonly placeOf: (offset: number) => { readonly line: number; readonly column: number }
}
