import type { Block, Document, Zone } from '../../document/document.js'
import type { BenefitMention, Mention } from '../facts.js'
import { mentionIn, passagesOf, type Sentence, sentencesOf } from '../passages.js'
import { amountNear } from './amounts.js'
import { denies, offers, offersPlainly, postpones, speaksOfEquality, speaksOfWork } from './context.js'
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

/** Words without which a passage can name no benefit. */
const hint =
  /benefit|insur|40[13]|457|paid|pto|leave|vacation|holiday|dental|medical|health|pension|retire|stipend|perk|tuition|reimburs|time.off|sick|disab|rewards|days off|espp|hsa|fsa|allowance|discount|commut|training|development|sabbatical|superannuation|rrsp|lunch|snack|wellness|gym|laptop|relocation|fertility|child ?care|legal|life/

/** Reads the benefits that the text names or promises. */
export function readBody(document: Document, reading: Reading): void {
  let under = false
  for (const passage of passagesOf(document)) {
    const { block, plain } = passage
    if (isHeading(block)) under = heading.test(plain.trim())
    if (block.zone === 'eeo') continue
    if (!hint.test(plain) && !(plain.length <= 40 && reading.sure.has(block.section))) continue
    let home = under || isHome(block)
    for (const sentence of sentencesOf(passage)) home = readSentence(document, block, sentence, home, reading) || home
    readLinks(document, block, plain, home, reading)
  }
}

/** A line that heads what follows, though it may not be marked as a heading. */
const isHeading = ({ kind, text }: Block): boolean =>
  kind === 'heading' || (kind === 'paragraph' && text.length <= 60 && !/[.!?,;]$/.test(text) && text.split(' ').length <= 6)

/** Whether a block stands among benefits by its zone or its label. */
const isHome = ({ zone, label }: Block): boolean => zone === 'benefits' || (label !== null && about.test(label.toLowerCase()))

/** A job that comes with something, or its pay: benefits beside it are the job's even where work is described. */
const withPay =
  /\b(?:salary|compensation|total rewards)\b|[$€£]\d|\b(?:position|opportunity|role|job|hire)\b.{0,60}\b(?:with|offers?|includes?)\b/

/** Reads one sentence; true when it promises benefits, so that what follows in its block is about them too. */
const readSentence = (document: Document, block: Block, { plain, from }: Sentence, home: boolean, reading: Reading): boolean => {
  if (leftBlank.test(plain) || speaksOfEquality(plain)) return false
  const given = offers(plain)
  const work = speaksOfWork(plain)
  const named = findNames(plain, block.kind !== 'heading' && (home || given || reading.sure.has(block.section)))
  const solid = (one: Named): boolean => home || !one.soft
  const list = new Set(named.filter(solid).map(({ name }) => name)).size >= 3
  if (denies(plain) && !list) return false
  const at = (part: { readonly from: number; readonly to: number }): Mention =>
    mentionIn(document, block, from + part.from, from + part.to)

  const strict = ofWork.has(block.zone) && !home && !(block.zone === 'company' && daysOrPension(named))
  const believed = home || list || (strict ? given && !work : given || !work)
  const plainly = offersPlainly(plain) && !work
  const firm = named.some((one) => one.tier === 'firm' && (plainly || solid(one)))
  const worth = named.length > 0 && (home || firm || (plainly && named.some(solid)))
  const mentions = worth
    ? named.map(
        (one): BenefitMention => ({ ...at(one), kind: one.kind, name: one.name, amount: amountNear(plain, one.from, one.to) }),
      )
    : []
  const sure = worth && believed && (!strict || given)
  if (sure) {
    reading.mentions.push(...mentions)
    if (firm) reading.sure.add(block.section)
  } else if (firm && strict && !work) {
    const known = reading.unsure.get(block.section) ?? []
    reading.unsure.set(block.section, [...known, ...mentions.map((mention) => ({ block, mention }))])
  }
  const among = home || reading.sure.has(block.section)
  if (believed && (among || sure || list)) {
    for (const end of findOpenEnds(plain)) {
      if (opensList(plain, end, named, among)) (end.removable ? reading.openEnds : reading.examples).push(at(end))
    }
  }

  const promises = findPromises(plain).filter(
    (promise) => !postpones(plain.slice(Math.max(0, promise.from - 60), promise.to + 40)),
  )
  const duties = strict && block.zone !== 'company'
  const heard = duties ? given || withPay.test(plain) : home || given || !work
  if (heard) reading.vague.push(...promises.map(at))
  return heard && promises.length > 0 && !duties
}

/** Time off and pensions are no one's trade: a firm that speaks of them speaks of its own people. */
const daysOrPension = (named: readonly Named[]): boolean =>
  named.length > 0 && named.every(({ kind }) => kind === 'paidTimeOff' || kind === 'retirement')
