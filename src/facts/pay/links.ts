import type { Block, Document } from '../../document/document.js'
import { cue } from '../cues.js'
import type { Mention } from '../facts.js'
import { passagesOf } from '../passages.js'

/**
 * A link or code offered in place of the pay.
 * | form | example |
 * |---|---|
 * | see, find, view … link | `See pay range here: [link]`, `Salary: click here` |
 * | code | `Scan the QR code for the pay range` |
 * | address | `Pay range: www.example.com/pay` |
 */
const noun =
  /\b(?:salar(?:y|ies)|pay|compensation|wages?)\b(?:\s(?:and benefits|range|ranges|scale|scales|details?|information|bands?|rates?|structure|schedule|table|grade|for this (?:role|position|job))){0,3}/i
const pointing =
  /\b(?:see|find|view|visit|check|click|here|at|via|refer|available|listed|posted|link|scan|follow|go to|found|shown|published|located)\b|:\s{0,2}$/i
const code = /\b(?:scan|use)\b[^.\u2029]{0,20}\bQR\b|\bQR code\b/i
const other =
  /\b(?:philosophy|more information|benefits section|programs?|benefits page|calculator|locality|equity|transparency (?:law|act)|team|questions?|more about|learn more|how we)\b/i
const mayLink = /\[|http|www\.|QR/
const written = /\[(?:link|url|here)\]|\bhttps?:\/\/\S{3,80}|\bwww\.\S{3,80}/i

/** What closes a link in Markdown behind its words. */
const closing = /^\](?:\([^()\n]{0,380}\)|\[[^\]\n]{0,100}\])/

/** Links that stand where the pay should: the sentence that speaks of this job's pay leads to one. */
export function readPayLinks(document: Document): readonly Mention[] {
  return passagesOf(document).flatMap(({ block, cues }) => {
    const told = (cues & cue.pay) !== 0
    if (!told && block.label === null) return none
    const linked = block.links.length > 0
    if (!linked && !(told && mayLink.test(block.text))) return none
    if (!noun.test(block.text) && !noun.test(block.label ?? '')) return none
    const bare = linked ? null : (written.exec(block.text) ?? code.exec(block.text))
    const targets = bare ? [{ from: bare.index, to: bare.index + bare[0].length }] : block.links
    return targets.flatMap((target) => linkFrom(document, block, target) ?? none)
  })
}

const none: readonly Mention[] = []

function linkFrom(
  document: Document,
  block: Block,
  { from, to }: { readonly from: number; readonly to: number },
): Mention | null {
  const left = block.text.slice(Math.max(0, from - 120), from)
  const stop = Math.max(
    ...['. ', '! ', '? ', '; ', ' | '].map((mark) => (left.includes(mark) ? left.lastIndexOf(mark) + mark.length : 0)),
  )
  const sentence = left.slice(stop).trimStart()
  const words = block.text.slice(from, to)
  const around = sentence + words + (/^[^.!?;]{0,60}/.exec(block.text.slice(to, to + 60))?.[0] ?? '')
  const labelled = sentence.length < 40 && noun.test(block.label ?? '')
  if (!(noun.test(around) || labelled) || other.test(around)) return null
  if (!pointing.test(around) && !noun.test(words) && !labelled) return null
  const { start, end: edge } = block.span(from - sentence.length, to)
  const end = edge + (closing.exec(document.text.slice(edge, edge + 400))?.[0].length ?? 0)
  return { start, end, text: document.text.slice(start, end) }
}
