import type { Span } from './document.js'
import { type Draft, inTable, type Pen, pen } from './drafts.js'
import { type Ground, type Write, writeText } from './ground.js'
import { hrefOf, htmlTokens, type Tag } from './html-tokens.js'

/** Elements that part the text before them from the text behind them. */
const parting = new Set(
  (
    'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'head header hr html li main menu nav ol option p pre section summary table tbody tfoot thead tr ul'
  ).split(' '),
)

/** What an element makes of the text in it. */
const kinds: Readonly<Record<string, { readonly kind: Draft['kind']; readonly depth?: number; readonly bold?: true }>> = {
  h1: { kind: 'heading', depth: 1 },
  h2: { kind: 'heading', depth: 2 },
  h3: { kind: 'heading', depth: 3 },
  h4: { kind: 'heading', depth: 4 },
  h5: { kind: 'heading', depth: 5 },
  h6: { kind: 'heading', depth: 6 },
  li: { kind: 'item' },
  tr: { kind: 'row' },
  pre: { kind: 'code' },
  blockquote: { kind: 'quote' },
  dt: { kind: 'paragraph', bold: true },
}

interface Scribe {
  readonly ground: Ground
  readonly quoted: boolean
  readonly drafts: Draft[]
  nib: Pen
  write: Write
  kind: Draft['kind']
  depth: number
  began: number
  lists: number
  quotes: number
  /** Where the last cell of the row ended; null before the first, and within one. */
  cellEnd: number | null
  inCell: boolean
  columns: readonly string[]
}

/**
 * The text of a piece of HTML, from `from` to `to` in the body, in reading order, and its comments. Tags need not balance: Markdown
 * cuts HTML at every blank line. Spans lead into the file.
 */
export function readHtml(ground: Ground, from: number, to: number, quoted: boolean): { drafts: Draft[]; comments: Span[] } {
  const nib = pen()
  const write = withoutMargins(nib)
  const scribe: Scribe = {
    ground,
    quoted,
    drafts: [],
    nib,
    write,
    kind: 'paragraph',
    depth: 0,
    began: from,
    lists: 0,
    quotes: 0,
    cellEnd: null,
    inCell: false,
    columns: [],
  }
  const comments: Span[] = []
  lift(scribe, from, from)
  for (const token of htmlTokens(ground.seen, from, to)) {
    if (token.kind === 'comment') comments.push({ start: ground.start + token.from, end: ground.start + token.to })
    else if (token.kind === 'text') writeText(ground, token.from, token.to, scribe.write, 'html', quoted)
    else readTag(token, scribe)
  }
  lift(scribe, to, to)
  return { drafts: scribe.drafts, comments }
}

function readTag(token: Tag, scribe: Scribe): void {
  const { name, closes, from, to } = token
  const { start } = scribe.ground
  if (name === 'td' || name === 'th') {
    if (scribe.inCell) closeCell(scribe, from)
    if (!closes) openCell(scribe, to)
  } else if (parting.has(name)) part(token, scribe)
  else if (name === 'br') scribe.write('\n', start + from, start + to)
  else if (name === 'b' || name === 'strong') closes ? scribe.nib.close('bold') : scribe.nib.open('bold')
  else if (name === 'a') closes ? scribe.nib.close('link') : scribe.nib.open('link', hrefOf(token.attributes))
}

/** Elements of a table end its cells; any other that stands in a cell only breaks the line. */
const ofTable = new Set(['table', 'thead', 'tbody', 'tfoot', 'tr'])

function part({ name, closes, from, to }: Tag, scribe: Scribe): void {
  const { start } = scribe.ground
  if (scribe.kind === 'row' && !ofTable.has(name)) {
    scribe.write('\n', start + from, start + to)
    return
  }
  const made = closes ? undefined : kinds[name]
  const { kind, depth, began, nib } = scribe
  const edge = closes ? to : from
  const isEmpty = !lift(scribe, edge, edge)
  if (name === 'ul' || name === 'ol') scribe.lists = Math.max(scribe.lists + (closes ? -1 : 1), 0)
  if (name === 'blockquote') scribe.quotes = Math.max(scribe.quotes + (closes ? -1 : 1), 0)
  if (name === 'table') scribe.columns = []
  if (made !== undefined) {
    scribe.kind = made.kind
    scribe.depth = made.depth ?? (made.kind === 'item' ? Math.max(scribe.lists, 1) : 0)
    if (made.bold) scribe.nib.open('bold')
  } else if (isEmpty && !closes) {
    // The paragraph in `<li><p>` is the item.
    Object.assign(scribe, { kind, depth, began, nib })
    scribe.write = withoutMargins(nib)
  }
}

function openCell(scribe: Scribe, at: number): void {
  const { start } = scribe.ground
  if (scribe.cellEnd !== null) scribe.nib.write(' | ', start + scribe.cellEnd, start + at)
  scribe.cellEnd = null
  scribe.inCell = true
  scribe.write = withoutMargins(scribe.nib)
  scribe.nib.open('cell')
}

function closeCell(scribe: Scribe, at: number): void {
  scribe.nib.close('cell')
  scribe.cellEnd = at
  scribe.inCell = false
  scribe.write = () => {}
}

/**
 * Ends the text so far at `end`; what follows begins at `begin` and is a paragraph until a tag says otherwise. False where there was no
 * text.
 */
function lift(scribe: Scribe, end: number, begin: number): boolean {
  const { ground, nib, depth, began, quoted, quotes } = scribe
  const inQuote = quoted || quotes > 0
  const kind = scribe.kind === 'paragraph' && inQuote ? 'quote' : scribe.kind
  const draft = nib.lift(kind, depth, ground.start + began, ground.start + end, inQuote)
  if (draft?.kind === 'row') {
    const told = inTable(draft, scribe.columns)
    scribe.columns = told.columns
    scribe.drafts.push(told)
  } else if (draft !== null) scribe.drafts.push(draft)
  scribe.nib = pen()
  scribe.write = withoutMargins(scribe.nib)
  scribe.kind = 'paragraph'
  scribe.depth = 0
  scribe.began = begin
  scribe.cellEnd = null
  scribe.inCell = false
  return draft !== null
}

/** White space at the head of a stretch, and white space that no word follows, is not written. */
function withoutMargins(nib: Pen): Write {
  let waiting: [string, number, number][] = []
  let begun = false
  return (text, start, end) => {
    if (text.trim() === '') {
      if (begun) waiting.push([text, start, end])
      return
    }
    for (const space of waiting) nib.write(...space)
    waiting = []
    const asWritten = end - start === text.length
    const margin = asWritten ? text.length - text.trimEnd().length : 0
    const lead = asWritten && !begun ? text.length - text.trimStart().length : 0
    begun = true
    nib.write(margin + lead > 0 ? text.slice(lead, text.length - margin) : text, start + lead, end - margin)
    if (margin > 0) waiting.push([text.slice(text.length - margin), end - margin, end])
  }
}
