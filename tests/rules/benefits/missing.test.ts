import rule from '../../../rules/benefits/missing.js'
import { testRule } from '../../../src/testing/rule-tester.js'

testRule(rule, {
  law: ['us-co', 'us-ca', 'us-ny', 'us-wa'],
  on: '2026-11-22',
  valid: [
    '# Baker\n\nDenver, CO. You bake rolls. Benefits: medical insurance, 401(k), 15 days of paid time off.\n',
    { posting: '# Baker\n\nOakland, CA. You bake rolls.\n', note: 'California asks for none' },
    { posting: '# Baker\n\nDenver, CO. You bake rolls. We offer great benefits.\n', note: 'vague words are another rule’s' },
    {
      posting: '---\nnot-offered: [health, retirement, paidTimeOff]\n---\n\n# Baker\n\nDenver, CO. You bake rolls.\n',
      note: 'the job carries none, and the front matter says so',
    },
    {
      posting: '# Baker\n\nDenver, CO. You bake rolls.\n\n## Benefits\n\n[list of benefits]\n',
      note: 'a blank for the benefits',
    },
  ],
  invalid: [
    {
      posting: '# Baker\n\nDenver, CO. You bake rolls.\n\n## How to apply\n\nWrite to jobs@example.com.\n',
      finds: '3:1 This posting names no benefits. (us-co)',
      fixed:
        '# Baker\n\nDenver, CO. You bake rolls.\n\n## Benefits\n\n- [health benefits]\n- [retirement plan]\n- [amount of paid time off]\n\n## How to apply\n\nWrite to jobs@example.com.\n',
    },
    {
      posting: '---\nnot-offered: [retirement]\n---\n\n# Baker\n\nDenver, CO. You bake rolls.\n',
      finds: '7:1 This posting names no benefits. (us-co)',
      note: 'no blank for what the job does not carry',
      fixed:
        '---\nnot-offered: [retirement]\n---\n\n# Baker\n\nDenver, CO. You bake rolls.\n\n## Benefits\n\n- [health benefits]\n- [amount of paid time off]\n',
    },
    {
      posting: '---\nbenefits: [medical insurance, 401(k), 10 paid holidays]\n---\n\n# Baker\n\nDenver, CO. You bake rolls.\n',
      finds: '2:12 The benefits stand only in the front matter. (info us-co)',
      note: 'benefits that only front matter lists are written into the text',
      fixed:
        '---\nbenefits: [medical insurance, 401(k), 10 paid holidays]\n---\n\n# Baker\n\nDenver, CO. You bake rolls.\n\n## Benefits\n\n- medical insurance\n- 401(k)\n- 10 paid holidays\n',
    },
  ],
})
