export interface Tag {
  readonly kind: 'tag'
  readonly from: number
  readonly to: number
  /** In small letters. */
  readonly name: string
  readonly closes: boolean
  readonly attributes: string
}

/** A piece of HTML: words, a tag, or a comment, from `from` to `to`. */
export type Token = Tag | Stretched<'text'> | Stretched<'comment'>

interface Stretched<Kind> {
  readonly kind: Kind
  readonly from: number
  readonly to: number
}

const tag = /<(\/?)([a-z][a-z0-9-]*)((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>/iy
const aside = /<[!?][^<>]*>/y

/** Elements whose content no reader sees, and where they end. */
const unseen: Readonly<Record<string, RegExp>> = {
  script: /<\/script/gi,
  style: /<\/style/gi,
  template: /<\/template/gi,
  title: /<\/title/gi,
  noscript: /<\/noscript/gi,
  svg: /<\/svg/gi,
  iframe: /<\/iframe/gi,
}

/** Cuts HTML between two offsets into tokens, in one pass; a `<` that opens no tag is text, and what no reader sees is left out. */
export function* htmlTokens(html: string, from: number, to: number): Generator<Token> {
  let at = from
  let text = from
  while (at < to) {
    const open = html.indexOf('<', at)
    if (open === -1 || open >= to) break
    const token = tokenAt(html, open, to)
    if (token === null) {
      at = open + 1
      continue
    }
    if (open > text) yield { kind: 'text', from: text, to: open }
    if (token.kind !== 'text') yield token
    at = token.to
    const end = token.kind === 'tag' && !token.closes ? unseen[token.name] : undefined
    if (end !== undefined) {
      end.lastIndex = at
      at = Math.min(end.exec(html)?.index ?? to, to)
    }
    text = at
  }
  if (to > text) yield { kind: 'text', from: text, to }
}

/** The token that a `<` opens; kind `text` stands for a declaration, which nobody sees; null where it opens none. */
function tokenAt(html: string, open: number, to: number): Token | null {
  if (html.startsWith('<!--', open)) {
    const close = html.indexOf('-->', open + 4)
    return { kind: 'comment', from: open, to: close === -1 ? to : Math.min(close + 3, to) }
  }
  tag.lastIndex = open
  const match = tag.exec(html)
  if (match !== null) {
    const [whole, slash, name = '', attributes = ''] = match
    return {
      kind: 'tag',
      from: open,
      to: Math.min(open + whole.length, to),
      name: name.toLowerCase(),
      closes: slash === '/',
      attributes,
    }
  }
  aside.lastIndex = open
  const [declaration] = aside.exec(html) ?? []
  return declaration === undefined ? null : { kind: 'text', from: open, to: Math.min(open + declaration.length, to) }
}

const href = /\shref\s{0,3}=\s{0,3}(?:"([^"]*)"|'([^']*)'|([^"'\s>]+))/i

/** Where an anchor leads; the empty text where it leads nowhere. */
export function hrefOf(attributes: string): string {
  const [, double, single, bare] = href.exec(attributes.slice(0, 4000)) ?? []
  return double ?? single ?? bare ?? ''
}
