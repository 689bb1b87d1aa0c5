import { add, defineRule, type Facts, fieldsNamed, listed, type OtherPay } from '../../src/kit.js'

/** How each kind of pay beyond base is told in a sentence. */
const called: Readonly<Record<OtherPay, string>> = {
  bonus: 'a bonus',
  commission: 'commission',
  equity: 'equity',
  tips: 'tips',
  'profit-sharing': 'profit-sharing',
  allowance: 'an allowance',
}

export default defineRule({
  id: 'benefits/other-pay',
  title: 'Name every kind of pay that comes beside base pay',
  why: 'Colorado, Illinois, Minnesota, Washington and others ask for a general description of bonuses, commissions, equity and any other pay that the job carries. The text alone cannot show that one was left out; the front matter can (`offers: [bonus]`).',
  severity: 'error',
  since: '0.1.0',
  enforces: 'other-pay',
  aboutTheFix: 'Unsafe: it adds a sentence that readers will see. It names only what the front matter says the job carries.',
  examples: {
    bad: [
      '---\noffers: [bonus]\n---\n\n# Pump Fitter\n\nDenver, CO. You build and test pumps. Pay: $60,000 to $75,000 a year.\n',
    ],
    good: [
      '---\noffers: [bonus]\n---\n\n# Pump Fitter\n\nDenver, CO. You build and test pumps. Pay: $60,000 to $75,000 a year and a yearly bonus.\n',
    ],
  },
  check({ document, facts }, report) {
    const unnamed = facts.offers.filter((kind) => !names(facts, kind))
    if (unnamed.length === 0) return
    const kinds = listed(unnamed.map((kind) => called[kind]))
    report(fieldsNamed(document, 'offers')[0]?.value ?? null, `The job carries ${kinds}; the posting does not say so.`, {
      fixes: [
        add(document, `Say that the job carries ${kinds}`, {
          zone: 'pay',
          heading: 'Pay',
          content: [`This job also carries ${kinds}.`],
          inSentences: true,
        }),
      ],
    })
  },
})

/** Whether the posting speaks of a kind of pay in any words. */
function names({ pay }: Facts, kind: OtherPay): boolean {
  if (pay.alsoOffered.some((offered) => offered.kind === kind)) return true
  if (kind === 'commission') return pay.commission.mentions.length > 0
  if (kind === 'tips') return pay.mentions.some((mention) => mention.tips !== null)
  return pay.mentions.some((mention) => mention.what === kind)
}
