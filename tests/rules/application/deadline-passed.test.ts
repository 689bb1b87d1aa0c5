import rule from '../../../rules/application/deadline-passed.js'
import { testRule } from '../../../src/testing/rule-tester.js'

const baker = '# Baker\n\nDenver, CO. You bake rolls. Apply by November 22, 2026.\n'

testRule(rule, {
  law: [],
  on: '2026-11-22',
  valid: [
    { posting: baker, note: 'on the last day' },
    '# Baker\n\nDenver, CO. You bake rolls.\n',
    {
      posting: '---\napply-by: 2026-11-01\n---\n\n# Baker\n\nDenver, CO. Apply by December 1, 2026.\n',
      note: 'the window was extended',
    },
  ],
  invalid: [
    { posting: baker, on: '2026-11-23', finds: '3:38 Applications closed on 2026-11-22. (warning)', note: 'the day after' },
  ],
})
