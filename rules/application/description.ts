import { type Document, defineRule, type Zone } from '../../src/kit.js'

/** Parts of a posting that do not describe the work. */
const beside: readonly Zone[] = ['company', 'benefits', 'pay', 'eeo', 'apply', 'location', 'code']
/** A line that is longer is a paragraph, even where a row of dashes beneath it makes it a heading. */
const longHeading = 120
/** A posting that says more than this of the work or the person says something of the work, in whatever words. */
const fewWords = 60

export default defineRule({
  id: 'application/description',
  title: 'Include the job description',
  why: 'New York asks a posting to carry the job description if there is one. A title that says it all (“dishwasher”) needs none, and paylint cannot know whether a description lies in a drawer; it only sees a short posting that never says what the work is.',
  severity: 'error',
  since: '0.1.0',
  enforces: 'description',
  examples: {
    bad: ['# Programme Coordinator\n\nAlbany, NY. Pay: $60,000 to $75,000 a year. Apply at jobs@example.com.\n'],
    good: [
      '# Programme Coordinator\n\nAlbany, NY. You plan the events of the year and keep their budgets. Pay: $60,000 to $75,000 a year.\n',
    ],
  },
  check({ document, facts }, report) {
    if (facts.names.duties === null && wordsOnTheWork(document) < fewWords)
      report(null, 'This posting does not say what the work is.')
  },
})

function wordsOnTheWork(document: Document): number {
  const blocks = document.blocks.filter(
    ({ kind, zone, text }) => (kind !== 'heading' || text.length > longHeading) && !beside.includes(zone),
  )
  return blocks.reduce((words, block) => words + block.text.split(/\s+/, fewWords).length, 0)
}
