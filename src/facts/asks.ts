import type { Document, Zone } from '../document/document.js'
import { cue } from './cues.js'
import type { Facts, Mention } from './facts.js'
import { mentionIn, passagesOf, sentencesOf } from './passages.js'

const sending =
  /\b(?:attach|submit|send|include|provide|upload|bring|enclose|e-?mail|forward|supply|must be (?:submitted|included|attached)|require[ds]?|along with|copy of|copies of)\b/
const paper =
  /\b(?:(?:un)?official )?(?:college |academic |school |university )?transcripts?\b|\bcop(?:y|ies) of (?:\w{2,14} ){0,4}(?:certificates?|certifications?|diplomas?|degrees?|licen[cs]es?|transcripts?)\b|\b(?:attach|submit|send|include|upload|enclose|bring)(?: \w{2,14}){0,4} (?:diplomas?|certificates?)\b|\bproof of (?:degree|education|graduation|certification)\b|\bdd-?214\b/

/** "Do not send transcripts", "no transcripts needed". */
const unwanted =
  /\b(?:do|does|should|need|must|are|is) not (?:be |need to |have to )?(?:submit|send|attach|include|provide|upload|enclose|bring|require)|\bnot (?:required|needed|necessary|requested)\b|\bno (?:\w{4,10} )?(?:transcripts?|diplomas?|certificates?)\b/
/** What somebody does at work, not what an applicant sends. */
const atWork = /\b\w{2,20} will (?!be (?:asked|required)|need|have to|submit|send|provide|include|attach)/
/** Sections in which sending papers is work, unless the sentence speaks of applying. */
const ofWork: ReadonlySet<Zone> = new Set<Zone>(['responsibilities', 'company', 'benefits'])
/** How far before the paper the word for sending it may stand, in characters, and how far behind it. */
const [before, behind] = [140, 60]

/** Whether a sentence asks applicants for a paper. */
const asksForPaper = (sentence: string, introduction: string, zone: Zone): boolean => {
  const found = paper.exec(sentence)
  if (!found || unwanted.test(sentence)) return false
  if ((ofWork.has(zone) || atWork.test(sentence)) && !/\bappl(?:y|ications?|icants?|ying)\b/.test(sentence)) return false
  const near = sentence.slice(Math.max(0, found.index - before), found.index + found[0].length + behind)
  return sending.test(near) || sending.test(introduction)
}

const redacting = /\b(?:redact|remove|omit|black out|leave out|delete)\b/
const ageData =
  /\bages?\b|\bdates? of birth\b|\bbirth ?dates?\b|\bdates? of (?:attendance|graduation)\b|\bgraduation (?:dates?|years?)\b|\b(?:school|attendance) dates\b|\bage-identifying\b/

const record =
  /\b(?:arrest|conviction|criminal) (?:and|or|and\/or|&) (?:arrest |conviction )?(?:records?|histor(?:y|ies)|convictions?)\b|\b(?:arrest|conviction|criminal) (?:records?|histor(?:y|ies))\b|\bfair chance\b/
const considering = /\bconsider(?:s|ed|ation|ing)?\b|\bencourag\w{2,3}\b|\bwelcome\b|\beligible\b|\bapply\b/
const applicants = /\bappl(?:icants?|ications?|y)\b|\bcandidates?\b|\bindividuals\b|\bpeople\b|\bpersons\b|\beveryone\b|\bthose\b/

const firstSentence = (
  document: Document,
  sign: number,
  says: (sentence: string, introduction: string, zone: Zone) => boolean,
): Mention | null => {
  for (const passage of passagesOf(document)) {
    if ((passage.cues & sign) === 0) continue
    for (const { plain, from } of sentencesOf(passage)) {
      if (!says(plain, passage.block.label?.toLowerCase() ?? '', passage.block.zone)) continue
      const lead = plain.length - plain.trimStart().length
      return mentionIn(document, passage.block, from + lead, from + plain.trimEnd().length)
    }
  }
  return null
}

/** Papers made by others that applicants must send with the application (transcript, diploma, certificate); a resume is none. */
function readPapers(document: Document): Mention | null {
  return firstSentence(document, cue.papers, asksForPaper)
}

/** The sentence that lets applicants redact what tells their age. */
function readRedactionNotice(document: Document): Mention | null {
  return firstSentence(document, cue.redact, (sentence) => redacting.test(sentence) && ageData.test(sentence))
}

/** The sentence that says applicants with arrest or conviction records are considered. */
function readFairChance(document: Document): Mention | null {
  return firstSentence(
    document,
    cue.record,
    (sentence) =>
      record.test(sentence) &&
      considering.test(sentence) &&
      applicants.test(sentence) &&
      !/\b(?:not|never) (?:be )?considered\b/.test(sentence),
  )
}

/** All three. */
export function readAsks(document: Document): Facts['asks'] {
  return { papers: readPapers(document), redactionNotice: readRedactionNotice(document), fairChance: readFairChance(document) }
}
