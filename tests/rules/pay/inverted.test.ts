import rule from '../../../rules/pay/inverted.js'
import { testRule } from '../../../src/testing/rule-tester.js'

testRule(rule, {
  law: ['us-co'],
  on: '2026-11-22',
  valid: [
    '# Baker\n\nDenver, CO. You bake rolls. Pay: $41,000 to $47,000 a year.\n',
    { posting: '# Baker\n\nDenver, CO. You bake rolls. Pay: $41,000 to $41,000 a year.\n', note: 'equal ends' },
  ],
  invalid: [
    {
      posting: '# Baker\n\nDenver, CO. You bake rolls. Pay: $47,000 to $41,000 a year.\n',
      finds: '3:34 This range ends lower than it begins. (us-co)',
    },
    {
      posting: '# Baker\n\nAustin, TX. You bake rolls. Pay: $47,000 to $41,000 a year.\n',
      finds: '3:34 This range ends lower than it begins. (warning)',
      note: 'a warning where no law asks for pay',
    },
  ],
})
