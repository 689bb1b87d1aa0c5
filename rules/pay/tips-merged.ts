import { baseFigures, blankFor, defineRule, faults, servingLaw } from '../../src/kit.js'

export default defineRule({
  id: 'pay/tips-merged',
  title: 'Give the wage apart from tips',
  why: 'A figure that already counts tips hides what the employer itself pays. “$16 an hour plus tips” is fine, and so is an estimate of the tips beside the wage.',
  severity: 'error',
  since: '0.1.0',
  enforces: 'pay',
  aboutTheFix: 'Unsafe: it leaves a blank for the wage, an error of `structure/placeholder` until it is filled.',
  examples: {
    bad: ['# Server\n\nDenver, CO. You wait on tables. Pay: $28 an hour, including tips.\n'],
    good: ['# Server\n\nDenver, CO. You wait on tables. Pay: $16 an hour plus tips.\n'],
  },
  check(posting, report) {
    const { facts, owed } = posting
    const merged = facts.pay.mentions.filter((pay) => pay.tips === 'merged')
    const wages = baseFigures(facts).filter((pay) => pay.tips !== 'merged')
    const found = faults(owed, (law) => (servingLaw(wages, law).length > 0 ? [] : servingLaw(merged, law).slice(0, 1)))
    for (const { pay, because } of found) {
      if (blankFor(posting, 'pay', pay) !== null) continue
      const edit = { start: pay.end, end: pay.end, text: ' (wage before tips: [hourly wage])' }
      report(pay, 'This figure counts tips; the wage alone is not given.', {
        because,
        fixes: pay.from === 'body' ? [{ title: 'Give the wage apart from tips', safety: 'unsafe', edits: [edit] }] : [],
      })
    }
  },
})
