import { defineRule } from '../../src/kit.js'

export default defineRule({
  id: 'application/description',
  title: 'Include the job description',
  why: 'New York asks a posting to carry the job description if there is one. A title that says it all (“dishwasher”) needs none, and paylint cannot know whether a description lies in a drawer; it only sees a posting that never says what the work is.',
  severity: 'error',
  since: '0.1.0',
  enforces: 'description',
  examples: {
    bad: ['# Programme Coordinator\n\nAlbany, NY. Pay: $60,000 to $75,000 a year. Apply at jobs@example.com.\n'],
    good: [
      '# Programme Coordinator\n\nAlbany, NY. You plan the events of the year and keep their budgets. Pay: $60,000 to $75,000 a year.\n',
    ],
  },
  check({ facts }, report) {
    if (facts.names.duties === null) report(null, 'This posting does not say what the work is.')
  },
})
