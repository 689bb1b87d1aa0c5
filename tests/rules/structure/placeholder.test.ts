import rule from '../../../rules/structure/placeholder.js'
import { testRule } from '../../../src/testing/rule-tester.js'

testRule(rule, {
  law: [],
  on: '2026-11-22',
  valid: [
    '# Baker\n\nDenver, CO. You bake rolls. Pay: $20 to $24 an hour.\n',
    {
      posting: '# Baker\n\nSee [our site](https://example.com) and [our shop].\n\n[our shop]: https://example.com/shop\n',
      note: 'links',
    },
  ],
  invalid: [
    {
      posting: '# Baker\n\nDenver, CO. Pay: [lowest pay] to [highest pay] an hour. Start: TBD\n',
      finds: [
        '3:18 “[lowest pay]” was never filled in.',
        '3:34 “[highest pay]” was never filled in.',
        '3:64 “TBD” was never filled in.',
      ],
      note: 'a finding for each blank',
    },
  ],
})
