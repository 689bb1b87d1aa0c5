import always from '../../../rules/requirements/always-available.js'
import car from '../../../rules/requirements/own-car.js'
import travel from '../../../rules/requirements/travel.js'
import unbounded from '../../../rules/requirements/unbounded-hours.js'
import { testRule } from '../../../src/testing/rule-tester.js'

const on = '2026-11-22'
const asks = (item: string) => `# Baker\n\n## Must have\n\n- ${item}\n`

testRule(always, {
  law: [],
  on,
  valid: [
    { posting: '# Baker\n\nOur help line is available 24/7.\n', note: 'what customers get' },
    { posting: asks('On-call 24/7 on a weekly rotation'), note: 'a duty that is shared' },
    { posting: '# Baker\n\nYou write the 24/7 on-call schedule.\n', note: 'a thing to write' },
  ],
  invalid: [
    { posting: asks('Must be available 24/7'), finds: '5:11 “Available 24/7” asks for every hour of the week. (warning)' },
  ],
})

testRule(unbounded, {
  law: [],
  on,
  valid: [asks('Works two weekends a month as needed'), asks('Works weekends as needed during the holiday season')],
  invalid: [
    { posting: asks('Works nights and weekends as needed'), finds: '5:9 “Nights and weekends as needed” has no bound. (info)' },
  ],
})

testRule(travel, {
  law: [],
  on,
  valid: [
    asks('Willingness to travel, about 10% of the time'),
    asks('Occasional travel, two trips a year'),
    asks('No travel required'),
    { posting: `${asks('Ability to travel')}\nTravel: up to 15%.\n`, note: 'measured further down' },
    { posting: '# Baker\n\n## Benefits\n\nSome travel insurance.\n', note: 'a benefit' },
  ],
  invalid: [{ posting: asks('Some travel to farms'), finds: '5:3 “Some travel”: how much is not said. (warning)' }],
})

testRule(car, {
  law: [],
  on,
  valid: [asks('Drives the company vehicle'), asks('Own car, for which we pay mileage'), asks('Owns her own career')],
  invalid: [
    {
      posting: asks('Must own a car'),
      finds: '5:3 “Must own a car” asks for a possession, not for what it is needed for. (info)',
    },
  ],
})
