import { defineRule } from '../../src/kit.js'

export default defineRule({
  id: 'structure/front-matter',
  title: 'Mend the front matter',
  why: 'What stands in front matter that cannot be read is lost: to paylint, and most likely to the site that is built from it. The text below it is checked all the same.',
  severity: 'error',
  since: '0.1.0',
  lawless: true,
  examples: {
    bad: ['---\ntitle: "Pump Fitter\nlocation: Denver, CO\n---\n\nYou build and test pumps.\n'],
    good: ['---\ntitle: Pump Fitter\nlocation: Denver, CO\n---\n\nYou build and test pumps.\n'],
  },
  check({ document }, report) {
    for (const problem of document.problems) report(problem, problem.message)
  },
})
