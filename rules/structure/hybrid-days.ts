import { defineRule, isSaid } from '../../src/kit.js'

const days =
  /\b(?:\d|one|two|three|four|five)(?: ?(?:-|to|or) ?(?:\d|one|two|three|four|five))?\+? ?(?:x|times|days?)\b(?!'? (?:of pto|of vacation|off))|\bdays?\/week\b|\b(?:mon|tues|wednes|thurs|fri)days?\b|\b(?:once|twice) (?:a|per|every|each)\b|\d{1,3} ?% (?:of the time |of time |in |on-?site|remote|telework)|\b(?:weekly|monthly|quarterly|every (?:other )?(?:week|day|month))\b|\bdays? (?:a|per|each|every) (?:week|month|pay period)\b|\b(?:most|half) (?:of )?(?:the )?(?:days|time|week)\b/

export default defineRule({
  id: 'structure/hybrid-days',
  title: 'Say how many days are on site',
  why: 'Hybrid can mean four days in the office or two a month. The number decides whether someone can take the job.',
  severity: 'info',
  since: '0.2.0',
  lawless: true,
  examples: {
    bad: ['# Pump Planner\n\nHybrid in Denver, CO\n\nYou plan pumps.\n'],
    good: ['# Pump Planner\n\nHybrid in Denver, CO, 2 days a week on site\n\nYou plan pumps.\n'],
  },
  check({ document, facts }, report) {
    if (facts.remote !== 'hybrid') return
    const stems = [
      'hybrid',
      'office',
      'site',
      'remote',
      'in person',
      'in-person',
      'telework',
      'home',
      'days a week',
      'days per week',
      'days/week',
      'day a week',
      'day per week',
    ]
    if (isSaid(document, days, stems)) return
    report(facts.remoteWords, 'Hybrid work is offered, and how many days are on site is not said.')
  },
})
