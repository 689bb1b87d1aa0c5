import rule from '../../../rules/application/fair-chance-notice.js'
import { testRule } from '../../../src/testing/rule-tester.js'

testRule(rule, {
  law: ['us-ca-san-francisco', 'us-ca-los-angeles'],
  on: '2026-11-22',
  valid: [
    {
      posting:
        '# Baker\n\nSan Francisco, CA. You bake rolls. Under the San Francisco Fair Chance Ordinance we will consider qualified applicants with arrest and conviction records.\n',
    },
    { posting: '# Baker\n\nFresno, CA. You bake rolls.\n', note: 'no such law in Fresno' },
    {
      posting: '# Baker\n\nLos Angeles, CA. You bake rolls.\n',
      employer: { employees: 9, in: { 'us-ca-los-angeles': 9 } },
      note: 'nine people in Los Angeles',
    },
  ],
  invalid: [
    {
      posting: '# Baker\n\nSan Francisco, CA. You bake rolls.\n',
      finds:
        '3:1 This posting does not say that applicants with arrest or conviction records will be considered. (us-ca-san-francisco)',
      fixed:
        '# Baker\n\nSan Francisco, CA. You bake rolls.\n\n## Equal opportunity\n\nPursuant to the San Francisco Fair Chance Ordinance, we will consider for employment qualified applicants with arrest and conviction records.\n',
    },
    {
      posting: '# Baker\n\nLos Angeles, CA. You bake rolls.\n',
      employer: { employees: 10, in: { 'us-ca-los-angeles': 10 } },
      finds:
        '3:1 This posting does not say that applicants with arrest or conviction records will be considered. (us-ca-los-angeles)',
      note: 'ten people in Los Angeles',
    },
  ],
})
