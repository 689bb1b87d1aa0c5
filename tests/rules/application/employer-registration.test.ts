import rule from '../../../rules/application/employer-registration.js'
import { testRule } from '../../../src/testing/rule-tester.js'

testRule(rule, {
  law: ['lv'],
  on: '2026-11-22',
  valid: [
    { posting: '# Pavārs\n\nRīga, Latvija. SIA Beta, reģ. nr. 40103000000.\n', note: 'a number of eleven digits' },
    { posting: '# Virėjas\n\nVilnius, Lietuva.\n', note: 'another country' },
  ],
  invalid: [
    {
      posting: '# Pavārs\n\nRīga, Latvija. SIA Beta, tālr. 67000000.\n',
      finds: '3:1 This posting gives no registration number of the employer. (lv)',
      note: 'a telephone number is none',
    },
  ],
})
