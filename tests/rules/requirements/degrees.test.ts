import advanced from '../../../rules/requirements/advanced-degree.js'
import degree from '../../../rules/requirements/degree.js'
import certification from '../../../rules/requirements/entry-certification.js'
import pedigree from '../../../rules/requirements/pedigree.js'
import { testRule } from '../../../src/testing/rule-tester.js'

const on = '2026-11-22'
const asks = (...items: readonly string[]) => `# Baker\n\n## Must have\n\n${items.map((item) => `- ${item}\n`).join('')}`

testRule(degree, {
  law: [],
  on,
  valid: [
    asks('Bachelor’s degree or equivalent experience'),
    asks('Bachelor’s degree in baking. Or the equivalent in experience.'),
    { posting: asks('Bachelor’s degree in baking', 'Experience may substitute for the degree'), note: 'the next item opens it' },
    { posting: asks('Bachelor’s degree preferred'), note: 'only wished for' },
    { posting: asks('Do you possess a bachelor’s degree?'), note: 'a question to answer' },
    {
      posting: '# Registered Nurse\n\n## Must have\n\n- Associate degree in nursing\n',
      note: 'a profession that needs one by law',
    },
    { posting: '# Baker\n\n## Benefits\n\nWe pay tuition for a bachelor’s degree.\n', note: 'a benefit' },
    '# Baker\n\nYou work with a high degree of freedom.\n',
  ],
  invalid: [
    {
      posting: asks('Bachelor’s degree in baking or a related field.'),
      finds: '5:3 “Bachelor’s degree” is asked for, and nothing stands in for it. (warning)',
      fixed: asks('Bachelor’s degree in baking or a related field, or equivalent practical experience.'),
      note: 'a related field opens nothing',
    },
  ],
})

testRule(advanced, {
  law: [],
  on,
  valid: [
    asks('Bachelor’s or Master’s degree'),
    asks('BS and 5 years, or a Master’s degree and 3 years'),
    asks('In the process of obtaining a Master’s degree'),
    '# Research Scientist\n\n## Must have\n\n- PhD in baking\n',
  ],
  invalid: [{ posting: asks('MBA required'), finds: '5:3 “MBA” is asked for, and nothing stands in for it. (info)' }],
})

testRule(pedigree, {
  law: [],
  on,
  valid: [
    '# Baker\n\nYou give tier 1 support. Our customers include top universities.\n',
    '# Baker\n\n## About us\n\nFounded by Ivy League bakers.\n',
  ],
  invalid: [
    {
      posting: asks('Top-tier university, GPA of 3.5'),
      finds: [
        '5:3 “Top-tier university” asks where a person has been, not what they can do. (warning)',
        '5:24 “GPA of 3.5” asks where a person has been, not what they can do. (warning)',
      ],
    },
  ],
})

testRule(certification, {
  law: [],
  on,
  valid: [
    '# Junior Planner\n\n## Must have\n\n- Willing to earn the PMP within two years\n',
    '# Planner\n\n## Must have\n\n- PMP required\n',
    '# Junior Nurse\n\n## Must have\n\n- RN licence\n',
  ],
  invalid: [
    {
      posting: '# Junior Planner\n\n## Must have\n\n- PMP required\n',
      finds: '5:3 A beginner’s job asks for a certificate of practice: PMP. (warning)',
    },
  ],
})
