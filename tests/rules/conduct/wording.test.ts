import accent from '../../../rules/conduct/accent.js'
import age from '../../../rules/conduct/age.js'
import citizenship from '../../../rules/conduct/citizenship.js'
import record from '../../../rules/conduct/criminal-history.js'
import licence from '../../../rules/conduct/drivers-license.js'
import sex from '../../../rules/conduct/sex.js'
import unemployed from '../../../rules/conduct/unemployed.js'
import unpaid from '../../../rules/conduct/unpaid-work.js'
import { testRule } from '../../../src/testing/rule-tester.js'

const on = '2026-11-22'
const at = (place: string, sentence: string) => `# Fitter\n\n${place}. ${sentence}\n`

testRule(age, {
  law: ['us'],
  on,
  valid: [
    at('Tulsa, OK', 'You must be at least 21 to drive the truck.'),
    at('Tulsa, OK', 'We serve young people who leave school.'),
    at('Tulsa, OK', 'New graduates are as welcome as old hands.'),
    '# Fitter\n\nTulsa, OK.\n\n## Application questions\n\n1. Are you at least 21?\n',
  ],
  invalid: [
    {
      posting: at('Tulsa, OK', 'Ideal for recent graduates.'),
      finds: '3:22 “Recent graduates” puts a limit on age or prefers the young. (us)',
    },
  ],
})

testRule(age, {
  law: [],
  on,
  valid: [],
  invalid: [
    {
      posting: at('Tulsa, OK', 'Ideal for recent graduates.'),
      finds: '3:22 “Recent graduates” puts a limit on age or prefers the young. (warning)',
      note: 'a warning where no law is in reach',
    },
  ],
})

testRule(record, {
  law: ['us-ny-nyc'],
  on,
  valid: [
    at('Tulsa, OK', 'A background check is required after an offer.'),
    at('Brooklyn, NY', 'You keep clean records.'),
    at('Brooklyn, NY', 'A record will not automatically disqualify you; no convictions are held against anybody.'),
  ],
  invalid: [
    {
      posting: at('Brooklyn, NY', 'Background check required.'),
      finds: '3:15 “Background check required” expresses a limitation by criminal history. (us-ny-nyc)',
      note: 'New York City bars even this',
    },
    {
      posting: at('Tulsa, OK', 'No felons.'),
      finds: '3:12 “No felons” shuts out people with a criminal record. (warning)',
      note: 'no law speaks for Tulsa',
    },
  ],
})

testRule(licence, {
  law: ['us-ca'],
  on,
  valid: [
    at('Oakland, CA', 'A valid driver’s license is required: you drive the van to customers.'),
    at('Oakland, CA', 'You renew a driver’s license for residents at the counter.'),
  ],
  invalid: [
    {
      posting: at('Oakland, CA', 'A valid driver’s license is required.'),
      finds:
        '3:16 “Valid driver’s license is required” is asked for, and nothing in the posting says that the job involves driving. (warning us-ca)',
    },
    {
      posting: at('Tulsa, OK', 'A valid driver’s license is required.'),
      finds:
        '3:14 “Valid driver’s license is required” is asked for, and nothing in the posting says that the job involves driving. (warning)',
      note: 'no law speaks for Tulsa',
    },
  ],
})

testRule(citizenship, {
  law: ['us'],
  on,
  valid: [
    at('Tulsa, OK', 'You must be authorized to work in the United States. We cannot sponsor visas.'),
    at('Tulsa, OK', 'Must be a US citizen, as our government contract demands.'),
    {
      posting: '# Fitter\n\nTulsa, OK.\n\n## Equal opportunity\n\nWe ask nobody to be a US citizen only.\n',
      note: 'a statement of equal opportunity',
    },
  ],
  invalid: [
    {
      posting: at('Tulsa, OK', 'US citizens only.'),
      finds: '3:12 “US citizens only” limits the job by citizenship. (us)',
    },
  ],
})

testRule(accent, {
  law: [],
  on,
  valid: [at('Tulsa, OK', 'You paint the accent wall. Accenture is a client.')],
  invalid: [
    {
      posting: at('Tulsa, OK', 'Speak without an accent.'),
      finds: '3:18 “Without an accent” asks for an origin more than for a skill. (warning)',
    },
  ],
})

testRule(sex, {
  law: [],
  on,
  valid: [at('Tulsa, OK', 'Women are encouraged to apply.'), at('Tulsa, OK', 'You fit braces for female athletes.')],
  invalid: [
    { posting: at('Tulsa, OK', 'Male drivers preferred.'), finds: '3:12 “Male drivers preferred” prefers one sex. (warning)' },
  ],
})

testRule(unemployed, {
  law: [],
  on,
  valid: [at('Tulsa, OK', 'You help unemployed people find work.')],
  invalid: [
    {
      posting: at('Tulsa, OK', 'Must be currently employed.'),
      finds: '3:12 “Must be currently employed” shuts out people who are out of work. (warning)',
    },
  ],
})

testRule(unpaid, {
  law: [],
  on,
  valid: [at('Tulsa, OK', 'Paid or unpaid experience counts, and there is unpaid leave.')],
  invalid: [
    {
      posting: at('Tulsa, OK', 'This is an unpaid internship.'),
      finds: '3:23 “Unpaid internship” offers work without pay. (warning)',
    },
  ],
})
