import type { Block, Document } from '../../document/document.js'
import { cue } from '../cues.js'
import { mentionIn } from '../passages.js'
import type { Reading } from './reading.js'

const subject = /benefit|perks|total[- ]?rewards/
const pointing =
  /\b(?:see|learn|read|visit|view|check out|click|found|find|available|detail\w*|more (?:about|info\w*)|here|overview|explore|page)\b/
/** The words of a link that leads to benefits, and not to a product that is called so. */
const named =
  /\b(?:benefits|perks|total rewards)(?: (?:page|overview|summary|packages?|website|site|guide|here|information|details|(?:for|at|of) (?:\w{2,14} ?){1,3}))?[ .!]*$/
const ofOthers = /\bbenefits? (?:of(?! working)|to|from)\b|cost[- ]benefit/

/** Whether the words of a block or the address of a link speak of benefits at all. */
export const mayLink = ({ links }: Block, cues: number): boolean =>
  (cues & cue.promise) !== 0 || links.some(({ url }) => /benefit|perks|rewards/i.test(url))

/**
 * Finds the links offered for the benefits: the link's own words or address speak of them, or it stands in words that point to them.
 * @param plain the text of the block, plain and in lower case
 * @param home whether the block stands among benefits
 */
export function readLinks(document: Document, block: Block, plain: string, home: boolean, reading: Reading): void {
  for (const { from, to, url } of [...block.links, ...bareLinks(block)]) {
    if (/^(?:mailto:|tel:|#)/.test(url) || from >= to) continue
    const words = plain.slice(from, to)
    const near = plain.slice(Math.max(0, from - 100), to + 60)
    const pointed = pointing.test(near) && (subject.test(near) || (home && subject.test(url.toLowerCase())))
    const product = /^\W{0,3}(?:an? |the |our )?(?:app(?:lication)?s?|platform|products?|portal for|program for|software)\b/.test(
      plain.slice(to, to + 16),
    )
    const ours = (named.test(words) && !product) || pointed
    if (ours && !ofOthers.test(near)) reading.links.push(mentionIn(document, block, from, to))
  }
}

const address = /https?:\/\/[^\s<>()[\]]{1,200}/g

/** Addresses that stand in the text as they are. */
function bareLinks({ text, links }: Block): Block['links'] {
  if (!text.includes('://')) return []
  return [...text.matchAll(address)]
    .map(({ 0: url, index }) => ({ from: index, to: index + url.length, url }))
    .filter(({ from, to }) => !links.some((link) => link.from < to && from < link.to))
}
