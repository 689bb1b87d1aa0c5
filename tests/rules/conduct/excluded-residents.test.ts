import rule from '../../../rules/conduct/excluded-residents.js'
import { testRule } from '../../../src/testing/rule-tester.js'

testRule(rule, {
  law: ['us-co', 'us-ca', 'us-wa'],
  on: '2026-11-22',
  valid: [
    '# Planner\n\nRemote (US). You plan routes.\n',
    { posting: '# Planner\n\nRemote (US), not available in Texas. You plan routes.\n', note: 'no law speaks for Texas' },
    {
      posting: '# Planner\n\nRemote (US), not available in Colorado. You plan routes.\n',
      employer: { employees: 200, in: { 'us-co': 0 } },
      note: 'an employer with nobody in Colorado',
    },
  ],
  invalid: [
    {
      posting:
        '# Planner\n\nRemote (US). You plan routes; two years of planning are required. Washington applicants will not be considered.\n',
      finds: '3:67 Applicants from Washington are shut out. (us-wa)',
    },
    {
      posting: '# Planner\n\nRemote (US). You plan routes. Not open to residents of California.\n',
      finds: '3:31 Applicants from California are shut out. (warning us-ca)',
      note: 'unsettled in California',
    },
  ],
})
