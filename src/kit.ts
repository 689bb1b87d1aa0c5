/**
 * The one import of a rule: how it is defined, what it is given, and what it needs to say where a posting and a law disagree and how to mend it.
 */
export type { Block, Document, Field, Section, Span, Zone } from './document/document.js'
export { insertContent, type NewContent, sectionOf } from './document/insert.js'
export type { Edit, Fix, Safety } from './engine/finding.js'
export { defineRule, type Posting, type Report, type Rule, type Statements } from './engine/rule.js'
export type * from './facts/facts.js'
export { type CanonicalName, fieldsNamed } from './facts/fields.js'
export { plainText } from './facts/passages.js'
export { hasGrades, questionsOf, wishedFor, yearsAsked, yearsRequired } from './kit/asked.js'
export { blankFor, type Topic } from './kit/blanks.js'
export { blockAt } from './kit/blocks.js'
export { advancedIsNormal, degreesWithout, insteadOfDegree, isRegulated } from './kit/degrees.js'
export { isFederal } from './kit/federal.js'
export { add, addBenefits, addDeadline, addPay, writeDay } from './kit/fills.js'
export { governedBy, technologyAt } from './kit/governed.js'
export { itemsOf, moveItem, mustHaves } from './kit/items.js'
export { closeList } from './kit/lists.js'
export { periodWords, rewritePay, writeAmount, writeAmounts, writePay } from './kit/money.js'
export {
  baseFigures,
  byLevel,
  closed,
  commissionOnly,
  concerns,
  faults,
  namedBy,
  payInText,
  payOnlyInFrontMatter,
  servingLaw,
} from './kit/pay.js'
export { type Seniority, seniorityOf } from './kit/seniority.js'
export { hasStem, headingOf, isSaid, type PlainSentence, sectionText, sentencesWith } from './kit/sentences.js'
export { type Technology, technologies } from './kit/technologies.js'
export { toolAt } from './kit/tools.js'
export { fixesOf, wordRule } from './kit/wording.js'
export { holds, listed, quote, quoteFirst } from './kit/words.js'
export type { Severity } from './law/jurisdiction.js'
export type { Owed, OwedFor } from './law/obligations.js'
export { type Dated, type Day, valueOn } from './law/time.js'
export { isName, sentenceAround } from './words/context.js'
export { type EqualityHit, equalityOf } from './words/equality.js'
export type { Heard, Phrase, Wording } from './words/phrase.js'
