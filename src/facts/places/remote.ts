import type { Document } from '../../document/document.js'
import { cue } from '../cues.js'
import type { Facts, Mention } from '../facts.js'
import { fieldsNamed, listOf, textOf } from '../fields.js'
import { mentionIn, passagesOf, type Sentence, sentencesOf } from '../passages.js'
import type { FoundPlace } from './find.js'
import { aFewWords, isOnlyPlace, type PlaceLine, partsOf } from './place-lines.js'
import { couldDeny, inLines, inSentences, type RemoteSaid, worthReading, worthReadingLine } from './remote-words.js'

/** Something the posting says of remote work, and its words. */
interface RemoteCue {
  readonly means: RemoteSaid | 'habit'
  readonly words: Mention
  /** A sentence is `firm` where it speaks of this job outright. */
  readonly from: 'line' | 'sentence' | 'firm sentence'
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
function remoteField(document: Document): Remote | null {
  for (const field of fieldsNamed(document, 'remote')) {
    const words = { text: document.text.slice(field.start, field.end), start: field.start, end: field.end }
    const said = textOf(field.value).trim()
    const means = yes.test(said) ? 'remote' : no.test(said) ? 'onsite' : partly.test(said) ? 'hybrid' : null
    if (means !== null) return { remote: means, words }
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

/**
 * What the sentences of the body say of remote work, for this job or as the habit of the company.
 * @param isOpen no line says that the job is remote: else only a denial or days of the week still count
 */
function cuesOfText(document: Document, isOpen: boolean): readonly RemoteCue[] {
  const cues: RemoteCue[] = []
  for (const passage of passagesOf(document)) {
    if ((passage.cues & cue.remote) === 0) continue
    for (const sentence of sentencesOf(passage)) {
      for (const { from, plain } of inPieces(sentence)) {
        if (!worthReading.test(plain) || !(isOpen || couldDeny.test(plain))) continue
        if (cues.length > enough) return cues
        for (const { means, firm, at, end } of cuesOfSentence(plain)) {
          const words = mentionIn(document, passage.block, from + at, from + end)
          cues.push({ means, words, from: firm ? 'firm sentence' : 'sentence' })
        }
      }
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

const denies = /\b(?:not|no|cannot|can't|isn't|only)\b/i

/** What each kind of words says, in the order in which it counts. */
const order: readonly (readonly ['firm' | 'clear' | 'text', RemoteSaid, RegExp?])[] = [
  ['firm', 'onsite', denies],
  ['firm', 'hybrid'],
  ['clear', 'remote'],
  ['clear', 'hybrid'],
  ['text', 'hybrid'],
  ['firm', 'remote'],
  ['firm', 'onsite'],
  ['text', 'remote'],
  ['clear', 'onsite'],
]

/** Weighs what lines that tell where say of remote work, and what sentences say; null when they say nothing of this job. */
function weigh(lines: readonly RemoteCue[], text: readonly RemoteCue[]): Remote | null {
  const cues = {
    clear: [...lines, ...text.filter((cue) => cue.words.text.startsWith('#'))],
    firm: text.filter((cue) => cue.from === 'firm sentence'),
    text,
  }
  for (const [kind, means, says] of order) {
    const found = cues[kind].find((each) => each.means === means && (says === undefined || says.test(each.words.text)))
    if (found !== undefined) return { remote: means, words: found.words }
  }
  return null
}

/** Reads whether the job is remote: from its own field, else from lines that tell where and from sentences. */
export function readRemote(document: Document, lines: readonly PlaceLine[]): Remote {
  const field = remoteField(document)
  const said = [...cuesOfLines(lines), ...remoteTag(document)]
  const remoteLine = said.find(({ means }) => means === 'remote')
  if (field !== null)
    return { remote: field.remote, words: ((field.remote === 'remote' ? remoteLine : undefined) ?? field).words }
  const text = cuesOfText(document, remoteLine === undefined)
  const weighed = weigh(said, text)
  if (weighed !== null) return weighed
  // The habit of the company says nothing of a job that has a place.
  const habit = text.find(({ means }) => means === 'habit')
  const isSited = lines.some((line) => line.places.some(({ place }) => place.codes.some((code) => code.includes('/'))))
  return habit !== undefined && !isSited ? { remote: 'remote', words: habit.words } : { remote: 'unknown', words: null }
}
