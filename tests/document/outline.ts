import { parseDocument } from '../../src/document/markdown.js'

/** A posting as its reader sees it, a line for each block: `zone | label | text`; headings carry their depth. */
export function outline(text: string): string {
  return parseDocument(text)
    .blocks.map(({ zone, kind, depth, label, text: words }) => {
      const kindOf =
        kind === 'heading' ? `${'#'.repeat(depth)} ` : kind === 'item' ? `${'- '.repeat(depth)}` : kind === 'row' ? '= ' : ''
      return `${zone} | ${label ?? ''} | ${kindOf}${words.replaceAll('\n', ' / ')}`
    })
    .join('\n')
}
