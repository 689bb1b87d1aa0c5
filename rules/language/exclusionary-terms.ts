import { wordRule } from '../../src/kit.js'

const source = 'Ongig, exclusionary words; retext-equality'
const why = 'carries a history that the neutral word does not'

export default wordRule({
  id: 'language/exclusionary-terms',
  title: 'Use the neutral term',
  why: 'Terms that come from slavery, segregation or other people’s rites have neutral twins that say the same and that most standards now use.',
  severity: 'info',
  silentIn: ['eeo', 'company'],
  aboutTheFix: 'Safe where the neutral word is the standard one (blocklist, allowlist, lunch and learn).',
  phrases: [
    {
      say: ['black-list(s|ed|ing)?', 'white-list(s|ed|ing)?', 'brown-bag (lunch|lunches|sessions?)'],
      why,
      source,
      same: {
        blacklist: 'blocklist',
        blacklists: 'blocklists',
        blacklisted: 'blocklisted',
        blacklisting: 'blocklisting',
        whitelist: 'allowlist',
        whitelists: 'allowlists',
        whitelisted: 'allowlisted',
        whitelisting: 'allowlisting',
        'brown bag lunch': 'lunch and learn',
        'brown bag lunches': 'lunch and learns',
        'brown bag session': 'lunch and learn',
        'brown bag sessions': 'lunch and learns',
      },
    },
    {
      say: [
        'master ?/ ?slaves?',
        'master-slaves?',
        'slave (nodes?|databases?|servers?|replicas?)',
        'grandfathered',
        'pow-wows?',
        'spirit animals?',
        'our tribes?',
      ],
      not: ['grandfathered? clocks?', 'our tribes? (and|of) ~3 (nations?|members?)', 'pow-wow (grounds?|committee)'],
      unless: /\btrib(?:al|es)\b|\b(?:nation|reservation|indian)\b/i,
      why,
      source,
    },
  ],
  examples: {
    bad: ['# Engineer\n\nDenver, CO. You keep the blacklist and the master/slave cluster tidy.\n'],
    good: ['# Engineer\n\nDenver, CO. You keep the blocklist and the master data tidy. Scrum Master certificate welcome.\n'],
  },
})
