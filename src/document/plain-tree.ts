import type { Heading, Paragraph, Root } from 'mdast'

/** Longer than this, in UTF-16 code units and in lines, no posting is; a Markdown reader's time grows with the square of its lines. */
const longest = 500_000
const mostLines = 5000

/** Whether a body is too long to be parsed as Markdown. */
export function isTooLong(text: string): boolean {
  if (text.length > longest) return true
  let lines = 0
  for (const _ of text.matchAll(/\r\n|\n|\r/g)) if (++lines > mostLines) return true
  return false
}

const line = /[^\r\n]*(?:\r\n|\n|\r|$)/y

/** A tree of paragraphs, parted by blank lines, and of headings with `#`; in time that grows with the text and no faster. */
export function plainTree(text: string): Root {
  const children: (Paragraph | Heading)[] = []
  let from = 0
  let number = 1
  let paragraph: { readonly from: number; readonly line: number; to: number } | null = null
  const close = () => {
    if (paragraph !== null)
      children.push({
        type: 'paragraph',
        children: [textNode(text, paragraph.from, paragraph.to, paragraph.line)],
        ...placed(paragraph.from, paragraph.to, paragraph.line),
      })
    paragraph = null
  }
  while (from < text.length) {
    line.lastIndex = from
    const written = line.exec(text)?.[0] ?? ''
    if (written === '') break
    const to = from + written.trimEnd().length
    const hashes = /^(#{1,6}) /.exec(written)?.[1]
    if (hashes !== undefined) {
      close()
      const depth = hashes.length
      if (depth === 1 || depth === 2 || depth === 3 || depth === 4 || depth === 5 || depth === 6) {
        children.push({
          type: 'heading',
          depth,
          children: [textNode(text, Math.min(from + depth + 1, to), to, number)],
          ...placed(from, to, number),
        })
      }
    } else if (written.trim() === '') close()
    else if (paragraph === null) paragraph = { from, to, line: number }
    else paragraph.to = to
    from += written.length
    number++
  }
  close()
  return { type: 'root', children, ...placed(0, text.length, 1) }
}

function textNode(
  text: string,
  from: number,
  to: number,
  line: number,
): { type: 'text'; value: string } & ReturnType<typeof placed> {
  return { type: 'text', value: text.slice(from, to), ...placed(from, to, line) }
}

/** Only offsets are used; lines are those where the node begins. */
function placed(from: number, to: number, line: number) {
  return { position: { start: { line, column: 1, offset: from }, end: { line, column: 1, offset: to } } }
}
