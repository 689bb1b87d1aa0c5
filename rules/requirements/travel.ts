import { defineRule, type PlainSentence, quoteFirst, sentencesWith } from '../../src/kit.js'

const travel =
  /\b(?:willing(?:ness)? (?:and able )?to travel|ability to travel|able to travel|must (?:be (?:able|willing) to )?travel|travel (?:is |will be |may be )?required|(?:some|occasional|frequent|extensive|regular|periodic|limited|minimal) travel(?! (?:agen|industry|insurance|stipend|expens))|travel as (?:needed|required|necessary))\b/
const measured =
  /\d{1,3} ?(?:%|percent)|\b(?:\d{1,3}|one|two|three|four|five|six|seven|eight|ten|once|twice|few|couple of) (?:or \w{2,6} )?(?:\w{2,14} )?(?:days?|nights?|trips?|times?|weeks?|visits?|events?|meetings?|off-?sites?|retreats?|conferences?|hours?)\b|\b(?:quarterly|monthly|weekly|annually|annual|yearly|daily|biannual\w{0,2}|semi-?annual\w{0,2})\b|\b(?:per|each|every|a) (?:other )?(?:day|month|quarter|year|week)\b|\bno travel\b|\btravel (?:is )?not required\b|\b(?:not|no) (?:\w{2,12} )?(?:require|need)\w{0,3} travel\b|\btravel: ?(?:none|no)\b|\brarely\b/

export default defineRule({
  id: 'requirements/travel',
  title: 'Say how much travel there is',
  why: '“Some travel” is a day a year to one reader and every week to another; those who care for somebody cannot apply on a guess. Give a share of the time, or days a month.',
  severity: 'warning',
  since: '0.2.0',
  lawless: true,
  examples: {
    bad: ['# Pump Fitter\n\nDenver, CO.\n\n## Must have\n\n- Willingness to travel to customers\n'],
    good: ['# Pump Fitter\n\nDenver, CO.\n\n## Must have\n\n- Willingness to travel to customers, about three days a month\n'],
  },
  check({ document }, report) {
    const sentences = sentencesWith(document, ['travel'], ['benefits', 'eeo', 'company', 'quote'])
    if (sentences.some(({ plain, block }) => measured.test(plain) && aboutTheJob(plain, block.zone))) return
    for (const { plain, words, block } of sentences) {
      const match = travel.exec(plain)
      if (match === null || measured.test(block.text.slice(0, 2000).toLowerCase())) continue
      const where = words(match.index, match.index + match[0].length)
      report(where, `${quoteFirst(where.text)}: how much is not said.`)
      return
    }
  },
})

/** Travel that is measured anywhere in the posting is measured. */
function aboutTheJob(plain: string, zone: PlainSentence['block']['zone']): boolean {
  return zone !== 'pay' && !/\btravel(?:ing)? (?:insurance|industry|agency|stipend|company|program|experience)\b/.test(plain)
}
