import { defineRule, hasGrades, seniorityOf, yearsRequired } from '../../src/kit.js'

/** Years at school. */
const study = /\bcourse ?work\b|\bcollege\b|\buniversity\b|\bstud(?:y|ies)\b|\bschool\b/

export default defineRule({
  id: 'requirements/entry-level-years',
  title: 'Ask of beginners what beginners have',
  why: 'A title that says junior, entry-level or intern and a line that asks for years of experience speak to different people; the ones that the title is for do not apply. Drop the years, or name the level that is meant.',
  severity: 'warning',
  since: '0.2.0',
  lawless: true,
  options: {
    entry: { default: 3, says: 'From how many years on a junior, graduate or entry-level title is told of.' },
    intern: { default: 1, says: 'From how many years on an intern, trainee or apprentice title is told of.' },
  },
  examples: {
    bad: ['# Junior Pump Fitter\n\nDenver, CO.\n\n## Must have\n\n- 3+ years of experience with pumps\n'],
    good: [
      '# Junior Pump Fitter\n\nDenver, CO.\n\n## Must have\n\n- 1 year of experience with pumps\n',
      '# Senior Pump Fitter\n\nDenver, CO.\n\n## Must have\n\n- 5 years of experience and a hand for junior fitters\n',
    ],
  },
  check({ document, facts, options }, report) {
    if (facts.title === null || facts.requirements.years.length === 0) return
    const level = seniorityOf(facts.title.text)
    if ((level !== 'entry' && level !== 'intern') || hasGrades(document, facts)) return
    const asked = yearsRequired(document, facts).find(
      ({ min, in: { sentence } }) => min !== null && min >= options[level] && !study.test(sentence),
    )
    if (asked?.min == null) return
    const named = level === 'intern' ? 'a trainee' : 'a beginner'
    report(asked.words, `The title is ${named}’s, and ${asked.min} ${asked.min === 1 ? 'year is' : 'years are'} asked.`)
  },
})
