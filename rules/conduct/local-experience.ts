import { wordRule } from '../../src/kit.js'

export default wordRule({
  id: 'conduct/local-experience',
  title: 'Do not ask where experience was gained',
  why: 'A demand for “Canadian experience” shuts out people who learned the same work elsewhere. Ontario bars it in postings; elsewhere it is a demand on origin. Name the rule or the market that must be known.',
  severity: 'warning',
  enforces: 'no-local-experience',
  silentIn: ['eeo', 'benefits', 'company'],
  phrases: [
    {
      say: [
        'canadian (work )?experience( (is )?(required|preferred|a must|an asset|necessary))?',
        '(american|u.?s.?|local) work experience (is )?(required|preferred|a must)',
      ],
      unless: /\b(?:not|no|never|without)\b[^.]{0,40}\bexperience\b/i,
      why: 'asks where experience was gained',
      source: 'Ontario Employment Standards Act, Part III.1, as our notes have it',
    },
  ],
  examples: {
    bad: ['# Clerk\n\nTulsa, OK. Canadian experience required.\n'],
    good: ['# Clerk\n\nTulsa, OK. You know the building code of the province.\n'],
  },
})
