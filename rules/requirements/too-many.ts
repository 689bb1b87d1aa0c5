import { defineRule, headingOf, mustHaves } from '../../src/kit.js'

export default defineRule({
  id: 'requirements/too-many',
  title: 'Keep the must-haves that are needed on the first day',
  why: 'Every must-have turns away people who lack that one, and in a trial with ten thousand people both women and men applied with little more than half of them. What can be learned on the job belongs among the nice-to-haves, or nowhere. A long list is a hint; a very long one is a warning.',
  severity: 'info',
  since: '0.2.0',
  lawless: true,
  options: {
    max: { default: 7, says: 'How many must-haves are well.' },
    many: { default: 10, says: 'More than this are a warning.' },
  },
  examples: {
    bad: [
      `# Pump Fitter\n\nDenver, CO.\n\n## Must have\n\n${'lifts pumps,fits seals,reads drawings,welds,keeps a log,drives a fork-lift,tests pumps,orders parts'
        .split(',')
        .map((one) => `- Someone who ${one}\n`)
        .join('')}`,
    ],
    good: ['# Pump Fitter\n\nDenver, CO.\n\n## Must have\n\n- Someone who fits seals\n- Someone who reads drawings\n'],
  },
  check({ document, options }, report) {
    const items = mustHaves(document)
    if (items.length <= options.max) return
    const [first] = items
    const severity = items.length > options.many ? 'warning' : 'info'
    report(headingOf(document, first) ?? first ?? null, `This posting lists ${items.length} must-haves.`, { severity })
  },
})
