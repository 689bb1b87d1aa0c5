import { wordRule } from '../../src/kit.js'

export default wordRule({
  id: 'conduct/graduation-date',
  title: 'Do not ask for a birth date or school years',
  why: 'A date of birth or the year of a degree tells age. Colorado bars asking in the first application; federal practice looks closely at it. Ask once the job is offered, where a law needs it.',
  severity: 'error',
  enforces: 'no-age-questions',
  silentIn: ['eeo', 'benefits', 'company'],
  phrases: [
    {
      say: [
        '(graduation|birth) (years?|dates?)',
        'dates? of birth',
        '(years?|dates?) of graduation',
        'dates? (of attendance|attended)',
      ],
      unless:
        /\b(?:do(?:es)? not|don['’]?t|redact\w*|not (?:ask|required|include|to)|remove|verif\w+|after (?:an? |the )?offer|without|anticipated|expected|patients?|clients?|customers?|records?|members?|enrolled)\b|^(?!.*\b(?:list|include|state|provide|send|give|enter|submit|indicate|tell|your|fill|with)\b)/is,
      why: 'asks for what tells age',
      source: 'C.R.S. § 8-2-131; 29 CFR 1625.4(b)',
    },
  ],
  examples: {
    bad: ['# Technician\n\nDenver, CO. List your graduation year and date of birth.\n'],
    good: ['# Technician\n\nDenver, CO. You may redact your date of birth and school dates.\n'],
  },
})
