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
      posting: '# Baker\n\nDenver, CO. You bake rolls. Pay: $20.00 - $22.00 - $24.00 an hour.\n',
      finds: '3:34 “$20.00 - $22.00 - $24.00 an hour” can be misread: it has more than two figures. (warning)',
      note: 'three figures have no one reading, so nothing is written',
      fixed: '# Baker\n\nDenver, CO. You bake rolls. Pay: $20.00 - $22.00 - $24.00 an hour.\n',
    },
    {
      posting: '# Baker\n\nDenver, CO. You bake rolls.\n\nSalary: 80-100\n',
      finds: '5:9 “80-100” can be misread: it can mean dollars or thousands. (warning)',
      note: 'it may be an hour’s pay or a year’s in thousands, so nothing is written',
      fixed: '# Baker\n\nDenver, CO. You bake rolls.\n\nSalary: 80-100\n',
    },
    {
      posting: '---\npay: $41-47K a year\n---\n\n# Baker\n\nDenver, CO. You bake rolls.\n',
      finds: '2:6 “$41-47K a year” can be misread: the thousands are written at one end only. (warning)',
      note: 'in front matter',
      fixed: '---\npay: $41,000 to $47,000 a year\n---\n\n# Baker\n\nDenver, CO. You bake rolls.\n',
    },
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
