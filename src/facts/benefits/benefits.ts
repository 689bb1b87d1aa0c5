import type { Block, Document, FieldValue, Zone } from '../../document/document.js'
import type { BenefitFacts, BenefitMention, Mention } from '../facts.js'
import { fieldsNamed, listOf, mentionOf } from '../fields.js'
import { mentionIn, passagesOf, plainText, type Sentence, sentencesOf } from '../passages.js'
import { isPlaceholder, readPlaceholders } from '../placeholders.js'
import { amountNear } from './amounts.js'
import { denies, offers, postpones, speaksOfEquality, speaksOfWork } from './context.js'
import { findNames, type Named } from './find.js'
import { findOpenEnds } from './open-end.js'
import { findPromises } from './vague.js'

/** Where a sentence must say itself that the employer gives: there the same words mean work, skills or the firm's trade. */
const ofWork: ReadonlySet<Zone> = new Set<Zone>(['responsibilities', 'must', 'nice', 'company', 'title', 'apply'])
const about =
  /benefit|perk|what (?:we|you).{0,12}(?:offer|get|receive)|we offer|total rewards|compensation package|time off|leave|insurance/

/** Words without which a passage can name no benefit. */
const hint =
  /benefit|insur|40[13]|403|457|paid|pto|leave|vacation|holiday|dental|medical|health|pension|retire|stipend|perk|tuition|reimburs|time.off|sick|disab|rewards|days off|espp|hsa|fsa|allowance|discount|commut|training|development|sabbatical|superannuation|rrsp|lunch|snack|wellness|gym|laptop|relocation|fertility|childcare|child care|legal|life/

interface Reading {
  readonly mentions: BenefitMention[]
  readonly vague: Mention[]
  readonly openEnds: Mention[]
  readonly links: Mention[]
  /** Benefits named where work is described, by section: a list of them under the wrong heading is one all the same. */
  readonly unsure: Map<number, BenefitMention[]>
  /** Sections in which a benefit was named for certain. */
  readonly sure: Set<number>
}

const blankWords = /\b(?:tbd|todo|fixme)\b/
const heading =
  /^(?:our |your |employee |company |the |full |some of the |what |more )?(?:\w{2,14} (?:and|&|\+|,) )?(?:benefits?|perks)(?: (?:and|&|\+) \w{2,14})?(?: (?:package|include|at \w{2,14}|offered|summary|overview))?:?$/

/** Whether this block stands among benefits by its zone or its label. */
const atHome = (block: Block): boolean =>
  block.zone === 'benefits' || (block.label !== null && about.test(block.label.toLowerCase()))

/** A line that heads what follows, though it is not marked as a heading. */
const heads = (block: Block): boolean =>
  block.kind === 'heading' ||
  (block.kind === 'paragraph' && block.text.length <= 60 && !/[.!?,;]$/.test(block.text) && block.text.split(' ').length <= 6)

const readBody = (document: Document, reading: Reading): void => {
  let under = false
  for (const passage of passagesOf(document)) {
    const { block, plain } = passage
    if (heads(block)) under = heading.test(plain.trim())
    if (block.zone === 'eeo' || !hint.test(plain)) continue
    let home = under || atHome(block)
    for (const sentence of sentencesOf(passage)) if (readSentence(document, block, sentence, home, reading)) home = true
  }
}

/** Reads one sentence; true when it promises benefits, so that what follows in its block is about them too. */
const readSentence = (document: Document, block: Block, { plain, from }: Sentence, home: boolean, reading: Reading): boolean => {
  if (blankWords.test(plain) || speaksOfEquality(plain)) return false
  const given = offers(plain)
  const work = speaksOfWork(plain)
  const named = findNames(plain, home || given || reading.sure.has(block.section))
  const firm = named.some((one) => one.tier === 'firm')
  const list = new Set(named.map((one) => one.name)).size >= 3
  if (denies(plain) && !list) return false
  const at = (part: { readonly from: number; readonly to: number }): Mention =>
    mentionIn(document, block, from + part.from, from + part.to)
  const mentions = named.map(
    (one): BenefitMention => ({ ...at(one), kind: one.kind, name: one.name, amount: amountNear(plain, one.from, one.to) }),
  )
  const strict = ofWork.has(block.zone) && !home
  const believed = home || list || (strict ? given && !work : given || !work)
  if (named.length > 0 && believed && (home || firm || given)) {
    if (strict && !given) reading.unsure.set(block.section, [...(reading.unsure.get(block.section) ?? []), ...mentions])
    else {
      reading.mentions.push(...mentions)
      if (firm) reading.sure.add(block.section)
      for (const end of findOpenEnds(plain)) if (closesList(plain, end.from, named)) reading.openEnds.push(at(end))
    }
  } else if (firm && strict && !work)
    reading.unsure.set(block.section, [...(reading.unsure.get(block.section) ?? []), ...mentions])
  const promises = postpones(plain) ? [] : findPromises(plain)
  const heard = strict ? given || /\b(?:salary|compensation|total rewards)\b|[$€£]\d/.test(plain) : home || given || !work
  if (heard) reading.vague.push(...promises.map(at))
  return heard && promises.length > 0 && !strict
}

/** Whether an open end closes the list of benefits itself, not an aside in it ("desk, chair, screen, etc."). */
const closesList = (plain: string, at: number, named: readonly Named[]): boolean => {
  const last = named.filter((one) => one.to <= at).at(-1)
  if (/^.{0,3}(?:but|includ)/.test(plain.slice(at))) return true
  if (!last) return false
  const between = plain.slice(last.to, at)
  return between.length <= 60 && !/[()]| - /.test(between)
}

const notBenefits = /^(?:none|n\/?a|no\b.*|-+|.*\bremote\b.*|.*\bunion\b.*|full[ -]?time|part[ -]?time|contract)$/
const general =
  /^(?:general|full|standard|great|competitive|comprehensive|all|employee|company|yes|true)?[ -]?(?:benefits?|perks)?(?: package)?$/

const readFields = (document: Document, reading: Reading): void => {
  for (const field of fieldsNamed(document, 'benefits'))
    for (const value of listOf(field.value)) readValue(document, value, reading)
}

const readValue = (document: Document, value: FieldValue, reading: Reading): void => {
  const whole = mentionOf(document, value)
  const plain = plainText(whole.text).trim()
  if (plain === '' || isPlaceholder(whole.text) || blankWords.test(plain) || notBenefits.test(plain)) return
  if (/^(?:https?:|www\.|\/)\S+$/.test(plain)) {
    reading.links.push(whole)
    return
  }
  if (general.test(plain)) {
    reading.vague.push(whole)
    return
  }
  const named = findNames(plainText(whole.text), true)
  for (const one of named) {
    const [start, end] = [whole.start + one.from, whole.start + one.to]
    const text = document.text.slice(start, end)
    reading.mentions.push({
      text,
      start,
      end,
      kind: one.kind,
      name: one.name,
      amount: amountNear(plainText(whole.text), one.from, one.to),
    })
  }
  if (named.length === 0) {
    if (findPromises(plain).length > 0) reading.vague.push(whole)
    else reading.mentions.push({ ...whole, kind: 'other', name: plain, amount: null })
  }
  for (const end of findOpenEnds(plainText(whole.text))) {
    const [start, to] = [whole.start + end.from, whole.start + end.to]
    reading.openEnds.push({ text: document.text.slice(start, to), start, end: to })
  }
}

/** What the posting promises beside pay, from front matter and body; blanks of a template promise nothing. */
export function readBenefits(document: Document): BenefitFacts {
  const reading: Reading = { mentions: [], vague: [], openEnds: [], links: [], unsure: new Map(), sure: new Set() }
  readFields(document, reading)
  readBody(document, reading)
  for (const mentions of reading.unsure.values()) {
    if (new Set(mentions.map((one) => one.name)).size >= 3) reading.mentions.push(...mentions)
  }
  const blanks = readPlaceholders(document)
  const real = <T extends Mention>(all: readonly T[]): readonly T[] =>
    all.filter((one) => !blanks.some((blank) => blank.start < one.end && one.start < blank.end))
  const mentions = [...real(reading.mentions)].sort((a, b) => a.start - b.start)
  const vagueWords = real(reading.vague)
  const links = real(reading.links)
  const openEnds = real(reading.openEnds)
  const present = mentions.length + vagueWords.length + links.length > 0
  const has = (kind: BenefitMention['kind']): boolean => mentions.some((one) => one.kind === kind)
  return {
    present,
    vague: present && mentions.length === 0,
    health: has('health'),
    retirement: has('retirement'),
    paidTimeOff: has('paidTimeOff'),
    openEnded: openEnds.length > 0,
    openEnds,
    mentions,
    vagueWords,
    links,
  }
}
