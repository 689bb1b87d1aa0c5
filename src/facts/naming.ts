import type { Block, Document, Zone } from '../document/document.js'
import { cue } from './cues.js'
import type { Facts, Mention } from './facts.js'
import { mentionIn, type Passage, passagesOf, plainOf, plainText, sentencesOf } from './passages.js'
import { isPlaceholder } from './placeholders.js'
import { readTitle } from './title.js'

/** Words of a sign that calls everyone and names no job. */
const callingAll =
  /\b(?:now |we are |we're |always |currently )?(?:hiring|recruiting)(?: now| today| event)?\b|\b(?:all|any|many|various|multiple|several|open|available|current|general) (?:positions?|jobs?|roles?|openings?|shifts?|applications?|vacanc(?:y|ies)|opportunit(?:y|ies)|call)\b|\bhelp wanted\b|\bjoin (?:us|our team|the team|our \w+ team)\b|\bwork (?:with|for) us\b|\bcareers?\b|\bapply (?:inside|within|now|here|today|online)\b|\b(?:positions?|jobs?|openings?|opportunit(?:y|ies)|vacanc(?:y|ies))(?: available| open)?\b|\bwe want you\b|\binquire within\b|\btalent (?:pool|community|network)\b|\ball (?:levels|shifts|departments)\b|\bwanted\b|\bimmediate(?:ly)?\b|\bjob description\b|\bat our (?:store|restaurant|office)s?\b/g

/** Some word of every such call. */
const calls =
  /hiring|recruiting|position|job|role|opening|shift|application|vacanc|opportunit|call|wanted|join|work|career|apply|want you|inquire|talent|level|department|immediate|at our/

/** What is left of a line once the general calls are taken out is the name of a job, if it has a word in it. */
const namesJob = (line: string): boolean =>
  (/(?!your\b)[a-z]{4}/.test(line) && !calls.test(line)) ||
  line
    .split(/[.!?|]/)
    .some((part) =>
      /\p{L}{3}/u.test(part.replace(callingAll, ' ').replace(/\b(?:the|and|for|at|in|of|our|your|we|are|you)\b/g, ' ')),
    )

const seeking =
  /\b(?:hiring|seeking|seeks|looking for|searching for|recruiting|need|needs|wanted:?|join us as|position of|role of|opening for)(?: for)? (?:an? |our next |another |experienced |full-time |part-time )+\p{L}{3,}/u
const sign = /^(?:the |a |an )?[\p{L}' -]{3,40}$/u

const namesPosition = (document: Document, passages: readonly Passage[]): boolean => {
  const title = readTitle(document)
  if (title && !isPlaceholder(title.text) && namesJob(plainText(title.text))) return true
  const opening = passages.slice(0, 6)
  return opening.some((passage) => {
    const plain = plainOf(passage)
    return seeking.test(plain) || (passage.block.kind !== 'heading' && plain.length <= 200 && callsFor(plain))
  })
}

/** A sign: "Help wanted. Server." */
const callsFor = (plain: string): boolean => {
  if (plain.search(callingAll) < 0) return false
  return plain.split(/[.!:]/).some((part) => sign.test(part.trim()) && part.trim().split(' ').length <= 4 && namesJob(part))
}

const qualifying =
  /\b(?:requir\w{1,8}|needed|must (?:have|be|possess)|experience|certifi\w{1,8}|licen[cs]e\w?|degree|diploma|skills?|ability to|able to|knowledge of|you (?:have|bring)|qualifi\w{1,8}|proficien\w{1,3}|years? of)\b/
const doing =
  /\b(?:you(?:'ll| will)? (?:be )?(?!have\b|need\b|bring\b|get\b|are\b|receive\b|can\b|may\b|must\b)[a-z]{3,14}|responsible for|responsibilities|duties|(?:this|the) (?:role|position|job|person|\w+) (?:will|includes|involves|entails|leads|manages|supports)|will (?:be )?[a-z]{3,14})\b/

const evidence = (document: Document, passages: readonly Passage[], zones: readonly Zone[], says: RegExp): Mention | null => {
  const inZone = passages.find(({ block }) => zones.includes(block.zone) && block.kind !== 'heading' && block.text.trim() !== '')
  if (inZone) return mentionIn(document, inZone.block, 0, inZone.block.text.length)
  for (const passage of passages) {
    if (passage.block.kind === 'heading' || passage.block.zone === 'eeo' || passage.block.zone === 'apply') continue
    if ((passage.cues & cue.qualifies) === 0) continue
    const sentence = sentencesOf(passage).find(({ plain }) => says.test(plain))
    if (sentence) return mentionIn(document, passage.block, sentence.from, sentence.to)
  }
  return null
}

/** The lists under headings of unknown purpose, each by its first item. */
const unnamedLists = (document: Document, passages: readonly Passage[]): readonly Mention[] => {
  const lists: Block[][] = [[]]
  for (const { block, cues } of passages) {
    if (block.kind === 'heading') lists.push([])
    else if (block.kind === 'item' && block.zone === 'other' && block.text.length >= 15 && (cues & cue.pay) === 0)
      lists.at(-1)?.push(block)
  }
  return lists.flatMap(([first, second]) => (first && second ? [mentionIn(document, first, 0, first.text.length)] : []))
}

/**
 * Whether the text names a particular position, and where it says what the job takes and what the work is. What is none of the known parts
 * of an ad most often says what the work is, and after that what it takes: a list under a heading that nobody knows stands for either.
 */
export function readNames(document: Document): Facts['names'] {
  const passages = passagesOf(document)
  const lists = unnamedLists(document, passages)
  const told = evidence(document, passages, ['responsibilities'], doing)
  return {
    position: namesPosition(document, passages),
    qualifications: evidence(document, passages, ['must', 'nice'], qualifying) ?? lists[told ? 0 : 1] ?? null,
    duties: told ?? lists[0] ?? null,
  }
}

const occupation =
  "(?:(?!and\\b|or\\b)[a-z][a-z'-]{1,16} ){0,2}(?:[a-z]{2,14}(?:er|or|ist|ant|ian|ive|eer|ician)|nurse|clerk|cook|chef|analyst|janitor|driver|barista|aide|guard|pilot|architect|counsel|medic|host|hostess|associate|technologist|mechanic|secretary|representative|hygienist|attendant)"
const pair = new RegExp(
  `\\b(?:hiring|recruiting|filling|seeking|we need|openings? for|looking for|(?:two|three|several|both|different) (?:openings|jobs|positions|roles|vacancies))[^.;]{0,30}?\\b(?:an?|one) (?<first>${occupation}),? (?:and|or|as well as) (?:an?|one) (?<second>${occupation})\\b`,
)
const eitherTitle = new RegExp(`^(?<first>${occupation}) (?:or|and|&) (?<second>${occupation})$`)
/** Words for a kind of person, not for a job. */
const character =
  /(?:play|think|lead|learn|start|communicat|partn|do|mak|build|solv|teach|listen|innovat|achiev|perform|collaborat|creat|oth|numb|matt|oft|offi|custom|mentor|contribut|own|problem-solv)(?:er|or|ive)$/

const headOf = (words: string): string => words.split(' ').at(-1) ?? words

/** The jobs of one posting when it advertises several that differ ("a janitor and an accountant"); empty for one job. */
export function readJobs(document: Document): readonly Mention[] {
  const both = (groups: Record<string, string | undefined> | undefined): readonly [string, string] | null => {
    const { first, second } = groups ?? {}
    if (!first || !second || headOf(first) === headOf(second) || character.test(first) || character.test(second)) return null
    return [first, second]
  }
  for (const passage of passagesOf(document)) {
    const { block, cues } = passage
    if ((cues & cue.openings) === 0 || (cues & cue.pair) === 0) continue
    const plain = plainOf(passage)
    const match = pair.exec(plain)
    const found = both(match?.groups)
    if (!match || !found) continue
    const from = plain.indexOf(found[0], match.index)
    const next = plain.indexOf(found[1], from + found[0].length)
    return [mentionIn(document, block, from, from + found[0].length), mentionIn(document, block, next, next + found[1].length)]
  }
  const title = readTitle(document)
  const found = title ? both(eitherTitle.exec(plainText(title.text))?.groups) : null
  if (!title || !found || !/ or /i.test(title.text)) return []
  const first = { text: title.text.slice(0, found[0].length), start: title.start, end: title.start + found[0].length }
  const start = title.end - found[1].length
  return [first, { text: document.text.slice(start, title.end), start, end: title.end }]
}

const level =
  '(?:I{1,3}|IV|V|VI|[1-9]|1[0-5]|Junior|Jr\\.?|Mid(?:[- ]Level)?|Senior|Sr\\.?|Staff|Principal|Lead|Intermediate|Associate|Entry[- ]Level)'
const several = new RegExp(
  `(?<![\\p{L}\\d$.-])(?:GS-?|L|Level )?${level}(?:(?:, ?(?:and |or |& )?| ?/ ?| ?& ?| and | or | to | ?[-–] ?)(?:GS-?|L|Level )?${level}){1,4}(?![\\p{L}\\d])`,
  'u',
)
/** What parts two levels, with the last letter of the first. */
const maybeSeveral = /[IV\drdlfe.](?:, ?| ?[/&–-] ?| and | or | to )(?:and |or |& )?[IV\dJMSPLAEG]/
const one = new RegExp(`(?:GS-?|L|Level )?${level}(?![\\p{L}\\d])`, 'gu')

/** The levels of one posting when its title names several ("Technician I, II or III"); empty for one level. */
export function readLevels(document: Document): readonly Mention[] {
  const title = readTitle(document)
  const match = title && maybeSeveral.test(title.text) ? several.exec(title.text) : null
  if (!title || !match || /^\d+[^\d]+\d+$/.test(match[0])) return []
  return [...match[0].matchAll(one)].map(({ 0: text, index }) => {
    const start = title.start + match.index + index
    return { text, start, end: start + text.length }
  })
}
