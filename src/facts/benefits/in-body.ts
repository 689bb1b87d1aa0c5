import type { Block, Document, Zone } from '../../document/document.js'
import { cue } from '../cues.js'
import type { BenefitMention } from '../facts.js'
import type { Sign } from '../lexicon.js'
import { mentionIn, ofBenefits, type Passage, passagesOf, plainOf, type Sentence, sentencesOf } from '../passages.js'
import { amountOf } from './amounts.js'
import { postpones, stanceOf } from './context.js'
import { findNames, type Named } from './find.js'
import { mayLink, readLinks } from './links.js'
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
    const linked = (block.links.length > 0 || block.text.includes('://')) && mayLink(block, cues)
    if (block.zone === 'eeo' || (!linked && (cues & ofBenefits) === 0)) continue
    const surely = (cues & (cue.firm | cue.loose | cue.promise)) !== 0
    if (!surely && !linked && (cues & cue.listed) === 0 && block.text.length > longestEnd) continue
    let home = under || isHome(block)
    if (surely || mayName(passage, home || reading.sure.has(block.section))) {
      let next = 0
      for (const sentence of sentencesOf(passage)) {
        const first = next
        let holds = cues & cue.blank
        for (let sign = passage.signs[next]; sign && sign.from < sentence.to; sign = passage.signs[++next]) holds |= sign.cue
        if ((holds & ofBenefits) === 0) continue
        home = readSentence(document, block, sentence, passage.signs.slice(first, next), holds, home, reading) || home
      }
    }
    if (linked) readLinks(document, block, plainOf(passage), home, reading)
  }
}

/** A passage that says nothing but that there is more is no longer than this, in characters. */
const longestEnd = 80

/** Whether a passage has the words for it. */
const mayName = ({ cues, block }: Passage, among: boolean): boolean =>
  ((cues & cue.listed) !== 0 && (among || (cues & cue.given) !== 0)) ||
  (among && (cues & cue.more) !== 0 && block.text.length <= longestEnd)

/** A line that heads what follows, though it may not be marked as a heading. */
const isHeading = ({ kind, text }: Block): boolean =>
  kind === 'heading' || (kind === 'paragraph' && text.length <= 60 && !/[.!?,;]$/.test(text) && text.split(' ').length <= 6)

/** Whether a block stands among benefits by its zone or its label. */
const isHome = ({ zone, label }: Block): boolean => zone === 'benefits' || (label !== null && isAbout(label))

/** The label that was asked about last, and the answer: the items of a list share theirs. */
let asked = { label: '', about: false }

const isAbout = (label: string): boolean => {
  if (asked.label !== label) asked = { label, about: about.test(label.toLowerCase()) }
  return asked.about
}

/** A job that comes with something, or its pay: benefits beside it are the job's even where work is described. */
const withPay =
  /[$€£] ?\d|\b(?:our|provides?|offers?)\b.{0,40}\b(?:compensation|salary|pay)\b|\b(?:salary|pay|compensation) range\b|\btotal rewards package\b|\b(?:position|opportunity|role|job|hire)\b.{0,60}\b(?:with|offers?|includes?)\b/

/** Reads one sentence; true when it promises benefits, so that what follows in its block is about them too. */
const readSentence = (
  document: Document,
  block: Block,
  { plain, from }: Sentence,
  signs: readonly Sign[],
  cues: number,
  home: boolean,
  reading: Reading,
): boolean => {
  if ((cues & cue.equal) !== 0 || ((cues & cue.blank) !== 0 && leftBlank.test(plain))) return false
  const { given, plainly, work, denied } = stanceOf(plain, signs, cues)
  const named = findNames(plain, signs, from, block.kind !== 'heading' && (home || given || reading.sure.has(block.section)))
  const solid = home ? named : named.filter(isSolid)
  const list = solid.length >= 3 && new Set(solid.map(nameOf)).size >= 3
  if (denied && !list) return false

  const strict = ofWork.has(block.zone) && !home && !(block.zone === 'company' && daysOrPension(named))
  const believed = home || list || (strict ? given && !work : given || !work)
  const firm = (plainly ? named : solid).some(isFirm)
  const worth = named.length > 0 && (home || firm || (plainly && solid.length > 0))
  const mentions = worth ? named.map((one) => mentionOf(document, block, from, plain, one)) : []
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
      if (!opensList(plain, end, named, among)) continue
      const mention = mentionIn(document, block, from + end.from, from + end.to)
      ;(end.removable ? reading.openEnds : reading.examples).push(mention)
    }
  }

  if ((cues & cue.promise) === 0) return false
  const promises = findPromises(plain).filter(
    (promise) => !postpones(plain.slice(Math.max(0, promise.from - 60), promise.to + 40)),
  )
  if (promises.length === 0) return false
  const duties = strict && block.zone !== 'company'
  const heard = duties ? given || withPay.test(plain) : home || given || !work
  if (heard) {
    const mentions = promises.map((promise) => mentionIn(document, block, from + promise.from, from + promise.to))
    ;(block.kind === 'heading' ? reading.headings : reading.vague).push(...mentions)
  }
  return heard && !duties
}

/** Named by words that are not the words of work too. */
const isSolid = ({ soft }: Named): boolean => !soft
const isFirm = ({ firm }: Named): boolean => firm
const nameOf = ({ name }: Named): string => name

const mentionOf = (document: Document, block: Block, start: number, plain: string, one: Named): BenefitMention => {
  const { text, start: from, end } = mentionIn(document, block, start + one.from, start + one.to)
  return { text, start: from, end, kind: one.kind, name: one.name, amount: amountOf(plain, one) }
}

/** Time off and pensions are no one's trade: a firm that speaks of them speaks of its own people. */
const daysOrPension = (named: readonly Named[]): boolean =>
  named.length > 0 && named.every(({ kind }) => kind === 'paidTimeOff' || kind === 'retirement')
