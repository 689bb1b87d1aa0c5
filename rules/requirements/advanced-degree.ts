import { advancedIsNormal, defineRule, degreesWithout, insteadOfDegree, isRegulated, quoteFirst } from '../../src/kit.js'

export default defineRule({
  id: 'requirements/advanced-degree',
  title: 'Ask whether the work takes an advanced degree',
  why: 'A master’s degree, an MBA or a doctorate as a condition leaves out nine in ten adults. Research, law, medicine and teaching at a university do need one; most other work needs what the degree was to teach.',
  severity: 'info',
  since: '0.2.0',
  lawless: true,
  examples: {
    bad: ['# Pump Planner\n\nDenver, CO.\n\n## Must have\n\n- Master’s degree in engineering\n'],
    good: [
      '# Pump Planner\n\nDenver, CO.\n\n## Nice to have\n\n- Master’s degree in engineering\n',
      '# Research Scientist, Pumps\n\nDenver, CO.\n\n## Must have\n\n- PhD in fluid mechanics\n',
    ],
  },
  aboutTheFix: 'Opening the demand to experience changes whom you will hear from; that is for the author to decide.',
  check({ document, facts }, report) {
    const title = facts.title?.text ?? ''
    if (facts.requirements.degrees.length === 0 || isRegulated(title) || advancedIsNormal(title)) return
    const [first] = degreesWithout(document, facts).filter(({ lowest }) => lowest === 'master' || lowest === 'doctor')
    if (first === undefined) return
    report(first.degree, `${quoteFirst(first.degree.text)} is asked for, and nothing stands in for it.`, {
      fixes: insteadOfDegree(first.degree),
    })
  },
})
