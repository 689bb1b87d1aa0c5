import { defineRule, namedBy, quoteFirst } from '../../src/kit.js'

export default defineRule({
  id: 'pay/upon-hire',
  title: 'Give the range for a new hire',
  why: 'From 2026 California asks for the range that the employer expects to pay upon hire. A range that spans a whole career, of which a new hire gets only the lower part, says something else.',
  severity: 'warning',
  since: '0.1.0',
  enforces: 'pay',
  examples: {
    bad: [
      '# Pump Fitter\n\nSan Francisco, CA. You build and test pumps. Pay: $60,000 to $110,000 a year. This is the range over a career; most new hires start near the bottom.\n',
    ],
    good: ['# Pump Fitter\n\nSan Francisco, CA. You build and test pumps. Pay: $60,000 to $75,000 a year.\n'],
  },
  check({ facts, owed }, report) {
    const words = facts.pay.beyondHire
    const because = namedBy(owed, 'pay/upon-hire')
    if (words === null || because.length === 0) return
    report(words, `${quoteFirst(words.text)}: this range runs past what a new hire gets.`, { because })
  },
})
