import ableBodied from '../../../rules/language/able-bodied.js'
import stereotype from '../../../rules/language/age-stereotype.js'
import cliche from '../../../rules/language/culture-cliche.js'
import cultureFit from '../../../rules/language/culture-fit.js'
import hype from '../../../rules/language/hype-title.js'
import native from '../../../rules/language/native-speaker.js'
import physical from '../../../rules/language/physical-requirement.js'
import pace from '../../../rules/language/vague-pace.js'
import { testRule } from '../../../src/testing/rule-tester.js'

const on = '2026-11-22'
const about = (sentence: string) => `# Fitter\n\nTulsa, OK. ${sentence}\n`

testRule(hype, {
  law: [],
  on,
  valid: [
    { posting: about('No ninjas, please: we look for a fitter.'), note: 'denied' },
    { posting: about('We want a fitter rather than a rock star.'), note: 'denied from afar' },
    { posting: about('A former employer called the job “sales ninja”.'), note: 'quoted' },
    { posting: about('You fit pumps for Rockstar Games and HackerOne.'), note: 'names of firms' },
    { posting: about('You sign in to `ninja` every day.'), note: 'code' },
    { posting: about('Write to guru@pumps.example or see https://pumps.example/guru.'), note: 'addresses' },
    { posting: '# Fitter\n\n## About us\n\nOur founders were rock stars.\n', note: 'the company paragraph' },
  ],
  invalid: [
    {
      posting: about('We want a rock**star** developer.'),
      finds: '3:22 “Rockstar developer” says nothing about the work and narrows who applies. (warning)',
      note: 'through emphasis, where no fix can be offered',
    },
    {
      posting: about('We want an ambitious ninja engineer.'),
      finds: '3:33 “Ninja engineer” says nothing about the work and narrows who applies. (warning)',
      fixed: about('We want an ambitious skilled engineer.'),
    },
    {
      posting: '---\ntitle: Sales Ninja\n---\n\nTulsa, OK. You sell pumps.\n',
      finds: '2:8 “Sales Ninja” says nothing about the work and narrows who applies. (warning)',
      note: 'in the title of the front matter',
    },
  ],
})

testRule(native, {
  law: [],
  on,
  valid: [
    about('You build cloud-native services and React Native apps.'),
    about('Native American candidates are welcome, and so are non-native speakers.'),
  ],
  invalid: [
    {
      posting: about('We need a native English speaker.'),
      finds: '3:22 “Native English speaker” asks where somebody grew up, not what they can do with the language. (warning)',
      fixed: about('We need a fluent English speaker.'),
    },
    {
      posting: about('German is your mother tongue.'),
      finds: '3:27 “Mother tongue” asks where somebody grew up, not what they can do with the language. (warning)',
      fixed: about('German is your mother tongue.'),
      note: 'no level to put in its place',
    },
  ],
})

testRule(physical, {
  law: [],
  on,
  valid: [
    about('You lift boxes of up to 50 pounds, with or without reasonable accommodation.'),
    {
      posting:
        '# Clerk\n\nReasonable accommodations help people perform the essential functions.\n\nMust be able to sit and type.\n',
      note: 'an accommodation named in the paragraph before',
    },
    about('You lift conversion rates and carry a quota.'),
    about('You are able to walk customers through the app.'),
  ],
  invalid: [
    {
      posting: '# Clerk\n\nMust be able to lift 50 lbs.\n',
      finds: '3:1 “Must be able to lift 50 lbs” is not tied to an essential task and names no accommodation. (warning)',
    },
    {
      posting: '# Clerk\n\nMust be able to sit and type.\n',
      finds: '3:1 “Must be able to sit” is not tied to an essential task and names no accommodation. (warning)',
    },
    {
      posting: '# Warehouse Loader\n\nMust be able to lift 50 lbs.\n',
      finds: '3:1 “Must be able to lift 50 lbs” is not tied to an essential task and names no accommodation. (info)',
      note: 'work of the hands',
    },
  ],
})

testRule(stereotype, {
  law: [],
  on,
  valid: [
    { posting: about('An energetic workplace with high-energy events.'), note: 'rooms, not people' },
    about('You run the high-energy physics group.'),
  ],
  invalid: [
    {
      posting: about('We seek energetic people.'),
      finds: '3:20 “Energetic” is tied to a picture of age; the work itself tells more. (info)',
    },
  ],
})

testRule(cultureFit, {
  law: [],
  on,
  valid: [about('We look for a culture add, not a culture fit.')],
  invalid: [
    { posting: about('We look for culture fit.'), finds: '3:24 “Culture fit” does not say what is looked for. (warning)' },
  ],
})

testRule(cliche, {
  law: [],
  on,
  valid: [about('Hard work is paid by the hour.'), about('Nobody here does “whatever it takes”.')],
  invalid: [
    {
      posting: about('We work hard and play hard.'),
      finds: '3:15 “Work hard and play hard” reads as long hours and rough manners. (warning)',
    },
  ],
})

testRule(ableBodied, {
  law: [],
  on,
  valid: [
    about('Good health insurance, and a health and safety team.'),
    '# Fitter\n\n## Benefits\n\nStay in good health with our plan.\n',
  ],
  invalid: [
    {
      posting: about('Able-bodied fitters wanted.'),
      finds: '3:12 “Able-bodied” asks about the body, not about a task. (warning)',
    },
  ],
})

testRule(pace, {
  law: [],
  on,
  valid: [about('You check blood pressure forty times a day.')],
  invalid: [
    {
      posting: about('A fast-paced shop where self-starters wear many hats.'),
      finds: '3:14 “Fast-paced” says nothing about the pace that could be checked, and the posting has 2 more like it. (info)',
      note: 'once a posting, with a count',
    },
  ],
})
