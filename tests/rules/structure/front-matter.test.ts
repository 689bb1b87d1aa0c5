import rule from '../../../rules/structure/front-matter.js'
import { testRule } from '../../../src/testing/rule-tester.js'

testRule(rule, {
  law: [],
  on: '2026-11-22',
  valid: ['---\ntitle: Baker\n---\n\nYou bake rolls.\n', '+++\ntitle = "Baker"\n+++\n\nYou bake rolls.\n', 'You bake rolls.\n'],
  invalid: [
    {
      posting: '---\ntitle: "Baker\nlocation: Denver, CO\n---\n\nYou bake rolls.\n',
      finds: '',
      note: 'a quote that is not closed',
    },
    { posting: '+++\ntitle = Baker\n+++\n\nYou bake rolls.\n', finds: '', note: 'a bare word in TOML' },
  ],
})
