import { defineRule, quoteFirst } from '../../src/kit.js'

export default defineRule({
  id: 'structure/placeholder',
  title: 'Fill in the blank',
  why: 'A blank that was never filled in is the one fault that every reader sees. It never counts as pay, as a benefit or as a closing day, and paylint’s own fixes leave blanks where only the author knows the fact.',
  severity: 'error',
  since: '0.1.0',
  lawless: true,
  examples: {
    bad: [
      '# Pump Fitter\n\nDenver, CO. You build and test pumps. Pay: [insert range] a year.\n',
      '# Pump Fitter\n\nDenver, CO. Salary: TBD\n',
    ],
    good: ['# Pump Fitter\n\nDenver, CO. You build and test pumps. Pay: $60,000 to $75,000 a year.\n'],
  },
  check({ facts }, report) {
    for (const blank of facts.placeholders) report(blank, `${quoteFirst(blank.text)} was never filled in.`)
  },
})
