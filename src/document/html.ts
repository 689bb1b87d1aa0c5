import type { Span } from './document.js'
import { type Draft, type Pen, pen } from './drafts.js'
import { type Ground, writeText } from './ground.js'

const tag = /<(\/?)([a-z][a-z0-9-]*)((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>/iy
const href = /\shref\s{0,3}=\s{0,3}(?:"([^"]*)"|'([^']*)'|([^"'\s>]+))/i

/** Elements that end the stretch of text before and after them. */
const breaks = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html li main menu nav ol option p pre section summary table tbody td tfoot th thead title tr ul'.split(
    ' ',
  ),
)
/** Elements whose content no reader sees. */
const unseen = new Set(['script', 'style', 'template', 'title', 'head', 'noscript', 'svg'])

/** The text of a piece of HTML, from `from` to `to` in the body, in reading order, and its comments. Spans lead into the file. */
export function readHtml(ground: Ground, from: number, to: number, quoted: boolean): { drafts: Draft[]; comments: Span[] } {
  const { seen, start } = ground
  const drafts: Draft[] = []
  const comments: Span[] = []
  let nib: Pen = pen()
  let began = from
  let kind: Draft['kind'] = quoted ? 'quote' : 'paragraph'
  let depth = 0
  let lists = 0
  let cells: number | null = null
  const flush = (end: number) => {
    const draft = nib.lift(
      kind,
      kind === 'heading' ? depth : kind === 'item' ? Math.max(lists, 1) : 0,
      start + began,
      start + end,
    )
    if (draft !== null) drafts.push(draft)
    nib = pen()
    began = end
    kind = quoted ? 'quote' : 'paragraph'
  }
  let at = from
  while (at < to) {
    if (seen.startsWith('<!--', at)) {
      const close = seen.indexOf('-->', at + 4)
      const end = close === -1 || close + 3 > to ? to : close + 3
      comments.push({ start: start + at, end: start + end })
      at = end
      continue
    }
    tag.lastIndex = at
    const match = seen.charAt(at) === '<' ? tag.exec(seen) : null
    if (match === null) {
      const next = seen.indexOf('<', at + 1)
      const end = next === -1 || next > to ? to : next
      writeText(ground, at, end, nib.write, 'html', quoted)
      at = end
      continue
    }
    const [whole, slash, word = '', attributes = ''] = match
    const name = word.toLowerCase()
    const end = Math.min(at + whole.length, to)
    const opening = slash !== '/'
    if (unseen.has(name) && opening) {
      const close = seen.toLowerCase().indexOf(`</${name}`, end)
      at = close === -1 || close > to ? to : close
      continue
    }
    if (name === 'td' || name === 'th') {
      if (opening) {
        if (cells !== null) nib.write(' | ', start + cells, start + end)
        nib.open('cell')
      } else {
        nib.close('cell')
        cells = at
      }
    } else if (breaks.has(name)) {
      flush(opening ? at : end)
      began = opening ? at : end
      if (name === 'ul' || name === 'ol') lists = Math.max(lists + (opening ? 1 : -1), 0)
      if (opening && name === 'li') kind = 'item'
      if (opening && name === 'tr') [kind, cells] = ['row', null]
      if (opening && name === 'pre') kind = 'code'
      if (opening && name === 'blockquote') kind = 'quote'
      const level = /^h([1-6])$/.exec(name)?.[1]
      if (opening && level !== undefined) [kind, depth] = ['heading', Number(level)]
    } else if (name === 'br') nib.write('\n', start + at, start + end)
    else if (name === 'b' || name === 'strong') opening ? nib.open('bold') : nib.close('bold')
    else if (name === 'a') opening ? nib.open('link', hrefOf(attributes)) : nib.close('link')
    at = end
  }
  flush(to)
  return { drafts, comments }
}

function hrefOf(attributes: string): string {
  const [, double, single, bare] = href.exec(attributes) ?? []
  return double ?? single ?? bare ?? ''
}
