import rule from '../../../rules/pay/tips-merged.js'
import { testRule } from '../../../src/testing/rule-tester.js'

testRule(rule, {
  law: ['us-co', 'us-ca'],
  on: '2026-11-22',
  valid: [
    '# Server\n\nDenver, CO. You wait on tables. Pay: $16 an hour plus tips.\n',
    {
      posting: '# Server\n\nDenver, CO. You wait on tables. Pay: $16 an hour + tips (most earn $12 an hour in tips).\n',
      note: 'an estimate of the tips beside the wage',
    },
  ],
  invalid: [
    {
      posting: '# Server\n\nDenver, CO. You wait on tables. Pay: $28 an hour including tips.\n',
      finds: '3:38 This figure counts tips; the wage alone is not given. (us-co)',
    },
    {
      posting: '# Server\n\nOakland, CA. You wait on tables. Pay: $28 an hour including tips.\n',
      finds: '3:39 This figure counts tips; the wage alone is not given. (warning us-ca)',
      note: 'softer in California',
    },
  ],
})
