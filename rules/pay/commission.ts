import { blankFor, commissionOnly, defineRule, type Fix, type Mention, namedBy } from '../../src/kit.js'

export default defineRule({
  id: 'pay/commission',
  title: 'Give the commission rate or its range',
  why: 'Where commission is part of the pay, California and Washington count its rate as pay to be told: a percentage, an amount for each sale, or a range of either. A job paid by commission alone has nothing else to state. New Jersey’s agency wants at least an outline of it. In New York, Vermont and Delaware a plain word that pay is by commission is enough.',
  severity: 'warning',
  since: '0.1.0',
  enforces: 'pay',
  aboutTheFix: 'Unsafe: it leaves blanks for the rate, each an error of `structure/placeholder` until it is filled.',
  examples: {
    bad: [
      '# Account Manager\n\nSan Francisco, CA. You look after forty customers. Base salary: $90,000 to $110,000 a year plus uncapped commission.\n',
    ],
    good: [
      '# Account Manager\n\nSan Francisco, CA. You look after forty customers. Base salary: $90,000 to $110,000 a year plus commission of 5% to 8% of each sale.\n',
      '# Account Manager\n\nDenver, CO. You look after forty customers. Base salary: $90,000 to $110,000 a year plus commission.\n',
    ],
  },
  check(posting, report) {
    const { facts, owed } = posting
    const { rate, mentions } = facts.pay.commission
    const [first] = mentions
    if (rate !== null || first === undefined || blankFor(posting, 'pay', first) !== null) return
    const fixes = first.start < posting.document.body.start ? [] : [giveRate(first)]
    if (commissionOnly(facts)) {
      report(first, 'Commission is all the pay, and its rate is not given.', { form: 'only', fixes })
      return
    }
    const figures = facts.pay.mentions.some((pay) => pay.form !== 'vague' && ['base', 'ote', 'total'].includes(pay.what))
    const because = namedBy(owed, 'pay/commission:beside-base')
    if (figures && because.length > 0)
      report(first, 'Commission is part of the pay, and its rate is not given.', { form: 'beside-base', because, fixes })
  },
})

function giveRate({ end }: Mention): Fix {
  const text = ' ([lowest rate] to [highest rate])'
  return { title: 'Give the rate', safety: 'unsafe', edits: [{ start: end, end, text }] }
}
