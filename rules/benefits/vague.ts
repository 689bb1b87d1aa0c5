import { addBenefits, blankFor, defineRule, quoteFirst } from '../../src/kit.js'

export default defineRule({
  id: 'benefits/vague',
  title: 'Name the benefits',
  why: '“Great benefits” describes none. Where a law asks for a general description, naming the health plan, the retirement plan and the paid days off is the least that counts as one.',
  severity: 'error',
  since: '0.1.0',
  enforces: 'benefits',
  aboutTheFix:
    'Unsafe: it adds a list that readers will see, with a blank for each family, each an error of `structure/placeholder` until it is filled.',
  examples: {
    bad: ['# Pump Fitter\n\nDenver, CO. You build and test pumps. We offer great benefits.\n'],
    good: [
      '# Pump Fitter\n\nDenver, CO. You build and test pumps. We offer medical insurance, a 401(k) and 15 days of paid time off.\n',
    ],
  },
  check(posting, report) {
    const { vague, vagueWords, links } = posting.facts.benefits
    const [words] = vagueWords
    if (vague && links.length === 0 && blankFor(posting, 'benefits') === null) {
      const message =
        words === undefined ? 'Benefits are promised and none is named.' : `${quoteFirst(words.text)} names no benefit.`
      report(words ?? null, message, { fixes: [addBenefits(posting)] })
    }
  },
})
