import type { Blockquote, List, Nodes, PhrasingContent, Root, RootContent, Table, TableRow } from 'mdast'
import type { Span } from './document.js'
import { type Draft, inTable, type Pen, pen } from './drafts.js'
import { type Ground, writeText } from './ground.js'
import { readHtml } from './html.js'

interface Walk {
  readonly ground: Ground
  readonly drafts: Draft[]
  readonly comments: Span[]
}

/** Where a node stands in the body. */
function reach(node: Nodes): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 }
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
      leaf(node, node.children, walk, 'heading', node.depth, quoted)
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
    phrasing(cell.children, walk, nib, quoted)
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
  const lines = walk.ground.seen.slice(start, end).split(/(\r\n|\n|\r)/)
  const fenced = /^(?:`{3}|~{3})/.test(lines[0] ?? '')
  const nib = pen()
  let at = start
  lines.forEach((line, index) => {
    const isFence = fenced && (index === 0 || (index === lines.length - 1 && /^[ \t>]{0,40}(?:`{3}|~{3})/.test(line)))
    if (index % 2 === 1) nib.write('\n', walk.ground.start + at, walk.ground.start + at + line.length)
    else if (!isFence)
      nib.write(walk.ground.written.slice(at, at + line.length), walk.ground.start + at, walk.ground.start + at + line.length)
    at += line.length
  })
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
  phrasing(children, walk, nib, quoted)
  push(nib, node, walk, kind, depth, quoted)
}

function push(nib: Pen, node: Nodes, walk: Walk, kind: Draft['kind'], depth: number, quoted: boolean): void {
  const { start, end } = reach(node)
  const draft = nib.lift(kind, depth, walk.ground.start + start, walk.ground.start + end, quoted)
  if (draft !== null) walk.drafts.push(draft)
}

function phrasing(nodes: readonly PhrasingContent[], walk: Walk, nib: Pen, quoted: boolean): void {
  const { ground } = walk
  for (const node of nodes) {
    const { start, end } = reach(node)
    switch (node.type) {
      case 'text':
        writeText(ground, start, end, nib.write, 'markdown', quoted)
        break
      case 'break': {
        nib.write('\n', ground.start + start, ground.start + end)
        break
      }
      case 'strong':
        nib.open('bold')
        phrasing(node.children, walk, nib, quoted)
        nib.close('bold')
        break
      case 'link':
        nib.open('link', node.url)
        phrasing(node.children, walk, nib, quoted)
        nib.close('link')
        break
      case 'emphasis':
      case 'linkReference':
      case 'delete':
        phrasing(node.children, walk, nib, quoted)
        break
      case 'inlineCode': {
        const ticks = /^`*/.exec(ground.seen.slice(start, Math.min(end, start + 1000)))?.[0].length ?? 0
        writeText(ground, start + ticks, Math.max(end - ticks, start + ticks), nib.write, 'html', quoted)
        break
      }
      case 'html':
        inlineHtml(start, end, walk, nib)
        break
      default:
        break
    }
  }
}

function inlineHtml(start: number, end: number, walk: Walk, nib: Pen): void {
  const tag = walk.ground.seen.slice(start, end)
  if (tag.startsWith('<!--')) walk.comments.push({ start: walk.ground.start + start, end: walk.ground.start + end })
  const [, closing, name = ''] = /^<(\/?)([a-z][a-z0-9-]*)/i.exec(tag) ?? []
  const lower = name.toLowerCase()
  if (lower === 'br') nib.write('\n', walk.ground.start + start, walk.ground.start + end)
  if (lower === 'b' || lower === 'strong') closing === '/' ? nib.close('bold') : nib.open('bold')
  if (lower === 'a')
    closing === '/' ? nib.close('link') : nib.open('link', /\shref\s{0,3}=\s{0,3}["']?([^"'\s>]*)/i.exec(tag)?.[1] ?? '')
}
