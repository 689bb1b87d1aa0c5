import type { Block, Document, FieldValue } from '../../document/document.js'
import { cue } from '../cues.js'
import type { Mention } from '../facts.js'
import { fieldsNamed, listOf, mentionOf } from '../fields.js'
import { mentionIn, type Passage, passagesOf } from '../passages.js'
import { type FoundPlace, findPlaces } from './find.js'
import { foldName } from './fold.js'
import { lookUp } from './gazetteer.js'
import { matchesOf } from './matches.js'

/** A stretch of the posting that is there to tell where the job is: a field, a location line, a header, the end of a title. */
export interface PlaceLine {
  readonly origin: 'field' | 'label' | 'header' | 'title'
  readonly text: string
  readonly places: readonly FoundPlace[]
  /** Where `text.slice(from, to)` stands in the document. */
  readonly mention: (from: number, to: number) => Mention
}

/** The stretches that tell where the job is, front matter first. */
export function placeLines(document: Document): readonly PlaceLine[] {
  const fields = [...fieldsNamed(document, 'locations')].sort((a, b) => a.start - b.start).map(({ value }) => value)
  return [...fieldLines(document, ...fields), ...titleLines(document), ...bodyLines(document)]
}

const longest = 400
/** A line that is longer is a sentence. */
export const aFewWords = 60
/** What makes a sentence under "Location" tell of more than the job's place; the readers of sentences weigh it. */
const speaksOfMore =
  /\b(?:teams?|we|our|us|clients?|customers?|headquarter\w*|offices|travel|time zones?|you|remote(?:ly)?|must|candidates?|applicants?|if)\b/i

/** A line for each scalar of fields; a city and the state or country that follows it (`[Denver, CO]`, `city:` and `state:`) make one. */
export function fieldLines(document: Document, ...values: readonly FieldValue[]): readonly PlaceLine[] {
  const lines: PlaceLine[] = []
  for (const scalar of values.flatMap(listOf)) {
    const whole = mentionOf(document, scalar)
    const before = lines.at(-1)
    const joined = before === undefined ? null : withRegionBehind(document, before, whole)
    if (joined !== null) lines[lines.length - 1] = joined
    else lines.push(...lineOf('field', whole.text, within(whole)))
  }
  return lines
}

const within =
  (whole: Mention): PlaceLine['mention'] =>
  (from, to) => ({ text: whole.text.slice(from, to), start: whole.start + from, end: whole.start + to })

/** The line of a city with the scalar behind it read as its state or country; null where that is none. */
function withRegionBehind(document: Document, city: PlaceLine, region: Mention): PlaceLine | null {
  const [one, more] = city.places
  if (one === undefined || more !== undefined || one.from > 0 || one.to < city.text.length || region.text.length > 40) return null
  const [both, another] = findPlaces(`${city.text}, ${region.text}`, 'field')
  if (both === undefined || another !== undefined || both.to < city.text.length + 2 + region.text.length) return null
  if (!one.place.codes.some((code) => code.includes('/')) || both.place.codes.length >= one.place.codes.length + 1) return null
  const { start } = city.mention(0, 0)
  const text = document.text.slice(start, region.end)
  if (/^[^\n:]*$/.test(text))
    return {
      origin: 'field',
      text,
      places: [{ from: 0, to: text.length, place: both.place }],
      mention: within({ text, start, end: region.end }),
    }
  return { ...city, places: [{ ...one, place: both.place }] }
}

function lineOf(origin: PlaceLine['origin'], text: string, mention: PlaceLine['mention']): readonly PlaceLine[] {
  if (text === '' || text.length > 4 * longest) return []
  const isSentence = origin === 'label' && text.length > aFewWords
  if (isSentence && speaksOfMore.test(text)) return [{ origin, text, places: [], mention }]
  return [{ origin, text, places: findPlaces(text, origin === 'field' ? 'field' : isSentence ? 'prose' : 'line'), mention }]
}

function stretch(document: Document, block: Block, from: number, to: number, origin: PlaceLine['origin']): readonly PlaceLine[] {
  return lineOf(origin, block.text.slice(from, to), (start, end) => mentionIn(document, block, from + start, from + end))
}

/** What follows the name of the job in its title: "(Denver, CO)", "- Remote", ", Texas". */
function titleLines(document: Document): readonly PlaceLine[] {
  const fields = fieldsNamed(document, 'title').flatMap(({ value }) => {
    if (value.kind !== 'scalar') return []
    const { text, start } = mentionOf(document, value)
    return endings(text).flatMap(({ from, to }) =>
      lineOf('title', text.slice(from, to), (a, b) => ({
        text: text.slice(from + a, from + b),
        start: start + from + a,
        end: start + from + b,
      })),
    )
  })
  const heading = passagesOf(document).find(({ block }) => block.kind === 'heading')
  const body =
    heading === undefined || !mayTellWhere(heading)
      ? []
      : endings(heading.block.text).flatMap(({ from, to }) => stretch(document, heading.block, from, to, 'title'))
  return [...fields, ...body].filter((line) => isOnlyPlace(line.text, line.places))
}

const ending = /\(([^()]{2,80})\)|(?: [-\u2013\u2014|:/]|,) ?([^()|\u2013\u2014]{2,60}?)(?=$| [-\u2013\u2014|(])/g

function endings(title: string): readonly { from: number; to: number }[] {
  const found: { from: number; to: number }[] = []
  if (title.length > longest) return found
  for (const match of matchesOf(ending, title)) {
    const words = match[1] ?? match[2] ?? ''
    const from = match.index + match[0].indexOf(words)
    found.push({ from, to: from + words.length })
  }
  return found
}

const labelled =
  /^(?:(?:job|work|primary|office|preferred|available|company|candidates?|role|position|hiring|eligible|your|base|duty|additional|possible)[ /&-]{1,3}){0,2}(?:locations?|where|based in|place of (?:work|performance|employment)|work ?place|work ?site|duty station|site|city|region|states?|country|remote location|location\/remote|geography|where you(?:'|\u2019)ll (?:be working|work)(?:\/location)?|location & schedule|schedule & location|work schedule & location):?$/i

/** Blocks that can be a header, and the longest text that one has. */
const opening = { blocks: 10, chars: 200, piece: 110 }

/** Location lines, and the pieces of the header that name nothing but places. */
function bodyLines(document: Document): readonly PlaceLine[] {
  const lines: PlaceLine[] = []
  const passages = passagesOf(document)
  let next = 0
  let header = true
  document.blocks.forEach((block, at) => {
    const passage = passages[next]?.block === block ? passages[next++] : undefined
    if (block.kind === 'code' || block.kind === 'quote') return
    if (block.kind !== 'heading' && (block.zone === 'location' || (block.label !== null && isLabel(block.label)))) {
      lines.push(...stretch(document, block, afterLabel(block), firstSentence(block), 'label'))
      return
    }
    header &&= at < opening.blocks && block.kind !== 'item'
    if (!header) return
    const isWorthIt = passage === undefined || mayTellWhere(passage)
    if (block.text.length > opening.chars) header = false
    else if (isWorthIt) lines.push(...headerLines(document, block))
    if (isWorthIt && lines.length === 0 && block.kind === 'paragraph') lines.push(...lead(document, block))
  })
  return lines
}

/** Whether a block could name a place, or say remote. */
const mayTellWhere = ({ named, cues }: Passage): boolean => named || (cues & cue.remote) !== 0

/** The label that was asked for last: the items of a list share one. */
const asked = { label: '', is: false }

function isLabel(label: string): boolean {
  if (label !== asked.label) {
    asked.label = label
    asked.is = label.length <= opening.chars && labelled.test(label.trim())
  }
  return asked.is
}

function headerLines(document: Document, block: Block): readonly PlaceLine[] {
  return pieces(block.text).flatMap(({ from, to }) =>
    to - from > opening.piece
      ? []
      : stretch(document, block, from, to, 'header').filter(
          (line) =>
            !(block.kind === 'heading' && from === 0 && opensWithTown(line)) &&
            (isOnlyPlace(line.text, line.places) || (from > 0 && opensWithPlace(line)) || endsWithPlace(line)),
        ),
  )
}

/** What may follow the place at the end of a lead: nothing, or the rest of a state agency's name. */
const ofState =
  /^(?:[^A-Za-z]*| (?:[A-Z]{3,5}|Secretary of State|State Board|State Department|Department|Division|Board|Legislature|Office)\b[^,]{0,60})$/

/** "Registrar, Linn County, Iowa" before the dash that opens the text: the place that ends it. */
function lead(document: Document, block: Block): readonly PlaceLine[] {
  const dash = /^[^\n]{8,200}?[.,)\w](?= ?(?:\u2014|\u2013| - |--|: [A-Z]))/.exec(block.text.slice(0, 230))
  const to = dash?.[0].length ?? 0
  const comma = block.text.indexOf(',') + 1
  if (comma === 0 || comma > to) return []
  const text = block.text.slice(comma, to)
  if (/[$\u20ac\u00a3]/.test(text)) return []
  const last = findPlaces(text, 'line').at(-1)
  if (last === undefined || !ofState.test(text.slice(last.to))) return []
  return stretch(document, block, comma + last.from, to, 'header')
}

/** "Farm Hand, TX": in a heading no town that nobody knows, but the job. */
function opensWithTown({ places: [first] }: PlaceLine): boolean {
  return first !== undefined && first.from === 0 && lookUp(foldName(first.place.name)) === undefined
}

/** "Brooklyn, NY (Acme HQ)", "Chicago, Tower 2" behind the company's name. */
function opensWithPlace({ text, places }: PlaceLine): boolean {
  const [first] = places
  return first !== undefined && !/\p{L}/u.test(text.slice(0, first.from)) && /^ ?[,(]/.test(text.slice(first.to))
}

/** "Harbor Hardware, Fremont store, Seattle, WA": a line of names that a city with its state ends. */
function endsWithPlace({ text, places }: PlaceLine): boolean {
  const last = places.at(-1)
  if (last === undefined || /[\p{L}\d]/u.test(text.slice(last.to)) || !/,/.test(text.slice(last.from, last.to))) return false
  const names = text.slice(0, last.from)
  return /^\p{Lu}[^.;:!?\n]{1,70}, $/u.test(names) && !aVerb.test(names) && !speaksOfMore.test(names)
}

const aVerb = /\b(?:is|are|was|were|has|have|serves?|seeks?|based|founded|located|headquartered|with|from|near)\b/i

function afterLabel(block: Block): number {
  const label = block.label ?? ''
  if (label === '' || !block.text.startsWith(label)) return 0
  return (
    label.length + (/^[ \t]*[:|\u2013\u2014-]?[ \t]*/.exec(block.text.slice(label.length, label.length + 10))?.[0].length ?? 0)
  )
}

const sentenceEnd = /[.!?](?=\s+[A-Z])|;(?= )/g

/** Where the first sentence of a location line ends. A semicolon ends it too, but not in a list of places. */
function firstSentence({ text }: Block): number {
  const open = text.slice(0, longest)
  for (const { index } of matchesOf(sentenceEnd, open)) {
    if (/\b(?:St|Ft|Mt|D\.C|U\.S|Calif|Fla|Mass|[A-Z])$/.test(open.slice(Math.max(0, index - 6), index))) continue
    const next = /^; [^;]{0,60}/.exec(open.slice(index, index + 62))?.[0].slice(2)
    if (next === undefined || !isOnlyPlace(next, findPlaces(next, 'line'))) return index
  }
  return open.length
}

const divider =
  /[\n\t`]| [|\u00b7\u2022\u2014\u2013] |(?<!remote) - (?!remote)|[\u{1f000}-\u{1faff}\u2600-\u27bf]\ufe0f?|: |(?<!\b(?:St|Ft|Mt|D\.C|U\.S))[.;] (?=\p{L})/giu

function pieces(text: string): readonly { readonly from: number; readonly to: number }[] {
  const found: { from: number; to: number }[] = []
  let from = 0
  for (const match of matchesOf(divider, text)) {
    found.push({ from, to: match.index })
    from = match.index + match[0].length
  }
  return [...found, { from, to: text.length }]
}

const fillers =
  /\b(?:or|and|remote(?:ly)?(?:[- ](?:first|ok|friendly))?|hybrid|virtual|on-?site|in[- ]office|in[- ]person|anywhere|in|the|only|greater|metro|area|region|office|hq|headquarters|downtown|location|within|based|from|fully|full[- ]time|time|eastern|central|pacific|mountain|or|us|home|open|to|preferred|flexible|worldwide|global|international|except(?:ing)?|excluding|but not)\b|\[[^\][]{0,40}\]|100%|[\d\s\p{P}\p{S}]/giu

/** Whether a text names places or says remote, and nothing else. */
export function isOnlyPlace(text: string, places: readonly FoundPlace[]): boolean {
  if (places.length === 0 && !/remote|hybrid|virtual|on-?site|anywhere|home[- ]based/i.test(text)) return false
  let rest = ''
  let at = 0
  for (const { from, to } of places) {
    rest += `${text.slice(at, from)} `
    at = to
  }
  rest += text.slice(at)
  return !letters.test(rest) || !/\p{L}/u.test(rest.replace(fillers, ''))
}

/** Letters, or characters that could be. */
const letters = /[a-z\u0080-\uffff]/i

const part = /(?:[;|\u2022\n]| or | \/ |, and | and (?=remote))(?![^()]{0,120}\))/gi

/** The parts of a line that each tell of one choice: "Denver, CO or Remote (US)" has two. */
export function partsOf(line: PlaceLine): readonly { readonly from: number; readonly to: number }[] {
  const parts: { from: number; to: number }[] = []
  let from = 0
  for (const match of matchesOf(part, line.text)) {
    parts.push({ from, to: match.index })
    from = match.index + match[0].length
  }
  return [...parts, { from, to: line.text.length }]
}
