import type { Document } from '../../document/document.js'
import { cue } from '../cues.js'
import type { Mention } from '../facts.js'
import { mentionIn, type Passage, passagesOf, plainOf, sentencesOf } from '../passages.js'
import { type FoundPlace, findPlaces, type Meaning } from './find.js'
import { matchesOf } from './matches.js'
import { companySpeaks, jobSpeaks, needs, type Role, rows, shields } from './spoken-rows.js'

/** A place of running text and what the sentence says of it. */
export interface SpokenPlace {
  readonly role: Role
  readonly place: Meaning
  readonly words: Mention
  /** The sentence that says so. */
  readonly sentence: Mention
}

/** The places of the body of which a sentence says something that counts, in order. */
export function spokenPlaces(document: Document): readonly SpokenPlace[] {
  const spoken: SpokenPlace[] = []
  passagesOf(document).forEach((passage, at, passages) => {
    if (!passage.named || spoken.length > most) return
    if (isAbovePay(passage, passages[at + 1])) {
      spoken.push(...paidAbove(document, passage))
      return
    }
    if ((passage.cues & cue.place) === 0 && !hasMoney(passage)) return
    const found = findPlaces(passage.block.text)
    if (found.length > 0) spoken.push(...spokenIn(document, passage, found.slice(0, most)))
  })
  return spoken
}

const hasMoney = ({ cues, block: { text } }: Passage): boolean =>
  (cues & cue.pay) !== 0 && (text.includes('$') || text.includes('\u00a3') || text.includes('\u20ac'))

const startsWithMoney = /^[^$\u00a3\u20ac]{0,20}[$\u00a3\u20ac] ?\d/
const speaksOfPay = /\b(?:salary|pay|ranges?|compensation|wages?|rates?|hourly|base|ote)\b|^[^:]{2,60}:$/i
const ofTheRest = /\b(?:other|rest of|remaining|outside|except|excluding|national(?:ly)?)\b/i

/** Whether a block is a heading or a line above a figure that says for which places it is: "Colorado pay range". */
function isAbovePay(passage: Passage, next: Passage | undefined): boolean {
  const { block } = passage
  return (
    next !== undefined &&
    (next.cues & cue.pay) !== 0 &&
    block.text.length <= 120 &&
    startsWithMoney.test(next.block.text.slice(0, 24)) &&
    !hasMoney(passage) &&
    speaksOfPay.test(block.text.trim()) &&
    !ofTheRest.test(block.text)
  )
}

/** The places of such a line; of "USA pay range (CA, NY)" those within the country, for the country alone says nothing. */
function paidAbove(document: Document, { block }: Passage): readonly SpokenPlace[] {
  const found = findPlaces(block.text)
  const sentence = mentionIn(document, block, 0, block.text.length)
  return found
    .filter(({ place }) => !place.codes.includes('US'))
    .map(({ from, to, place }) => ({ role: 'paid', place, words: mentionIn(document, block, from, to), sentence }))
}

/** A posting that names more places than that is none. */
const most = 2000

function spokenIn(document: Document, passage: Passage, found: readonly FoundPlace[]): readonly SpokenPlace[] {
  const spoken: SpokenPlace[] = []
  let next = 0
  for (const { from, to, plain } of sentencesOf(passage)) {
    let one = found[next]
    if (one === undefined) break
    if (one.from >= to) continue
    const sentence: Said = { passage, from, to, plain: plain.slice(0, asFarAs), speaksOf: new Map() }
    let role: Role | null = null
    let end = from
    let waiting: FoundPlace[] = []
    const lead = /^[\s(*-]*/.exec(plain)?.[0].length ?? 0
    for (; one !== undefined && one.from < to; one = found[++next]) {
      const listed = isListed(plainOf(passage).slice(end, one.from))
      if (!listed) waiting = []
      role = (listed ? role : null) ?? roleOf(sentence, one)
      end = one.to
      // "Ohio, Iowa and Utah residents: …" says it of the whole list; "Reno; US remote" of its last.
      waiting = role === null || role === 'paid' || role === 'excluded' ? [...waiting, one] : [one]
      if (role === null) continue
      for (const { from: at, to: until, place } of waiting) {
        const words = mentionIn(document, passage.block, at, until)
        spoken.push({ role, place, words, sentence: mentionIn(document, passage.block, from + lead, Math.max(to, until)) })
      }
      waiting = []
    }
  }
  return spoken
}

/** Whether only the commas and joiners of a list stand between two places. */
function isListed(between: string): boolean {
  return (
    between.length <= 24 &&
    /^\)?(?: ?[,;/&|]| or| and| as well as|,? and\/or| -| either| both| the| in| states? of| our| offices?)*[ \n]*\(?$/.test(
      between,
    )
  )
}

const reachBack = 150
const reachAhead = 70
const asFarAs = 600

interface Said {
  readonly passage: Passage
  readonly from: number
  readonly to: number
  readonly plain: string
  /** What has been looked for in the sentence so far. */
  readonly speaksOf: Map<keyof typeof needs, boolean>
}

function speaksOf({ plain, speaksOf }: Said, need: keyof typeof needs): boolean {
  const known = speaksOf.get(need) ?? needs[need].test(plain)
  speaksOf.set(need, known)
  return known
}

function roleOf(sentence: Said, place: FoundPlace): Role | null {
  const { passage, from, to, plain } = sentence
  const before = plainOf(passage).slice(Math.max(from, place.from - reachBack), place.from)
  const after = plainOf(passage).slice(place.to, Math.min(to, place.to + reachAhead))
  const startsLine = passage.block.text.charAt(place.from - 1) === '\n'
  for (const row of rows) {
    if (row.needs !== undefined && !speaksOf(sentence, row.needs)) continue
    if (row.after !== undefined && !row.after.test(after)) continue
    if (row.before !== undefined && !row.before.test(row.role === 'paid' && startsLine ? '' : before)) continue
    if (row.sentence !== undefined && !row.sentence.test(plain)) continue
    if (row.unless?.test(plain)) continue
    if (row.asks === 'job' && !isOfJob(before, plain, passage.block.zone)) continue
    return row.role
  }
  return null
}

/** Whether the words before a place speak of the job or its holder, and not of the company, a team or a journey. */
function isOfJob(before: string, sentence: string, zone: string): boolean {
  if (shields.test(before)) return false
  const job = lastOf(jobSpeaks, before)
  const company = lastOf(companySpeaks, before)
  if (job < 0 && company < 0)
    return zone !== 'company' && zone !== 'eeo' && /^.{0,12}$/s.test(before) && !companySpeaks.test(sentence)
  return job > company
}

function lastOf(says: RegExp, text: string): number {
  return matchesOf(says, text).at(-1)?.index ?? -1
}
