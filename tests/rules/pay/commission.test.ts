import rule from '../../../rules/pay/commission.js'
import { testRule } from '../../../src/testing/rule-tester.js'

testRule(rule, {
  law: ['us-co', 'us-ca', 'us-ny', 'us-ny-nyc', 'us-wa'],
  on: '2026-11-22',
  valid: [
    {
      posting:
        '# Seller\n\nOakland, CA. You sell ovens. Base salary: $60,000 to $70,000 a year plus commission of 4% to 6% of each sale.\n',
      note: 'a rate is given',
    },
    {
      posting: '# Seller\n\nDenver, CO. You sell ovens. Base salary: $60,000 to $70,000 a year plus commission.\n',
      note: 'Colorado asks for no rate beside base pay',
    },
    { posting: '# Seller\n\nAlbany, NY. You sell ovens. Paid 100% on commission.\n', note: 'New York is content with the word' },
    { posting: '# Seller\n\nOakland, CA. You sell ovens. Base salary: $60,000 to $70,000 a year.\n', note: 'no commission' },
  ],
  invalid: [
    {
      posting: '# Seller\n\nOakland, CA. You sell ovens. Base salary: $60,000 to $70,000 a year plus commission.\n',
      finds: '3:74 Commission is part of the pay, and its rate is not given. (warning us-ca)',
      note: 'commission beside base pay in California',
    },
    {
      posting: '# Seller\n\nOakland, CA. You sell ovens. Paid 100% on commission.\n',
      finds: '3:43 Commission is all the pay, and its rate is not given. (us-ca)',
      note: 'commission alone in California',
    },
  ],
})
