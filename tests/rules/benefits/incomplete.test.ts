import rule from '../../../rules/benefits/incomplete.js'
import { testRule } from '../../../src/testing/rule-tester.js'

const denver = (benefits: string) => `# Baker\n\nDenver, CO. You bake rolls.\n\n## Benefits\n\n${benefits}\n`
const seattle = (benefits: string) =>
  `# Baker\n\nSeattle, WA. You bake rolls. Two years of baking are required.\n\n## Benefits\n\n${benefits}\n`

testRule(rule, {
  law: ['us-co', 'us-wa'],
  on: '2026-11-22',
  valid: [
    { posting: denver('Health care, retirement benefits, paid days off.'), note: 'the three families are enough in Colorado' },
    {
      posting: seattle('Medical insurance, 401(k), 15 days of vacation, 10 paid holidays.'),
      note: 'kinds, plan and days in Washington',
    },
    { posting: seattle('Medical insurance, 401(k), unlimited PTO.'), note: 'unlimited time off has no number to give' },
    {
      posting: `---\nnot-offered: [retirement]\n---\n\n${denver('Medical insurance, 10 days of vacation.')}`,
      note: 'what the job does not carry is not missed',
    },
    { posting: denver('Great benefits.'), note: 'nothing named is another rule’s' },
  ],
  invalid: [
    {
      posting: denver('Medical and dental insurance.'),
      finds: '7:1 The benefits named leave out a retirement plan and paid time off. (warning us-co)',
    },
    {
      posting: seattle('Health insurance, retirement plan, vacation, paid holidays.'),
      finds: [
        '7:1 “Health insurance” does not say which kinds: medical, dental, vision, life. (warning us-wa)',
        '7:19 “Retirement plan” does not say which plan. (warning us-wa)',
        '7:36 “Vacation” does not say how many days or hours. (warning us-wa)',
        '7:46 “Paid holidays” does not say how many days. (warning us-wa)',
      ],
      note: 'Washington’s agency asks for kind and number',
    },
  ],
})
