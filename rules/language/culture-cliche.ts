import { wordRule } from '../../src/kit.js'

export default wordRule({
  id: 'language/culture-cliche',
  title: 'Say what the hours and the pace are',
  why: 'Slogans about hustle and thick skin are read as long hours and rough manners. If the weeks are long at times, say how long and when.',
  severity: 'warning',
  negatable: true,
  silentIn: ['eeo', 'benefits'],
  phrases: [
    {
      say: [
        'work hard ?,? ?(and |& )?play hard(er)?',
        'work-hard/play-hard',
        'play hard ?,? ?(and )?work hard(er)?',
        'thick-skin(ned)?',
        'whatever it takes',
        '(rise and|love the|love to|embrace the|daily) (grind|hustle)',
        'hustl(e|ers?|ing)',
        'drink(ing)? from (a|the) fire-hose',
        'no-(egos?|drama|divas?)',
        'killer instinct',
        'crush(ing)? (it|quota|goals)',
        '(move|moving) fast and break(ing)? things',
        '(eat|live),? (sleep|eat)( ~1 )? and (sleep|breathe) (sales|code|data|marketing|music)',
      ],
      not: ['the hustle', 'side-hustles?', 'hustle (newsletter|magazine|and bustle|& bustle)'],
      unless: /\bhustle and bustle\b/i,
      why: 'reads as long hours and rough manners',
      source: 'Textio 2017; joblint, lib/rules.js',
    },
  ],
  examples: {
    bad: ['# Seller\n\nDenver, CO. We work hard and play hard.\n'],
    good: ['# Seller\n\nDenver, CO. Hard work is paid: overtime at 1.5 times the rate.\n'],
  },
})
