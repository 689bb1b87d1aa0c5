import { decodeString } from 'micromark-util-decode-string'
import { gone, hole } from './templates.js'

/** The body twice, of equal length: as written, and as the parser sees it (template tags and what would choke it blotted out). */
export interface Ground {
  readonly written: string
  readonly seen: string
  /** Where the body begins in the file; every offset handed on counts from the file's first character. */
  readonly start: number
}

/** What decides which signs stand for others: Markdown has escapes and entities, HTML entities, code neither. */
export type Markup = 'markdown' | 'html' | 'code'

export type Write = (text: string, start: number, end: number) => void

const special = /[\\&\r\n\uFFFC\uE000]/g
const escaped = /\\[!-/:-@[-`{-~]/y
const entity = /&(?:#(?:\d{1,7}|x[\da-f]{1,6})|[\da-z]{1,31});/iy
const newline = /(?:\r\n|\n|\r)[ \t]*/y
const quotedNewline = /(?:\r\n|\n|\r)[ \t>]*/y

/**
 * Writes the text that stands from `from` to `to` in the body, as a reader sees it: entities and escapes are decoded, a
 * line break is `\n` without the white space around it, a template tag leaves nothing or one U+FFFC.
 */
export function writeText(ground: Ground, from: number, to: number, write: Write, markup: Markup, quoted: boolean): void {
  const { seen, written, start } = ground
  const put = (text: string, at: number, end: number) => write(text, start + at, start + end)
  let done = from
  const upTo = (end: number) => {
    if (end > done) put(written.slice(done, end), done, end)
  }
  for (const match of seen.slice(from, to).matchAll(special)) {
    const at = from + match.index
    const sign = match[0]
    if (at < done) continue
    let end = at + 1
    let text: string | null = null
    if (sign === '\\' && markup === 'markdown') {
      escaped.lastIndex = at
      if (escaped.test(seen)) [end, text] = [at + 2, seen.charAt(at + 1)]
    } else if (sign === '&' && markup !== 'code') {
      entity.lastIndex = at
      const [found] = entity.exec(seen) ?? []
      const decoded = found === undefined ? found : decodeString(found)
      if (found !== undefined && decoded !== undefined && decoded !== found) [end, text] = [at + found.length, decoded]
    } else if (sign === '\n' || sign === '\r') {
      const pattern = quoted ? quotedNewline : newline
      pattern.lastIndex = at
      end = at + (pattern.exec(seen)?.[0].length ?? 1)
      text = '\n'
    } else if ((sign === hole || sign === gone) && written.charAt(at) !== sign) {
      while (seen.charAt(end) === sign) end++
      text = sign === hole ? hole : ''
    }
    if (text === null) continue
    let lineEnd = at
    if (text === '\n') while (lineEnd > done && /[ \t]/.test(seen.charAt(lineEnd - 1))) lineEnd--
    upTo(lineEnd)
    if (text !== '') put(text, lineEnd, Math.min(end, to))
    done = Math.min(end, to)
  }
  upTo(to)
}
