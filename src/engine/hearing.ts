import type { Block, Document } from '../document/document.js'
import type { Facts } from '../facts/facts.js'
import { type Hearing, hear } from '../words/hear.js'
import type { Wording } from '../words/phrase.js'
import type { Rule } from './rule.js'

const listed = new WeakMap<readonly Rule[], readonly Wording[]>()

/** Hears the words of all rules at once. */
export function hearRules(document: Document, facts: Facts, rules: readonly Rule[]): Hearing {
  const wordings = listed.get(rules) ?? rules.flatMap(({ says }) => (says === undefined ? [] : [says]))
  listed.set(rules, wordings)
  return hear(document, [...titleBlock(document, facts), ...document.blocks], wordings)
}

/** The title of the front matter, which no block holds, unless a heading repeats it. */
function titleBlock({ head, blocks }: Document, { title }: Facts): readonly Block[] {
  if (title === null || title.start >= head.end) return []
  const quoted = /^(['"])(.*)\1$/s.exec(title.text)
  const text = quoted?.[2] ?? title.text
  if (blocks.some((block) => block.kind === 'heading' && block.text.trim() === text.trim())) return []
  const start = title.start + (quoted === null ? 0 : 1)
  const span = (from: number, to: number) => ({ start: start + from, end: start + to })
  return [{ kind: 'heading', zone: 'title', text, label: null, section: 0, links: [], depth: 1, span, ...span(0, text.length) }]
}
