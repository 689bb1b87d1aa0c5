import { addPay, blankFor, defineRule, quoteFirst } from '../../src/kit.js'

export default defineRule({
  id: 'pay/link-only',
  title: 'State the pay in the posting itself',
  why: 'A link or a QR code in place of the pay leaves the posting without it: the reader has to go and look, and links die. California, New York and Washington want the pay within the posting; Colorado once accepted a labelled link and may no longer.',
  severity: 'error',
  since: '0.1.0',
  enforces: 'pay',
  aboutTheFix: 'Unsafe: it adds a pay line with blanks to fill in, each an error of `structure/placeholder` until it is filled.',
  examples: {
    bad: [
      '# Pump Fitter\n\nSan Francisco, CA. You build and test pumps.\n\nSee the [pay range for this job](https://example.com/pay).\n',
    ],
    good: [
      '# Pump Fitter\n\nSan Francisco, CA. You build and test pumps. Pay: $70,000 to $85,000 a year.\n\nMore on [how we pay](https://example.com/pay).\n',
    ],
  },
  check(posting, report) {
    const { kind, links } = posting.facts.pay
    const link = links[0]
    if (link === undefined || (kind !== 'none' && kind !== 'vague') || blankFor(posting, 'pay') !== null) return
    report(link, `${quoteFirst(link.text)} leads to the pay; the posting does not state it.`, { fixes: [addPay(posting)] })
  },
})
