import { wordRule } from '../../src/kit.js'

export default wordRule({
  id: 'conduct/religion',
  title: 'Do not ask for a belief',
  why: 'An ad may not prefer people of one faith, save where a religious body may choose its own. Leave it out, or say which exemption you rely on.',
  severity: 'error',
  enforces: 'no-sex-preference',
  silentIn: ['eeo', 'benefits'],
  phrases: [
    {
      say: [
        '(christians?|muslims?|jewish|jews|catholics?|hindus?|mormons?|believers?|church-goers?) (only|preferred|wanted)',
        'must be (an? )?(practi(c|s)ing|devout|born-again|christian|muslim|catholic|jewish|person of faith)( ~1 )?',
        '(good|strong|traditional) (christian|judeo-christian|biblical) values',
      ],
      not: ['must be (an? )?practi(c|s)ing (attorney|physician|nurse|clinician|lawyer)'],
      unless: /\b(?:ministry|church|parish|diocese|synagogue|mosque|religious organi[sz]ation|exempt\w*)\b/i,
      why: 'prefers people of one faith',
      source: '42 U.S.C. § 2000e-3(b); Maine 94-348 ch. 3 § 5; EEOC informal letter, 8 April 2008',
    },
  ],
  examples: {
    bad: ['# Clerk\n\nTulsa, OK. Christians only.\n'],
    good: ['# Clerk\n\nTulsa, OK. The office is on Church Street; we act in good faith.\n'],
  },
})
