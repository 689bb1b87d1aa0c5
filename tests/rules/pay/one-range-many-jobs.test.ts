import rule from '../../../rules/pay/one-range-many-jobs.js'
import { testRule } from '../../../src/testing/rule-tester.js'

testRule(rule, {
  law: ['us-co', 'us-ny', 'us-wa'],
  on: '2026-11-22',
  valid: [
    '# Baker\n\nDenver, CO. You bake rolls. Pay: $41,000 to $47,000 a year.\n',
    {
      posting:
        '# Technician I, II or III\n\nDenver, CO. You mend ovens.\n\n- Technician I: $50,000 to $60,000 a year\n- Technician II: $60,000 to $70,000 a year\n- Technician III: $70,000 to $80,000 a year\n',
      note: 'a range for each level',
    },
  ],
  invalid: [
    {
      posting:
        '# Janitor and Accountant\n\nDenver, CO. We are hiring a janitor and an accountant. Pay: $40,000 to $70,000 a year.\n',
      finds: '3:61 One range stands for several jobs: “janitor” and “accountant”. (us-co)',
      note: 'two jobs',
    },
    {
      posting: '# Technician I, II or III\n\nAlbany, NY. You mend ovens. Pay: $50,000 to $80,000 a year.\n',
      finds: '3:34 One range stands for several levels: “I”, “II” and “III”. (warning us-ny)',
      note: 'three levels',
    },
  ],
})
