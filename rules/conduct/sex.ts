import { wordRule } from '../../src/kit.js'

const people =
  '(candidates?|applicants?|employees?|workers?|attendants?|assistants?|nurses?|drivers?|servers?|models?|staff|caregivers?|aides?|receptionists?|teachers?)'

export default wordRule({
  id: 'conduct/sex',
  title: 'Do not ask for one sex',
  why: 'An ad may not prefer one sex unless sex is a true occupational need, as for an attendant of a locker room. Where it is, say which need.',
  severity: 'error',
  enforces: 'no-sex-preference',
  silentIn: ['eeo', 'company', 'benefits'],
  phrases: [
    {
      say: [
        `(fe)?males? (${people} )?(only|preferred|wanted|required)`,
        '(men|women|ladies|gentlemen|boys|girls) (only|preferred|wanted)',
        `(only|prefer|preferably|seeking|looking for|hiring|need|want) (an? )?(young )?(fe)?males? ${people}`,
        '(right|best) (man|guy) for the job',
      ],
      unless:
        /\b(?:encourag\w+|welcome|bona fide occupational qualification|bfoq|founders?|athlet\w+|patients?|clients?|customers?|consumers?|voices?|voice-?over|talent)\b/i,
      why: 'prefers one sex',
      source: '29 CFR 1604.5; 42 U.S.C. § 2000e-3(b)',
    },
  ],
  examples: {
    bad: ['# Driver\n\nTulsa, OK. Male candidates preferred.\n'],
    good: ['# Driver\n\nTulsa, OK. Women are encouraged to apply.\n'],
  },
})
