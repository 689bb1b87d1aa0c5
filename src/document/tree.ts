import type { Root } from 'mdast'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { isTooLong, plainTree } from './plain-tree.js'

const parser = unified().use(remarkParse).use(tables).freeze()

/** Tables alone of GFM, whose bare links carry no positions; and no code by indentation, which in a posting is always an accident. */
function tables(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmTable(), { disable: { null: ['codeIndented'] } }]
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gfmTableFromMarkdown()]
}

/** The Markdown tree of a text; offsets count from its start. A text that is too long to be a posting has paragraphs and headings alone. */
export function treeOf(text: string): Root {
  return isTooLong(text) ? plainTree(text) : parser.parse(text)
}
