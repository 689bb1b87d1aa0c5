import { defineRule, degreesWithout, insteadOfDegree, isRegulated, quoteFirst } from '../../src/kit.js'

export default defineRule({
  id: 'requirements/degree',
  title: 'Let experience stand in for the degree',
  why: 'Most people who do a job well that now asks for a bachelor’s degree have none. Unless the law asks for it, say what else counts: “or a related field” does not open the door, “or equivalent experience” does. Degrees that are only preferred, and professions that need one by law, are left alone.',
  severity: 'warning',
  since: '0.2.0',
  lawless: true,
  examples: {
    bad: ['# Pump Planner\n\nDenver, CO.\n\n## Must have\n\n- Bachelor’s degree in engineering or a related field\n'],
    good: [
      '# Pump Planner\n\nDenver, CO.\n\n## Must have\n\n- Bachelor’s degree in engineering or equivalent experience\n',
      '# Registered Nurse\n\nDenver, CO.\n\n## Must have\n\n- Associate degree in nursing and a licence\n',
    ],
  },
  aboutTheFix: 'Opening the demand to experience changes whom you will hear from; that is for the author to decide.',
  check({ document, facts }, report) {
    if (facts.requirements.degrees.length === 0 || isRegulated(facts.title?.text ?? '')) return
    const [first] = degreesWithout(document, facts).filter(({ lowest }) => lowest === 'bachelor' || lowest === 'associate')
    if (first === undefined) return
    report(first.degree, `${quoteFirst(first.degree.text)} is asked for, and nothing stands in for it.`, {
      fixes: insteadOfDegree(first.degree),
    })
  },
})
