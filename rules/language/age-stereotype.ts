import { wordRule } from '../../src/kit.js'

const why = 'is tied to a picture of age; the work itself tells more'
const source = 'Burn, Firoozi, Ladd and Neumark, FRBSF Economic Letter 2023-07; AARP on the same study'

export default wordRule({
  id: 'language/age-stereotype',
  title: 'Describe the work instead of a temperament',
  why: 'Studies of ads and of those who answer them find that words such as these keep older people away, though no age is named. What the day asks for (“ten calls before noon”) says more, to everybody.',
  severity: 'info',
  yieldsTo: ['conduct/age'],
  phrases: [
    {
      say: ['energetic', 'high-energy', 'youthful', 'tech-savvy', 'overqualified', 'fresh (thinkers?|blood|faces?)'],
      not: [
        'energetic (materials?|particles?|compounds?)',
        'high-energy (physics|materials?|particles?|beverages?|drinks?|lasers?|efficiency|density|costs?|consumption|users?|foods?)',
        'tech-savvy (customers?|users?|consumers?|clients?|audiences?)',
        '(energetic|high-energy|youthful) ?,? (~3 )?(environment|workplace|office|atmosphere|culture|presence|department|company|brand|events?|sessions?|organization)',
        'overqualified? to apply',
      ],
      unless: /\b(?:patients?|residents?|children|kids|students|dogs?)\b[^.]{0,20}\benergetic\b/i,
      why,
      source,
    },
  ],
  silentIn: ['eeo', 'benefits', 'company'],
  negatable: true,
  examples: {
    bad: ['# Host\n\nAustin, TX. Looking for an energetic host.\n'],
    good: ['# Physicist\n\nAustin, TX. You run the high-energy physics group.\n'],
  },
})
