import { wordRule } from '../../src/kit.js'

export default wordRule({
  id: 'language/language-level',
  title: 'State the level and the use of the language',
  why: '“Excellent English” means one thing to a court reporter and another to a line cook. A level (CEFR, ILR) and what it is for let people judge themselves and keep accents out of it.',
  severity: 'info',
  silentIn: ['eeo', 'company', 'benefits'],
  yieldsTo: ['language/native-speaker'],
  phrases: [
    {
      say: [
        '(perfect|flawless|impeccable|excellent|good|great|strong) (spoken |written |verbal |oral )?(and written |and spoken |and verbal )?(command of )?(the )?english( language)?',
      ],
      not: ['~2 english (degree|major|literature|teacher|department)'],
      unless: /\b[ABC][12]\b|\bCEFR\b|\bILR\b|\blevel\b/i,
      why: 'names no level and no use',
      source: 'EEOC Enforcement Guidance on National Origin Discrimination (2016)',
    },
  ],
  examples: {
    bad: ['# Agent\n\nTulsa, OK. Flawless English is a must.\n'],
    good: ['# Agent\n\nTulsa, OK. English at C1, for calls with engineers.\n'],
  },
})
