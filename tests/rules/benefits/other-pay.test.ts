import rule from '../../../rules/benefits/other-pay.js'
import { testRule } from '../../../src/testing/rule-tester.js'

testRule(rule, {
  law: ['us-co', 'us-ca', 'us-wa'],
  on: '2026-11-22',
  valid: [
    '---\noffers: [bonus]\n---\n\n# Baker\n\nDenver, CO. Pay: $20 to $24 an hour, and you are eligible for an annual bonus.\n',
    { posting: '# Baker\n\nDenver, CO. Pay: $20 to $24 an hour.\n', note: 'nothing says that there is more' },
    {
      posting: '---\noffers: [bonus]\n---\n\n# Baker\n\nOakland, CA. Pay: $20 to $24 an hour.\n',
      note: 'California does not ask for it',
    },
    {
      posting: '---\noffers: [tips]\n---\n\n# Server\n\nDenver, CO. Pay: $16 an hour plus tips.\n',
      note: 'tips beside the wage',
    },
  ],
  invalid: [
    {
      posting: '---\noffers: [bonus, equity]\n---\n\n# Baker\n\nDenver, CO. Pay: $20 to $24 an hour.\n',
      finds: '2:9 The job carries a bonus and equity; the posting does not say so. (us-co)',
      fixed:
        '---\noffers: [bonus, equity]\n---\n\n# Baker\n\nDenver, CO. Pay: $20 to $24 an hour.\n\n## Pay\n\nThis job also carries a bonus and equity.\n',
    },
    {
      posting: '---\noffers: [bonus, equity]\n---\n\n# Baker\n\nDenver, CO. Pay: $20 to $24 an hour and stock options.\n',
      finds: '2:9 The job carries a bonus; the posting does not say so. (us-co)',
      note: 'one of two is named',
    },
  ],
})
