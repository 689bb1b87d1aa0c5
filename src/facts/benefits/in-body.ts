import type { Block, Document, Zone } from '../../document/document.js'
import { cue } from '../cues.js'
import type { BenefitMention, Mention } from '../facts.js'
import type { Sign } from '../lexicon.js'
import { mentionIn, ofBenefits, type Passage, passagesOf, plainOf, type Sentence, sentencesOf } from '../passages.js'
import { amountOf } from './amounts.js'
import { postpones, stanceOf } from './context.js'
import { findNames, type Named } from './find.js'
import { readLinks } from './links.js'
import { findOpenEnds, opensList } from './open-end.js'
import { leftBlank, type Reading } from './reading.js'
import { findPromises } from './vague.js'

/** Where a sentence must say itself that the employer gives: there the same words mean work, skills or the firm's trade. */
const ofWork: ReadonlySet<Zone> = new Set<Zone>(['responsibilities', 'must', 'nice', 'company', 'title', 'apply'])

const about =
  /benefit|perk|we (?:offer|provide|give)|(?:you|we)(?:'ll| will)? (?:get|receive|enjoy)\b|what.{0,12}offer|total rewards|our offer|in it for you|love working|why (?:join|work|you'll|us)|time off|leave|insurance/
const heading =
  /^(?:our |your |employee |company |the |full |some of the |what |more )?(?:\w{2,14} (?:and|&|\+|,) )?(?:benefits?|perks)(?: (?:and|&|\+) \w{2,14})?(?: (?:package|include|at \w{2,14}|offered|summary|overview))?:?$|\b(?:following|these|your|our) (?:benefits|perks):?$/

/** Reads the benefits that the text names or promises. */
export function readBody(document: Document, reading: Reading): void {
  let under = false
  for (const passage of passagesOf(document)) {
    const { block, cues } = passage
    const headed = (cues & cue.promise) !== 0 && isHeading(block) && heading.test(plainOf(passage).trim())
    if (headed || (under && isHeading(block))) under = headed
    if (block.zone === 'eeo' || ((cues & ofBenefits) === 0 && block.links.length === 0)) continue
    let home = under || isHome(block)
    if (mayName(passage, home || reading.sure.has(block.section))) {
      let next = 0
      for (const sentence of sentencesOf(passage)) {
        const signs: Sign[] = []
        for (let sign = passage.signs[next]; sign && sign.from < sentence.to; sign = passage.signs[++next]) signs.push(sign)
        if (signs.length > 0) home = readSentence(document, block, sentence, signs, home, reading) || home
      }
    }
    if (block.links.length > 0 || block.text.includes('://')) readLinks(document, block, plainOf(passage), home, reading)
  }
}

/** Whether a passage has the words for it. */
const mayName = ({ cues, block }: Passage, among: boolean): boolean =>
  (cues & (cue.firm | cue.loose | cue.promise)) !== 0 ||
  ((cues & cue.listed) !== 0 && (among || (cues & cue.given) !== 0)) ||
  (among && (cues & cue.more) !== 0 && block.text.length <= 80)

/** A line that heads what follows, though it may not be marked as a heading. */
const isHeading = ({ kind, text }: Block): boolean =>
  kind === 'heading' || (kind === 'paragraph' && text.length <= 60 && !/[.!?,;]$/.test(text) && text.split(' ').length <= 6)

/** Whether a block stands among benefits by its zone or its label. */
const isHome = ({ zone, label }: Block): boolean => zone === 'benefits' || (label !== null && about.test(label.toLowerCase()))

/** A job that comes with something, or its pay: benefits beside it are the job's even where work is described. */
const withPay =
  /[$€£] ?\d|\b(?:our|provides?|offers?)\b.{0,40}\b(?:compensation|salary|pay)\b|\b(?:salary|pay|compensation) range\b|\btotal rewards package\b|\b(?:position|opportunity|role|job|hire)\b.{0,60}\b(?:with|offers?|includes?)\b/

/** Reads one sentence; true when it promises benefits, so that what follows in its block is about them too. */
const readSentence = (
  document: Document,
  block: Block,
  { plain, from }: Sentence,
  signs: readonly Sign[],
  home: boolean,
  reading: Reading,
): boolean => {
  let cues = 0
  for (const sign of signs) cues |= sign.cue
  if ((cues & cue.equal) !== 0 || leftBlank.test(plain)) return false
  const { given, plainly, work, denied } = stanceOf(plain, signs, cues)
  const named = findNames(plain, signs, from, block.kind !== 'heading' && (home || given || reading.sure.has(block.section)))
  const solid = (one: Named): boolean => home || !one.soft
  const list = new Set(named.filter(solid).map(({ name }) => name)).size >= 3
  if (denied && !list) return false
  const at = (part: { readonly from: number; readonly to: number }): Mention =>
    mentionIn(document, block, from + part.from, from + part.to)

  const strict = ofWork.has(block.zone) && !home && !(block.zone === 'company' && daysOrPension(named))
  const believed = home || list || (strict ? given && !work : given || !work)
  const firm = named.some((one) => one.firm && (plainly || solid(one)))
  const worth = named.length > 0 && (home || firm || (plainly && named.some(solid)))
  const mentions = worth
    ? named.map((one): BenefitMention => ({ ...at(one), kind: one.kind, name: one.name, amount: amountOf(plain, one) }))
    : []
  const sure = worth && believed && (!strict || given)
  if (sure) {
    reading.mentions.push(...mentions)
    if (firm) reading.sure.add(block.section)
  } else if (firm && strict && !work) {
    const known = reading.unsure.get(block.section) ?? []
    reading.unsure.set(block.section, known)
    known.push(...mentions.map((mention) => ({ block, mention })))
  }
  const among = home || reading.sure.has(block.section)
  if (believed && (among || sure || list)) {
    for (const end of (cues & cue.more) === 0 ? [] : findOpenEnds(plain)) {
      if (opensList(plain, end, named, among)) (end.removable ? reading.openEnds : reading.examples).push(at(end))
    }
  }

  const promises = ((cues & cue.promise) === 0 ? [] : findPromises(plain)).filter(
    (promise) => !postpones(plain.slice(Math.max(0, promise.from - 60), promise.to + 40)),
  )
  if (promises.length === 0) return false
  const duties = strict && block.zone !== 'company'
  const heard = duties ? given || withPay.test(plain) : home || given || !work
  if (heard) (block.kind === 'heading' ? reading.headings : reading.vague).push(...promises.map(at))
  return heard && !duties
}

/** Time off and pensions are no one's trade: a firm that speaks of them speaks of its own people. */
const daysOrPension = (named: readonly Named[]): boolean =>
  named.length > 0 && named.every(({ kind }) => kind === 'paidTimeOff' || kind === 'retirement')
