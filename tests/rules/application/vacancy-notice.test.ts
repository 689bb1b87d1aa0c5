import rule from '../../../rules/application/vacancy-notice.js'
import { testRule } from '../../../src/testing/rule-tester.js'

testRule(rule, {
  law: ['ca-on'],
  on: '2026-11-22',
  employer: { employees: 25 },
  valid: [
    { posting: '# Baker\n\nOttawa, ON. You bake rolls. We are filling a vacancy.\n', note: 'any sentence will do' },
    { posting: '# Baker\n\nOttawa, ON. You bake rolls. This is for our talent pool.\n', note: 'a talent pool' },
    {
      posting: '# Baker\n\nOttawa, ON. You bake rolls.\n',
      on: '2025-12-31',
      note: 'the day before the law',
    },
    {
      posting: '---\nposted: 2025-12-31\n---\n\n# Baker\n\nOttawa, ON. You bake rolls.\n',
      note: 'a posting made the day before the law',
    },
    {
      posting: '---\ninternal: true\n---\n\n# Baker\n\nOttawa, ON. You bake rolls.\n',
      note: 'an internal ad',
    },
    { posting: '# Baker\n\nOttawa, ON. You bake rolls.\n', employer: { employees: 24 }, note: 'twenty-four employees' },
  ],
  invalid: [
    {
      posting: '# Baker\n\nOttawa, ON. You bake rolls.\n',
      on: '2026-01-01',
      finds: '3:1 This posting does not say whether the vacancy exists. (ca-on)',
      note: 'the first day',
    },
  ],
})
