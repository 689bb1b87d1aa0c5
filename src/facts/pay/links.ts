import type { Document } from '../../document/document.js'
import type { Mention } from '../facts.js'

/**
 * A link or code offered in place of the pay.
 * | form | example |
 * |---|---|
 * | see, find, view … link | `See pay range here: [link]`, `Salary: click here` |
 * | code | `Scan the QR code for the pay range` |
 * | address | `Pay range: www.example.com/pay` |
 */
const noun =
  /\b(?:salar(?:y|ies)|pay|compensation|wages?)\b(?:\s(?:and benefits|range|ranges|scale|scales|details?|information|bands?|rates?|structure|schedule|table|grade|for this (?:role|position|job))){0,3}/iu
const pointing =
  /\b(?:see|find|view|visit|check|click|here|at|via|refer|available|listed|posted|link|scan|follow|go to|found|shown|published|located)\b|:\s{0,2}$/iu
const code = /\b(?:scan|use)\b[^.\u2029]{0,20}\bQR\b|\bQR code\b/iu
const other =
  /\b(?:philosophy|more information|benefits section|programs?|benefits page|calculator|locality|equity|transparency (?:law|act)|team|questions?|more about|learn more|how we)\b/iu
const written = /\[(?:link|url|here)\]|\bhttps?:\/\/\S{3,80}|\bwww\.\S{3,80}/iu

/** What closes a link in Markdown behind its words. */
const closing = /^\](?:\([^()\n]{0,380}\)|\[[^\]\n]{0,100}\])/

/** Links that stand where the pay should: the sentence that speaks of this job's pay leads to one. */
export function readPayLinks(document: Document): readonly Mention[] {
  const found: Mention[] = []
  for (const block of document.blocks) {
    if (block.zone === 'code') continue
    const bare = block.links.length === 0 ? (written.exec(block.text) ?? code.exec(block.text)) : null
    if (block.links.length === 0 && !bare) continue
    const targets = bare ? [{ from: bare.index, to: bare.index + bare[0].length }] : block.links
    for (const { from, to } of targets) {
      const left = block.text.slice(Math.max(0, from - 120), from)
      const sentence = left.slice(left.search(/(?:[.!?;]\s|\s\|\s)[^.!?;|]*$/) + 1).replace(/^[\s|]+/, '')
      const around = sentence + block.text.slice(from, to) + (/^[^.!?;]{0,60}/.exec(block.text.slice(to, to + 60))?.[0] ?? '')
      const labelled = block.label !== null && noun.test(block.label) && sentence.length < 40
      if ((!noun.test(around) && !labelled) || other.test(around)) continue
      if (!pointing.test(around) && !noun.test(block.text.slice(from, to)) && !labelled) continue
      const start = Math.max(0, from - sentence.trimStart().length)
      const span = block.span(start, to)
      const end = span.end + (closing.exec(document.text.slice(span.end, span.end + 400))?.[0].length ?? 0)
      found.push({ start: span.start, end, text: document.text.slice(span.start, end) })
    }
  }
  return found
}
