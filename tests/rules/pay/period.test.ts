import rule from '../../../rules/pay/period.js'
import { testRule } from '../../../src/testing/rule-tester.js'

testRule(rule, {
  law: ['us-co'],
  on: '2026-11-22',
  valid: [
    '# Baker\n\nDenver, CO. You bake rolls. Pay: $20 to $24 an hour.\n',
    '# Baker\n\nDenver, CO. You bake rolls. Annual salary: $41,000 to $47,000.\n',
    {
      posting:
        '---\npay: {min: 41000, max: 47000, period: year}\n---\n\n# Baker\n\nDenver, CO. You bake rolls for $41,000 to $47,000.\n',
      note: 'the front matter says the period of the same amounts',
    },
  ],
  invalid: [
    {
      posting:
        '# Technician I or II\n\nDenver, CO. You mend ovens.\n\n- Technician I: $50,000 to $60,000\n- Technician II: $60,000 to $70,000\n',
      finds: '5:17 This pay does not say that it is for a year. (info us-co)',
      note: 'several ranges, told once and mended together',
      fixed:
        '# Technician I or II\n\nDenver, CO. You mend ovens.\n\n- Technician I: $50,000 to $60,000 a year\n- Technician II: $60,000 to $70,000 a year\n',
    },
    {
      posting: '# Baker\n\nDenver, CO. You bake rolls. Pay: $800 to $1,200.\n',
      finds: '3:34 This pay does not say whether it is for an hour, a week, a month or a year. (warning us-co)',
      note: 'an amount that can be a week’s or a month’s',
    },
    {
      posting: '# Baker\n\nDenver, CO. You bake rolls. Pay: $41,000 to $47,000.\n',
      finds: '3:34 This pay does not say that it is for a year. (info us-co)',
      note: 'an amount that can only be a year’s',
      fixed: '# Baker\n\nDenver, CO. You bake rolls. Pay: $41,000 to $47,000 a year.\n',
    },
  ],
})
