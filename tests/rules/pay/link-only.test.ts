import rule from '../../../rules/pay/link-only.js'
import { testRule } from '../../../src/testing/rule-tester.js'

testRule(rule, {
  law: ['us-co', 'us-ca', 'us-ny', 'us-ny-nyc', 'us-wa'],
  on: '2026-11-22',
  valid: [
    {
      posting: '# Baker\n\nOakland, CA. You bake rolls. $24 to $28 an hour. [Pay range details](https://example.com/pay)\n',
      note: 'a link beside the range',
    },
    { posting: '# Baker\n\nOakland, CA. You bake rolls. [About us](https://example.com).\n', note: 'a link to something else' },
  ],
  invalid: [
    {
      posting: '# Baker\n\nOakland, CA. You bake rolls.\n\n[See the pay range here](https://example.com/pay)\n',
      finds: '5:2 “See the pay range here” leads to the pay; the posting does not state it. (us-ca)',
      note: 'a link in California',
    },
    {
      posting: '# Baker\n\nDenver, CO. You bake rolls.\n\n[See the pay range here](https://example.com/pay)\n',
      finds: '5:2 “See the pay range here” leads to the pay; the posting does not state it. (warning us-co)',
      note: 'a link in Colorado, which once accepted one',
    },
  ],
})
