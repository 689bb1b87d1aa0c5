import type { Document } from '../../document/document.js'
import { cue } from '../cues.js'
import type { Facts, Mention } from '../facts.js'
import { fieldsNamed, listOf, textOf } from '../fields.js'
import { mentionIn, passagesOf, type Sentence, sentencesOf } from '../passages.js'
import type { FoundPlace } from './find.js'
import { aFewWords, isOnlyPlace, type PlaceLine, partsOf } from './place-lines.js'
import { inLines, inSentences, type RemoteSaid, worthReading, worthReadingLine } from './remote-words.js'

/** Something the posting says of remote work, and its words. */
interface RemoteCue {
  readonly means: RemoteSaid | 'habit'
  readonly words: Mention
  /** A sentence is `firm` where it speaks of this job outright. */
  readonly from: 'field' | 'line' | 'sentence' | 'firm sentence'
}

export interface Remote {
  readonly remote: Facts['remote']
  readonly words: Mention | null
}

const yes =
  /^(?:true|yes|y|1|remote|full(?:y)?(?:[ -]remote)?|100%?(?: remote)?|telecommute|telework|anywhere|remote[- ](?:ok|only|first))$/i
const no = /^(?:false|no|n|0|none|never|on-?site|office|in[- ](?:office|person)|on[- ]premises?)$/i
const partly = /^(?:hybrid|partial(?:ly)?|partly|part|mixed|sometimes|optional|flexible)\b/i

/** What the field `remote` says outright; a list of places is no answer here. */
function remoteField(document: Document): RemoteCue | null {
  for (const field of fieldsNamed(document, 'remote')) {
    const words = { text: document.text.slice(field.start, field.end), start: field.start, end: field.end }
    const said = textOf(field.value).trim()
    const means = yes.test(said) ? 'remote' : no.test(said) ? 'onsite' : partly.test(said) ? 'hybrid' : null
    if (means !== null) return { means, words, from: 'field' }
  }
  return null
}

/** Tags of a list of benefits that say it of the job: "Permanently Remote". */
function remoteTag(document: Document): readonly RemoteCue[] {
  return fieldsNamed(document, 'benefits')
    .flatMap(({ value }) => listOf(value))
    .filter((tag) => /^(?:permanently|fully|100%) remote$/i.test(textOf(tag)))
    .map((tag) => ({
      means: 'remote',
      words: { text: document.text.slice(tag.start, tag.end), start: tag.start, end: tag.end },
      from: 'line',
    }))
}

/** What lines that tell where say of remote work, by their parts: "Denver, CO or Remote (US)" has two. */
function cuesOfLines(lines: readonly PlaceLine[]): readonly RemoteCue[] {
  return lines.flatMap((line) =>
    (worthReadingLine.test(line.text) ? partsOf(line) : []).flatMap(({ from, to }): readonly RemoteCue[] => {
      const text = line.text.slice(from, to)
      if (line.origin === 'label' && text.length > aFewWords && !isOnlyPlace(text, placesWithin(line, from, to))) return []
      for (const { means, says } of inLines) {
        const match = says.exec(text)
        if (match === null || means === 'nothing' || means === 'habit') continue
        const whole = text.length <= aFewWords && isOnlyPlace(text, placesWithin(line, from, to))
        const at = whole ? from + (/^[^\p{L}\p{N}#]*/u.exec(text)?.[0].length ?? 0) : from + match.index
        const end = whole ? from + text.replace(/[\s,.]+$/, '').length : at + match[0].length
        return [{ means, words: line.mention(at, end), from: 'line' }]
      }
      return []
    }),
  )
}

const placesWithin = (line: PlaceLine, from: number, to: number): readonly FoundPlace[] =>
  line.places
    .filter((found) => found.from >= from && found.to <= to)
    .map((found) => ({ ...found, from: found.from - from, to: found.to - from }))

/** What the sentences of the body say of remote work, for this job or as the habit of the company. */
function cuesOfText(document: Document): readonly RemoteCue[] {
  const cues: RemoteCue[] = []
  for (const passage of passagesOf(document)) {
    if ((passage.cues & cue.remote) === 0) continue
    for (const { from, plain } of sentencesOf(passage).flatMap(inPieces)) {
      if (!worthReading.test(plain)) continue
      if (cues.length > enough) return cues
      cues.push(
        ...cuesOfSentence(plain).map(({ means, firm, at, end }) => ({
          means,
          words: mentionIn(document, passage.block, from + at, from + end),
          from: firm ? ('firm sentence' as const) : ('sentence' as const),
        })),
      )
    }
  }
  return cues
}

const enough = 500
const longest = 1000

/** A sentence that never ends is read in pieces. */
function inPieces(sentence: Sentence): readonly Sentence[] {
  if (sentence.plain.length <= longest) return [sentence]
  const pieces: Sentence[] = []
  for (let at = 0; at < sentence.plain.length; at += longest) {
    const plain = sentence.plain.slice(at, at + longest)
    pieces.push({ from: sentence.from + at, to: sentence.from + at + plain.length, plain })
  }
  return pieces
}

interface Said {
  readonly means: RemoteCue['means']
  readonly firm: boolean
  readonly at: number
  readonly end: number
}

function cuesOfSentence(sentence: string): readonly Said[] {
  const lead = sentence.length - sentence.trimStart().length
  let open = sentence.slice(lead)
  const cues: Said[] = []
  for (const { means, says, firm, holds } of inSentences) {
    if (holds !== undefined && !holds.some((word) => open.includes(word))) continue
    says.lastIndex = 0
    for (let match = says.exec(open); match !== null; match = says.exec(open)) {
      const end = match.index + match[0].length
      const more =
        /^(?:-based)?(?: (?:position|role|job|opportunity|work))?(?: ?\([^()]{2,40}\))?/.exec(open.slice(end, end + 45))?.[0]
          .length ?? 0
      if (means !== 'nothing') cues.push({ means, firm: firm === true, at: lead + match.index, end: lead + end + more })
      open = `${open.slice(0, match.index)}${'\u0000'.repeat(match[0].length)}${open.slice(end)}`
      says.lastIndex = end
    }
  }
  return cues
}

/**
 * Weighs what the posting says of remote work: its own field, else lines that tell where, else sentences.
 * @param sited whether the posting names a place of the job; then the habits of the company say nothing of it
 */
function weigh(field: RemoteCue | null, lines: readonly RemoteCue[], text: readonly RemoteCue[], sited: boolean): Remote {
  if (field !== null && field.means !== 'habit') {
    const better = field.means === 'remote' ? lines.find((cue) => cue.means === 'remote') : undefined
    return { remote: field.means, words: (better ?? field).words }
  }
  const tagged = text.filter((cue) => cue.words.text.startsWith('#'))
  const clear = [...lines, ...tagged]
  const firm = text.filter((cue) => cue.from === 'firm sentence')
  const order: readonly (readonly [readonly RemoteCue[], RemoteCue['means'], RegExp?])[] = [
    [firm, 'onsite', /\b(?:not|no|cannot|can't|isn't|only)\b/i],
    [firm, 'hybrid'],
    [clear, 'remote'],
    [clear, 'hybrid'],
    [text, 'hybrid'],
    [firm, 'remote'],
    [firm, 'onsite'],
    [text, 'remote'],
    [clear, 'onsite'],
  ]
  for (const [cues, means, says] of order) {
    const cue = cues.find((each) => each.means === means && (says === undefined || says.test(each.words.text)))
    if (cue !== undefined && cue.means !== 'habit') return { remote: cue.means, words: cue.words }
  }
  const habit = text.find((cue) => cue.means === 'habit')
  return habit !== undefined && !sited ? { remote: 'remote', words: habit.words } : { remote: 'unknown', words: null }
}

export function readRemote(document: Document, lines: readonly PlaceLine[]): Remote {
  return weigh(
    remoteField(document),
    [...cuesOfLines(lines), ...remoteTag(document)],
    cuesOfText(document),
    lines.some((line) => line.places.some(({ place }) => place.codes.some((code) => code.includes('/')))),
  )
}
