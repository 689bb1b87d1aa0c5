import rule from '../../../rules/pay/format.js'
import { testRule } from '../../../src/testing/rule-tester.js'

testRule(rule, {
  law: [],
  on: '2026-11-22',
  valid: [
    '# Baker\n\nDenver, CO. You bake rolls. Pay: $41,000 to $47,000 a year.\n',
    { posting: '# Baker\n\nDenver, CO. You bake rolls. Pay: $41k-47k/yr\n', note: 'short, but it has one reading' },
  ],
  invalid: [
    {
      posting: '# Baker\n\nDenver, CO. You bake rolls. Salary: $41-$47,000 a year.\n',
      finds: '3:37 “$41-$47,000 a year” can be misread: the first figure lacks its thousands. (warning)',
      note: 'zeros at one end only',
      fixed: '# Baker\n\nDenver, CO. You bake rolls. Salary: $41,000 to $47,000 a year.\n',
    },
    {
      posting: '# Baker\n\nDenver, CO. You bake rolls. Salary: 41 - 47K/yr.\n',
      finds: '3:37 “41 - 47K/yr.” can be misread: the thousands are written at one end only. (warning)',
      note: 'one K for both ends, no currency',
      fixed: '# Baker\n\nDenver, CO. You bake rolls. Salary: 41,000 to 47,000/yr.\n',
    },
  ],
})
