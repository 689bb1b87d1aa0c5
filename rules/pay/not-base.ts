import { blankFor, commissionOnly, defineRule, type Fix, type PayMention } from '../../src/kit.js'

export default defineRule({
  id: 'pay/not-base',
  title: 'State base pay beside OTE or total pay',
  why: 'On-target earnings and total compensation count money that may never be paid. The laws ask for what the employer will pay for the work itself: the hourly wage or the salary, or the range of it.',
  severity: 'error',
  since: '0.1.0',
  enforces: 'pay',
  aboutTheFix: 'Unsafe: it leaves two blanks for the base pay, each an error of `structure/placeholder` until it is filled.',
  examples: {
    bad: ['# Account Manager\n\nDenver, CO. You look after forty customers. OTE: $150,000 to $180,000 a year.\n'],
    good: [
      '# Account Manager\n\nDenver, CO. You look after forty customers. Base salary: $90,000 to $110,000 a year. OTE: $150,000 to $180,000 a year.\n',
    ],
  },
  check(posting, report) {
    const figures = posting.facts.pay.mentions.filter((pay) => pay.form !== 'vague')
    const instead = figures.find((pay) => (pay.what === 'ote' || pay.what === 'total') && pay.tips !== 'merged')
    if (instead === undefined || commissionOnly(posting.facts) || figures.some((pay) => pay.what === 'base')) return
    if (blankFor(posting, 'pay', instead) !== null) return
    const given = instead.what === 'ote' ? 'On-target earnings are' : 'Total pay is'
    report(instead, `${given} given, but no base pay.`, { fixes: instead.from === 'body' ? [stateBase(instead)] : [] })
  },
})

function stateBase({ end }: PayMention): Fix {
  const text = ' (base pay: [lowest pay] to [highest pay] a year)'
  return { title: 'State base pay beside it', safety: 'unsafe', edits: [{ start: end, end, text }] }
}
