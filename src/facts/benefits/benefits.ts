import type { Document } from '../../document/document.js'
import type { BenefitFacts, BenefitMention, Mention } from '../facts.js'
import { readPlaceholders } from '../placeholders.js'
import { readBody } from './in-body.js'
import { readFields } from './in-fields.js'
import { newReading, type Reading } from './reading.js'

/** What the posting promises the hire beside pay, from front matter and body; blanks of a template promise nothing. */
export function readBenefits(document: Document): BenefitFacts {
  const reading = newReading()
  readFields(document, reading)
  readBody(document, reading)
  const blanks = readPlaceholders(document)
  const real = <T extends Mention>(all: readonly T[]): readonly T[] =>
    all.filter((one) => !blanks.some((blank) => blank.start < one.end && one.start < blank.end))
  const mentions = [...real([...reading.mentions, ...listsOf(reading)])].sort((a, b) => a.start - b.start)
  const vagueWords = real([...reading.vague, ...reading.headings])
  const links = real(reading.links)
  const openEnds = real(reading.openEnds)
  const present = mentions.length + vagueWords.length + links.length > 0
  const has = (kind: BenefitMention['kind']): boolean => mentions.some((one) => one.kind === kind)
  return {
    present,
    vague: present && mentions.length === 0,
    health: has('health'),
    retirement: has('retirement'),
    // Sick leave alone is no vacation.
    paidTimeOff: mentions.some((one) => one.kind === 'paidTimeOff' && one.name !== 'sick leave'),
    openEnded: present && openEnds.length + real(reading.examples).length > 0,
    openEnds,
    mentions,
    vagueWords,
    links,
  }
}

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
