import rule from '../../../rules/pay/upon-hire.js'
import { testRule } from '../../../src/testing/rule-tester.js'

const career =
  '# Planner\n\nOakland, CA. You plan routes. Pay: $60,000 to $99,000 a year. This is the range over a career; most new hires start near the bottom.\n'

testRule(rule, {
  law: ['us-co', 'us-ca'],
  on: '2026-01-01',
  valid: [
    '# Planner\n\nOakland, CA. You plan routes. Pay: $60,000 to $70,000 a year.\n',
    { posting: career, on: '2025-12-31', note: 'the day before California asked for the range upon hire' },
    { posting: career.replace('Oakland, CA', 'Denver, CO'), note: 'Colorado does not ask for it' },
  ],
  invalid: [
    {
      posting: career,
      finds: '3:75 “Range over a career”: this range runs past what a new hire gets. (warning us-ca)',
      note: 'the first day',
    },
  ],
})
