import { defineRule, quoteFirst, sentencesWith } from '../../src/kit.js'

const car =
  /\b(?:must (?:own|have)|own|personal|your own|private|have access to) (?:an? )?(?:reliable )?(?:personal )?(?:car|vehicle|automobile)\b(?! (?:insurance|allowance|program|stipend|mileage|wash|sales|loan))/
/** What the firm gives or pays for, and vehicles that are not the applicant's. */
const given =
  /\b(?:company|county|city|state|fleet|agency)[- ](?:owned |provided )?(?:car|vehicle)|\ballowance\b|\breimburs|\bmileage\b|\bor reliable transportation\b|\bparking\b|\bcustomers?\b|\bclients?'s?\b|\bown vehicle or\b|\bpublic transit\b|\bnot (?:need|require)/

export default defineRule({
  id: 'requirements/own-car',
  title: 'Ask for getting there, not for a car',
  why: 'A car of one’s own is a demand on a person’s means. Mostly what counts is to be somewhere in time, or to have a way to get about, which others can have too. Where the car is the tool of the work, say what is paid for it.',
  severity: 'info',
  since: '0.2.0',
  lawless: true,
  examples: {
    bad: ['# Pump Fitter\n\nDenver, CO.\n\n## Must have\n\n- Must own a car\n'],
    good: ['# Pump Fitter\n\nDenver, CO.\n\n## Must have\n\n- A reliable way to reach customers by eight\n'],
  },
  check({ document }, report) {
    for (const { plain, words } of sentencesWith(
      document,
      [' car', 'vehicle', 'automobile'],
      ['benefits', 'company', 'eeo', 'pay'],
    )) {
      const match = car.exec(plain)
      if (match === null || given.test(plain)) continue
      const where = words(match.index, match.index + match[0].length)
      report(where, `${quoteFirst(where.text)} asks for a possession, not for what it is needed for.`)
    }
  },
})
