import { defineRule, hasGrades, seniorityOf, yearsRequired } from '../../src/kit.js'

/** The fewest years that one expects behind a title. Custom, not law: bands of the trade, set low. */
const fewest: Readonly<Record<string, number>> = {
  senior: 3,
  manager: 2,
  lead: 4,
  principal: 5,
  director: 5,
  executive: 5,
}

/** A year at the grade below, as public service asks, stands on years before it. */
const lowerGrade = /\bnext lower\b|\bspecialized experience\b|\bin addition\b|\bat least one year at\b/

export default defineRule({
  id: 'requirements/years-vs-title',
  title: 'Let the years and the title fit',
  why: 'A senior title with a beginner’s demand, or the other way round, leaves readers guessing which of the two is meant, and the pay with it.',
  severity: 'info',
  since: '0.2.0',
  lawless: true,
  options: {
    bands: {
      default: fewest,
      says: 'The fewest years that go with a title, by level: intern, entry, associate, unlabelled, senior, manager, lead, staff, principal, director, executive.',
    },
  },
  examples: {
    bad: ['# Director of Pumps\n\nDenver, CO.\n\n## Must have\n\n- 2 years of experience with pumps\n'],
    good: [
      '# Director of Pumps\n\nDenver, CO.\n\n## Must have\n\n- 8 years of experience with pumps\n',
      '# Senior Living Coordinator\n\nDenver, CO.\n\n## Must have\n\n- 2 years of experience in care\n',
    ],
  },
  check({ document, facts, options }, report) {
    if (facts.title === null || facts.requirements.years.length === 0) return
    const level = seniorityOf(facts.title.text)
    const floor = options.bands[level] ?? fewest[level]
    if (floor === undefined || hasGrades(document, facts)) return
    const all = yearsRequired(document, facts).filter(({ in: { sentence } }) => !lowerGrade.test(sentence))
    const most = all.reduce((top, one) => ((one.min ?? 0) > (top?.min ?? 0) ? one : top), all[0])
    if (most?.min == null || Math.max(most.min, most.max ?? 0) >= floor) return
    report(most.words, `The title says more than ${most.min} ${most.min === 1 ? 'year' : 'years'} of experience.`)
  },
})
