import { wordRule } from '../../src/kit.js'

const source = 'retext-equality; Ongig, exclusionary words'
const why = 'takes an illness or a disability for an adverb'

export default wordRule({
  id: 'language/ableist-idiom',
  title: 'Say it plainly',
  why: 'Idioms that lean on illness or disability hurt some readers and help none; the plain word is shorter.',
  severity: 'info',
  negatable: true,
  aboutTheFix: 'Safe for “sanity check”, which is a check. The rest has no one plain word.',
  silentIn: ['eeo', 'benefits'],
  phrases: [
    {
      say: ['sanity-check(s|ed|ing)?'],
      why,
      source,
      same: { 'sanity check': 'check', 'sanity checks': 'checks', 'sanity checked': 'checked', 'sanity checking': 'checking' },
    },
    {
      say: [
        'crazy',
        'insane(ly)?',
        'psycho',
        'maniac(al|ally)?',
        'lunatics?',
        'ocd',
        'tone-deaf',
        'lame',
        'dumb',
        '(fall|falls|falling) on deaf ears',
      ],
      not: [
        'dumb (terminals?|pipes?|waiters?|bells?)',
        '(crazy|insane) (horse|egg|good|bowls?|labs?|games|domains)',
        'ocd (treatment|therapy|clinic|program|specialist|symptoms|disorder)',
      ],
      unless: /\b(?:mental health|psychiatr\w*|therap\w*|clinical|patients?|diagnos\w*|anxiety|disorders?)\b/i,
      why,
      source,
    },
  ],
  examples: {
    bad: ['# Analyst\n\nDenver, CO. You run a sanity check on each report. Crazy deadlines.\n'],
    good: ['# Analyst\n\nDenver, CO. You check each report. Benefits include mental health support.\n'],
  },
})
