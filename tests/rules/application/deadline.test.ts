import rule from '../../../rules/application/deadline.js'
import { testRule } from '../../../src/testing/rule-tester.js'

const baker = (how: string) => `# Baker\n\nDenver, CO. You bake rolls.\n\n## How to apply\n\n${how}\n`

testRule(rule, {
  law: ['us-co', 'us-ca'],
  on: '2026-11-22',
  valid: [
    baker('Apply at jobs@example.com by December 15, 2026.'),
    { posting: baker('The window is expected to close on 12/15/2026 and may be extended.'), note: 'a day that may move' },
    baker('Applications are accepted on an ongoing basis.'),
    { posting: baker('Write to jobs@example.com.'), on: '2023-12-31', note: 'the day before Colorado asked for it' },
    { posting: baker('Write to jobs@example.com.').replace('Denver, CO', 'Oakland, CA'), note: 'California asks for none' },
    { posting: baker('Applications close on [closing date].'), note: 'a blank for the day' },
  ],
  invalid: [
    {
      posting: baker('Write to jobs@example.com.'),
      on: '2024-01-01',
      finds: '3:1 This posting names no day on which applications close. (us-co)',
      note: 'the first day on which Colorado asks for it',
      fixed: baker('Write to jobs@example.com.\n\nApplications close on [closing date].'),
    },
    {
      posting: baker('Write to jobs@example.com. Open until filled.'),
      finds: '7:28 “Open until filled” is not a closing day. (us-co)',
      fixed: baker('Write to jobs@example.com. Open until [closing date].'),
    },
    {
      posting: baker('Applications are reviewed on a rolling basis.'),
      finds: '7:32 “Rolling basis” may not be plain enough; the words asked for are “on an ongoing basis”. (warning us-co)',
    },
    {
      posting: `---\napply-by: 2026-12-15\n---\n\n${baker('Write to jobs@example.com.')}`,
      finds: '2:11 The closing day stands only in the front matter. (info us-co)',
      fixed: `---\napply-by: 2026-12-15\n---\n\n${baker('Write to jobs@example.com.\n\nApply by December 15, 2026.')}`,
    },
  ],
})
