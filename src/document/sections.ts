import type { Block, Section, Span, Zone } from './document.js'
import type { Draft } from './drafts.js'
import { headingIn } from './headings.js'
import { labelOf, tidy } from './labels.js'
import { exactZoneOf, rowFor, signOf, zoneOf } from './zone-of.js'

interface Open {
  readonly rank: number
  /** The zone of what stands under it. */
  readonly zone: Zone
}

/** Zones, labels and sections of a body that reaches over `body`. A section reaches to the next heading that is as weighty. */
export function zoneAll(drafts: readonly Draft[], body: Span): { blocks: Block[]; sections: Section[] } {
  const blocks: Block[] = []
  const sections: Section[] = []
  const ranks: number[] = []
  sections.push({ heading: '', headingSpan: null, depth: 0, zone: 'other', ...body })
  ranks.push(0)
  let open: Open[] = []
  let titled = false
  let prose = false
  let realDepth = 0
  /** A label alone, or one that ends in a colon, speaks for the list that follows. */
  let carried: { readonly zone: Zone; readonly label: string; readonly depth: number } | null = null
  const hasH1 = drafts.some((draft) => draft.kind === 'heading' && draft.depth === 1)

  for (const [index, draft] of drafts.entries()) {
    const heading = draft.quoted ? null : headingIn(draft, drafts[index - 1], drafts[index + 1])
    if (heading !== null) {
      carried = null
      const row = rowFor(heading.words, 'heading')
      const isTitle: boolean = !titled && row === null && (heading.rank === 1 || (!hasH1 && !prose && heading.rank < 9))
      titled ||= isTitle
      open = open.filter(({ rank }) => rank < heading.rank)
      const above = open.at(-1)?.zone ?? 'other'
      const inherited = above === 'location' ? 'other' : above
      const own: Zone | null = isTitle ? 'title' : row?.general && inherited !== 'other' ? inherited : stated(heading.words)
      const value = own === null ? signOf(heading.words) : null
      const zone = own ?? inherited
      open.push({ rank: heading.rank, zone: isTitle ? 'other' : zone })
      if (draft.kind === 'heading') realDepth = draft.depth
      const depth = draft.kind === 'heading' ? draft.depth : Math.min(Math.max(realDepth, 1) + 1, 6)
      const headingSpan = { start: draft.start, end: draft.end }
      sections.push({ heading: heading.words, headingSpan, depth, zone, start: draft.start, end: body.end })
      ranks.push(heading.rank)
      blocks.push({ ...blockOf(draft, value ?? zone, null, sections.length - 1), kind: 'heading', depth })
      continue
    }
    prose ||= draft.plain.text.length > 90
    const label = labelOf(draft)
    const fixed = draft.quoted ? 'quote' : draft.kind === 'code' ? 'code' : null
    if (carried !== null && !(draft.kind === 'item' && draft.depth > carried.depth)) carried = null
    const inherited: Zone = carried?.zone ?? open.at(-1)?.zone ?? 'other'
    const zone = fixed ?? label?.zone ?? signOf(draft.plain.text) ?? (speaksOfEquality(draft) ? 'eeo' : inherited)
    const words = label?.words ?? carried?.label ?? (draft.kind === 'item' ? headingOf(sections) : null)
    blocks.push(blockOf(draft, zone, words, sections.length - 1))
    if (label?.zone && (label.to >= draft.plain.text.length || draft.plain.text.endsWith(':'))) {
      carried = { zone: label.zone, label: label.words, depth: draft.kind === 'item' ? draft.depth : 0 }
    }
  }
  const ends = endsOf(sections, ranks, body.end)
  return { blocks, sections: sections.map((section, index) => ({ ...section, end: ends[index] ?? body.end })) }
}

/** Where each section ends: at the next that is as weighty, the part before the first heading at that heading. */
function endsOf(sections: readonly Section[], ranks: readonly number[], last: number): number[] {
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

/** The zone that a heading names; one that states a value beside a sign ("💰 $90,000 🌎 Remote") opens nothing. */
function stated(words: string): Zone | null {
  return exactZoneOf(words, 'heading') ?? (signOf(words) === null ? zoneOf(words, 'heading') : null)
}

const equality =
  /\bequal (?:employment )?opportunit|\b(?:without regard to|regardless of|on the basis of) [^.]{0,60}\b(?:race|colou?r|religion|sex|gender|age|disability)\b/i

/** The paragraph that closes many postings, under whatever heading came last. */
function speaksOfEquality({ kind, plain }: Draft): boolean {
  return kind === 'paragraph' && plain.text.length < 5000 && equality.test(plain.text) && !/\p{Sc} ?\d/u.test(plain.text)
}

function headingOf(sections: readonly Section[]): string | null {
  const heading = sections.at(-1)?.heading ?? ''
  return heading === '' ? null : tidy(heading)
}

function blockOf(draft: Draft, zone: Zone, label: string | null, section: number): Block {
  const { kind, plain, start, end, links, depth } = draft
  return { kind, zone, text: plain.text, label, section, links, depth: kind === 'row' ? 0 : depth, start, end, span: plain.span }
}
