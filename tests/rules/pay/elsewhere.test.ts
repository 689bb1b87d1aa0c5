import rule from '../../../rules/pay/elsewhere.js'
import { testRule } from '../../../src/testing/rule-tester.js'

testRule(rule, {
  law: ['us-co', 'us-ca', 'us-ny', 'us-ny-nyc', 'us-wa'],
  on: '2026-11-22',
  valid: [
    { posting: '# Planner\n\nRemote (US). You plan routes. Pay: $60,000 to $70,000 a year.\n', note: 'one range for all places' },
    {
      posting:
        '# Planner\n\nDenver, CO or Oakland, CA. You plan routes.\n\n- Denver, CO: $60,000 to $70,000 a year\n- Oakland, CA: $70,000 to $80,000 a year\n',
      note: 'a range for each place',
    },
    {
      posting:
        '# Planner\n\nLocation: Austin, TX. You plan routes and report to our office in Albany, NY.\n\n- Austin, TX: $60,000 to $70,000 a year\n',
      note: 'the office that the job reports to needs no range of its own',
    },
    { posting: '# Planner\n\nDenver, CO. You plan routes.\n', note: 'no pay at all is another rule’s' },
  ],
  invalid: [
    {
      posting: '# Planner\n\nDenver, CO or Oakland, CA. You plan routes.\n\n- Oakland, CA: $70,000 to $80,000 a year\n',
      finds: '3:1 Pay is given for Oakland, CA, but not for Colorado. (us-co)',
    },
    {
      posting:
        '# Planner\n\nRemote (US). You plan routes.\n\n- New York City: $70,000 to $80,000 a year\n- San Francisco, CA: $75,000 to $85,000 a year\n',
      finds: '3:1 Pay is given for New York City and San Francisco, CA, but not for Colorado. (us-co)',
      note: 'ranges for two cities, a remote job',
    },
  ],
})
