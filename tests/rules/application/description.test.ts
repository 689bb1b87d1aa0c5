import rule from '../../../rules/application/description.js'
import { testRule } from '../../../src/testing/rule-tester.js'

testRule(rule, {
  law: ['us-ny', 'us-co'],
  on: '2026-11-22',
  valid: [
    '# Baker\n\nAlbany, NY. You bake rolls and bread and run the ovens at night.\n',
    { posting: '# Baker\n\nAlbany, NY.\n\n## What you will do\n\n- Bake rolls\n- Clean the ovens\n', note: 'a list of duties' },
    { posting: '# Baker\n\nDenver, CO. Apply at jobs@example.com.\n', note: 'Colorado does not ask for it' },
  ],
  invalid: [
    {
      posting: '# Coordinator\n\nAlbany, NY. Pay: $41,000 to $47,000 a year. Apply at jobs@example.com.\n',
      finds: '3:1 This posting does not say what the work is. (us-ny)',
    },
  ],
})
