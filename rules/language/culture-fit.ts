import { wordRule } from '../../src/kit.js'

export default wordRule({
  id: 'language/culture-fit',
  title: 'Name the values instead of “culture fit”',
  why: '“Culture fit” mostly means like us. Nobody outside can tell whether they fit, and those who differ take it as a no. Name the two or three ways of working that count.',
  severity: 'warning',
  negatable: true,
  silentIn: ['eeo', 'benefits'],
  phrases: [
    {
      say: [
        '(culture|cultural)-fit',
        'fits? (in|into|with|in with|within) our (company )?culture',
        '(good|great|strong) fit (for|with) our culture',
      ],
      not: ['culture-fit (is a myth|bias)'],
      unless: /\b(?:rather than|instead of|not just|beyond|more than)\b/i,
      why: 'does not say what is looked for',
      source: 'Ongig, exclusionary words; AARP on Burn and others',
      choices: ['shared ways of working ([name them])', 'what you add to our culture'],
    },
  ],
  examples: {
    bad: ['# Developer\n\nDenver, CO. We hire for culture fit.\n'],
    good: ['# Developer\n\nDenver, CO. We hire for culture add, not culture fit.\n'],
  },
})
