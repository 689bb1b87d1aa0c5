import { addPay, blankFor, defineRule, payInText, quoteFirst } from '../../src/kit.js'

export default defineRule({
  id: 'pay/vague',
  title: 'Say what “competitive” comes to',
  why: 'Words such as “competitive”, “commensurate with experience” or “DOE” tell an applicant nothing, and no pay-transparency law takes them for a pay range. Beside a full range they do no harm.',
  severity: 'error',
  since: '0.1.0',
  enforces: 'pay',
  readsAnyLanguage: true,
  aboutTheFix: 'Unsafe: it adds a pay line with blanks to fill in, each an error of `structure/placeholder` until it is filled.',
  examples: {
    bad: ['# Pump Fitter\n\nDenver, CO. You build and test pumps. We pay a competitive salary.\n'],
    good: ['# Pump Fitter\n\nDenver, CO. You build and test pumps. Pay: $60,000 to $75,000 a year, depending on experience.\n'],
  },
  check(posting, report) {
    const { pay } = posting.facts
    if (pay.kind !== 'vague' || pay.links.length > 0 || blankFor(posting, 'pay') !== null) return
    const vague = payInText(posting.facts)[0] ?? pay.mentions.find((mention) => mention.form === 'vague') ?? null
    const message =
      vague === null ? 'This posting speaks of pay and gives no figure.' : `${quoteFirst(vague.text)} gives no figure.`
    report(vague, message, { fixes: [addPay(posting)] })
  },
})
