import { addBenefits, blankFor, defineRule } from '../../src/kit.js'

export default defineRule({
  id: 'benefits/missing',
  title: 'Describe the benefits',
  why: 'Colorado, Illinois, New Jersey, Washington and others ask every posting for a general description of the benefits: health care, retirement, paid days off and whatever else is taxed as pay. Amounts and premiums may stay out. A job without benefits can say so in the front matter (`not-offered`).',
  severity: 'error',
  since: '0.1.0',
  enforces: 'benefits',
  aboutTheFix:
    'Unsafe: it adds a list that readers will see. It writes the benefits of the front matter where that lists them, else a blank for each family that is not ruled out; each blank is then an error of `structure/placeholder`, and this rule is silent until it is filled.',
  examples: {
    bad: ['# Pump Fitter\n\nDenver, CO. You build and test pumps. Pay: $60,000 to $75,000 a year.\n'],
    good: [
      '# Pump Fitter\n\nDenver, CO. You build and test pumps.\n\n## Benefits\n\n- Medical, dental and vision insurance\n- 401(k)\n- 15 days of paid time off\n',
      '# Pump Fitter\n\nDenver, CO. You build and test pumps.\n\n## Benefits\n\n- [health benefits]\n- [retirement plan]\n- [amount of paid time off]\n',
    ],
  },
  check(posting, report) {
    const { document, facts } = posting
    const { present, links, mentions } = facts.benefits
    const none = ['health', 'retirement', 'paidTimeOff'].every((family) => facts.notOffered.some((one) => one === family))
    if (!present && links.length === 0 && !none && blankFor(posting, 'benefits') === null) {
      report(null, 'This posting names no benefits.', { fixes: [addBenefits(posting)] })
    }
    const [first] = mentions
    const inText = [...mentions, ...links].some((mention) => mention.start >= document.body.start)
    if (first !== undefined && !inText) {
      report(first, 'The benefits stand only in the front matter.', {
        form: 'only-front-matter',
        severity: 'info',
        fixes: [addBenefits(posting)],
      })
    }
  },
})
