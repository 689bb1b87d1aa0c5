import { wordRule } from '../../src/kit.js'

export default wordRule({
  id: 'conduct/unpaid-work',
  title: 'Pay for the work',
  why: 'Work without pay is open only to those who can afford it, and wage law allows it in few cases. If it is a volunteer’s post of a charity, call it that.',
  severity: 'warning',
  silentIn: ['eeo', 'benefits'],
  phrases: [
    {
      say: [
        'unpaid (intern|interns|internship|internships|position|role|trial|training|work|opportunity|project|test)',
        '(work|paid|payment|compensated|compensation) (for|in|with|by) exposure',
        'equity-only',
        'sweat equity',
        '(must be |be )?willing to work (for free|without pay|unpaid)',
      ],
      not: ['paid (or|and) unpaid ~1 ', 'unpaid work (experience|leave)', 'unpaid (or|and) paid ~1 '],
      unless:
        /\b(?:not an? unpaid|never unpaid|or volunteer|experience|paid or unpaid|count\w*|may include|includes? (?:paid|unpaid)|leave)\b/i,
      why: 'offers work without pay',
      source: 'joblint, issue 54; wage law as a whole, which no duty here cites',
    },
  ],
  examples: {
    bad: ['# Intern\n\nTulsa, OK. This is an unpaid internship.\n'],
    good: ['# Intern\n\nTulsa, OK. Twenty dollars an hour, and exposure to every part of the shop.\n'],
  },
})
