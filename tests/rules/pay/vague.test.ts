import rule from '../../../rules/pay/vague.js'
import { testRule } from '../../../src/testing/rule-tester.js'

testRule(rule, {
  law: ['us-co', 'us-ca'],
  on: '2026-11-22',
  valid: [
    { posting: '# Baker\n\nDenver, CO. You bake rolls. Pay: $20 to $24 an hour, DOE.\n', note: '“DOE” beside a full range' },
    {
      posting: '---\npay: $20 to $24 an hour\n---\n\n# Baker\n\nDenver, CO. You bake rolls. We pay a competitive salary.\n',
      note: 'the front matter gives the figures',
    },
    { posting: '# Baker\n\nDenver, CO. You bake rolls.\n', note: 'nothing is said of pay at all' },
    {
      posting: '# Baker\n\nDenver, CO. You bake rolls. Competitive pay of [lowest pay] to [highest pay] an hour.\n',
      note: 'blanks',
    },
  ],
  invalid: [
    {
      posting: '# Baker\n\nDenver, CO. You bake rolls. We pay a competitive salary.\n',
      finds: '3:38 “Competitive salary” gives no figure. (us-co)',
      fixed:
        '# Baker\n\nDenver, CO. You bake rolls. We pay a competitive salary.\n\n## Pay\n\n[lowest pay] to [highest pay] a [year or hour]\n',
    },
  ],
})
