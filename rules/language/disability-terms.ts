import { wordRule } from '../../src/kit.js'

const source = 'retext-equality; Ongig, people-first wording'
const why = 'reduces a person to a condition'

export default wordRule({
  id: 'language/disability-terms',
  title: 'Speak of people first',
  why: 'Words such as “handicapped” and “wheelchair-bound” are worn, and the people whom they name do not use them. Say “people with disabilities”, “wheelchair user”, “accessible parking”.',
  severity: 'warning',
  silentIn: ['eeo', 'code'],
  phrases: [
    {
      say: ['handicapped'],
      unless: /^(?!.*\bhandicapped (?:parking|restrooms?|bathrooms?|entrances?|access))/is,
      why,
      source,
      same: { handicapped: 'accessible' },
    },
    { say: ['hearing-impaired'], why, source, same: { 'hearing impaired': 'hard of hearing' } },
    {
      say: [
        'handicap(ped|s)?',
        'wheel-chair-bound',
        'confined to a wheelchair',
        '(suffers?|suffering|afflicted) (from|with) (an? )?(disabilit(y|ies)|illness|autism|depression)',
        'differently-abled',
        'handi-capable',
        'mentally (ill|retarded)',
        'retarded',
        'crippled',
        'the disabled',
      ],
      not: [
        'the disabled (veterans?|state|button|account|feature|person|student|people)',
        'handicap (index|score|system)',
        'golf handicap',
        'fire-retarded',
        'seriously mentally ill',
      ],
      unless: /\b(?:act|statute|code|department of|services for)\b|\bgolf\b/i,
      why,
      source,
    },
  ],
  examples: {
    bad: ['# Clerk\n\nTulsa, OK. Free handicapped parking for wheelchair-bound staff.\n'],
    good: ['# Clerk\n\nTulsa, OK. Accessible parking. You handle the disabled button of the form.\n'],
  },
})
