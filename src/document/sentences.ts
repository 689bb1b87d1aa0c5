import type { Stretch } from './drafts.js'

/** A full stop behind these ends no sentence. Single letters and initials ("U.S.", "J. Smith") never do. */
const abbreviations = new Set(
  'mr mrs ms dr prof sr jr st ste ave blvd rd mt ft no nos vs inc ltd llc corp co dept div est approx appx max min avg hrs hr yrs yr mo wk e.g i.e eg ie etc cf al incl ext tel fig jan feb mar apr jun jul aug sep sept oct nov dec a.m p.m u.s u.s.a d.c n.y ph.d b.a b.s m.a m.s b.sc m.sc ed m.d r.n'.split(
    ' ',
  ),
)

/** These may end one: they do when a word follows that opens sentences more often than it continues them. */
const maybeLast = new Set(
  'inc ltd llc corp co etc a.m p.m u.s u.s.a d.c hr hrs yr yrs mo wk ph.d b.a b.s m.a m.s m.d r.n max min'.split(' '),
)
const opener =
  /^(?:the|we|this|that|these|you|your|our|if|for|a|an|in|please|applicants?|candidates?|all|as|it|at|to|must|no|on|with|he|she|they|there|and|or|pay|salary|benefits|when|while|after|apply|responsibilities|requirements|qualifications|experience)\b/i

const stop = /[.!?]{1,3}["')\]\u201D\u2019]{0,2}(?=\s|$)|\n|[a-z)]{3}[.!?](?=[A-Z][a-z]{1,30}[ ,'\u2019]|\d{1,2}\+? [a-z])/g

/** A line this short was not wrapped by an editor, so its end means something. */
const wrapped = 60

/**
 * The sentences of a block's text. A sentence ends behind `.`, `!` or `?` before white space, unless the word is an abbreviation or the
 * next word is in small letters; where two sentences were run together ("on time.Support the team"); and at a line break when the next
 * line begins like a new statement (capital, digit, sign) and the line before ended in punctuation or before its width was used up.
 * White space around a sentence is left out.
 */
export function sentences(block: { readonly text: string }): Stretch[] {
  const { text } = block
  const width = widthOf(text)
  const found: Stretch[] = []
  let from = 0
  const cut = (to: number) => {
    let first = from
    let last = to
    while (first < last && isSpace(text.charCodeAt(first))) first++
    while (last > first && isSpace(text.charCodeAt(last - 1))) last--
    if (last > first) found.push({ from: first, to: last })
    from = to
  }
  for (const match of text.matchAll(stop)) {
    const end = match.index + match[0].length
    if (match[0] === '\n' ? endsAtLine(text, from, match.index, width) : endsAtStop(text, match.index, end)) cut(end)
  }
  cut(text.length)
  return found
}

function endsAtStop(text: string, at: number, end: number): boolean {
  const next = /[^\s"'(\u201C\u2018[]/.exec(text.slice(end, end + 40))?.[0] ?? ''
  if (text.charAt(at) !== '.') return text.charAt(at) === '!' || text.charAt(at) === '?' ? !/\p{Ll}/u.test(next) : true
  if (/\p{Ll}/u.test(next)) return false
  const word = /[\p{L}.]{1,12}$/u.exec(text.slice(Math.max(at - 12, 0), at))?.[0].toLowerCase() ?? ''
  if (/^\p{L}$/u.test(word) && word !== 'i') return text.slice(end).trim() === ''
  if (!abbreviations.has(word)) return true
  return maybeLast.has(word) && opener.test(text.slice(end, end + 40).replace(/^[^\p{L}]{0,20}/u, ''))
}

function endsAtLine(text: string, from: number, at: number, width: number): boolean {
  const next = /^\s{0,40}(\S{1,40})/.exec(text.slice(at + 1, at + 90))?.[1] ?? ''
  if (!/^[\p{Lu}\d$\u20AC\u00A3*\u2022\u25CF\u25AA\u00B7\u2013\u2014-]/u.test(next)) return false
  const before = text.charAt(at - 1)
  if (/[.!?:;)\]]/.test(before)) return true
  if (width < wrapped) return true
  const lineStart = Math.max(text.lastIndexOf('\n', at - 1) + 1, from)
  return at - lineStart + 1 + next.length < width
}

function widthOf(text: string): number {
  let width = 0
  let from = 0
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', from)) {
    width = Math.max(width, at - from)
    from = at + 1
  }
  return Math.max(width, text.length - from)
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0xfeff || code === 0x200b
}
