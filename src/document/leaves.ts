import type { Blockquote, List, Nodes, PhrasingContent, Root, RootContent, Table, TableRow } from 'mdast'
import type { Span } from './document.js'
import { type Draft, inTable, type Pen, pen } from './drafts.js'
import { type Ground, writeText } from './ground.js'
import { readHtml } from './html.js'
import { phrasing, reach } from './phrasing.js'

const openFence = /^(?:`{3,100}|~{3,100})[^\r\n]*/
const closeFence = /(?:\r\n|\n|\r)[ \t>]{0,100}(?:`{3,100}|~{3,100})[ \t]*$/
const underlined = /[\r\n][ \t>]{0,40}-{1,150}[ \t]{0,40}$/

/** What a walk through the tree collects. */
interface Walk {
  readonly ground: Ground
  readonly drafts: Draft[]
  readonly comments: Span[]
}

/** All text of the tree in reading order, and the HTML comments. Spans lead into the file. */
export function readLeaves(tree: Root, ground: Ground): { drafts: Draft[]; comments: Span[] } {
  const walk: Walk = { ground, drafts: [], comments: [] }
  for (const node of tree.children) flow(node, walk, 0, false)
  return { drafts: walk.drafts, comments: walk.comments }
}

function flow(node: RootContent, walk: Walk, listDepth: number, quoted: boolean): void {
  switch (node.type) {
    case 'heading':
      if (isRuledOff(node, walk.ground)) leaf(node, node.children, walk, quoted ? 'quote' : 'paragraph', 0, quoted)
      else leaf(node, node.children, walk, 'heading', node.depth, quoted)
      break
    case 'paragraph':
      leaf(node, node.children, walk, quoted ? 'quote' : 'paragraph', 0, quoted)
      break
    case 'list':
      list(node, walk, listDepth + 1, quoted)
      break
    case 'blockquote':
      quote(node, walk, listDepth)
      break
    case 'table':
      table(node, walk, quoted)
      break
    case 'code':
      code(node, walk, quoted)
      break
    case 'html': {
      const { start, end } = reach(node)
      const { drafts, comments } = readHtml(walk.ground, start, end, quoted)
      for (const draft of drafts) walk.drafts.push(draft)
      for (const comment of comments) walk.comments.push(comment)
      break
    }
    default:
      break
  }
}

/** Dashes right below a line make it a heading; below several lines, or a long sentence, they are a rule that lacks its blank line. */
function isRuledOff(node: Nodes, { seen }: Ground): boolean {
  const { start, end } = reach(node)
  const underline = underlined.exec(seen.slice(Math.max(end - 200, start), end))
  if (underline === null) return false
  const words = seen.slice(start, Math.max(end - underline[0].length, start)).trimEnd()
  return /[\r\n]/.test(words) || (words.length > 90 && /[.!?]$/.test(words))
}

function quote(node: Blockquote, walk: Walk, listDepth: number): void {
  for (const child of node.children) flow(child, walk, listDepth, true)
}

function list(node: List, walk: Walk, depth: number, quoted: boolean): void {
  for (const item of node.children) {
    item.children.forEach((child, index) => {
      if (index === 0 && child.type === 'paragraph')
        leaf({ ...child, ...placeFrom(item, child) }, child.children, walk, 'item', depth, quoted)
      else flow(child, walk, depth, quoted)
    })
  }
}

/** From the start of the first to the end of the second. */
function placeFrom(first: Nodes, second: Nodes): Pick<Nodes, 'position'> {
  return first.position && second.position ? { position: { start: first.position.start, end: second.position.end } } : {}
}

function table(node: Table, walk: Walk, quoted: boolean): void {
  let columns: readonly string[] = []
  for (const row of node.children) {
    const draft = tableRow(row, walk, quoted)
    if (draft === null) continue
    const told = inTable(draft, columns)
    columns = told.columns
    walk.drafts.push(told)
  }
}

function tableRow(row: TableRow, walk: Walk, quoted: boolean): Draft | null {
  const nib = pen()
  let before: number | null = null
  for (const cell of row.children) {
    const { start: from, end: to } = insideOf(cell, walk.ground)
    if (before !== null) nib.write(' | ', walk.ground.start + before, walk.ground.start + Math.max(from, before))
    nib.open('cell')
    phrasing(cell.children, walk.ground, nib, walk.comments, quoted)
    nib.close('cell')
    before = to
  }
  const { start, end } = reach(row)
  return nib.lift('row', 0, walk.ground.start + start, walk.ground.start + end, quoted)
}

/** Where the content of a cell stands; the end of its bar for an empty one. */
function insideOf(cell: TableRow['children'][number], ground: Ground): Span {
  const first = cell.children[0]
  const last = cell.children.at(-1)
  if (first !== undefined && last !== undefined) return { start: reach(first).start, end: reach(last).end }
  const { start, end } = reach(cell)
  const at = ground.seen.charAt(start) === '|' ? Math.min(start + 1, end) : start
  return { start: at, end: at }
}

function code(node: Nodes & { type: 'code' }, walk: Walk, quoted: boolean): void {
  const { start, end } = reach(node)
  const source = walk.ground.seen.slice(start, end)
  const opening = openFence.exec(source)?.[0].length ?? 0
  const closing = opening === 0 ? null : closeFence.exec(source.slice(opening))
  const nib = pen()
  writeText(walk.ground, start + opening, closing === null ? end : start + opening + closing.index, nib.write, 'code', quoted)
  push(nib, node, walk, 'code', 0, quoted)
}

function leaf(
  node: Nodes,
  children: readonly PhrasingContent[],
  walk: Walk,
  kind: Draft['kind'],
  depth: number,
  quoted: boolean,
): void {
  const nib = pen()
  phrasing(children, walk.ground, nib, walk.comments, quoted)
  push(nib, node, walk, kind, depth, quoted)
}

function push(nib: Pen, node: Nodes, walk: Walk, kind: Draft['kind'], depth: number, quoted: boolean): void {
  const { start, end } = reach(node)
  const draft = nib.lift(kind, depth, walk.ground.start + start, walk.ground.start + end, quoted)
  if (draft !== null) walk.drafts.push(draft)
}
