import type { Document } from '../../document/document.js'
import type { BenefitFacts, BenefitMention, Mention } from '../facts.js'
import { readPlaceholders } from '../placeholders.js'
import { readBody } from './in-body.js'
import { readFields } from './in-fields.js'
import { newReading, type Reading } from './reading.js'

const none: BenefitFacts = {
  present: false,
  vague: false,
  health: false,
  retirement: false,
  paidTimeOff: false,
  openEnded: false,
  openEnds: [],
  mentions: [],
  vagueWords: [],
  links: [],
}

/** What the posting promises the hire beside pay, from front matter and body; blanks of a template promise nothing. */
export function readBenefits(document: Document): BenefitFacts {
  const reading = newReading()
  readFields(document, reading)
  readBody(document, reading)
  const { vague, headings, unsure } = reading
  const found = reading.mentions.length + vague.length + headings.length + reading.links.length + reading.openEnds.length
  if (found + unsure.size === 0) return none
  const blanks = readPlaceholders(document)
  const named = unsure.size === 0 ? reading.mentions : [...reading.mentions, ...listsOf(reading)]
  const mentions = inOrder(real(named, blanks))
  const vagueWords = real(headings.length === 0 ? vague : [...vague, ...headings], blanks)
  const links = real(reading.links, blanks)
  const openEnds = real(reading.openEnds, blanks)
  const present = mentions.length + vagueWords.length + links.length > 0
  return {
    present,
    vague: present && mentions.length === 0,
    health: mentions.some(ofHealth),
    retirement: mentions.some(ofRetirement),
    paidTimeOff: mentions.some(ofTimeOff),
    openEnded: present && openEnds.length + real(reading.examples, blanks).length > 0,
    openEnds,
    mentions,
    vagueWords,
    links,
  }
}

/** Those that are no part of a blank. */
const real = <T extends Mention>(all: T[], blanks: readonly Mention[]): T[] =>
  blanks.length === 0 ? all : all.filter((one) => !blanks.some((blank) => blank.start < one.end && one.start < blank.end))

const inOrder = (all: BenefitMention[]): BenefitMention[] => {
  for (let at = 1; at < all.length; at++) {
    if ((all[at - 1]?.start ?? 0) > (all[at]?.start ?? 0)) return all.sort((a, b) => a.start - b.start)
  }
  return all
}

const ofHealth = ({ kind }: BenefitMention): boolean => kind === 'health'
const ofRetirement = ({ kind }: BenefitMention): boolean => kind === 'retirement'
/** Sick leave alone is no vacation. */
const ofTimeOff = ({ kind, name }: BenefitMention): boolean => kind === 'paidTimeOff' && name !== 'sick leave'

/**
 * Benefits that stand under a heading of work count when they make a list: three of them, two in short items of their own, or one beside
 * others of the same section that are certain.
 */
const listsOf = ({ unsure, sure }: Reading): readonly BenefitMention[] =>
  [...unsure].flatMap(([section, found]) => {
    const names = new Set(found.map(({ mention }) => mention.name)).size
    const items = new Set(found.flatMap(({ block }) => (block.kind === 'item' && block.text.length <= 100 ? [block] : []))).size
    const list = sure.has(section) || names >= 3 || (names >= 2 && items >= 2)
    return list ? found.map(({ mention }) => mention) : []
  })
