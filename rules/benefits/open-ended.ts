import { closeList, defineRule, quoteFirst } from '../../src/kit.js'

export default defineRule({
  id: 'benefits/open-ended',
  title: 'Close the list of benefits',
  why: 'A description of all benefits cannot end in “and more” or “etc.”: Colorado names these words as not allowed, and Washington asks for every benefit. Name what is left, or end the list.',
  severity: 'error',
  since: '0.1.0',
  enforces: 'benefits',
  aboutTheFix:
    'Safe: the words it takes away name no benefit, and every benefit that is named stays. Add what they stood for, if there is any.',
  examples: {
    bad: [
      '# Pump Fitter\n\nDenver, CO. You build and test pumps. Benefits: medical insurance, 401(k), paid time off, and more.\n',
    ],
    good: ['# Pump Fitter\n\nDenver, CO. You build and test pumps. Benefits: medical insurance, 401(k), and paid time off.\n'],
  },
  check({ document, facts }, report) {
    for (const more of facts.benefits.openEnds) {
      const edit = closeList(document, more)
      const words = { start: more.start + (/^[\s,;]*/.exec(more.text)?.[0].length ?? 0), end: more.end }
      report(words, `${quoteFirst(more.text)} leaves the list of benefits open.`, {
        fixes: edit === null ? [] : [{ title: 'Close the list', safety: 'safe', edits: [edit] }],
      })
    }
  },
})
