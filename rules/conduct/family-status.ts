import { wordRule } from '../../src/kit.js'

export default wordRule({
  id: 'conduct/family-status',
  title: 'Leave family and pregnancy out of it',
  why: 'Whether people are married, pregnant or have children says nothing about their work, and asking for one or the other excludes. If travel or hours are meant, state them.',
  severity: 'warning',
  silentIn: ['eeo', 'benefits', 'pay'],
  phrases: [
    {
      say: [
        '(must be|preferably|only) (single|unmarried|married|childless)',
        'no (kids|children|dependents|family (commitments|obligations|ties))',
        '(not|no) pregnan(t|cy)',
        '(without|free of) family (commitments|obligations|responsibilities)',
      ],
      not: [
        '(must be|only) single (point|source|sign|handed|family|threaded|sourced|spaced|sided|use)',
        '(not|no) pregnancy (discrimination|status)',
      ],
      unless: /\bsupervision\b|\bcamp(?:ers|s)?\b/i,
      why: 'asks about family, not about work',
      source: 'EEOC informal letter on job ads, 8 April 2008; Maine 94-348 ch. 3 § 5',
    },
  ],
  examples: {
    bad: ['# Clerk\n\nTulsa, OK. Must be single, no kids.\n'],
    good: ['# Clerk\n\nTulsa, OK. You are the single point of contact; parental leave included.\n'],
  },
})
