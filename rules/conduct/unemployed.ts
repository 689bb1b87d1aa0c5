import { defineRule, quoteFirst } from '../../src/kit.js'

export default defineRule({
  id: 'conduct/unemployed',
  title: 'Let people without a job apply',
  why: 'New Jersey, Oregon and the District of Columbia fine ads that shut out people who are out of work. Everywhere such ads, and those that want no gaps in a career, shut out those who cared for a child, were ill or were laid off.',
  severity: 'warning',
  since: '0.2.0',
  lawless: true,
  enforces: 'no-unemployed-exclusion',
  says: {
    silentIn: ['eeo', 'benefits', 'company'],
    phrases: [
      {
        say: [
          'must be (currently|presently|gainfully) employed',
          'unemployed (candidates? |applicants? |individuals? |persons? )?(need not|will not)',
          '(currently|presently) employed (candidates?|applicants?|individuals?|persons?|people) only',
        ],
        not: ['must be (currently|presently|gainfully) employed (by|at|with|in|as) ~1 '],
        why: 'shuts out people who are out of work',
        source: 'N.J.S.A. 34:8B-1; D.C. Code § 32-1361; ORS 659A.550',
      },
      {
        say: ['(no|without) (employment|resume|career|job) gaps?', 'no gaps in (employment|resume|work history)'],
        why: 'shuts out people who were out of work once',
        source: 'own',
        form: 'gaps',
      },
    ],
  },
  examples: {
    bad: ['# Clerk\n\nTulsa, OK. Must be currently employed, no gaps in employment.\n'],
    good: ['# Clerk\n\nTulsa, OK. Open to people currently employed by a client, or between jobs.\n'],
  },
  check({ heard, owed }, report) {
    for (const one of heard) {
      const because = one.phrase.form === 'gaps' ? [] : owed
      report(one, `${quoteFirst(one.text)} ${one.phrase.why}.`, { because })
    }
  },
})
