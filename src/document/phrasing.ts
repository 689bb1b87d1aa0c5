import type { Nodes, PhrasingContent } from 'mdast'
import type { Span } from './document.js'
import type { Pen } from './drafts.js'
import { type Ground, writeText } from './ground.js'
import { hrefOf } from './html-tokens.js'

/** Where a node stands in the body. */
export function reach(node: Nodes): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 }
}

/** Writes what a reader sees of the content of a paragraph, heading or cell, and collects the HTML comments in it. */
export function phrasing(nodes: readonly PhrasingContent[], ground: Ground, nib: Pen, comments: Span[], quoted: boolean): void {
  for (const node of nodes) {
    const { start, end } = reach(node)
    switch (node.type) {
      case 'text':
        writeText(ground, start, end, nib.write, 'markdown', quoted)
        break
      case 'break':
        nib.write('\n', ground.start + start, ground.start + end)
        break
      case 'strong':
        nib.open('bold')
        phrasing(node.children, ground, nib, comments, quoted)
        nib.close('bold')
        break
      case 'link':
        nib.open('link', node.url)
        phrasing(node.children, ground, nib, comments, quoted)
        nib.close('link')
        break
      case 'emphasis':
      case 'linkReference':
      case 'delete':
        phrasing(node.children, ground, nib, comments, quoted)
        break
      case 'inlineCode': {
        const ticks = /^`*/.exec(ground.seen.slice(start, Math.min(end, start + 1000)))?.[0].length ?? 0
        writeText(ground, start + ticks, Math.max(end - ticks, start + ticks), nib.write, 'code', quoted)
        break
      }
      case 'html':
        inlineHtml(ground.seen.slice(start, end), { start: ground.start + start, end: ground.start + end }, nib, comments)
        break
      default:
        break
    }
  }
}

const tagName = /^<(\/?)([a-z][a-z0-9-]*)/i

function inlineHtml(tag: string, span: Span, nib: Pen, comments: Span[]): void {
  if (tag.startsWith('<!--')) comments.push(span)
  const [, slash, name = ''] = tagName.exec(tag) ?? []
  const closes = slash === '/'
  const element = name.toLowerCase()
  if (element === 'br') nib.write('\n', span.start, span.end)
  else if (element === 'b' || element === 'strong') closes ? nib.close('bold') : nib.open('bold')
  else if (element === 'a') closes ? nib.close('link') : nib.open('link', hrefOf(tag))
}
