import { defineRule, quoteFirst, sentencesWith } from '../../src/kit.js'

const hours =
  /\b(?:nights?|evenings?|weekends?|holidays?|overtime|extended hours|additional hours)(?:(?:,? (?:and|or|&) |, ?|\/)(?:some )?(?:nights?|evenings?|weekends?|holidays?|overtime)){0,4} (?:work )?(?:as (?:needed|required|necessary)|when (?:needed|required)|if (?:needed|required))\b/g
/** How often or when it happens. */
const bounded =
  /\b(?:\d{1,2}|one|two|three|four|once|twice) (?:\w{2,12} )?(?:times?|days?|nights?|weekends?|evenings?|weeks?|hours?|saturdays?|sundays?)\b|\b(?:every|each|per) (?:other )?(?:month|quarter|week|year)|\b(?:monthly|quarterly|season|during|election|peak|tax season)\b|\brotat/

export default defineRule({
  id: 'requirements/unbounded-hours',
  title: 'Say how often, and when',
  why: '“Weekends as needed” can mean two a year or all of them. Those who must arrange for care or a second job need to know which.',
  severity: 'info',
  since: '0.2.0',
  lawless: true,
  examples: {
    bad: ['# Pump Fitter\n\nDenver, CO.\n\n## Must have\n\n- Works nights and weekends as needed\n'],
    good: ['# Pump Fitter\n\nDenver, CO.\n\n## Must have\n\n- Works one weekend a month\n'],
  },
  check({ document }, report) {
    for (const { plain, words } of sentencesWith(
      document,
      ['as needed', 'as required', 'as necessary', 'when needed', 'when required', 'if needed', 'if required'],
      ['benefits', 'company', 'eeo', 'pay'],
    )) {
      if (bounded.test(plain)) continue
      for (const match of plain.matchAll(hours)) {
        const where = words(match.index, match.index + match[0].length)
        report(where, `${quoteFirst(where.text)} has no bound.`)
      }
    }
  },
})
