import rule from '../../../rules/pay/missing.js'
import { testRule } from '../../../src/testing/rule-tester.js'

testRule(rule, {
  law: ['us-co', 'us-ca', 'us-ny', 'us-ny-nyc', 'us-wa'],
  on: '2026-11-22',
  valid: [
    '# Baker\n\nDenver, CO. You bake rolls. Pay: $20 to $24 an hour.\n',
    { posting: '# Baker\n\nDenver, CO. You bake rolls. Pay: $20 an hour.\n', note: 'one fixed rate is pay' },
    { posting: '# Baker\n\nDenver, CO. You bake rolls. The salary is competitive.\n', note: 'vague words are another rule’s' },
    {
      posting: '# Baker\n\nDenver, CO. You bake rolls. See the [pay range](https://example.com/pay).\n',
      note: 'a link is another rule’s',
    },
    { posting: '# Baker\n\nDenver, CO. You bake rolls. Salary: TBD\n', note: 'a blank for the pay is reported as a blank' },
    { posting: '# Baker\n\nAustin, TX. You bake rolls.\n', note: 'no law in force reaches Texas' },
    { posting: '# Seller\n\nNew York, NY. You sell ovens. Paid 100% on commission.\n', note: 'commission alone is spoken of' },
    {
      posting:
        '# Backwaren\n\nDenver, CO. Sie backen Brot und Brötchen für unsere Kundschaft und verkaufen sie am Morgen an der Theke, gemeinsam mit einem kleinen Team, das sich auf Sie freut. Die Arbeit beginnt um vier Uhr in der Frühe und endet am Mittag.\n',
      note: 'a text that is not read',
    },
  ],
  invalid: [
    {
      posting: '# Baker\n\nDenver, CO. You bake rolls.\n',
      finds: '3:1 This posting states no pay. (us-co)',
      fixed: '# Baker\n\nDenver, CO. You bake rolls.\n\n## Pay\n\n[lowest pay] to [highest pay] a [year or hour]\n',
    },
    {
      posting: '# Baker\n\nNew York, NY. You bake rolls.\n',
      finds: '3:1 This posting states no pay. (us-ny, us-ny-nyc)',
      note: 'one finding, a reason for each law',
    },
    {
      posting: '# Baker\n\nSeattle, WA. You bake rolls. Two years of baking are required. Sign-on bonus: $2,000.\n',
      finds: '3:1 This posting states no pay. (us-wa)',
      note: 'a bonus is not the pay',
    },
    {
      posting: '# Baker\n\nDenver, CO. You bake rolls for a firm that earns $30 million a year.\n',
      finds: '3:1 This posting states no pay. (us-co)',
      note: 'revenue is not the pay',
    },
    {
      posting: '---\npay: $20 to $24 an hour\n---\n\n# Baker\n\nDenver, CO. You bake rolls.\n\n## Pay\n\nCompetitive salary.\n',
      finds: '2:6 The pay stands only in the front matter. (info us-co)',
      note: 'vague words in the text, figures in the front matter',
      fixed:
        '---\npay: $20 to $24 an hour\n---\n\n# Baker\n\nDenver, CO. You bake rolls.\n\n## Pay\n\nCompetitive salary.\n\n$20 to $24 an hour\n',
    },
    {
      posting: '---\npay: {min: 41000, max: 47000, currency: USD, period: year}\n---\n\n# Baker\n\nDenver, CO. You bake rolls.\n',
      finds: '2:6 The pay stands only in the front matter. (info us-co)',
      note: 'pay that only front matter gives is written into the text',
      fixed:
        '---\npay: {min: 41000, max: 47000, currency: USD, period: year}\n---\n\n# Baker\n\nDenver, CO. You bake rolls.\n\n## Pay\n\n$41,000 to $47,000 a year\n',
    },
  ],
})
