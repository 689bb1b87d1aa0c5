import rule from '../../../rules/pay/minimum-wage.js'
import { testRule } from '../../../src/testing/rule-tester.js'

testRule(rule, {
  law: [],
  on: '2026-11-22',
  valid: [
    '# Baker\n\nDenver, CO. You bake rolls. Pay: $19.29 to $24 an hour.\n',
    {
      posting: '# Server\n\nDenver, CO. You wait on tables. Pay: $14 an hour plus tips.\n',
      note: 'a tipped wage has a floor of its own',
    },
    { posting: '# Baker\n\nTokyo, Japan. You bake rolls. Pay: $6 an hour.\n', note: 'no floor is known there' },
    { posting: '# Baker\n\nDenver, CO. You bake rolls. Pay: $41,000 to $47,000 a year.\n', note: 'a salary' },
    {
      posting: '# Baker\n\nPueblo, CO. You bake rolls. Pay: $15.16 an hour.\n',
      on: '2026-12-31',
      note: 'the last day of a floor',
    },
  ],
  invalid: [
    {
      posting: '# Baker\n\nDenver, CO. You bake rolls. Pay: $16 to $24 an hour.\n',
      finds: '3:34 $16 an hour is less than the minimum wage of Denver, $19.29. (info)',
      note: 'the city’s floor before the state’s',
    },
    {
      posting: '# Baker\n\nPueblo, CO. You bake rolls. Pay: $15.16 an hour.\n',
      on: '2027-01-01',
      finds: '3:34 $15.16 an hour is less than the minimum wage of Colorado, $15.71. (info)',
      note: 'the first day of the next floor',
    },
    {
      posting: '# Baker\n\nAustin, TX. You bake rolls. Pay: $6 an hour.\n',
      finds: '3:34 $6 an hour is less than the minimum wage of the United States, $7.25. (info)',
      note: 'the federal floor where no higher one is known',
    },
  ],
})
