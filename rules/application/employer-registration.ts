import { add, defineRule } from '../../src/kit.js'

/** A Latvian registration number has eleven digits. */
const number = /(?<!\d)\d{11}(?!\d)/

export default defineRule({
  id: 'application/employer-registration',
  title: 'Give the employer’s registration number',
  why: 'Latvia wants each job advertisement to name the employer, or the recruiter, with its registration number: eleven digits.',
  severity: 'error',
  since: '0.2.0',
  enforces: 'employer-registration',
  readsAnyLanguage: true,
  aboutTheFix: 'Unsafe: it leaves a blank for the number, an error of `structure/placeholder` until it is filled.',
  examples: {
    bad: ['# Pump Fitter\n\nRiga, Latvia. You build and test pumps for SIA Alfa.\n'],
    good: ['# Pump Fitter\n\nRiga, Latvia. You build and test pumps for SIA Alfa, reg. no. 40003000000.\n'],
  },
  check({ document, facts }, report) {
    const blank = facts.placeholders.some(({ text }) => /regist/i.test(text))
    if (blank || number.test(document.text)) return
    report(null, 'This posting gives no registration number of the employer.', {
      fixes: [
        add(document, 'Give the registration number', {
          zone: 'apply',
          heading: 'How to apply',
          content: ['Registration number of the employer: [insert registration number]'],
          inSentences: true,
        }),
      ],
    })
  },
})
