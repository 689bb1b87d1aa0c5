import { defineRule, quoteFirst, yearsAsked } from '../../src/kit.js'

export default defineRule({
  id: 'requirements/ambiguous-years',
  title: 'Say either a range or a minimum',
  why: 'A range with a plus behind it is two statements at once: the top of the range is not the top. Readers who fall just short of either number stay away.',
  severity: 'info',
  since: '0.2.0',
  lawless: true,
  examples: {
    bad: ['# Pump Fitter\n\nDenver, CO.\n\n## Must have\n\n- 2–5+ years of experience with pumps\n'],
    good: ['# Pump Fitter\n\nDenver, CO.\n\n## Must have\n\n- 2+ years of experience with pumps\n'],
  },
  aboutTheFix: 'Only the author knows whether the minimum or the range was meant, so both are offered and none is made.',
  check({ document, facts }, report) {
    for (const { words, range } of yearsAsked(document, facts)) {
      if (range === null || !range.plus) continue
      const unit = /years?|yrs?/i.exec(words.text)?.[0] ?? 'years'
      report(words, `${quoteFirst(words.text)} is neither a range nor a minimum.`, {
        fixes: [`${range.from}+ ${unit}`, `${range.from} to ${range.to} ${unit}`].map((text) => ({
          title: `Write “${text}”`,
          safety: 'choice',
          edits: [{ start: words.start, end: words.end, text }],
        })),
      })
    }
  },
})
