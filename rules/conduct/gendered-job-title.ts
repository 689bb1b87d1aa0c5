import { defineRule, quoteFirst } from '../../src/kit.js'

const source = '29 CFR 1604.5; 42 U.S.C. § 2000e-3(b)'

export default defineRule({
  id: 'conduct/gendered-job-title',
  title: 'Give the job a title without a sex',
  why: 'The title is what people search for and read first. One that names a sex reads as a preference, which an ad may not express unless sex is a true need of the job.',
  severity: 'warning',
  since: '0.2.0',
  lawless: true,
  enforces: 'no-sex-preference',
  yieldsTo: ['conduct/sex'],
  says: {
    phrases: [
      {
        say: [
          '(sales|fire|police|mail|delivery|repair|camera|lines?|drafts|trades|crafts|work|service|door|watch|fore|handy|maintenance |warehouse)(man|men|woman|women|lady|ladies)',
          'waitress',
          'hostess',
          'stewardess',
          'seamstress',
          'girl friday',
          '(fe)?male ~2 (attendant|assistant|nurse|server|driver|model|aide|caregiver|receptionist)',
        ],
        not: ["workm(a|e)n'?s? comp(ensation)?", 'journeyman'],
        unless: /\bm\/f|\(m ?\/ ?w|\bbfoq\b/i,
        why: 'names a sex in the title of the job',
        source,
      },
    ],
  },
  examples: {
    bad: ['# Pump Salesman\n\nTulsa, OK. You sell pumps.\n'],
    good: ['# Pump Salesperson\n\nTulsa, OK. You sell pumps.\n'],
  },
  check({ facts: { title }, heard }, report) {
    if (title === null) return
    for (const one of heard) {
      if (one.start < title.start || one.end > title.end) continue
      report(one, `${quoteFirst(one.text)} ${one.phrase.why}.`)
    }
  },
})
