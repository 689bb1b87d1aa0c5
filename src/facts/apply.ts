import type { Document } from '../document/document.js'
import { cue } from './cues.js'
import type { Mention } from './facts.js'
import { fieldsNamed, listOf, mentionOf } from './fields.js'
import { mentionIn, type Passage, passagesOf, sentencesOf } from './passages.js'
import { isPlaceholder, readPlaceholders } from './placeholders.js'

const papers =
  '(?:resumes?|résumés?|cvs?|cover letters?|letters?|applications?|e-?mails?|portfolios?|materials|work samples?|message|note|details|proposals?|qualifications|bids?)'
const a =
  '(?:us |in )?(?:your |a |an |the |their |any |completed? |updated |current |brief |short |copy of your |one |job |online |following |all |please |both |letter of interest and |cover letter and ){0,4}'

/** Instructions to apply, on plain lower-case text. A bare "to apply" or "apply by May 1" tells no way. */
const instruction = new RegExp(
  [
    '\\bapply (?:now|here|online|today|directly|in person|inside|within|below|at|via|through|using|on (?:our|the|this|linkedin|indeed)|to this (?:job|position|role)|for (?:this|the) (?:job|position|role|opportunity) (?:at|on|via|through|by|here|online)|with (?:your|us|a|the|linkedin|indeed)|by (?:e-?mail|mail|phone|post|text|fax|\\w{3,12}ing\\b))',
    `\\b(?:send|submit|e-?mail|mail|forward|upload|attach|provide|include|bring|drop off|fax|share)(?:ing)? ${a}${papers}\\b`,
    `\\b${papers} (?:\\w{2,12} ){0,5}(?:to|at|via|through|online) (?:\\S{1,60}@|https?:|www\\.|\\w[\\w-]{1,40}\\.(?:com|org|net|gov|edu|io|co)\\b)`,
    '\\b(?:e-?mail|write|reach out|send (?:it|them)|respond|reply)(?: \\w{2,14}){0,6} \\S{1,60}@\\S',
    '\\bapplications? (?:can|may|should|must|are|will be|is|to be) (?:be )?(?:submitted|made|sent|completed|accepted|found|received|taken|filed|available)(?: \\w{2,14}){0,4} (?:at|via|through|online|to|by e-?mail|here|in person|on (?:our|the))\\b',
    '\\bfill(?:ing)? (?:in|out) (?:the|our|this|an?) (?:[\\w-]{2,14} ){0,3}(?:form|application)\\b',
    '\\bcomplete (?:the|our|this|an?) (?:\\w{2,14} ){0,3}(?:form|application|survey)\\b',
    '\\busing (?:the|our|this) (?:\\w{2,14} ){0,3}form\\b',
    '\\bclick (?:here|below|(?:on )?(?:the|this) (?:\\w{2,14} ){0,2}(?:link|button)|(?:on )?[\'"“]?apply)',
    '\\b(?:visit|go to|see|via|at|through|use)(?: \\S{2,30}){0,6} (?:to apply|for (?:how to apply|application|the application))',
    '\\bto apply,? (?:please )?(?:\\w{2,10} )?(?:visit|go|see|use|click|send|submit|call|text|contact|e-?mail|complete|fill|follow|reach|write|download)\\b',
    '\\b(?:call|text|phone|ring)(?: \\w{2,14}){0,4}(?: at)? ?\\+?\\(?\\d[\\d ().-]{5,18}',
    '\\bcontact(?: \\S{2,30}){0,8} (?:\\S{1,60}@\\S|\\(?\\d{3}[\\d ().-]{4,14})',
    '\\b(?:walk[- ]ins?|stop by|come by|drop by|come in|ask for \\w{2,14} at|ask for \\w{2,14} in|inquire within|apply within)\\b',
    '\\binterested (?:candidates|applicants|persons|parties|individuals|people)(?: \\w{2,14}){0,3} (?:should|may|can|must|please|are asked to|are invited to) (?:send|submit|apply|contact|e-?mail|call|visit|complete|forward)',
    '\\bplease (?:\\w{2,10} )?apply(?: \\w{2,14}){0,3} (?:at|via|through|here|online|on|by)\\b',
    '\\bhow to apply: \\S',
  ].join('|'),
)

/** Applying in another sense, or a way to something else. */
const otherwise =
  /\baccommodat|\bdisabilit(?:y|ies)\b|\bfraud|\bscam|\bphishing|\bagenc(?:y|ies) (?:should|must|are)|\bunsolicited|\bprivacy|\bquestions? (?:about|regarding|on) (?:our|the) (?:benefits|privacy)|\bpress inquir|\bcustomers?\b.{0,40}\bcall|\banswer (?:phone )?calls|\bdo not (?:send|submit|e-?mail|call|contact)|\brecruiters? (?:will|only)|\bonly (?:reach out|contact|communicate|e-?mail)|\bto learn more about (?:our|us)|\bapply (?:knowledge|principles|best practices|techniques)|\byou(?:'ll| will)? (?:also )?(?:submit|send|include|attach|bring|e-?mail|mail|upload|complete|fill|forward|call|contact|respond|reply|write|provide) /

const applyLink =
  /\bapply\b|\bapplication\b|boards\.greenhouse|jobs\.lever\.co|ashbyhq\.com|workable\.com|\/apply|forms?\.(?:gle|office|clickup)|goo\.gl\/forms|docs\.google\.com\/forms/i
const address =
  /[^\s@<>()]{1,64}@[^\s@<>()]{1,64}\.[a-z]{2,}|https?:\/\/\S|\bwww\.\S|\+?\(?\d{3}\)?[ .-]\d{3}[ .-]?\d{4}|\b\d{3}-\d{4}\b/

/** Who is to be written to, though no section on applying says so. */
const writing = /^\W{0,3}(?:to apply,? )?(?:please )?write to\b/
/** When to apply, not how: "submit applications by May 1". */
const when =
  /^(?:send|submit) (?:your |an? |the |all )?applications? (?:by|before|no later|in a timely|as soon|early|until|on or before)\b/

/** A street, or a box at the post office, where a section on applying names one. */
const street =
  /\b\d{1,5} (?:[a-z0-9.'-]{2,16} ){1,4}(?:street|st|avenue|ave|road|rd|boulevard|blvd|drive|dr|lane|ln|way|court|ct|place|pl|highway|hwy|square|plaza)\b|\bp\.?o\.? box \d/

const inPassage = (document: Document, passage: Passage): Mention | null => {
  const { block, cues } = passage
  const link = block.links.find(
    (one) => !/^#/.test(one.url) && (applyLink.test(one.url) || /^apply\b/i.test(block.text.slice(one.from, one.to))),
  )
  if (!link && block.zone !== 'apply' && (cues & cue.apply) === 0) return null
  for (const sentence of sentencesOf(passage)) {
    if (otherwise.test(sentence.plain)) continue
    const found = instruction.exec(sentence.plain)
    const match = found && when.test(sentence.plain.slice(found.index)) ? null : found
    const place =
      match === null && (block.zone === 'apply' || writing.test(sentence.plain))
        ? (address.exec(sentence.plain) ?? street.exec(sentence.plain))
        : null
    if (match === null && place === null) continue
    const end = sentence.from + sentence.plain.trimEnd().length
    const from = sentence.from + sentence.plain.length - sentence.plain.trimStart().length
    return mentionIn(document, block, from, end)
  }
  return link && link.from < link.to ? mentionIn(document, block, link.from, link.to) : null
}

const inFields = (document: Document): Mention | null => {
  for (const field of fieldsNamed(document, 'how-to-apply')) {
    for (const value of listOf(field.value)) {
      const mention = mentionOf(document, value)
      const words = mention.text.trim()
      const ofApplying = /appl/i.test(field.name) && words.length > 1 && words !== 'true' && words !== 'false'
      if ((ofApplying || address.test(words.toLowerCase()) || /^\S+\.\S+\/\S/.test(words)) && !isPlaceholder(words))
        return mention
    }
  }
  return null
}

/** The first words that tell how to apply: an instruction, a link, an address, a number; else the link of the front matter; null when none. */
export function readHowToApply(document: Document): Mention | null {
  const blanks = readPlaceholders(document)
  const passages = passagesOf(document)
  const first = passages.filter(({ block }) => block.zone === 'apply')
  const rest = passages.filter(({ block }) => block.zone !== 'apply' && block.zone !== 'eeo')
  for (const passage of [...first, ...rest]) {
    const found = inPassage(document, passage)
    if (found && !blanks.some((blank) => blank.start <= found.start && found.end <= blank.end)) return found
  }
  return inFields(document)
}
