import rule from '../../../rules/pay/single-figure.js'
import { testRule } from '../../../src/testing/rule-tester.js'

testRule(rule, {
  law: ['us-co', 'us-wa'],
  on: '2026-11-22',
  valid: [
    { posting: '# Baker\n\nDenver, CO. You bake rolls. Pay: $20 an hour.\n', note: 'a fixed rate in Colorado' },
    {
      posting: '# Baker\n\nSeattle, WA. You bake rolls. Two years of baking are required. Pay: $24 an hour.\n',
      on: '2025-07-27',
      note: 'a fixed rate in Washington from the day it is allowed',
    },
    { posting: '# Baker\n\nDenver, CO. You bake rolls. Pay: $20 to $24 an hour, DOE.\n', note: 'a range, however loosened' },
  ],
  invalid: [
    {
      posting: '# Baker\n\nDenver, CO. You bake rolls. Pay: $20 an hour, DOE.\n',
      finds: '3:34 With “DOE” beside it, one figure may be only a floor. (warning us-co)',
      note: '“DOE” beside one figure',
    },
    {
      posting: '# Baker\n\nSeattle, WA. You bake rolls. Two years of baking are required. Pay: $24 an hour.\n',
      on: '2025-07-26',
      finds: '3:69 One figure is given where a range is asked for. (warning us-wa)',
      note: 'a fixed rate in Washington on the day before it was allowed',
    },
  ],
})
