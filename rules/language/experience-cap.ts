import { wordRule } from '../../src/kit.js'

export default wordRule({
  id: 'language/experience-cap',
  title: 'Drop the ceiling on experience',
  why: 'A ceiling on years of experience keeps older people out, whatever its reason. If the work or its pay is for a beginner, say so and let people decide.',
  severity: 'warning',
  phrases: [
    {
      say: [
        "(no|not) more than # years?'? ?(of )?~3 experience",
        "(maximum|max.?|at most)( of)? # years?'? ?(of )?~3 experience",
        '# years? (max|maximum)',
      ],
      unless: /\b(?:combined|substitut\w*|accrue|vacation|pto|leave|term|served?|contract)\b/i,
      why: 'puts a ceiling on experience, which older people exceed',
      source: '29 CFR 1625.4; inferred from Neumark and others, FRBSF Economic Letter 2023-07',
    },
  ],
  silentIn: ['eeo', 'benefits', 'company', 'pay', 'apply'],
  examples: {
    bad: ['# Clerk\n\nTulsa, OK. No more than 5 years of experience, please.\n'],
    good: ['# Clerk\n\nTulsa, OK. We answer within 30 minutes. Beginners are welcome.\n'],
  },
})
