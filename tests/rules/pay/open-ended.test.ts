import rule from '../../../rules/pay/open-ended.js'
import { testRule } from '../../../src/testing/rule-tester.js'

testRule(rule, {
  law: ['us-co', 'us-ca', 'us-ny', 'us-ny-nyc', 'us-wa'],
  on: '2026-11-22',
  valid: [
    '# Baker\n\nDenver, CO. You bake rolls. Pay: $20 to $24 an hour.\n',
    { posting: '# Baker\n\nDenver, CO. You bake rolls. Pay: $20 an hour.\n', note: 'one fixed rate has both ends' },
    {
      posting: '---\npay: $20 to $24 an hour\n---\n\n# Baker\n\nDenver, CO. You bake rolls from $20 an hour.\n',
      note: 'a floor in the text, the full range in the front matter',
    },
    {
      posting: '# Seller\n\nDenver, CO. You sell ovens. Base salary: $60,000 to $70,000 a year. OTE up to $120,000.\n',
      note: 'the ceiling is not of base pay',
    },
  ],
  invalid: [
    {
      posting:
        '# Technician I or II\n\nDenver, CO. You mend ovens.\n\n- Technician I: $50,000 to $60,000 a year\n- Technician II: $60,000+ a year\n',
      finds: '6:18 This range has no top. (us-co)',
      note: 'one level of two',
      fixed:
        '# Technician I or II\n\nDenver, CO. You mend ovens.\n\n- Technician I: $50,000 to $60,000 a year\n- Technician II: $60,000 to [highest pay] a year\n',
    },
    {
      posting:
        '# Planner\n\nDenver, CO or Oakland, CA. You plan routes.\n\n- Denver, CO: $60,000+ a year\n- Oakland, CA: $70,000 to $80,000 a year\n',
      finds: '5:15 This range has no top. (us-co)',
      note: 'only the law of the place whose range is open',
    },
    {
      posting: '# Baker\n\nDenver, CO. You bake rolls. Pay: $20 and up an hour.\n',
      finds: '3:34 This range has no top. (us-co)',
      note: '“and up”',
    },
    {
      posting: '# Baker\n\nDenver, CO. You bake rolls. Pay: $40,000+ a year.\n',
      finds: '3:34 This range has no top. (us-co)',
      note: 'a plus sign',
      fixed: '# Baker\n\nDenver, CO. You bake rolls. Pay: $40,000 to [highest pay] a year.\n',
    },
    {
      posting: '# Baker\n\nNew York, NY. You bake rolls. Pay: up to $60,000 a year.\n',
      finds: '3:36 This pay has a top but no bottom. (us-ny, us-ny-nyc)',
      note: '“up to”',
      fixed: '# Baker\n\nNew York, NY. You bake rolls. Pay: [lowest pay] to $60,000 a year.\n',
    },
    {
      posting: '# Baker\n\nSeattle, WA. You bake rolls. Two years of baking are required. Starting at $24 an hour.\n',
      finds: '3:64 This range has no top. (us-wa)',
      note: '“starting at”',
    },
  ],
})
