import rule from '../../../rules/benefits/open-ended.js'
import { testRule } from '../../../src/testing/rule-tester.js'

const baker = (benefits: string) => `# Baker\n\nDenver, CO. You bake rolls.\n\n## Benefits\n\n${benefits}\n`

testRule(rule, {
  law: ['us-co', 'us-wa'],
  on: '2026-11-22',
  valid: [
    baker('Medical insurance, 401(k), and paid time off.'),
    {
      posting: `${baker('Medical insurance and 401(k).')}\nTo learn more, visit example.com.\n`,
      note: '“more” of something else',
    },
  ],
  invalid: [
    {
      posting: baker('Medical insurance, 401(k), paid time off, and more.'),
      finds: '7:43 “And more” leaves the list of benefits open. (us-co)',
      fixed: baker('Medical insurance, 401(k), and paid time off.'),
    },
    {
      posting: baker('Medical insurance, 401(k), paid time off, etc.'),
      finds: '7:43 “Etc” leaves the list of benefits open. (us-co)',
      fixed: baker('Medical insurance, 401(k), and paid time off.'),
    },
    {
      posting: baker('We offer medical insurance (with dental, vision, etc.) and a 401(k).'),
      finds: '7:50 “Etc.” leaves the list of benefits open. (us-co)',
      note: 'within brackets',
      fixed: baker('We offer medical insurance (with dental and vision) and a 401(k).'),
    },
    {
      posting: baker('Our benefits include, but are not limited to, medical insurance and a 401(k).'),
      finds: '7:23 “But are not limited to” leaves the list of benefits open. (us-co)',
      note: 'the words that open a list stay',
      fixed: baker('Our benefits include medical insurance and a 401(k).'),
    },
    {
      posting: baker('Medical insurance and more!'),
      finds: '7:19 “And more” leaves the list of benefits open. (us-co)',
      note: 'one thing and more',
      fixed: baker('Medical insurance!'),
    },
    {
      posting: baker('Medical insurance, 401(k) and more.'),
      finds: '7:27 “And more” leaves the list of benefits open. (us-co)',
      note: 'two things and more',
      fixed: baker('Medical insurance and 401(k).'),
    },
    {
      posting: baker('- Medical insurance\n- 401(k)\n- And more!').replace(
        'Denver, CO',
        'Seattle, WA. Two years of baking are required',
      ),
      finds: '9:3 “And more” leaves the list of benefits open. (warning us-wa)',
      note: 'an item of its own, in Washington',
      fixed: baker('- Medical insurance\n- 401(k)').replace('Denver, CO', 'Seattle, WA. Two years of baking are required'),
    },
  ],
})
