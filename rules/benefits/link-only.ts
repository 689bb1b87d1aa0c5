import { addBenefits, blankFor, defineRule, quoteFirst } from '../../src/kit.js'

export default defineRule({
  id: 'benefits/link-only',
  title: 'Name the benefits in the posting itself',
  why: 'A link leaves the posting without a description of benefits. Washington lets an electronic posting link to more detail; Colorado did in 2021 and may no longer. A line that names the benefits settles it in both.',
  severity: 'warning',
  since: '0.1.0',
  enforces: 'benefits',
  aboutTheFix:
    'Unsafe: it adds a list with a blank for each family, each an error of `structure/placeholder` until it is filled.',
  examples: {
    bad: [
      '# Pump Fitter\n\nDenver, CO. You build and test pumps.\n\nBenefits: see [our benefits for this job](https://example.com/benefits)\n',
    ],
    good: [
      '# Pump Fitter\n\nDenver, CO. You build and test pumps.\n\nBenefits: medical insurance, 401(k), 15 days of paid time off. See [our benefits](https://example.com/benefits)\n',
    ],
  },
  check(posting, report) {
    const { links, mentions } = posting.facts.benefits
    const link = links[0]
    if (link === undefined || mentions.length > 0 || blankFor(posting, 'benefits') !== null) return
    report(link, `${quoteFirst(link.text)} leads to the benefits; the posting names none.`, { fixes: [addBenefits(posting)] })
  },
})
