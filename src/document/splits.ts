import { type Draft, partOfDraft, type Stretch } from './drafts.js'
import { isCapitals } from './headings.js'
import { exactZoneOf, signOf } from './zone-of.js'

/** A text longer than this is looked at only in part: nobody labels the millionth character. */
const longest = 100_000

const bullet =
  /^[\u2022\u25CF\u25AA\u25A0\u25E6\u2023\u00B7\u2219\u27A2\u25BA\u2713\u2714\u2605\u2192\u25CB\uF0B7]{1,2}[ \t\u00B7]{0,3}/
const labelled = /^[^\p{L}\p{N}\n]{0,12}(\p{Lu}[\p{L}\p{N}\u2019'&/,()+. -]{0,50}?) ?:(?=\s|$)/u

/**
 * Cuts a paragraph or list item where something else begins: a line with a bullet sign, a line with a label of its own, a line that is
 * nothing but a known heading, and a well-known label run into the text ("… on weekends. Salary: $20 an hour. Deadline: May 1"). What
 * is cut off the last item of a list and stands at the margin of the `file` is no part of the list: only the blank line before it is
 * missing. `next` is the draft below.
 */
export function splitDraft(draft: Draft, next: Draft | undefined, file: string): Draft[] {
  if (draft.kind !== 'paragraph' && draft.kind !== 'item' && draft.kind !== 'quote') return [draft]
  const { text } = draft.plain
  const holdsList = next?.kind === 'item' && next.depth > draft.depth
  const isMargin = (from: number) =>
    draft.kind === 'item' &&
    !holdsList &&
    from > 0 &&
    margin.test(file.slice(Math.max(draft.plain.span(from - 1, from).end - 4, 0), draft.plain.span(from - 1, from).end))
  const cuts = [...new Set([0, ...lineCuts(draft, isMargin), ...runInCuts(text), ...fusedCuts(text)])].sort((a, b) => a - b)
  if (cuts.length === 1) return [unbulleted(draft)]
  const parts: Draft[] = []
  let inList = draft.kind === 'item'
  for (const [index, from] of cuts.entries()) {
    const to = cuts[index + 1] ?? draft.plain.text.length
    const part = partOfDraft(draft, from, to)
    if (part === null) continue
    const start = from === 0 ? draft.start : draft.plain.span(from - 1, from).end
    const end = to === draft.plain.text.length ? draft.end : draft.plain.span(to - 1, to).start
    inList &&= !isMargin(from)
    const kind = draft.kind === 'item' && !inList ? ({ kind: 'paragraph', depth: 0 } as const) : {}
    parts.push(unbulleted({ ...part, ...kind, start, end: Math.max(end, part.end) }))
  }
  return parts
}

/** Where a line begins in the file without indent, but perhaps in a quotation. */
const margin = /[\n\r](?:> ?)?$/

/** A paragraph that begins with a bullet sign is a list item in all but markup. */
function unbulleted(draft: Draft): Draft {
  if (draft.kind === 'quote') return draft
  const sign = bullet.exec(draft.plain.text.slice(0, 8))?.[0]
  if (sign === undefined) return draft
  const part = partOfDraft(draft, sign.length, draft.plain.text.length)
  return part === null ? draft : { ...part, kind: 'item', depth: Math.max(draft.depth, 1), start: draft.start, end: draft.end }
}

function linesOf(text: string): Stretch[] {
  const lines: Stretch[] = []
  let from = 0
  for (let at = text.indexOf('\n'); at !== -1 && at < longest; at = text.indexOf('\n', from)) {
    lines.push({ from, to: at })
    from = at + 1
  }
  lines.push({ from, to: text.length })
  return lines
}

/** A word in small letters, other than those that stay small in a title. */
const smallWord = /(?<![\p{L}'\u2019])(?!(?:and|or|of|to|the|for|in|a|an|on|at|is|you|your|we|us|per|apply)\b)\p{Ll}/u

/** Words alone on a line that may be the label of the next. */
const plainLabel = /^[^\p{L}\n]{0,12}\p{Lu}[\p{L}\u2019'&/ -]{1,40}$/u

/** How a line ends whose sentence goes on in the next. */
const runsOn =
  /(?:[,;&(\u2013\u2014-]| (?:and|or|of|to|in|on|at|by|with|for|from|as|than|per|via|see|the|an?|our|your|their|is|are|be|must|will|may|can|include|includes|including|related))$/

/** `aside` is a line at the margin behind a list that is no part of its last item. */
type LineKind = 'bullet' | 'known label' | 'label' | 'heading' | 'aside' | 'text'

function lineCuts({ plain, bold }: Draft, isMargin: (from: number) => boolean): number[] {
  const lines = linesOf(plain.text)
  if (lines.length === 1) return []
  let nextBold = 0
  const kinds = lines.map(({ from, to }, index): LineKind => {
    while (nextBold < bold.length && (bold[nextBold]?.to ?? 0) <= from) nextBold++
    const run = bold[nextBold]
    const line = plain.text.slice(from, Math.min(to, from + 140))
    if (bullet.test(line)) return 'bullet'
    const inBold = run !== undefined && run.from < to && plain.text.slice(from, run.from).trim().length < 3 ? run : undefined
    const isWhole = to - from <= 90
    if (isWhole && inBold !== undefined && inBold.to >= to - 1 && inBold.from >= from && !/[.,;]$|\p{Sc} ?\d/u.test(line))
      return 'heading'
    const plainHeading = isWhole && /^[^\p{L}\n]{0,12}\p{Lu}/u.test(line) && !/[.,;]$/.test(line) && line.split(' ').length <= 7
    const before = lines[index - 1]
    const end = before === undefined ? '' : plain.text.slice(Math.max(before.to - 20, before.from), before.to)
    if (plainHeading && !runsOn.test(end) && exactZoneOf(line, 'heading') !== null) return 'heading'
    const breaksOff = isMargin(from) && /^[^\p{L}\n.,;:)]{0,12}\p{Lu}/u.test(line) && !runsOn.test(end)
    if (breaksOff && plainHeading && (line.endsWith(':') || isCapitals(line))) return 'heading'
    if (signOf(line) !== null) return 'known label'
    if (inBold !== undefined && /[.:]$/.test(plain.text.slice(inBold.from, inBold.to).trim()) && inBold.to - from <= 60) {
      if (exactZoneOf(plain.text.slice(inBold.from, inBold.to), 'label') !== null) return 'known label'
    }
    const words = labelled.exec(line)?.[1]
    if (words === undefined) return breaksOff && (to - from > 100 || /[.!?]$/.test(end)) ? 'aside' : 'text'
    return inBold !== undefined || exactZoneOf(words, 'label') !== null ? 'known label' : 'label'
  })
  for (const [index, { from, to }] of lines.entries()) {
    if (kinds[index] !== 'heading' || kinds[index + 1] !== 'text' || (kinds[index + 2] ?? 'label') === 'text') continue
    const value = lines[index + 1]
    const line = plain.text.slice(from, to)
    const introduces = /:\s*$/.test(line)
    if (!introduces && !plainLabel.test(line)) continue
    if (value !== undefined && value.to - value.from <= (introduces ? 90 : 40)) kinds[index] = 'known label'
  }
  const labels = kinds.filter((kind) => kind === 'label' || kind === 'known label').length
  return lines.flatMap(({ from }, index) => {
    const kind = kinds[index]
    const opens = kind === 'label' ? labels > 1 : kind !== 'text'
    return index > 0 && (opens || kinds[index - 1] === 'heading') ? [from] : []
  })
}

/** Where well-known labels stand within a line: behind the end of a sentence or two spaces, or anywhere when the text has several. */
function runInCuts(text: string): number[] {
  const sure: number[] = []
  const likely: number[] = []
  const limit = Math.min(text.length, longest)
  for (let at = text.indexOf(':'); at !== -1 && at < limit; at = text.indexOf(':', at + 1)) {
    if (at + 1 < text.length && !/\s/.test(text.charAt(at + 1))) continue
    const from = labelStart(text, at)
    if (from === null || from === 0) continue
    if (/[.!?;)\u2022*]["')\u201D]?\s+$|\s{2}$|\n\s*$/.test(text.slice(Math.max(from - 6, 0), from))) sure.push(from)
    else likely.push(from)
  }
  return sure.length + likely.length > 1 ? [...sure, ...likely] : sure
}

/** A capital right behind a small letter, a figure or the end of a sentence: there a line break was lost. */
const seam = /(?<=[\p{Ll}\d.)])\p{Lu}/gu

/** Where well-known labels begin that were copied without the line break before them ("an hourBenefits:Medical"); a lone one is a name. */
function fusedCuts(text: string): number[] {
  const found: number[] = []
  const limit = Math.min(text.length, longest)
  for (let at = text.indexOf(':'); at !== -1 && at < limit; at = text.indexOf(':', at + 1)) {
    const floor = Math.max(at - 50, 0)
    const starts = [...text.slice(floor, at).matchAll(seam)].map(({ index }) => floor + index)
    const from = starts.find((start) => exactZoneOf(text.slice(start, at), 'label') !== null)
    if (from !== undefined) found.push(from)
  }
  return found.length > 1 ? found : []
}

/**
 * Where the longest well-known label that ends at the colon begins. It opens with a capital; within a sentence all its words do, and it
 * has at most three: the label in "depends on experience Application:" is "Application".
 */
function labelStart(text: string, colon: number): number | null {
  const floor = Math.max(colon - 70, 0)
  const stretch = /[^.!?;:\n\t\u2022]{1,70}$/.exec(text.slice(floor, colon))?.[0] ?? ''
  const begins = colon - stretch.length
  const starts = [...stretch.matchAll(/(?<![\p{L}\p{N}'\u2019&/-])\p{Lu}/gu)].map(({ index }) => index).slice(-6)
  const behindColon = text.charAt(begins - 1) === ':'
  // What follows a colon is the value of the label before it, so the next label does not begin there.
  if (behindColon && starts.length > 1 && stretch.slice(0, starts[0]).trim() === '') starts.shift()
  const found = starts.find((start) => {
    const words = stretch.slice(start)
    const opensSentence = !behindColon && (stretch.slice(0, start).trim() === '' || stretch.slice(0, start).endsWith('  '))
    const isTitled = !smallWord.test(words) && words.split(' ').length <= 3
    return (opensSentence || isTitled) && exactZoneOf(words, 'label') !== null
  })
  return found === undefined ? null : begins + found
}
