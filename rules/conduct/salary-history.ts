import { wordRule } from '../../src/kit.js'

export default wordRule({
  id: 'conduct/salary-history',
  title: 'Do not ask what applicants earned before',
  why: 'Pay that rests on former pay carries old gaps on. Colorado, California, New York and Washington bar the question. What applicants expect may be asked.',
  severity: 'error',
  enforces: 'no-salary-history',
  silentIn: ['eeo', 'benefits', 'company'],
  phrases: [
    {
      say: [
        '(salary|wage|pay|compensation) history',
        '(current|present|previous|prior|past|last|most recent|last drawn) (salary|ctc|wages?|compensation|pay) (details|information|requirements|history|and expected|slips?|stubs?)',
        '(what|how much) you (earn|earned|make|made|were paid|are paid) (in|at|by) (your )?(last|previous|prior|current|present|most recent|former) (job|position|role|employer|company)',
        'current ctc',
        'last drawn (salary|ctc)',
        '(most recent|last|recent) pay-?(stubs?|slips?)',
        '(state|list|include|provide|tell us|send|with|indicate) (your )?(current|present|previous|prior|last|most recent) (salary|wages?|compensation|pay)',
      ],
      not: ['(salary|wage|pay|compensation) history (ban|laws?)'],
      unless:
        /\b(?:do(?:es)? not|don['’]?t|never|prohibit\w*|will not|won['’]?t|without|not (?:ask|request|required|provide|include|to)|please do not|verif\w+|payroll|employees?['’]|data)\b/i,
      why: 'asks what applicants earned before',
      source: 'C.R.S. § 8-5-102(2); Lab. Code § 432.3(b); Labor Law § 194-a(1)(b); RCW 49.58.100',
    },
  ],
  examples: {
    bad: ['# Recruiter\n\nDenver, CO. Send your resume with salary history.\n'],
    good: ['# Recruiter\n\nDenver, CO. State your salary expectations. We do not ask for salary history.\n'],
  },
})
