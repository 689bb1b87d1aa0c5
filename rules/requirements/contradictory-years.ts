import { defineRule, hasGrades, yearsRequired } from '../../src/kit.js'

/** Nothing behind the years tells what they are of: "5 years of experience required". */
const general =
  /^'?\s?(?:of )?(?:(?:relevant|professional|related|work(?:ing)?|industry|total|full-time|prior|progressive|proven) ){0,3}experience\s*(?:$|[.;)]|(?:is |are )?required|(?:is |are )?needed|minimum)/
/** Other demands that could stand in for the years or that they stand in for. */
const tiered =
  /\bor\b|\bif\b|degree|bachelor|master|diploma|ph\.?d|in lieu|substitut|plus\b|for (?:a |the )?(?:senior|junior|level)/

export default defineRule({
  id: 'requirements/contradictory-years',
  title: 'Ask for one number of years',
  why: 'Two different minimums for the same experience cannot both be meant. Readers go by the higher one, and screeners by whichever they see. Years of different skills, years that stand against a degree and the demands of several grades are no contradiction.',
  severity: 'error',
  since: '0.2.0',
  lawless: true,
  examples: {
    bad: [
      '# Pump Fitter\n\nDenver, CO.\n\n## About you\n\nYou need 3 years of experience.\n\n## Must have\n\n- 5+ years of relevant experience\n',
    ],
    good: [
      '# Pump Fitter\n\nDenver, CO.\n\n## Must have\n\n- 3 years of experience with a degree, or 5 years of experience without\n',
      '# Pump Fitter\n\nDenver, CO.\n\n## Must have\n\n- 3 years of experience with pumps\n- 5 years of experience in industry\n',
    ],
  },
  check({ document, facts }, report) {
    if (facts.requirements.years.length < 2 || hasGrades(document, facts)) return
    const minimums = yearsRequired(document, facts).filter(
      ({ in: { sentence, to, block } }) =>
        general.test(sentence.slice(to)) && !tiered.test(sentence) && !/\bor\b\W*$/i.test(block.text.slice(-4)),
    )
    const [first] = minimums
    const other = minimums.find(({ min, in: { block } }) => min !== first?.min && block !== first?.in.block)
    if (first?.min == null || other?.min == null) return
    report(other.words, `This posting asks for two different minimums: ${first.min} years and ${other.min} years.`)
  },
})
