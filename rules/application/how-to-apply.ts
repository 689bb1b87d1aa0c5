import { add, blankFor, defineRule } from '../../src/kit.js'

export default defineRule({
  id: 'application/how-to-apply',
  title: 'Say how to apply',
  why: 'Colorado asks each posting to say how to apply: a link, a button, an address or a sentence is enough. A job board that adds its own button may do it for you, but the text travels to boards that do not.',
  severity: 'error',
  since: '0.1.0',
  enforces: 'how-to-apply',
  aboutTheFix: 'Unsafe: it adds a section with a blank, an error of `structure/placeholder` until it is filled.',
  examples: {
    bad: ['# Pump Fitter\n\nDenver, CO. You build and test pumps.\n'],
    good: [
      '# Pump Fitter\n\nDenver, CO. You build and test pumps. To apply, write to jobs@example.com.\n',
      '---\napply-url: https://example.com/jobs/7\n---\n\n# Pump Fitter\n\nDenver, CO. You build and test pumps.\n',
    ],
  },
  check(posting, report) {
    if (posting.facts.howToApply !== null || blankFor(posting, 'how-to-apply') !== null) return
    const content = {
      zone: 'apply',
      heading: 'How to apply',
      content: ['Apply at [link or address].'],
      inSentences: true,
    } as const
    report(null, 'This posting does not say how to apply.', { fixes: [add(posting.document, 'Say how to apply', content)] })
  },
})
