import type { Document } from '../../document/document.js'
import type { Mention } from '../facts.js'
import { mentionIn, type Passage, passagesOf, sentencesOf } from '../passages.js'
import { type FoundPlace, findPlaces, type Meaning } from './find.js'
import { companySpeaks, jobSpeaks, type Role, rows, shields } from './spoken-rows.js'

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
  return passagesOf(document).flatMap((passage) => {
    const found = findPlaces(passage.block.text)
    return found.length === 0 ? [] : spokenIn(document, passage, found)
  })
}

function spokenIn(document: Document, passage: Passage, found: readonly FoundPlace[]): readonly SpokenPlace[] {
  const spoken: SpokenPlace[] = []
  let next = 0
  for (const sentence of sentencesOf(passage)) {
    let role: Role | null = null
    let end = sentence.from
    for (let one = found[next]; one !== undefined && one.from < sentence.to; one = found[++next]) {
      const around = { passage, from: sentence.from, to: sentence.to }
      role = (role !== null && isListed(passage.plain.slice(end, one.from)) ? role : null) ?? roleOf(around, one)
      end = one.to
      if (role === null) continue
      const lead = /^[\s(*-]*/.exec(sentence.plain)?.[0].length ?? 0
      spoken.push({
        role,
        place: one.place,
        words: mentionIn(document, passage.block, one.from, one.to),
        sentence: mentionIn(document, passage.block, sentence.from + lead, Math.max(sentence.to, one.to)),
      })
    }
  }
  return spoken
}

/** Whether only the commas and joiners of a list stand between two places. */
function isListed(between: string): boolean {
  return between.length <= 24 && /^\)?(?: ?[,;/&|]| or| and| as well as|,? and\/or| -| either| both| the| in| states? of| our| offices?)*[ \n]*\(?$/.test(between)
}

const reachBack = 150
const reachAhead = 70

interface Around {
  readonly passage: Passage
  readonly from: number
  readonly to: number
}

function roleOf({ passage, from, to }: Around, place: FoundPlace): Role | null {
  const { plain, block } = passage
  const before = plain.slice(Math.max(from, place.from - reachBack), place.from)
  const startsLine = block.text.charAt(place.from - 1) === '\n'
  const after = plain.slice(place.to, Math.min(to, place.to + reachAhead))
  const sentence = plain.slice(from, Math.min(to, from + 600))
  for (const row of rows) {
    if (row.before !== undefined && !row.before.test(row.role === 'paid' && startsLine ? '' : before)) continue
    if (row.after !== undefined && !row.after.test(after)) continue
    if (row.sentence !== undefined && !row.sentence.test(sentence)) continue
    if (row.unless?.test(sentence)) continue
    if (row.asks === 'job' && !isOfJob(before, sentence, block.zone)) continue
    return row.role
  }
  return null
}

/** Whether the words before a place speak of the job or its holder, and not of the company, a team or a journey. */
function isOfJob(before: string, sentence: string, zone: string): boolean {
  if (shields.test(before)) return false
  const job = lastOf(jobSpeaks, before)
  const company = lastOf(companySpeaks, before)
  if (job < 0 && company < 0) return zone !== 'company' && zone !== 'eeo' && /^.{0,12}$/s.test(before) && !companySpeaks.test(sentence)
  return job > company
}

function lastOf(says: RegExp, text: string): number {
  let at = -1
  for (const match of text.matchAll(says)) at = match.index
  return at
}
