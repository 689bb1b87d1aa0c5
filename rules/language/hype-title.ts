import { wordRule } from '../../src/kit.js'

const why = 'says nothing about the work and narrows who applies'
const source = 'joblint, lib/rules.js; the request behind this rule names “rockstar”'
const role =
  '(developer|engineer|programmer|designer|analyst|manager|marketer|writer|recruiter|representative|seller|consultant|technician|coordinator|assistant|accountant)'
const roles = [
  'developer',
  'engineer',
  'programmer',
  'designer',
  'analyst',
  'manager',
  'marketer',
  'writer',
  'recruiter',
  'technician',
]

/** "rockstar developer" → "skilled developer". */
const beforeRole = Object.fromEntries(
  ['rockstar', 'rock star', 'ninja', 'superstar', 'super star'].flatMap((word) =>
    roles.map((one) => [`${word} ${one}`, `skilled ${one}`]),
  ),
)

export default wordRule({
  id: 'language/hype-title',
  title: 'Call the job by its plain name',
  why: '“Rockstar”, “ninja” and “guru” tell nobody what the work is or how good one has to be, people do not search for them, and they draw those who already think of themselves so.',
  severity: 'warning',
  negatable: true,
  silentIn: ['company'],
  aboutTheFix:
    'Safe before the name of a job, where “rockstar developer” becomes “skilled developer”. Elsewhere a person must say what is meant.',
  phrases: [
    {
      say: [`(rock-star|ninja|super-star) ${role}`],
      why,
      source,
      same: beforeRole,
    },
    {
      say: [
        'rock-stars?',
        'ninjas?',
        'gurus?',
        'jedis?',
        'super-stars?',
        'super-hero(es)?',
        'rain-makers?',
        'bad-ass(es)?',
        'sherpas?',
      ],
      not: [
        'rock-star (games|energy)',
        'ninja (one|forms?|rmm|build|van|kitchen|warrior)',
        'super-hero (movies?|comics?|cheesecake|universe|themed?)',
        'guru (app|cards?|software|knowledge)',
        '(using|in|via) guru',
        'super-star (achieve~1 |compound)',
        'sherpa (fleece|lined|guides?)',
        '(customers?|into|like) (~3 )?super-hero(es)?',
        'global super-stars?',
      ],
      unless: /\b(?:you(?:'ll| will)? feel like|our (?:kids|students|patients))\b/i,
      why,
      source,
      choices: ['skilled [name of the job]', 'experienced [name of the job]', '[name of the job] who [does what, how well]'],
    },
    {
      say: [
        '(growth|code|coding|sales|marketing) (hackers?|wizards?|unicorns?|hero(es)?|beasts?|machines?|animals?|monsters?|ninjas?|gurus?)',
        '(data|product|tech|excel|spreadsheet) (wizards?|unicorns?|beasts?|monsters?|ninjas?|gurus?)',
        '(purple|rare) unicorn',
        '10x (engineers?|developers?|programmers?|marketers?|sellers?|reps?)',
        'a-players?',
      ],
      not: ['(setup|install|import|creation|onboarding|configuration) wizards?', 'marketing machines? learning'],
      why,
      source,
      choices: ['skilled [name of the job]', 'experienced [name of the job]', '[name of the job] who [does what, how well]'],
    },
  ],
  examples: {
    bad: ['# Developer\n\nDenver, CO. We want a rockstar developer.\n', '# Seller\n\nDenver, CO. Are you a sales ninja?\n'],
    good: ['# Developer\n\nDenver, CO. We hire no ninjas. You champion data quality at Rockstar Games.\n'],
  },
})
