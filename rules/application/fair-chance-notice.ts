import { add, defineRule } from '../../src/kit.js'

export default defineRule({
  id: 'application/fair-chance-notice',
  title: 'Say that applicants with arrest or conviction records will be considered',
  why: 'San Francisco and Los Angeles ask each posting to say that qualified applicants with arrest or conviction records will be considered. The sentence goes near the equal-opportunity statement.',
  severity: 'error',
  since: '0.1.0',
  enforces: 'fair-chance-notice',
  aboutTheFix: 'Unsafe: it adds the sentence that the law asks for, a promise that the employer must mean.',
  examples: {
    bad: ['# Pump Fitter\n\nSan Francisco, CA. You build and test pumps.\n'],
    good: [
      '# Pump Fitter\n\nSan Francisco, CA. You build and test pumps. We will consider qualified applicants with arrest and conviction records under the San Francisco Fair Chance Ordinance.\n',
    ],
  },
  check({ document, facts, owed }, report) {
    if (facts.asks.fairChance !== null) return
    const statements = [...new Set(owed.map(({ obligation }) => obligation.statement))]
    const content = { zone: 'eeo', heading: 'Equal opportunity', content: statements, inSentences: true } as const
    report(null, 'This posting does not say that applicants with arrest or conviction records will be considered.', {
      fixes: [add(document, 'Add the fair-chance sentence', content)],
    })
  },
})
