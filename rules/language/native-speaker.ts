import { wordRule } from '../../src/kit.js'

const language =
  '(english|spanish|french|german|dutch|italian|portuguese|mandarin|cantonese|chinese|japanese|korean|arabic|hindi|russian|polish|swedish|american|british|us|uk)'
const why = 'asks where somebody grew up, not what they can do with the language'
const source = 'EEOC Enforcement Guidance on National Origin Discrimination (2016); US Department of Labor, national origin'

export default wordRule({
  id: 'language/native-speaker',
  title: 'State the level of the language that the job needs',
  why: 'A native speaker is somebody who learned a language as a child. Many who did not write and speak it as well, and the wording shuts them out by origin. A level (“C1 English, written and spoken”) says what is needed and can be tested.',
  severity: 'warning',
  aboutTheFix:
    'Safe for “native English speaker”, which becomes “fluent English speaker”: the skill stays, the origin goes. For the rest a person must name the level.',
  phrases: [
    {
      say: [
        `native(-level|-like)? (or ~3 )?(${language} ?,?/? ?(and |or )?)?(${language} )?(speakers?|speaking|fluency|proficiency|command)`,
        `native (or c1|or c2)? ?(in )?${language}`,
        `${language} native( speakers?)?`,
        'mother tongue',
        'first language',
      ],
      not: [
        'non-native ~3 ',
        'native american( ~2 )?',
        'native (apps?|ads?|content|mobile|code)',
        'cloud-native',
        'ai-native',
        'react native',
        "first language (is not|isn't) english",
      ],
      unless: /\bnon-?\s?native\b|\bfirst language (?:is not|isn.t)\b|\bregardless\b/i,
      why,
      source,
      same: { 'native english speaker': 'fluent English speaker', 'native english speakers': 'fluent English speakers' },
    },
  ],
  silentIn: ['eeo', 'company', 'benefits'],
  examples: {
    bad: [
      '# Desk Editor\n\nDenver, CO. We need a native English speaker for this desk.\n',
      '# Desk Editor\n\nDenver, CO. You have native-level fluency in German.\n',
    ],
    good: [
      '# Desk Editor\n\nDenver, CO. C1 English, written and spoken.\n',
      '# Developer\n\nDenver, CO. You build cloud-native services and native apps.\n',
    ],
  },
})
