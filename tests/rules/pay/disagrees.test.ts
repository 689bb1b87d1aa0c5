import rule from '../../../rules/pay/disagrees.js'
import { testRule } from '../../../src/testing/rule-tester.js'

testRule(rule, {
  law: [],
  on: '2026-11-22',
  valid: [
    '---\npay: $41,000 to $47,000 a year\n---\n\n# Baker\n\nDenver, CO. You bake rolls. Pay: $41,000 to $47,000 a year.\n',
    {
      posting: '---\npay: {min: 41000, max: 47000, period: year}\n---\n\n# Baker\n\nDenver, CO. Pay: $41K - $47K.\n',
      note: 'the same pay, written otherwise',
    },
    {
      posting: '---\npay: $41,600 to $49,920 a year\n---\n\n# Baker\n\nDenver, CO. Pay: $20 to $24 an hour.\n',
      note: 'an hour and a year are not compared',
    },
    {
      posting:
        '# Baker\n\nDenver, CO.\n\n## Your start\n\nPay: $41,000 to $43,000 a year.\n\n## Later\n\nPay: $41,000 to $47,000 a year.\n',
      note: 'a starting range within the entire range',
    },
    {
      posting:
        '# Baker\n\nDenver, CO.\n\nPay: $41,000 to $47,000 a year.\n\nAt some locations the pay is $43,000 to $49,000 a year.\n',
      note: 'two ranges for places that are not named',
    },
    {
      posting:
        '# Technician\n\nDenver, CO.\n\n- Technician I: $50,000 to $60,000 a year\n- Technician II: $55,000 to $70,000 a year\n',
      note: 'two levels',
    },
  ],
  invalid: [
    {
      posting:
        '---\npay: $41,000 to $47,000 a year\n---\n\n# Baker\n\nDenver, CO. You bake rolls. Pay: $42,000 to $47,000 a year.\n',
      finds: '7:34 The front matter gives $41,000 to $47,000, here it is “$42,000 to $47,000 a year”. (warning)',
    },
    {
      posting: '# Baker\n\nDenver, CO. You bake rolls. Pay: $41,000 to $47,000 a year.\n\n## Pay\n\n$43,000 to $49,000 a year\n',
      finds: '7:1 Above it is “$41,000 to $47,000 a year”, here it is “$43,000 to $49,000 a year”. (warning)',
      note: 'two places of the text',
    },
  ],
})
