import { defineRule, type Fix, type PayMention, writeAmounts } from '../../src/kit.js'

export default defineRule({
  id: 'pay/inverted',
  title: 'Put the lower end of the range first',
  why: 'A range that runs downwards is a slip of the pen: either the ends changed places or one of them has a digit wrong. Until that is settled the posting states no range.',
  severity: 'error',
  since: '0.1.0',
  enforces: 'pay',
  lawless: true,
  aboutTheFix: 'A choice: only the author knows whether the ends changed places or one of them is mistyped.',
  examples: {
    bad: ['# Pump Fitter\n\nDenver, CO. You build and test pumps. Pay: $75,000 to $60,000 a year.\n'],
    good: ['# Pump Fitter\n\nDenver, CO. You build and test pumps. Pay: $60,000 to $75,000 a year.\n'],
  },
  check({ document, facts, owed }, report) {
    for (const pay of facts.pay.mentions) {
      if (pay.min === null || pay.max === null || pay.min <= pay.max || pay.unclear !== null) continue
      const written = document.text.slice(pay.amounts.start, pay.amounts.end)
      report(pay, 'This range ends lower than it begins.', {
        ...(owed.length === 0 ? { severity: 'warning' as const } : {}),
        fixes: swap(pay, written),
      })
    }
  },
})

function swap(pay: PayMention, written: string): readonly Fix[] {
  const text = pay.from === 'body' ? writeAmounts({ min: pay.max, max: pay.min, written }) : null
  return text === null ? [] : [{ title: 'Put the lower end first', safety: 'choice', edits: [{ ...pay.amounts, text }] }]
}
