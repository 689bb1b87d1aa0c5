import flexibility from '../../../rules/structure/flexibility.js'
import hybridDays from '../../../rules/structure/hybrid-days.js'
import kpi from '../../../rules/structure/kpi.js'
import length from '../../../rules/structure/length.js'
import payMix from '../../../rules/structure/pay-mix.js'
import statement from '../../../rules/structure/pay-transparency-statement.js'
import titleNoise from '../../../rules/structure/title-noise.js'
import workLocation from '../../../rules/structure/work-location.js'
import { testRule } from '../../../src/testing/rule-tester.js'

const on = '2026-11-22'
const says = (words: string) => `# Baker\n\n${words}\n`

testRule(workLocation, {
  law: [],
  on,
  valid: [says('On site in Boise, ID.'), says('You work from home.'), says('You bake at our downtown shop.')],
  invalid: [
    {
      posting: says('You sell hybrid cloud storage and remote sensing data.'),
      finds: '1:3 This posting does not say whether the work is remote, hybrid or on site. (info)',
      note: 'things of those names',
    },
  ],
})

testRule(hybridDays, {
  law: [],
  on,
  valid: [says('Hybrid in Boise, ID, 2 days a week in the office'), says('Remote (US)')],
  invalid: [
    {
      posting: says('Hybrid in Boise, ID'),
      finds: '3:1 Hybrid work is offered, and how many days are on site is not said. (info)',
    },
  ],
})

testRule(payMix, {
  law: [],
  on,
  valid: [says('Base salary: $60,000 to $70,000 a year. OTE: $90,000 to $100,000 a year.'), says('Pay: $60,000 a year.')],
  invalid: [
    {
      posting: says('OTE: $90,000 to $100,000 a year.'),
      finds: '3:6 A sum of base and variable pay is given, and not what each of them is. (info)',
    },
  ],
})

testRule(statement, {
  law: [],
  on,
  valid: [says('Pay: $60,000 to $70,000 a year, depending on experience.'), says('Pay: $60,000 a year.')],
  invalid: [
    {
      posting: says('Pay: $60,000 to $70,000 a year.'),
      finds: '3:6 What decides where in this range an offer falls is not said. (info)',
    },
  ],
})

testRule(kpi, {
  law: [],
  on,
  valid: [says('You meet a sales target of 40 cakes a week.'), says('You reach target audiences.')],
  invalid: [
    {
      posting: says('You exceed quarterly sales quotas.'),
      finds: '3:5 “Exceed quarterly sales quotas”: no figure tells how much. (info)',
    },
  ],
})

testRule(flexibility, {
  law: [],
  on,
  valid: [says('Start times are flexible.'), says('The shift begins at four.'), says('You work 32 hours a week.')],
  invalid: [
    { posting: says('You bake rolls.'), finds: '1:3 This posting says nothing of hours or of how flexible they are. (info)' },
  ],
})

testRule(titleNoise, {
  law: [],
  on,
  valid: ['# Urgent Care Nurse\n\nBoise.\n', '# WOMEN VOTE! Researcher\n\nBoise.\n', '# C++ Developer\n\nBoise.\n'],
  invalid: [{ posting: '# Baker $$$ APPLY NOW!\n\nBoise.\n', finds: '1:9 “$$$” is no part of the name of a job. (info)' }],
})

testRule(length, {
  law: [],
  on,
  valid: [says('You bake rolls and sell them at the counter. '.repeat(20))],
  invalid: [
    { posting: says('You bake rolls.'), finds: '1:3 This posting has 4 words, fewer than 150. (info)' },
    { posting: says('You bake rolls. '.repeat(500)), finds: '1:3 This posting has 1501 words, more than 1200. (info)' },
  ],
})
