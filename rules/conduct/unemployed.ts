import { wordRule } from '../../src/kit.js'

export default wordRule({
  id: 'conduct/unemployed',
  title: 'Let people without a job apply',
  why: 'Some places fine ads that shut out people who are out of work, and everywhere they shut out those who cared for a child, were ill or were laid off.',
  severity: 'warning',
  silentIn: ['eeo', 'benefits', 'company'],
  phrases: [
    {
      say: [
        'must be (currently|presently|gainfully) employed',
        'unemployed (candidates? |applicants? |individuals? |persons? )?(need not|will not)',
        '(no|without) (employment|resume|career|job) gaps?',
        'no gaps in (employment|resume|work history)',
      ],
      not: ['must be (currently|presently|gainfully) employed (by|at|with|in|as) ~1 '],
      why: 'shuts out people who are out of work',
      source: 'N.J.S.A. 34:8B-1; ogletree.com 2011; genovaburns.com 2014',
    },
  ],
  examples: {
    bad: ['# Clerk\n\nTulsa, OK. Must be currently employed, no gaps in employment.\n'],
    good: ['# Clerk\n\nTulsa, OK. Open to people currently employed by a client, or between jobs.\n'],
  },
})
