import type { Block, Section, Zone } from './document.js'
import type { Draft } from './drafts.js'
import { zoneOf } from './zones.js'

/** Gives every draft its zone, its label and its section. `from` and `to` bound the body. */
export function zone(drafts: readonly Draft[], from: number, to: number): { blocks: Block[]; sections: Section[] } {
  const blocks: Block[] = []
  const sections: (Section & { end: number })[] = [
    { heading: '', headingSpan: null, depth: 0, zone: 'other', start: from, end: to },
  ]
  let current: Zone = 'other'
  let titled = false
  for (const draft of drafts) {
    const { text } = draft.plain
    const whole = draft.bold[0]
    const isHeading =
      draft.kind === 'heading' ||
      (draft.kind === 'paragraph' && text.length < 90 && whole?.from === 0 && whole.to >= text.length - 1)
    if (isHeading) {
      const own: Zone | null = zoneOf(text)
      const isTitle: boolean = !titled && draft.depth === 1 && own === null
      titled ||= isTitle
      current = own ?? 'other'
      const last = sections.at(-1)
      if (last !== undefined) last.end = draft.start
      const span = { start: draft.start, end: draft.end }
      sections.push({
        heading: text,
        headingSpan: span,
        depth: draft.depth || 6,
        zone: isTitle ? 'title' : current,
        start: draft.start,
        end: to,
      })
      blocks.push(blockOf(draft, isTitle ? 'title' : current, null, sections.length - 1, 'heading'))
      continue
    }
    const label = /^([A-Z][^:.\n|]{1,40})(?::| \| )/.exec(text)?.[1] ?? null
    const fixed = draft.kind === 'code' || draft.kind === 'quote' ? draft.kind : null
    const own = fixed ?? (label === null ? null : zoneOf(label))
    blocks.push(blockOf(draft, own ?? current, label, sections.length - 1, draft.kind))
  }
  return { blocks, sections }
}

function blockOf(draft: Draft, zone: Zone, label: string | null, section: number, kind: Block['kind']): Block {
  const { plain, start, end, links, depth } = draft
  return { kind, zone, text: plain.text, label, section, links, depth, start, end, span: plain.span }
}
