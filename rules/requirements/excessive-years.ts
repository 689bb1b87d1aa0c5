import { defineRule, seniorityOf, yearsRequired } from '../../src/kit.js'

export default defineRule({
  id: 'requirements/excessive-years',
  title: 'Ask for what the years are to show',
  why: 'Ten years and more screen out people who can do the work, most of all women and career changers, and predict little. Say what the person must be able to do. For directors and above the limit is higher.',
  severity: 'info',
  yieldsTo: ['requirements/impossible-years'],
  since: '0.2.0',
  lawless: true,
  options: {
    max: { default: 10, says: 'From how many years on a posting is told of.' },
    executive: { default: 15, says: 'The same for directors, heads and chiefs.' },
  },
  examples: {
    bad: ['# Pump Fitter\n\nDenver, CO.\n\n## Must have\n\n- 15 years of experience with pumps\n'],
    good: [
      '# Pump Fitter\n\nDenver, CO.\n\n## Must have\n\n- 5 years of experience with pumps\n',
      '# Pump Fitter\n\nDenver, CO. We have built pumps for 80 years.\n',
    ],
  },
  check({ document, facts, options }, report) {
    if (facts.requirements.years.length === 0) return
    const level = facts.title === null ? 'unlabelled' : seniorityOf(facts.title.text)
    const most = level === 'director' || level === 'executive' ? options.executive : options.max
    for (const { min, words, in: at } of yearsRequired(document, facts)) {
      if (min === null || min < most || notExperience.test(at.sentence.slice(Math.max(0, at.at - 60), at.at))) continue
      report(words, `${min} years are a long time to ask for.`)
      return
    }
  },
})

/** Years of a thing, a firm or a pension. */
const notExperience =
  /\b(?:for|vests?|after|over the (?:last|past)|within|every|made|built|serv(?:ed|ing)|history) (?:the )?(?:over |more than |nearly )?$/
