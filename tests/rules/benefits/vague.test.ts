import rule from '../../../rules/benefits/vague.js'
import { testRule } from '../../../src/testing/rule-tester.js'

testRule(rule, {
  law: ['us-co', 'us-ca'],
  on: '2026-11-22',
  valid: [
    {
      posting: '# Baker\n\nDenver, CO. You bake rolls. Great benefits: medical insurance, 401(k), paid time off.\n',
      note: 'praise beside a list',
    },
    { posting: '# Baker\n\nOakland, CA. You bake rolls. Great benefits.\n', note: 'California asks for none' },
  ],
  invalid: [
    {
      posting: '# Baker\n\nDenver, CO. You bake rolls. We have great benefits.\n',
      finds: '3:37 “Great benefits” names no benefit. (us-co)',
      fixed:
        '# Baker\n\nDenver, CO. You bake rolls. We have great benefits.\n\n## Benefits\n\n- [health benefits]\n- [retirement plan]\n- [amount of paid time off]\n',
    },
  ],
})
