import type { List, Paragraph, PhrasingContent, Root, RootContent } from 'mdast'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { EXIT, visit } from 'unist-util-visit'
import type { Document } from './document.js'

type Bullet = '-' | '*' | '+'

/** A printer of fragments for each mark of a list; square brackets stay as they are, since they open a blank. */
const printers = { '-': printerWith('-'), '*': printerWith('*'), '+': printerWith('+') } satisfies Record<Bullet, unknown>

function printerWith(bullet: Bullet) {
  return unified()
    .use(remarkStringify, {
      bullet,
      emphasis: '_',
      handlers: { text: (node, _, state, info) => state.safe(node.value, info).replaceAll('\\[', '[') },
    })
    .freeze()
}

/** Fragments by their tree: posting after posting is given the same blanks. */
const printed = new Map<string, string>()
const mostPrinted = 200

/** Blocks as Markdown with the posting's own bullets and line endings, without a line ending behind the last. */
export function printFragment(document: Document, blocks: readonly RootContent[]): string {
  const bullet = bulletOf(document)
  const tree: Root = { type: 'root', children: [...blocks] }
  const key = bullet + JSON.stringify(tree)
  const text = printed.get(key) ?? printers[bullet].stringify(tree).trimEnd()
  if (printed.size >= mostPrinted) printed.clear()
  printed.set(key, text)
  return document.newline === '\n' ? text : text.replaceAll('\n', document.newline)
}

/** Plain words within a block. */
export const textOf = (value: string): PhrasingContent => ({ type: 'text', value })

/** A paragraph of plain words. */
export function paragraph(value: string): Paragraph {
  return { type: 'paragraph', children: [textOf(value)] }
}

/** A text is a paragraph, a list of texts a bulleted list. */
export function blockOf(content: string | readonly string[]): RootContent {
  if (typeof content === 'string') return paragraph(content)
  const list: List = {
    type: 'list',
    ordered: false,
    spread: false,
    children: content.map((item) => ({ type: 'listItem', spread: false, children: [paragraph(item)] })),
  }
  return list
}

const bullets = new WeakMap<Document, Bullet>()

/** The mark that opens the posting's own list items. */
function bulletOf(document: Document): Bullet {
  const known = bullets.get(document)
  if (known !== undefined) return known
  let bullet: Bullet = '-'
  visit(document.tree, 'listItem', (item) => {
    const mark = document.text[document.body.start + (item.position?.start.offset ?? 0)]
    if (mark !== '-' && mark !== '*' && mark !== '+') return undefined
    bullet = mark
    return EXIT
  })
  bullets.set(document, bullet)
  return bullet
}
