import { wordRule } from '../../src/kit.js'

const source = 'joblint, lib/rules.js; retext-equality; Ongig, exclusionary words'

export default wordRule({
  id: 'language/gendered-group',
  title: 'Address everybody',
  why: 'A team that is called “guys” or “bros” sounds like a team of men. “Team”, “everyone” or “folks” cost nothing.',
  severity: 'warning',
  yieldsTo: ['conduct/sex'],
  namesToo: false,
  silentIn: ['eeo', 'company', 'benefits'],
  phrases: [
    {
      say: ['guys', 'gals', 'dudes?', 'bros', 'ladies', 'gentlem(a|e)n'],
      not: [
        '(interview|wise|five|family|good|tech|bad) guys',
        'nasty gal',
        "ladies('| and| &)? ~1 (apparel|wear|shoes|fashion|clothing|lingerie|department|accessories|tees?|golf)",
        'bros.',
      ],
      unless: /\b(?:patients?|clients?|residents?|restrooms?|locker|clothing|apparel|shoes|league|tees|dorm)\b/i,
      why: 'speaks to one sex',
      source,
      choices: ['team', 'everyone', 'folks'],
    },
    {
      say: ['brotherhood', 'sisterhood', 'wing-man', 'right-hand man'],
      not: ['(international|united) brotherhood( of ~2 )?', 'brotherhood (of|medical) ~1 '],
      why: 'speaks to one sex',
      source,
    },
  ],
  examples: {
    bad: ['# Developer\n\nDenver, CO. Hey guys, come build with us.\n'],
    good: ['# Developer\n\nDenver, CO. Come and build with our team, next door to Five Guys.\n'],
  },
})
