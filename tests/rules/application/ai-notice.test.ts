import rule from '../../../rules/application/ai-notice.js'
import { testRule } from '../../../src/testing/rule-tester.js'

testRule(rule, {
  law: ['ca-on', 'us-ny-nyc'],
  on: '2026-11-22',
  employer: { employees: 25 },
  valid: [
    { posting: '---\nuses-ai-screening: false\n---\n\n# Baker\n\nOttawa, ON. You bake rolls.\n', note: 'none is used' },
    { posting: '# Baker\n\nBrooklyn, NY. You bake rolls.\n', note: 'New York City, where it is not known' },
    {
      posting: '---\nuses-ai-screening: true\n---\n\n# Baker\n\nOttawa, ON. You bake rolls. We use AI to screen résumés.\n',
      note: 'said',
    },
  ],
  invalid: [
    {
      posting: '---\nuses-ai-screening: true\n---\n\n# Baker\n\nOttawa, ON. You bake rolls.\n',
      finds: '7:1 Artificial intelligence helps to choose among applicants, and the posting does not say so. (ca-on)',
      note: 'used and not said',
    },
    {
      posting: '# Tester\n\nOttawa, ON. You test the AI of our ovens.\n',
      finds: '3:1 If artificial intelligence screens, assesses or selects applicants, the posting must say so. (info ca-on)',
      note: 'a product that has it is not hiring by it',
    },
  ],
})
