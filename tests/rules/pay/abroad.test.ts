import openEnded from '../../../rules/pay/open-ended.js'
import singleFigure from '../../../rules/pay/single-figure.js'
import wide from '../../../rules/pay/wide.js'
import { testRule } from '../../../src/testing/rule-tester.js'

testRule(wide, {
  law: ['ca-on', 'us-nj'],
  on: '2026-11-22',
  valid: [
    { posting: '# Baker\n\nOttawa, ON. You bake rolls. Pay: $60,000 to $110,000 a year.\n', note: 'Ontario’s widest' },
    { posting: '# Director\n\nOttawa, ON. You lead. Pay: $150,000 to $200,001 a year.\n', note: 'above Ontario’s limit' },
    {
      posting: '# Baker\n\nNewark, NJ. You bake rolls. Pay: $50,000 to $80,000 a year.\n',
      note: 'New Jersey’s proposal, just within',
    },
  ],
  invalid: [
    {
      posting: '# Baker\n\nOttawa, ON. You bake rolls. Pay: $60,000 to $110,001 a year.\n',
      finds: '3:34 The ends of this range lie 50,001 apart. (ca-on)',
      note: 'a dollar more',
    },
    {
      posting: '# Baker\n\nOttawa, ON. You bake rolls. Pay: $30 to $55 an hour.\n',
      finds: '3:34 The ends of this range lie 52,000 apart, counted over a full-time year. (warning ca-on)',
      note: 'by the hour, where the hours are not known',
    },
    {
      posting: '# Baker\n\nNewark, NJ. You bake rolls. Pay: $50,000 to $81,000 a year.\n',
      finds: '3:34 The top of this range is 1.6 times its bottom. (warning us-nj)',
      note: 'New Jersey’s proposal, just beyond',
    },
  ],
})

testRule(openEnded, {
  law: ['at', 'us-me', 'ca-bc'],
  on: '2026-11-22',
  valid: [
    { posting: '# Baker\n\nVienna, Austria. You bake rolls. Pay: from EUR 2,400 a month.\n', note: 'a floor is Austria’s form' },
  ],
  invalid: [
    {
      posting: '# Baker\n\nVienna, Austria. You bake rolls. Pay: up to EUR 2,400 a month.\n',
      finds: '3:39 This pay has a top but no bottom. (at)',
      note: 'a top alone is not',
    },
    {
      posting: '# Baker\n\nBangor, ME. You bake rolls; a year of baking is required. Pay: $20 an hour and up.\n',
      finds: '3:64 This range has no top. (warning us-me)',
      note: 'Maine, where it is unclear',
    },
    {
      posting: '# Baker\n\nVictoria, BC. You bake rolls. Pay: $20 an hour and up.\n',
      finds: '3:36 This range has no top. (ca-bc)',
      note: 'British Columbia',
    },
  ],
})

testRule(singleFigure, {
  law: ['us-dc', 'us-hi', 'us-il'],
  on: '2026-11-22',
  employer: { employees: 200, in: { 'us-dc': 20 } },
  valid: [
    { posting: '# Baker\n\nHilo, HI. You bake rolls. Pay: $20 an hour.\n', note: 'an hourly rate in Hawaii' },
    { posting: '# Baker\n\nChicago, IL. You bake rolls. Pay: $45,000 a year.\n', note: 'a salary in Illinois' },
  ],
  invalid: [
    {
      posting: '# Baker\n\nHilo, HI. You bake rolls. Pay: $45,000 a year.\n',
      finds: '3:32 One figure is given where a range is asked for. (warning us-hi)',
      note: 'a salary in Hawaii',
    },
    {
      posting: '# Baker\n\nWashington, DC. You bake rolls. Pay: $20 an hour.\n',
      finds: '3:38 One figure is given where a range is asked for. (warning us-dc)',
      note: 'the District, whose text wants both ends',
    },
  ],
})
