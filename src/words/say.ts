/**
 * How a phrase is written down: as it is said, in small letters.
 *
 * | sign | stands for |
 * |---|---|
 * | a space | any white space |
 * | `-` | a hyphen, a space or nothing: `rock-star` is "rock star", "rock-star" and "rockstar" |
 * | `'` | an apostrophe of either kind, or none |
 * | `/` | a slash, spaced or not |
 * | `#` | a number of one or two digits |
 * | `~3 ` | up to three words of any kind |
 * | `(a|b)` | either; `(a )?` may be absent; `s?` likewise for one letter |
 *
 * Every other sign stands for itself. Nothing in it can repeat without bound, so that trying a phrase takes bounded time.
 */
export interface Said {
  /** Source of a regular expression for flags `iu`, without anchors. */
  readonly pattern: string
  /** The first words that it can begin with, small; `#` for a number. */
  readonly firsts: ReadonlySet<string>
}

/** What may come first: words that are complete, and beginnings of a word that may go on. */
interface Openings {
  readonly whole: ReadonlySet<string>
  readonly open: ReadonlySet<string>
}

interface Part extends Openings {
  readonly pattern: string
}

const empty: Part = { pattern: '', whole: new Set(), open: new Set(['']) }
/** Signs that end a word, with what they match; those marked `joins` may be absent. */
const breaks: Readonly<Record<string, { readonly pattern: string; readonly joins: boolean }>> = {
  ' ': { pattern: '\\s{1,4}', joins: false },
  '-': { pattern: '[-\\s\\u2010\\u2011\\u2013]?', joins: true },
  "'": { pattern: "['\\u2019]?", joins: true },
  '/': { pattern: '\\s?/\\s?', joins: false },
}

/** Reads a phrase. Throws where a bracket is left open or closed twice: phrases are our own and are read once. */
export function readSay(say: string): Said {
  let at = 0
  const part = alternatives()
  if (at < say.length) throw new Error(`A bracket too many in “${say}”`)
  return { pattern: part.pattern, firsts: new Set([...part.whole, ...part.open]) }

  function alternatives(): Part {
    const parts = [sequence()]
    while (say[at] === '|') {
      at += 1
      parts.push(sequence())
    }
    const [only] = parts
    return parts.length === 1 && only !== undefined
      ? only
      : { pattern: `(?:${parts.map((one) => one.pattern).join('|')})`, ...either(parts) }
  }

  function sequence(): Part {
    let whole = empty
    while (at < say.length && say[at] !== '|' && say[at] !== ')') {
      const part = atom()
      const optional = say[at] === '?'
      if (optional) at += 1
      whole = joined(whole, optional ? { pattern: `(?:${part.pattern})?`, ...either([part, empty]) } : part)
    }
    return whole
  }

  function atom(): Part {
    const sign = say.charAt(at)
    at += 1
    if (sign === '(') {
      const inner = alternatives()
      if (say[at] !== ')') throw new Error(`An open bracket in “${say}”`)
      at += 1
      return { ...inner, pattern: `(?:${inner.pattern})` }
    }
    if (sign === '~') {
      const most = say.charAt(at)
      at += 2
      return { pattern: `(?:[\\p{L}\\p{N}&'’./-]{1,24},?\\s{1,3}){0,${most}}`, whole: new Set(), open: new Set(['']) }
    }
    if (sign === '#') return { pattern: '\\d{1,2}', whole: new Set(), open: new Set(['#']) }
    const gap = breaks[sign]
    if (gap !== undefined) return { pattern: gap.pattern, whole: new Set(['']), open: new Set(gap.joins ? [''] : []) }
    if (/[\p{L}\p{N}]/u.test(sign)) return { pattern: sign, whole: new Set(), open: new Set([sign]) }
    return { pattern: /[.$^+*[\]{}\\]/.test(sign) ? `\\${sign}` : sign, whole: new Set(['']), open: new Set() }
  }
}

function either(parts: readonly Openings[]): Openings {
  return { whole: new Set(parts.flatMap((one) => [...one.whole])), open: new Set(parts.flatMap((one) => [...one.open])) }
}

/** A sign that ends a word ends only a word that has begun: an empty beginning stays open. */
function joined(before: Part, after: Part): Part {
  const extend = (ends: ReadonlySet<string>) => [...before.open].flatMap((head) => [...ends].map((tail) => head + tail))
  const ended = extend(after.whole)
  const goesOn = extend(after.open)
  return {
    pattern: before.pattern + after.pattern,
    whole: new Set([...before.whole, ...ended.filter((word) => word !== '')]),
    open: new Set([...goesOn, ...ended.filter((word) => word === '')]),
  }
}
