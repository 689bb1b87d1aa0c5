import { wordRule } from '../../src/kit.js'

export default wordRule({
  id: 'conduct/accent',
  title: 'Ask for clear speech, not for an accent',
  why: 'An accent goes with origin. A demand about it is a risk unless it truly stands in the way of the job, and what the job needs is to be understood.',
  severity: 'warning',
  silentIn: ['eeo', 'benefits', 'company'],
  phrases: [
    {
      say: [
        '(no|without an?|without any|neutral|american|british|unaccented|minimal|accent-free) accents?',
        'no foreign accents?',
        'accent-(free|neutral)( english)?',
        'accent neutrali(z|s)ation',
      ],
      not: ['accent (colou?rs?|walls?|chairs?|lighting|marks?|furniture)', 'neutral accent (colou?rs?|walls?)'],
      unless: /\b(?:actors?|voice-?over|dialect|matter)\b/i,
      why: 'asks for an origin more than for a skill',
      source: 'EEOC Enforcement Guidance on National Origin Discrimination (2016); US Department of Labor, national origin',
      choices: ['clear spoken English'],
    },
  ],
  examples: {
    bad: ['# Agent\n\nTulsa, OK. Neutral accent needed for voice calls.\n'],
    good: ['# Agent\n\nTulsa, OK. Clear spoken English for voice calls.\n'],
  },
})
