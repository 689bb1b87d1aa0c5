import { defineRule, quoteFirst, sentencesWith } from '../../src/kit.js'

const vague =
  /\b(?:strong|excellent|good|great|solid|outstanding|superior|exceptional|superb|effective) (?:[\w/&,-]{1,24} ){0,4}?(?:skills|abilities|ability|knowledge|acumen|understanding)\b|\bproven (?:track record|ability|experience|success)\b|\bproficien(?:t|cy) (?:in|with) (?:crm|office)\b(?! 365)|\b(?:proficien(?:t|cy)|familiarity|familiar|knowledge|experience) (?:in|with|of) (?:various|multiple|relevant|modern|different) \w{2,24}/g
/** A level, a number or a piece of work says what is meant. */
const measured = /\d|\blevel\b|\b(?:intermediate|advanced|native|fluent)\b|\bso that\b|\bas shown by\b|\be\.g\b|\bfor example\b/

export default defineRule({
  id: 'requirements/vague-proficiency',
  title: 'Say what the skill looks like at work',
  why: '“Excellent communication skills” tells nobody whether they have them: the confident say yes, the careful stay away. Say what the person will do with the skill, or at what level. One finding a posting, with a count.',
  severity: 'info',
  since: '0.2.0',
  lawless: true,
  examples: {
    bad: ['# Account Manager\n\nDenver, CO.\n\n## Must have\n\n- Excellent communication skills\n- Proven track record\n'],
    good: ['# Account Manager\n\nDenver, CO.\n\n## Must have\n\n- You write a weekly note that a finance chief can act on\n'],
  },
  check({ document }, report) {
    const phrases = sentencesWith(
      document,
      ['skill', 'abilit', 'knowledge', 'acumen', 'understanding', 'proven', 'proficien', 'familiar', 'experience'],
      ['eeo', 'benefits', 'company', 'pay', 'apply', 'quote'],
    ).flatMap(({ plain, words, block }) =>
      block.kind === 'heading' || measured.test(plain)
        ? []
        : [...plain.matchAll(vague)].map((match) => words(match.index, match.index + match[0].length)),
    )
    const [first] = phrases
    if (first === undefined) return
    const more = phrases.length - 1
    const others = more === 0 ? '' : `, nor ${more === 1 ? 'does one other phrase' : `do ${more} other phrases`} like it`
    report(first, `${quoteFirst(first.text)} names no level${others}.`)
  },
})
