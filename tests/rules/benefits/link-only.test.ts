import rule from '../../../rules/benefits/link-only.js'
import { testRule } from '../../../src/testing/rule-tester.js'

testRule(rule, {
  law: ['us-co', 'us-ca', 'us-wa'],
  on: '2026-11-22',
  valid: [
    {
      posting:
        '# Baker\n\nDenver, CO. Benefits: medical insurance, 401(k), paid time off. See [our benefits](https://example.com/b).\n',
      note: 'a link beside the list',
    },
  ],
  invalid: [
    {
      posting: '# Baker\n\nDenver, CO. You bake rolls.\n\nBenefits: see [our benefits for this job](https://example.com/b)\n',
      finds: '5:16 “Our benefits for this job” leads to the benefits; the posting names none. (warning us-co)',
    },
    {
      posting:
        '# Baker\n\nSeattle, WA. You bake rolls. Two years of baking are required.\n\nBenefits: see [our benefits for this job](https://example.com/b)\n',
      finds: '5:16 “Our benefits for this job” leads to the benefits; the posting names none. (info us-wa)',
      note: 'Washington lets an electronic posting link',
    },
  ],
})
