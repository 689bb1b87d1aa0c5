import type { Block, Document } from '../document/document.js'
import type { AskedIn, Facts, YearsAsked } from '../facts/facts.js'
import { plainText } from '../facts/passages.js'

/** A demand that is only wished for. */
const wish =
  /\b(?:preferred|preferabl[ey]|a plus|(?:nice|good|great) to have|bonus|desirable|desired|advantageous|is an advantage|an asset|optional|not required|ideally|helpful)\b/

/** Whether what is asked is only wished for: it stands among the nice-to-haves, or its sentence says so. */
export function wishedFor({ block, sentence }: Pick<AskedIn, 'block' | 'sentence'>): boolean {
  return block.zone === 'nice' || wish.test(sentence)
}

const question = /^(?:\d{1,2}[.)] )?(?:do|does|did|are|is|have|has|how|which|what|please (?:select|choose|indicate|describe))\b/
const questions = /\b(?:questions?|questionnaire|supplemental)\b/
const answer = /^(?:less than|more than|no |none\b|yes\b|[a-f][.)] |\d{1,2}\+? ?(?:-|to|years|or more))/

const found = new WeakMap<Document, ReadonlySet<Block>>()

/** The blocks of questions that applicants answer, and the answers to choose from: nothing in them is asked of applicants. */
export function questionsOf(document: Document): ReadonlySet<Block> {
  const known = found.get(document)
  if (known) return known
  const blocks = new Set<Block>()
  let open = false
  for (const block of document.blocks) {
    const plain = plainText(block.text.slice(0, 300)).trim()
    if (block.kind === 'heading') open = questions.test(plain) && !/frequent|questions\?|any questions/.test(plain)
    else if (question.test(plain) && block.text.includes('?')) open = true
    else if (open && !answer.test(plain) && plain.length > 60 && !block.text.includes('?')) open = false
    if (open) blocks.add(block)
  }
  found.set(document, blocks)
  return blocks
}

const grade =
  /\b(?:[a-z]{4,20} (?:i{1,3}|iv|v|[1-9]\d?)|(?:grade|level|band|step|tier) \w{1,3}|gs-?\d{1,2}|p\d{1,2})\b(?=[^\n]{0,80}\byears?\b)/g

/** Whether one posting describes several grades of a job, each with its own demands. */
export function hasGrades(document: Document, facts: Facts): boolean {
  if (facts.levels.length > 1 || facts.jobs.length > 1) return true
  const labels = new Set<string>()
  for (const { text } of document.blocks) {
    if (!/year/i.test(text)) continue
    for (const [words] of plainText(text.slice(0, 2000)).matchAll(grade))
      if (!/^(?:at least|least|over|than|with|from|the|and|for)\b/.test(words)) labels.add(words)
  }
  return labels.size > 1
}

const silent: ReadonlySet<Block['zone']> = new Set(['eeo', 'benefits', 'company', 'pay', 'apply', 'quote', 'code'])

/** Years that applicants must have or should have, apart from questions to answer. */
export function yearsAsked(document: Document, facts: Facts): readonly YearsAsked[] {
  const skipped = questionsOf(document)
  return facts.requirements.years.filter(({ in: { block } }) => !silent.has(block.zone) && !skipped.has(block))
}

/** Years without which nobody need apply. */
export function yearsRequired(document: Document, facts: Facts): readonly YearsAsked[] {
  return yearsAsked(document, facts).filter((years) => years.min !== null && !wishedFor(years.in))
}
