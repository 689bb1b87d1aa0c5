import rule from '../../../rules/pay/wide.js'
import { testRule } from '../../../src/testing/rule-tester.js'

testRule(rule, {
  law: [],
  on: '2026-11-22',
  valid: [
    { posting: '# Baker\n\nDenver, CO. You bake rolls. Pay: $40,000 to $79,000 a year.\n', note: 'just under twice' },
    { posting: '# Baker\n\nDenver, CO. You bake rolls. Pay: $90,000 to $40,000 a year.\n', note: 'a range that runs backwards' },
    {
      posting: '# Seller\n\nDenver, CO. You sell ovens. Base salary: $60,000 to $70,000 a year. OTE: $70,000 to $160,000.\n',
      note: 'only base pay counts',
    },
  ],
  invalid: [
    {
      posting: '# Baker\n\nDenver, CO. You bake rolls. Pay: $40,000 to $80,000 a year.\n',
      finds: '3:34 The top of this range is twice its bottom. (warning)',
      note: 'twice',
    },
    {
      posting: '# Baker\n\nDenver, CO. You bake rolls. Pay: $40,000 to $199,000 a year.\n',
      finds: '3:34 The top of this range is 4.9 times its bottom. (warning)',
    },
    {
      posting:
        '---\npay: $40,000 to $100,000 a year\n---\n\n# Baker\n\nDenver, CO. You bake rolls. Pay: $40,000 to $100,000 a year.\n',
      finds: '2:6 The top of this range is 2.5 times its bottom. (warning)',
      note: 'said twice, told once',
    },
  ],
})
