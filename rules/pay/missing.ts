import { addPay, blankFor, defineRule, payOnlyInFrontMatter } from '../../src/kit.js'

export default defineRule({
  id: 'pay/missing',
  title: 'State the pay or the pay range',
  why: 'Pay-transparency laws begin here: an applicant must see what the job pays before applying. A bonus, a budget or the money the company raised is not the pay of the job. Pay that stands only in the front matter counts as stated, but readers see it only where the site shows it, so that is worth a line.',
  severity: 'error',
  since: '0.1.0',
  enforces: 'pay',
  aboutTheFix:
    'Unsafe: it adds a line that readers will see. It writes the pay of the front matter where that gives one, else blanks to fill in; each blank is then an error of `structure/placeholder`, and this rule is silent until it is filled.',
  examples: {
    bad: [
      '# Pump Fitter\n\nDenver, CO. You build and test pumps.\n',
      '# Baker\n\nSeattle, WA. You bake bread and two years of baking are required. Sign-on bonus: $500.\n',
    ],
    good: [
      '# Pump Fitter\n\nDenver, CO. You build and test pumps. Pay: $60,000 to $75,000 a year.\n',
      '# Pump Fitter\n\nDenver, CO. You build and test pumps.\n\n## Pay\n\n[lowest pay] to [highest pay] a year\n',
    ],
  },
  check(posting, report) {
    const { pay } = posting.facts
    if (pay.kind === 'none' && pay.links.length === 0 && blankFor(posting, 'pay') === null) {
      report(null, 'This posting states no pay.', { fixes: [addPay(posting)] })
    }
    const hidden = payOnlyInFrontMatter(posting.facts)
    if (hidden !== null) {
      report(hidden, 'The pay stands only in the front matter.', {
        form: 'only-front-matter',
        severity: 'info',
        fixes: [addPay(posting)],
      })
    }
  },
})
