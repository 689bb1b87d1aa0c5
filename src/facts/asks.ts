import type { Document } from '../document/document.js'
import { cue } from './cues.js'
import type { Facts, Mention } from './facts.js'
import { mentionIn, passagesOf, sentencesOf } from './passages.js'

const sending =
  /\b(?:attach|submit|send|include|provide|upload|bring|enclose|e-?mail|forward|supply|must be (?:submitted|included|attached)|require[ds]?|along with|copy of|copies of)\b/
const paper =
  /\b(?:(?:un)?official )?(?:college |academic |school |university )?transcripts?\b|\bcop(?:y|ies) of (?:\w{2,14} ){0,4}(?:certificates?|certifications?|diplomas?|degrees?|licen[cs]es?|transcripts?)\b|\b(?:attach|submit|send|include|upload|enclose|bring)(?: \w{2,14}){0,4} (?:diplomas?|certificates?)\b|\bproof of (?:degree|education|graduation|certification)\b|\bdd-?214\b/

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
  says: (sentence: string, introduction: string) => boolean,
): Mention | null => {
  for (const passage of passagesOf(document)) {
    if ((passage.cues & sign) === 0) continue
    for (const { plain, from } of sentencesOf(passage)) {
      if (!says(plain, passage.block.label?.toLowerCase() ?? '')) continue
      const lead = plain.length - plain.trimStart().length
      return mentionIn(document, passage.block, from + lead, from + plain.trimEnd().length)
    }
  }
  return null
}

/** Papers made by others that applicants must send with the application (transcript, diploma, certificate); a resume is none. */
function readPapers(document: Document): Mention | null {
  return firstSentence(
    document,
    cue.papers,
    (sentence, introduction) => paper.test(sentence) && (sending.test(sentence) || sending.test(introduction)),
  )
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
