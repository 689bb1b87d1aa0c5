import type { RootContent } from 'mdast'
import type { Document, Section, Span, Zone } from './document.js'
import { blockOf, paragraph, printFragment, textOf } from './fragment.js'

/** What is to be added to a posting: a heading, used where there is no such section yet, and paragraphs and lists in plain words. */
export interface NewContent {
  readonly zone: 'pay' | 'benefits' | 'apply' | 'eeo'
  readonly heading: string
  /** A text is a paragraph, a list of texts a bulleted list. Blanks to fill in stand in square brackets: `[highest pay]`. */
  readonly content: readonly (string | readonly string[])[]
  /** Whole sentences, which need no label where the posting has no headings. */
  readonly inSentences?: boolean
}

/** The order in which the parts of a posting that come last follow one another. */
const order: readonly Zone[] = ['pay', 'benefits', 'apply', 'eeo']

type HeadingStyle =
  | { readonly kind: 'atx'; readonly depth: 1 | 2 | 3 | 4 | 5 | 6 }
  | { readonly kind: 'bold' | 'italic' | 'capitals' | 'label'; readonly colon: string }

/**
 * Adds content where it belongs: at the end of the section for it where there is one, else in a section of its own, placed by order (pay,
 * benefits, how to apply, equal opportunity) and headed as the posting's other sections are. A posting without sections gets paragraphs
 * that a label opens ("Pay: …"). Only the fragment is printed; the rest of the text is not touched.
 *
 * @returns the edit: an empty span where the text goes in, and the text with the blank lines that part it
 */
export function insertContent(document: Document, added: NewContent): Span & { readonly text: string } {
  const home = sectionOf(document, added.zone)
  if (home !== null && !banner.test(home.heading)) return behind(document, lastWord(document, home), added.content.map(blockOf))
  const headings = document.sections.filter((section) => section.headingSpan !== null)
  const headed = headings.filter((section) => section.zone !== 'title')
  if (headings.length === 0) return behind(document, lastWord(document, document.body), labelled(added))
  const rank = order.indexOf(added.zone)
  const next = headed.find((section) => order.indexOf(section.zone) > rank && opensLine(document, section))
  const shallowest = headed.reduce((depth, section) => Math.min(depth, section.depth), 6)
  const model = next ?? headed.findLast((section) => section.depth === shallowest)
  const style = model === undefined ? belowTitle(headings) : styleOf(document, model)
  const blocks = [headingOf(added.heading, style), ...added.content.map(blockOf)]
  return next?.headingSpan
    ? before(document, next.headingSpan.start, blocks)
    : behind(document, lastWord(document, document.body), blocks)
}

/** A heading that states a fact itself ("💰 $20 an hour"), as job boards write them; nothing belongs beneath it. */
const banner = /[`\p{Sc}]/u

/** The first section for a purpose that has a heading; null where there is none. */
export function sectionOf(document: Document, zone: Zone): Section | null {
  return document.sections.find((section) => section.zone === zone && section.headingSpan !== null) ?? null
}

/** The end of the last line that holds words of a stretch of text; spaces at its end are left where they are. */
function lastWord(document: Document, within: Span): number {
  const end = within.start + document.text.slice(within.start, within.end).trimEnd().length
  return end + (/^[ \t]*/.exec(document.text.slice(end, end + 100))?.[0].length ?? 0)
}

/** Puts blocks behind a place, a blank line before them and one behind them where more text follows. */
function behind(document: Document, at: number, blocks: readonly RootContent[]): Span & { readonly text: string } {
  const { newline } = document
  const [restOfLine = '', nextLine = ''] = document.text.slice(at, at + 400).split('\n', 2)
  const empty = at === document.body.start
  const gap = !empty ? newline + newline : document.frontMatter === null ? '' : newline
  const end = restOfLine.trim() !== '' ? newline + newline : nextLine.trim() !== '' || empty ? newline : ''
  return { start: at, end: at, text: gap + printFragment(document, blocks) + end }
}

/** Puts blocks before the line on which a heading begins. */
function before(document: Document, at: number, blocks: readonly RootContent[]): Span & { readonly text: string } {
  const { newline } = document
  const start = lineStart(document, at)
  const above = document.text.slice(Math.max(document.body.start, start - 200), start)
  const gap = above.trim() === '' || /\n[^\S\n]*\n$/.test(above) ? '' : newline
  return { start, end: start, text: gap + printFragment(document, blocks) + newline + newline }
}

function lineStart(document: Document, at: number): number {
  return document.text.lastIndexOf('\n', at - 1) + 1
}

/** Whether a heading has a line of its own, so that something can stand before it; not so in HTML that runs on. */
function opensLine(document: Document, { headingSpan }: Section): boolean {
  return headingSpan !== null && document.text.slice(lineStart(document, headingSpan.start), headingSpan.start).trim() === ''
}

/** Content without a heading: the label opens the first paragraph, or stands above the list. */
function labelled({ heading, content, inSentences }: NewContent): readonly RootContent[] {
  if (inSentences) return content.map(blockOf)
  const [first, ...rest] = content
  if (typeof first === 'string') return [paragraph(`${heading}: ${first}`), ...rest.map(blockOf)]
  return [paragraph(`${heading}:`), ...content.map(blockOf)]
}

function headingOf(heading: string, style: HeadingStyle): RootContent {
  if (style.kind === 'atx') return { type: 'heading', depth: style.depth, children: [textOf(heading)] }
  const words = (style.kind === 'capitals' ? heading.toUpperCase() : heading) + style.colon
  if (style.kind === 'bold') return { type: 'paragraph', children: [{ type: 'strong', children: [textOf(words)] }] }
  if (style.kind === 'italic') return { type: 'paragraph', children: [{ type: 'emphasis', children: [textOf(words)] }] }
  return paragraph(words)
}

/** The first heading of a posting that has a title alone. */
function belowTitle(headings: readonly Section[]): HeadingStyle {
  return { kind: 'atx', depth: depthOf((headings[0]?.depth ?? 1) + 1) }
}

function styleOf(document: Document, model: Section): HeadingStyle {
  const span = model.headingSpan ?? model
  const line =
    document.text
      .slice(document.text.lastIndexOf('\n', span.start - 1) + 1, span.end + 4)
      .split('\n')[0]
      ?.trim() ?? ''
  const colon = /:[*_]{0,2}$/.test(line) ? ':' : ''
  if (/^(?:\*\*|__)/.test(line)) return { kind: 'bold', colon }
  if (/^[*_]\S/.test(line)) return { kind: 'italic', colon }
  if (/^(?:#|<)/.test(line) || isSetext(document, span)) return { kind: 'atx', depth: depthOf(model.depth) }
  return { kind: line === line.toUpperCase() ? 'capitals' : 'label', colon }
}

/** A heading that a line of `=` or `-` underscores. */
function isSetext(document: Document, span: Span): boolean {
  return /^[^\n]*\n[^\S\n]{0,3}[=-]{2}/.test(document.text.slice(span.start, span.end + 8).slice(-200))
}

const depths = [1, 2, 3, 4, 5, 6] as const

function depthOf(depth: number): (typeof depths)[number] {
  return depths[Math.min(Math.max(depth, 1), 6) - 1] ?? 2
}
