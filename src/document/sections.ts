import type { Block, Section, Span, Zone } from './document.js'
import type { Draft } from './drafts.js'
import { type Heading, headingIn } from './headings.js'
import { type Label, labelOf, tidy } from './labels.js'
import { cellsOf, zoneOfColumns } from './tables.js'
import { exactZoneOf, rowFor, signOf, zoneOf } from './zone-of.js'

/** The outline of a body while it is read from top to bottom. */
interface Outline {
  readonly blocks: Block[]
  readonly sections: Section[]
  /** How weighty the heading of each section is (see `Heading`); 0 for what comes before the first. */
  readonly ranks: number[]
  /** The headings that the next block stands under, weightiest first, the zone of what stands under each, and whether a heading below it named one. */
  open: readonly { readonly rank: number; readonly zone: Zone; hasNamed: boolean }[]
  /** The depth of the last heading in markup. */
  depth: number
  /** Whether the name of the job may still come: as the first `#`, or where the posting has none, as a heading before any prose. */
  title: 'first #' | 'first heading' | null
  /** A label with nothing behind it but the list that follows. */
  carried: { readonly zone: Zone; readonly label: string; readonly depth: number } | null
}

/** Zones, labels and sections of the drafts of a body. A section reaches to the next heading that is as weighty. */
export function outlineOf(drafts: readonly Draft[], body: Span): { blocks: Block[]; sections: Section[] } {
  const hasFirst = drafts.some(({ kind, depth }) => kind === 'heading' && depth === 1)
  const outline: Outline = {
    blocks: [],
    sections: [{ heading: '', headingSpan: null, depth: 0, zone: 'other', ...body }],
    ranks: [0],
    open: [],
    depth: 1,
    title: hasFirst ? 'first #' : 'first heading',
    carried: null,
  }
  for (const [index, draft] of drafts.entries()) {
    const heading = draft.quoted ? null : headingIn(draft, drafts[index - 1], drafts[index + 1])
    if (heading === null) addText(outline, draft, drafts[index + 1])
    else addHeading(outline, draft, heading, drafts[index + 1], body.end)
  }
  const ends = endsOf(outline, body.end)
  return {
    blocks: outline.blocks,
    sections: outline.sections.map((section, index) => ({ ...section, end: ends[index] ?? body.end })),
  }
}

function addHeading(outline: Outline, draft: Draft, { words, rank }: Heading, next: Draft | undefined, end: number): void {
  const row = rowFor(words, 'heading')
  const isTitle = row === null && (outline.title === 'first #' ? rank === 1 : outline.title === 'first heading' && rank < 9)
  if (isTitle || outline.title === 'first heading') outline.title = null
  outline.carried = null
  outline.open = outline.open.filter((above) => above.rank < rank)
  const inherited = isOneOfSeveralRanges(outline, rank, next) ? 'pay' : inheritedFrom(outline, rank)
  const named = row?.general && inherited !== 'other' ? inherited : statedIn(words)
  const zone = isTitle ? 'title' : (named ?? inherited)
  const above = outline.open.at(-1)
  if (above !== undefined && named !== null) above.hasNamed = true
  outline.open = [...outline.open, { rank, zone: isTitle ? 'other' : zone, hasNamed: false }]
  if (draft.kind === 'heading') outline.depth = draft.depth
  const depth = draft.kind === 'heading' ? draft.depth : Math.min(outline.depth + 1, 6)
  outline.ranks.push(rank)
  outline.sections.push({
    heading: words,
    headingSpan: { start: draft.start, end: draft.end },
    depth,
    zone,
    start: draft.start,
    end,
  })
  const own = isTitle || named !== null ? zone : (signOf(words) ?? zone)
  outline.blocks.push({ ...blockOf(outline, draft, own, null), kind: 'heading', depth })
}

/**
 * What a heading that says nothing itself takes from the one above. Where the job is does not run on; and where a bold line below that
 * heading has opened a part of its own, another that says nothing opens one too, whatever it is for.
 */
function inheritedFrom({ open }: Outline, rank: number): Zone {
  const above = open.at(-1)
  return above === undefined || above.zone === 'location' || (above.hasNamed && rank > 6) ? 'other' : above.zone
}

/** A place or a level as light a heading as "Pay" itself, with an amount right under it. */
function isOneOfSeveralRanges({ sections, ranks }: Outline, rank: number, next: Draft | undefined): boolean {
  return sections.at(-1)?.zone === 'pay' && ranks.at(-1) === rank && /\p{Sc} ?\d/u.test(next?.plain.text.slice(0, 200) ?? '')
}

/** The zone that a heading names for what stands under it; a value beside a sign ("💰 $90,000 🌎 Remote") names none. */
function statedIn(words: string): Zone | null {
  return exactZoneOf(words, 'heading') ?? (signOf(words) === null ? zoneOf(words, 'heading') : null)
}

function addText(outline: Outline, draft: Draft, next: Draft | undefined): void {
  const { text } = draft.plain
  if (text.length > 90 && outline.title === 'first heading') outline.title = null
  const { carried } = outline
  const isCarried = carried !== null && draft.kind === 'item' && draft.depth > carried.depth
  if (!isCarried) outline.carried = null
  const columns = draft.kind === 'row' ? zoneOfColumns(draft) : null
  const label = draft.first && columns !== null ? null : (labelOf(draft) ?? overNested(draft, next))
  const sign = signOf(text)
  const fixed = draft.quoted ? 'quote' : draft.kind === 'code' ? 'code' : null
  const above = speaksOfEquality(draft) ? 'eeo' : isCarried ? carried.zone : (outline.open.at(-1)?.zone ?? 'other')
  const zone = fixed ?? columns ?? label?.zone ?? sign ?? above
  const aboveIt = sign !== null ? null : isCarried ? carried.label : headingOver(outline, draft)
  outline.blocks.push(blockOf(outline, draft, zone, label?.words ?? aboveIt))
  const opensList = label !== null && (label.to >= text.length || text.endsWith(':'))
  if (opensList && label.zone !== null) {
    outline.carried = { zone: label.zone, label: label.words, depth: draft.kind === 'item' ? draft.depth : 0 }
  }
}

/** An item of a list that is a well-known heading over the list within it. */
function overNested({ kind, depth, plain: { text } }: Draft, next: Draft | undefined): Label | null {
  if (kind !== 'item' || next?.kind !== 'item' || next.depth <= depth || text.length > 60) return null
  const zone = exactZoneOf(text, 'heading')
  return zone === null ? null : { words: tidy(text), zone, to: text.length }
}

/** The heading that introduces a list item, or anything below a heading that is one in all but markup; never the name of the job. */
function headingOver({ sections, ranks }: Outline, draft: Draft): string | null {
  const section = sections.at(-1)
  const introduces = draft.kind === 'item' || (ranks.at(-1) ?? 0) > 6
  return introduces && section !== undefined && section.zone !== 'title' ? tidy(section.heading) || null : null
}

const equality =
  /\bequal (?:employment )?opportunit|\b(?:without regard to|regardless of|on the basis of) [^.]{0,60}\b(?:race|colou?r|religion|sex|gender|age|disability)\b/i

/** The paragraph that closes many postings, under whatever heading came last. */
function speaksOfEquality({ kind, plain }: Draft): boolean {
  return kind === 'paragraph' && plain.text.length < 5000 && equality.test(plain.text) && !/\p{Sc} ?\d/u.test(plain.text)
}

function blockOf({ sections }: Outline, draft: Draft, zone: Zone, label: string | null): Block {
  const { kind, plain, start, end, links, depth } = draft
  const block = { kind, zone, text: plain.text, label, section: sections.length - 1, links, depth, start, end, span: plain.span }
  return kind === 'row' ? { ...block, cells: cellsOf(draft) } : block
}

/** Where each section ends: at the next that is as weighty; the part before the first heading at that heading. */
function endsOf({ sections, ranks }: Outline, last: number): number[] {
  const ends = sections.map(() => last)
  const unended: number[] = []
  for (const [index, { start }] of sections.entries()) {
    const rank = ranks[index] ?? 0
    for (
      let above = unended.at(-1);
      above !== undefined && (above === 0 || (ranks[above] ?? 0) >= rank);
      above = unended.at(-1)
    ) {
      ends[above] = start
      unended.pop()
    }
    unended.push(index)
  }
  return ends
}
