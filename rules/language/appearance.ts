import { wordRule } from '../../src/kit.js'

const source = 'EEOC informal letter on job ads, 8 April 2008'

export default wordRule({
  id: 'language/appearance',
  title: 'Leave looks out of it',
  why: 'Looks say nothing about the work, and a photograph shows sex, age, race and disability before anybody has read a line. If dress matters, state the dress code.',
  severity: 'warning',
  silentIn: ['eeo', 'benefits', 'company'],
  phrases: [
    {
      say: [
        '(attractive|good-looking|handsome|pretty|beautiful) (candidates?|individuals?|persons?|people|wom(a|e)n|m(a|e)n|servers?|hostess(es)?|staff|face|appearance|personality)',
        'well-groomed',
        'clean-cut',
        'clean-shaven',
        'all-american (looks?|boy|girl)',
      ],
      not: [
        'well-groomed (data|backlogs?|trails?|pets?|lawns?|grounds?|landscapes?|dogs?|stories|lists?|slopes?)',
        'clean-cut (edges?|lines?|answers?|code)',
      ],
      unless: /\b(?:backlog|trails?|pets?|animals?|horses?|landscap\w*|patients?|residents?|respirator|clients? are)\b/i,
      why: 'judges looks',
      source,
    },
    {
      say: [
        '(attach|include|send|submit|with|provide|email) (us )?(an? |your )?(recent |current |full-length )?(photo|photograph|headshot|picture)s?',
      ],
      not: [
        '~4 (photo|photograph|picture) (ids?|identification|portfolio|of your (work|pet|dog|setup)|to|on|editing|copy)',
        '~3 photos? (of|from|to|and|on) ~3 ',
        '~4 pictures? (of|from|to|and|on) ~3 ',
      ],
      unless:
        /\b(?:photographer|portfolio|i\.?d\.?\b|driver|passport|customers?|clients?|members?|maintenance|issue|receipts?|progress)\b/i,
      why: 'asks for what shows age, sex and race',
      source,
    },
  ],
  examples: {
    bad: ['# Server\n\nTulsa, OK. Attractive candidates should send a photo.\n'],
    good: ['# Server\n\nTulsa, OK. An attractive salary. Bring a photo ID on your first day.\n'],
  },
})
