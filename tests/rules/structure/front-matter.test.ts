import rule from '../../../rules/structure/front-matter.js'
import { testRule } from '../../../src/testing/rule-tester.js'

testRule(rule, {
  law: [],
  on: '2026-11-22',
  valid: ['---\ntitle: Baker\n---\n\nYou bake rolls.\n', '+++\ntitle = "Baker"\n+++\n\nYou bake rolls.\n', 'You bake rolls.\n'],
  invalid: [
    {
      posting: '---\ntitle: "Baker\nlocation: Denver, CO\n---\n\nYou bake rolls.\n',
      finds: '2:1 A closing " is missing.',
      note: 'a quote that is not closed',
    },
    {
      posting: '+++\ntitle = Baker\n+++\n\nYou bake rolls.\n',
      finds: '2:1 The value of `title` cannot be read. Put quotation marks around it: `title = "..."`.',
      note: 'a bare word in TOML',
    },
  ],
})
