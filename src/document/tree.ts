import type { Root } from 'mdast'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { isTooLong, plainTree } from './plain-tree.js'

const plain = unified().use(remarkParse).use(posting).freeze()
const withTables = unified().use(remarkParse).use(posting).use(tables).freeze()

/** No code by indentation, which in a posting is always an accident. */
function posting(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: ['codeIndented'] } }]
}

/** Tables alone of GFM, whose bare links carry no positions. */
function tables(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmTable()]
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gfmTableFromMarkdown()]
}

/** What the second row of every table has. Looking for tables costs a fifth of the time, and few postings have one. */
const partsCells = /[|:][ \t]*-|-[ \t]*[|:]/

/** The Markdown tree of a text; offsets count from its start. A text that is too long to be a posting has paragraphs and headings alone. */
export function treeOf(text: string): Root {
  if (isTooLong(text)) return plainTree(text)
  return (partsCells.test(text) ? withTables : plain).parse(text)
}
