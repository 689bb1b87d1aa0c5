import { baseFigures, defineRule } from '../../src/kit.js'

export default defineRule({
  id: 'structure/pay-mix',
  title: 'Tell base pay, variable pay and their sum apart',
  why: 'On-target earnings count on a quota being met. Readers compare offers by what is certain: give the base, what comes on top, and the sum. Some laws ask for the base as well; `pay/not-base` tells of those.',
  severity: 'info',
  since: '0.2.0',
  lawless: true,
  examples: {
    bad: ['# Account Manager\n\nBoise, ID. You look after forty customers. OTE: $150,000 to $180,000 a year.\n'],
    good: [
      '# Account Manager\n\nBoise, ID. You look after forty customers. Base salary: $90,000 to $110,000 a year. OTE: $150,000 to $180,000 a year.\n',
    ],
  },
  check({ facts }, report) {
    const sum = facts.pay.mentions.find(
      ({ what, form, tips }) => (what === 'ote' || what === 'total') && form !== 'vague' && tips !== 'merged',
    )
    if (sum === undefined || baseFigures(facts).length > 0) return
    report(sum, 'A sum of base and variable pay is given, and not what each of them is.')
  },
})
