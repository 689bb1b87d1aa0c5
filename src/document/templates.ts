/** What a reader finds in place of `{{ … }}`: OBJECT REPLACEMENT CHARACTER, so that nobody joins the words around it. */
export const hole = '\uFFFC'
/** Stands, in what the parser sees, for characters that are not there for a reader. */
export const gone = '\uE000'

const pairs = [
  { open: '{%', close: '%}' },
  { open: '{{', close: '}}' },
  { open: '{#', close: '#}' },
] as const

/** A tag is not longer than this, in UTF-16 code units; a brace that is never closed is text. */
const longest = 2000

/** Liquid's comment: everything up to the tag that ends it. */
const comment = /^\{%-?\s{0,5}comment\b/
const endComment = /\{%-?\s{0,5}endcomment\b[^%]{0,200}%\}/g

const openings = /\{[{%#]/g
const notNewline = /[^\r\n]/g

/**
 * Blots out Liquid and Jinja tags, keeping every offset and line: a tag alone on its line becomes a blank line, another `{% … %}` or
 * `{# … #}` a run of U+E000, and `{{ … }}` a run of U+FFFC.
 */
export function blotTemplates(text: string): string {
  if (!/\{[{%#]/.test(text)) return text
  const parts: string[] = []
  let done = 0
  openings.lastIndex = 0
  /** No comment ends from here on. */
  let unclosed = false
  for (let match = openings.exec(text); match !== null; match = openings.exec(text)) {
    const pair = pairs.find(({ open }) => open === match?.[0])
    if (pair === undefined) continue
    const at = match.index
    const length = text.slice(at + 2, at + longest).indexOf(pair.close)
    if (length === -1) continue
    const tagEnd = at + 2 + length + 2
    const isComment: boolean = comment.test(text.slice(at, at + 30))
    const commentAt: number | null = isComment && !unclosed ? commentEnd(text, tagEnd) : null
    unclosed ||= isComment && commentAt === null
    const end: number = commentAt ?? tagEnd
    parts.push(text.slice(done, at), text.slice(at, end).replace(notNewline, pair.open === '{{' ? hole : gone))
    done = end
    openings.lastIndex = end
  }
  parts.push(text.slice(done))
  return parts.join('').replace(/^[ \t\uE000]{1,2000}$/gm, (line) => ' '.repeat(line.length))
}

/** The end of the comment whose opening tag ends at `from`; null where it is never closed. */
function commentEnd(text: string, from: number): number | null {
  endComment.lastIndex = from
  const match = endComment.exec(text)
  return match === null ? null : match.index + match[0].length
}
