import type { Document, Field, FieldValue } from '../document/document.js'
import { blanks, htmlNames, imperatives, keptInBrackets, smallWords } from './blank-words.js'
import { cue } from './cues.js'
import type { Mention } from './facts.js'
import { mentionOf } from './fields.js'
import { matchesOf } from './matches.js'
import { mentionIn, passagesOf } from './passages.js'

interface Found {
  readonly from: number
  readonly to: number
  /** false: words in brackets that are a blank only in a text that has other blanks ("[CRM]"). */
  readonly certain: boolean
}

const bracketed = /[$€£¥]?\[[^[\]\n]{1,80}\]%?/g
const angled = /[$€£¥]?<[a-z][a-z _/-]{1,40}>/gi
const tag = /<[a-z][a-z _/-]{1,40}>/iy
const braced = /(?<![{$%])\{[a-z][a-z _/-]{1,40}\}(?!\})/gi
const hollow =
  /_{3,}|(?<![\p{L}\d])[$€£]?[XxYyZz#]{1,3}(?:,[XxYyZz#]{3}){1,2}(?:\.[XxYyZz#]{2})?[kK]?(?![\p{L}\d])|[$€£] ?[XYZ#]{1,7}[kK]?(?![\p{L}\d])|(?<![\p{L}\d-])X{1,4}%|(?<![\p{L}\d-])(?:X{2,4}|##{1,3})\+?(?= (?:years?|days?|weeks?|months?|hours?|percent|people)\b)|[$€£]0{2,3},000\b|[$€£]\?{2,}|(?<![\p{L}\d-])X{4,}(?![\p{L}\d-])/gu
const spoken =
  /\bTBD\b|\bT\.B\.D\.|\btbd\b|\b(?:TODO|FIXME)\b(?!s?[ -](?:apps?|lists?|items?|comments?|MVC|EL|LA|LO|LOS|LAS|O|A|OS|AS|E)\b)|\blorem ipsum\b|\binsert (?:[a-z]{1,20} ){1,4}here\b/gi

/** "ENTER SALARY HERE". */
const shouted = /\b(?:ENTER|INSERT|TYPE|PASTE|PUT|ADD|FILL IN|YOUR) (?:[A-Z']{1,20} ){1,4}HERE\b/g

/** "TBD" can be the name of a firm: it is a blank where it fills a place, behind a colon, a dash or a verb of being, or ends its clause. */
const fillsPlace = (text: string, from: number, to: number): boolean => {
  const before = text.slice(Math.max(0, from - 24), from).trimEnd()
  const after = text.slice(to, to + 12).trimStart()
  if (before === '' && after === '') return true
  if (/[:=(|[\-–—/]$/.test(before)) return true
  if (/(?:^|[^\p{L}])(?:and|or|at|by|with|from|,)$/iu.test(before)) return false
  return before !== '' && /^(?:$|[.;,)|/!?\]–—-])/.test(after)
}

/** What a number is of: a box that is ticked stands before other words. */
const counted = /^\+|^ ?(?:years?|months?|weeks?|days?|hours?|percent)\b/i

/** What stands between brackets: a blank for certain, a blank in a template, or no blank at all. */
const bracketSays = (inner: string, text: string, from: number, to: number): 'blank' | 'maybe' | 'no' => {
  const words = inner.trim().toLowerCase()
  const next = text[to] ?? ''
  if (next === '(' || next === '[' || next === ':' || text[from - 1] === ']') return 'no'
  const money = '$€£¥'.includes(text[from] ?? '') || text[to - 1] === '%'
  if (words === '' || /^\^|^\d{1,3}$|^[\d.:,;p –-]{1,20}$/.test(words)) return money && words !== '' ? 'blank' : 'no'
  if (words === 'link') return 'maybe'
  if (keptInBrackets.has(words)) return 'no'
  if (words === 'x' && !money)
    return inner === 'X' && (text.slice(0, from).trim() !== '' || counted.test(text.slice(to, to + 10))) ? 'blank' : 'no'
  if (/^(?:[xyzn#]|[x#_.-]{2,12}|\?+)$/.test(words)) return words === '...' || words === '..' ? 'no' : 'blank'
  if (money) return 'blank'
  if (/^[^@\s]{1,40}@(?:company|yourcompany|domain|your)[\w.-]{0,30}$/.test(words)) return 'blank'
  const parts = words.split(/[\s/,&+:;()-]+|\be\.g\.?/).filter(Boolean)
  const [first = ''] = parts
  if (imperatives.has(first) && parts.length > 1) return 'blank'
  if (/\bif applicable\b|\/etc\.?$/.test(words)) return 'blank'
  if (
    parts.length <= 8 &&
    parts.some((part) => blanks.has(part)) &&
    parts.every((part) => blanks.has(part) || smallWords.has(part))
  )
    return 'blank'
  if (words.split('/').length >= 3 && !/\d/.test(words)) return 'blank'
  return /^[a-z]{2}(?:, ?[a-z]{2}){0,9}$/.test(words) && inner === inner.toUpperCase() && words.length !== 3 ? 'no' : 'maybe'
}

const none: readonly Found[] = []
/** No block of a template has more; a text of nothing but brackets costs no more than that. */
const mostBlanks = 200

/** What a text must hold, at the least, for `hollow` and for `spoken` to be worth running. */
const maybeHollow = /___|X[X%]|[XxYy#],[XxYy#]|[$€£] ?[XYZ#?0]|##? /
const maybeSpoken = /TBD|tbd|T\.B\.D|TODO|FIXME|orem ipsum|nsert | HERE/

/** Signs without which a text holds no blank of any form. */
const maybeBlank = /[[<{]|___|[XxYy#][XxYy#,%]|[$€£] ?[XYZ#?0]|TBD|tbd|T\.B\.D|TODO|FIXME|orem ipsum|nsert | HERE/

const within = (text: string): readonly Found[] => {
  if (!maybeBlank.test(text)) return none
  const found: Found[] = []
  const add = (from: number, to: number, certain = true): void => {
    if (found.length < mostBlanks && !found.some((other) => other.from < to && from < other.to)) found.push({ from, to, certain })
  }
  if (text.includes('[')) {
    for (const { 0: words, index } of matchesOf(bracketed, text)) {
      const says = bracketSays(words.replace(/^[^[]?\[|\]%?$/g, ''), text, index, index + words.length)
      if (says !== 'no') add(index, index + words.length, says === 'blank')
    }
  }
  for (const [sign, form] of [['<', angled] as const, ['{', braced] as const]) {
    if (!text.includes(sign)) continue
    for (const { 0: words, index } of matchesOf(form, text)) {
      const inner = words.replace(/^[^<{]?[<{]|[>}]$/g, '').toLowerCase()
      if (!(sign === '<' && htmlNames.has(inner)) && bracketSays(inner, `[${inner}]`, 0, inner.length + 2) === 'blank') {
        add(index, index + words.length)
      }
    }
  }
  if (maybeHollow.test(text)) for (const { 0: words, index } of matchesOf(hollow, text)) add(index, index + words.length)
  if (!maybeSpoken.test(text)) return found
  for (const { 0: words, index } of matchesOf(shouted, text)) add(index, index + words.length)
  for (const { 0: words, index } of matchesOf(spoken, text)) {
    const to = index + words.length
    if (/^t\.?b/i.test(words) ? fillsPlace(text, index, to) : words !== words.toLowerCase() || /^(?:lorem|insert)/.test(words))
      add(index, to)
  }
  return found
}

/** Whether a text is blanks and nothing more: "[insert range]", "TBD", "$XX,XXX", "$[min]–$[max]". */
export function isPlaceholder(text: string): boolean {
  const found = within(text).filter(({ certain }) => certain)
  let at = 0
  let rest = ''
  for (const { from, to } of [...found].sort((a, b) => a.from - b.from)) {
    rest += text.slice(at, from)
    at = to
  }
  return found.length > 0 && !/[\p{L}\d]/u.test(rest + text.slice(at))
}

/** Fields that are lists by nature: `offers: [bonus]` says what it says. */
const trueLists = /^(?:offers|also[-_ ]?offers|other[-_ ]?pay|not[-_ ]?offered|no|benefits|perks|required[-_ ]?by[-_ ]?law)$/i

/** Fields whose value is a blank when it is a bracketed word that YAML reads as a list: `company: [Company Name]`. */
const blankList = (field: Field, written: string): boolean =>
  field.value.kind === 'list' &&
  !trueLists.test(field.name) &&
  field.value.items.length > 0 &&
  written.startsWith('[') &&
  isPlaceholder(written)

const inFields = (document: Document, fields: readonly Field[]): readonly Mention[] =>
  fields.flatMap((field) => {
    if (field.name.toLowerCase() === 'paylint') return []
    const written = document.text.slice(field.value.start, field.value.end)
    if (blankList(field, written)) return [mentionOf(document, field.value)]
    return inValue(document, field.value)
  })

const inValue = (document: Document, value: FieldValue): readonly Mention[] => {
  if (value.kind === 'list') return value.items.flatMap((item) => inValue(document, item))
  if (value.kind === 'map') return inFields(document, value.fields)
  if (typeof value.value !== 'string') return []
  const { text, start } = mentionOf(document, value)
  return within(text.slice(0, 2000)).map(({ from, to }) => ({ text: text.slice(from, to), start: start + from, end: start + to }))
}

/** HTML names nothing called `<salary>`: a tag that no browser knows is a blank. Markdown takes it for markup, so it is sought in the source. */
const inMarkup = (document: Document): readonly Mention[] => {
  const { start, end } = document.body
  const found: Mention[] = []
  for (let at = document.text.indexOf('<', start); at >= 0 && at < end; at = document.text.indexOf('<', at + 1)) {
    tag.lastIndex = at
    const inside = tag.exec(document.text)?.[0]
    if (inside === undefined) continue
    const from = '$€£¥'.includes(document.text.charAt(at - 1)) && at > start ? at - 1 : at
    const text = document.text.slice(from, at + inside.length)
    if (document.comments.some((comment) => comment.start <= from && from < comment.end)) continue
    const inner = text.replace(/^[^<]?<|>$/g, '').toLowerCase()
    if (!htmlNames.has(inner) && bracketSays(inner, `[${inner}]`, 0, inner.length + 2) === 'blank') {
      found.push({ text, start: from, end: from + text.length })
    }
  }
  return found
}

/** A name alone in braces: `{{salary}}`. What has a dot or a filter (`{{ page.title }}`) is filled in by a site. */
const doublyBraced = /\{\{ {0,3}[A-Za-z][\w -]{0,40}\}\}/g

/** Names in braces that nothing fills in: a posting whose other tags show that a site is built from it has none. */
const inBraces = ({ text, body, blocks, comments }: Document): readonly Mention[] => {
  const written = text.slice(body.start, body.end)
  if (!written.includes('{{') || /\{%|\{\{[^{}\n]{0,60}[.|]/.test(written)) return []
  const code = [...blocks.filter(({ kind }) => kind === 'code'), ...comments]
  return [...written.matchAll(doublyBraced)].flatMap(({ 0: words, index }) => {
    const start = body.start + index
    if (code.some((one) => one.start <= start && start < one.end)) return []
    return [{ text: words, start, end: start + words.length }]
  })
}

const cache = new WeakMap<Document, readonly Mention[]>()

/**
 * The blanks that a template leaves to fill in ("TBD", "[insert range]", "$[min]", "XX,XXX", "<salary>", "{{salary}}", "___"), in the front matter and the
 * body, in order. Template tags (`{{ page.title }}`), links, footnotes, task boxes and asides in brackets are none.
 */
export function readPlaceholders(document: Document): readonly Mention[] {
  const made = cache.get(document)
  if (made) return made
  const unsure: Mention[] = []
  const found: Mention[] = [...inFields(document, document.fields)]
  for (const { block, cues } of passagesOf(document)) {
    if ((cues & (cue.mark | cue.blank)) === 0) continue
    for (const { from, to, certain } of within(block.text)) {
      if (block.links.some((link) => link.from <= from && to <= link.to && link.to - link.from === to - from)) continue
      ;(certain ? found : unsure).push(mentionIn(document, block, from, to))
    }
  }
  for (const mention of [...inMarkup(document), ...inBraces(document)]) {
    if (!found.some((other) => other.start < mention.end && mention.start < other.end)) found.push(mention)
  }
  if (found.filter(({ text }) => text.includes('[')).length >= 2) found.push(...unsure)
  const all = found.sort((a, b) => a.start - b.start)
  cache.set(document, all)
  return all
}
