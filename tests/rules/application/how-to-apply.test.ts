import rule from '../../../rules/application/how-to-apply.js'
import { testRule } from '../../../src/testing/rule-tester.js'

testRule(rule, {
  law: ['us-co', 'us-ca'],
  on: '2026-11-22',
  valid: [
    '# Baker\n\nDenver, CO. You bake rolls. Send your résumé to jobs@example.com.\n',
    '# Baker\n\nDenver, CO. You bake rolls.\n\n[Apply now](https://example.com/jobs/7)\n',
    {
      posting: '---\napply-url: https://example.com/jobs/7\n---\n\n# Baker\n\nDenver, CO. You bake rolls.\n',
      note: 'front matter',
    },
    { posting: '# Baker\n\nOakland, CA. You bake rolls.\n', note: 'California does not ask for it' },
    { posting: '# Baker\n\nDenver, CO. You bake rolls. Apply at [link or address].\n', note: 'a blank for it' },
  ],
  invalid: [
    {
      posting: '# Baker\n\nDenver, CO. You bake rolls.\n',
      finds: '3:1 This posting does not say how to apply. (us-co)',
      fixed: '# Baker\n\nDenver, CO. You bake rolls.\n\n## How to apply\n\nApply at [link or address].\n',
    },
  ],
})
