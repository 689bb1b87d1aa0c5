import { defineRule, quoteFirst, yearsAsked } from '../../src/kit.js'

export default defineRule({
  id: 'requirements/inverted-years',
  title: 'Turn the range of years round',
  why: 'A range of years that begins above its end is a slip: either its ends were swapped or a digit was lost.',
  severity: 'error',
  since: '0.2.0',
  lawless: true,
  examples: {
    bad: ['# Pump Fitter\n\nDenver, CO.\n\n## Must have\n\n- 7-5 years of experience with pumps\n'],
    good: ['# Pump Fitter\n\nDenver, CO.\n\n## Must have\n\n- 5-7 years of experience with pumps\n'],
  },
  aboutTheFix: 'Swapping the ends is not safe: “7-5” may have been “7-15”.',
  check({ document, facts }, report) {
    for (const { words, range } of yearsAsked(document, facts)) {
      if (range === null || range.from <= range.to || (range.from === 24 && range.to === 7)) continue
      const text = words.text.replace(/(\d{1,2})([^\d]{1,12})(\d{1,2})/, '$3$2$1')
      report(words, `${quoteFirst(words.text)} runs backwards.`, {
        fixes:
          text === words.text
            ? []
            : [{ title: 'Swap its ends', safety: 'unsafe', edits: [{ start: words.start, end: words.end, text }] }],
      })
    }
  },
})
