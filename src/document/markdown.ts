import type { Document } from './document.js'
import { unquoted } from './drafts.js'
import { readFrontMatter } from './front-matter.js'
import { tame } from './guard.js'
import { readLeaves } from './leaves.js'
import { lineTable, prevailingNewline } from './lines.js'
import { outlineOf } from './sections.js'
import { splitDraft } from './splits.js'
import { blotTemplates } from './templates.js'
import { treeOf } from './tree.js'

/**
 * Reads a posting: front matter, the Markdown of its body, and what each part of it is for. Pure; never throws. `path` is kept as given,
 * for messages. Every offset of the result leads into `text`.
 */
export function parseDocument(text: string, path = ''): Document {
  const { kind, head, fields, problems } = readFrontMatter(text)
  const body = { start: head.end, end: text.length }
  const written = text.slice(body.start)
  const seen = tame(blotTemplates(written))
  const tree = treeOf(seen)
  const { drafts, comments } = readLeaves(tree, { written, seen, start: body.start })
  const { blocks, sections } = outlineOf(
    unquoted(drafts).flatMap((draft, index, all) => splitDraft(draft, all[index + 1], text)),
    body,
  )
  return {
    path,
    text,
    frontMatter: kind,
    head,
    body,
    fields,
    problems,
    blocks,
    sections,
    comments,
    tree,
    newline: prevailingNewline(text),
    placeOf: lineTable(text),
  }
}
