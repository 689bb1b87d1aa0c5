import rule from '../../../rules/structure/language-not-read.js'
import { testRule } from '../../../src/testing/rule-tester.js'

testRule(rule, {
  law: [],
  on: '2026-11-22',
  valid: ['# Baker\n\nDenver, CO. You bake rolls with a small team and sell them at the counter in the morning.\n'],
  invalid: [
    {
      posting:
        '# Bäckerin\n\nSie backen Brot und Brötchen für unsere Kundschaft und verkaufen sie am Morgen an der Theke, gemeinsam mit einem kleinen Team, das sich auf Sie freut. Die Arbeit beginnt um vier Uhr in der Frühe und endet am Mittag.\n',
      finds: '1:3 This posting is in German, which is not read; nothing else was checked. (warning)',
    },
  ],
})
