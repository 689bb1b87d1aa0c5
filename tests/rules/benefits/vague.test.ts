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
      finds: '3:36 “Great benefits” names no benefit. (us-co)',
      fixed:
        '# Baker\n\nDenver, CO. You bake rolls. We have great benefits.\n\n## Benefits\n\n- [health benefits]\n- [retirement plan]\n- [amount of paid time off]\n',
    },
    {
      posting:
        '---\nbenefits: [medical insurance, 401(k)]\n---\n\n# Baker\n\nDenver, CO. You bake rolls.\n\n## Benefits\n\nGreat benefits.\n',
      finds: '11:1 The text says “Great benefits”; only the front matter names the benefits. (info us-co)',
      fixed:
        '---\nbenefits: [medical insurance, 401(k)]\n---\n\n# Baker\n\nDenver, CO. You bake rolls.\n\n## Benefits\n\nGreat benefits.\n\n- medical insurance\n- 401(k)\n',
    },
  ],
})
