import { baseFigures, defineRule, isSaid } from '../../src/kit.js'

const stems = ['pay', 'salary', 'compensation', 'offer', 'wage', 'rate', 'range', 'depend', 'based on', 'commensurate', 'factor']
const decides =
  /\b(?:actual|final|exact|individual|starting|specific) (?:base |starting )?(?:pay|salary|compensation|offer|wage|rate|amount)|\b(?:depend(?:s|ing|ent)? (?:on|upon)|based (?:up)?on|determined (?:by|through|using)|commensurate with|according to|varies by|vary (?:by|based|depending)|takes? into (?:account|consideration)|consider(?:s|ing|ed)?)\b[^.]{0,80}\b(?:experience|skills?|qualifications?|location|education|step|level|market|geograph|seniority|background)|\b(?:begin|start|hired?|hiring) (?:\w{2,12} ){0,3}(?:in|at|within|near) the (?:min|low|mid|middle|upper|bottom|top)|\bpay transparency\b|\bdoe\b|\bgood[- ]faith\b|\b(?:step|grade) (?:1|a|one)\b|\bcollective bargaining\b|\bfactors\b|\bdeterminants?\b/

export default defineRule({
  id: 'structure/pay-transparency-statement',
  title: 'Say what decides where in the range an offer falls',
  why: 'A range raises the question of who gets which end. One sentence (skills, experience, place) answers it, and says whether the range is base pay alone.',
  severity: 'info',
  since: '0.2.0',
  lawless: true,
  examples: {
    bad: ['# Pump Fitter\n\nDenver, CO. You build and test pumps. Pay: $60,000 to $75,000 a year.\n'],
    good: [
      '# Pump Fitter\n\nDenver, CO. You build and test pumps. Pay: $60,000 to $75,000 a year. Where an offer falls depends on skills and experience.\n',
    ],
  },
  check({ document, facts }, report) {
    if (facts.pay.kind !== 'range') return
    const range = baseFigures(facts).find(({ form, from }) => form === 'range' && from === 'body')
    if (range === undefined) return
    if (isSaid(document, decides, stems)) return
    report(range, 'What decides where in this range an offer falls is not said.')
  },
})
