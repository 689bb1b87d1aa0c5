import { defineRule, headingOf, itemsOf, mustHaves } from '../../src/kit.js'

/** Lines above a list of wishes that no table of headings knows. */
const wishes =
  /\b(?:bonus (?:points|value|skills?|if)|(?:great|nice|good|helpful|ideal(?:ly)?) (?:if|to have)|even better|stand out|extra credit|preferred)\b/i
/** What the body must bear, or public service asks of everybody, has no wishes. */
const unsplit = /\b(?:physical|cognitive|specialized experience)\b/i

export default defineRule({
  id: 'requirements/no-split',
  title: 'Set must-haves and nice-to-haves apart',
  why: 'Where everything stands in one list, careful readers take all of it for a condition. Two lists, or a word at the items that are only wished for, tell them what counts.',
  severity: 'info',
  since: '0.2.0',
  lawless: true,
  options: { from: { default: 6, says: 'From how many requirements on a list is told of.' } },
  examples: {
    bad: [
      '# Pump Fitter\n\nDenver, CO.\n\n## Requirements\n\n- Fits seals\n- Reads drawings\n- Welds\n- Keeps a log\n- Tests pumps\n- Orders parts\n',
    ],
    good: [
      '# Pump Fitter\n\nDenver, CO.\n\n## Must have\n\n- Fits seals\n- Reads drawings\n- Welds\n- Keeps a log\n- Tests pumps\n- Orders parts\n\n## Nice to have\n\n- Drives a fork-lift\n',
    ],
  },
  check({ document, options }, report) {
    const items = itemsOf(document, 'must')
    if (items.length < options.from || mustHaves(document).length < items.length) return
    if (document.blocks.some(({ zone, kind }) => zone === 'nice' && kind !== 'heading')) return
    if (document.blocks.some(({ kind, text }) => kind !== 'item' && text.length < 80 && wishes.test(text))) return
    const [first] = items
    const heading = headingOf(document, first)
    if (heading !== null && unsplit.test(document.text.slice(heading.start, heading.end))) return
    report(heading ?? first ?? null, 'This posting does not say which of its requirements are only wished for.')
  },
})
