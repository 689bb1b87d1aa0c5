import rule from '../../../rules/pay/not-base.js'
import { testRule } from '../../../src/testing/rule-tester.js'

testRule(rule, {
  law: ['us-co'],
  on: '2026-11-22',
  valid: [
    '# Seller\n\nDenver, CO. You sell ovens. Base salary: $60,000 to $70,000 a year. OTE: $100,000 to $120,000.\n',
    { posting: '# Seller\n\nDenver, CO. You sell ovens. Competitive salary.\n', note: 'no figure at all is another rule’s' },
  ],
  invalid: [
    {
      posting: '# Seller\n\nDenver, CO. You sell ovens. OTE: $100,000 to $120,000 a year.\n',
      finds: '3:34 On-target earnings are given, but no base pay. (us-co)',
      fixed:
        '# Seller\n\nDenver, CO. You sell ovens. OTE: $100,000 to $120,000 a year (base pay: [lowest pay] to [highest pay] a year).\n',
    },
    {
      posting: '# Seller\n\nDenver, CO. You sell ovens. Total compensation: $100,000 to $120,000 a year.\n',
      finds: '3:49 Total pay is given, but no base pay. (us-co)',
    },
  ],
})
