import rule from '../../../rules/application/deadline-disagrees.js'
import { testRule } from '../../../src/testing/rule-tester.js'

testRule(rule, {
  law: [],
  on: '2026-11-22',
  valid: [
    {
      posting: '---\napply-by: 2026-12-10\n---\n\nDenver, CO. Apply by December 10, 2026.\n',
      note: 'the same day, written twice',
    },
    { posting: '---\napply-by: 2026-12-10\n---\n\nDenver, CO. You bake rolls.\n', note: 'one day' },
    {
      posting: 'Denver, CO. Apply by December 10, 2026. The window closes on December 12, 2026.\n',
      note: 'two days in the text',
    },
    { posting: '---\napply-by: ongoing\n---\n\nDenver, CO. Apply by December 10, 2026.\n', note: 'no day in the front matter' },
    {
      posting:
        '---\napply-by: 2026-12-10\n---\n\nDenver, CO. Apply by December 1 or, at the latest, apply by December 10, 2026.\n',
      note: 'one of the days of the text is the same',
    },
  ],
  invalid: [
    {
      posting: '---\napply-by: 2026-12-10\n---\n\nDenver, CO. Apply by December 18, 2026.\n',
      finds: '5:22 The front matter gives December 10, 2026, here it is “December 18, 2026”. (warning)',
    },
    {
      posting: '+++\nclosing_date = "December 10, 2026"\n+++\n\nDenver, CO. Apply by 12/18/2026.\n',
      finds: '5:22 The front matter gives December 10, 2026, here it is “12/18/2026”. (warning)',
      note: 'TOML, and a day in figures',
    },
  ],
})
