import rule from '../../../rules/application/redaction-notice.js'
import { testRule } from '../../../src/testing/rule-tester.js'

const nurse = (how: string) => `# Nurse\n\nDenver, CO. You care for patients.\n\n## How to apply\n\n${how}\n`

testRule(rule, {
  law: ['us-co'],
  on: '2026-11-22',
  valid: [
    { posting: nurse('Send your résumé to jobs@example.com.'), note: 'a résumé is no such paper' },
    nurse('Attach your transcript. You may redact your age, date of birth and school dates.'),
    { posting: nurse('Attach your transcript.'), on: '2024-06-30', note: 'the day before Colorado asked for it' },
  ],
  invalid: [
    {
      posting: nurse('Attach your transcript and résumé.'),
      on: '2024-07-01',
      finds:
        '7:1 “Attach your transcript and résumé” is asked for, and no word says that dates which show age may be blacked out. (warning us-co)',
      note: 'the first day',
      fixed: nurse(
        'Attach your transcript and résumé. You may redact information that shows your age, date of birth, or dates of attendance at or graduation from a school.',
      ),
    },
    {
      posting: nurse('Please send:\n\n1. a résumé,\n2. an official transcript,\n3. two names.'),
      finds:
        '10:4 “An official transcript,” is asked for, and no word says that dates which show age may be blacked out. (warning us-co)',
      note: 'an item of a list that goes on',
      fixed: nurse(
        'Please send:\n\n1. a résumé,\n2. an official transcript (you may redact information that shows your age, date of birth, or dates of attendance at or graduation from a school),\n3. two names.',
      ),
    },
  ],
})
