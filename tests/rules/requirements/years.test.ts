import ambiguous from '../../../rules/requirements/ambiguous-years.js'
import contradictory from '../../../rules/requirements/contradictory-years.js'
import entry from '../../../rules/requirements/entry-level-years.js'
import excessive from '../../../rules/requirements/excessive-years.js'
import impossible from '../../../rules/requirements/impossible-years.js'
import inverted from '../../../rules/requirements/inverted-years.js'
import againstTitle from '../../../rules/requirements/years-vs-title.js'
import { testRule } from '../../../src/testing/rule-tester.js'

const on = '2026-11-22'
const asks = (...items: readonly string[]) => `# Baker\n\n## Must have\n\n${items.map((item) => `- ${item}\n`).join('')}`
const titled = (title: string, item: string) => `# ${title}\n\n## Must have\n\n- ${item}\n`

testRule(impossible, {
  law: [],
  on,
  valid: [
    { posting: asks('8 years of experience with FastAPI'), note: 'as many years as there have been' },
    { posting: asks('12+ years of experience with Python, Go or FastAPI'), note: 'one of several is old enough' },
    { posting: asks('15 years of software engineering experience, including FastAPI'), note: 'years of the field' },
    { posting: asks('12 years of experience in rust-proof coatings'), note: 'an ordinary word' },
    { posting: '# Baker\n\nFor over 80 years we have baked. We use FastAPI.\n', note: 'the age of the firm' },
    { posting: asks('10 years of experience with FastAPI or a similar framework'), note: 'something else would do' },
  ],
  invalid: [
    {
      posting: asks('9 years of experience with FastAPI'),
      finds: '5:3 FastAPI first appeared in 2018 (source: its repository, 0.1.11 2018-12): nobody can have 9 years of it.',
      note: 'one more than there have been',
    },
    {
      posting: asks('FastAPI: 12+ years'),
      finds: '5:12 FastAPI first appeared in 2018 (source: its repository, 0.1.11 2018-12): nobody can have 12 years of it.',
      note: 'named before the years',
    },
    {
      posting: asks('12+ years of hands-on experience with Python and FastAPI'),
      finds: '5:3 FastAPI first appeared in 2018 (source: its repository, 0.1.11 2018-12): nobody can have 12 years of it.',
      note: 'both are asked',
    },
  ],
})

testRule(inverted, {
  law: [],
  on,
  valid: [asks('5-7 years of experience'), asks('On call 24-7 years round')],
  invalid: [
    {
      posting: asks('7 to 5 years of experience with ovens'),
      finds: '5:3 “7 to 5 years” runs backwards.',
      fixed: asks('5 to 7 years of experience with ovens'),
    },
  ],
})

testRule(ambiguous, {
  law: [],
  on,
  valid: [asks('2+ years with ovens'), asks('2-5 years with ovens')],
  invalid: [{ posting: asks('2–5+ years with ovens'), finds: '5:3 “2–5+ years” is neither a range nor a minimum. (info)' }],
})

testRule(contradictory, {
  law: [],
  on,
  valid: [
    { posting: asks('3 years of experience with a degree', '5 years of experience without a degree'), note: 'against a degree' },
    { posting: asks('3 years of experience with ovens', '5 years of experience'), note: 'of different things' },
    { posting: asks('3 years of experience or', '5 years of experience'), note: 'an alternative' },
    { posting: asks('3 years of experience', '5 years of experience preferred'), note: 'one is only wished for' },
    {
      posting:
        '# Baker I/II\n\n## Must have\n\n- Baker I: 1 year of experience required\n- Baker II: 3 years of experience required\n',
      note: 'two grades',
    },
  ],
  invalid: [
    {
      posting: asks('3 years of experience', '5+ years of relevant experience required'),
      finds: '6:3 This posting asks for two different minimums: 3 years and 5 years.',
    },
  ],
})

testRule(entry, {
  law: [],
  on,
  valid: [
    titled('Junior Baker', '2 years of experience with ovens'),
    titled('Senior Baker', '3+ years of experience and a hand for junior bakers'),
    titled('Junior College Baker', '5 years of experience with ovens'),
    { posting: titled('Baking Intern', 'Two years of college coursework'), note: 'years at school' },
    { posting: titled('Junior Baker', '3 years of experience preferred'), note: 'only wished for' },
    {
      posting:
        '# Junior Baker\n\n## Application questions\n\nHow many years of baking experience do you have?\n\n- 3 years of experience\n',
      note: 'a question to answer',
    },
  ],
  invalid: [
    {
      posting: titled('Junior Baker', '3+ years of experience with ovens'),
      finds: '5:3 The title is a beginner’s, and 3 years are asked. (warning)',
    },
    {
      posting: titled('Baking Intern', '1 year of experience with ovens'),
      finds: '5:3 The title is a trainee’s, and 1 year is asked. (warning)',
    },
  ],
})

testRule(againstTitle, {
  law: [],
  on,
  valid: [
    titled('Director of Baking', '8 years of experience with ovens'),
    titled('Senior Living Cook', '1 year of experience with ovens'),
    titled('Account Manager', '1 year of experience with bakeries'),
    titled('Senior Baker', 'One year of specialized experience at the next lower grade'),
  ],
  invalid: [
    {
      posting: titled('Senior Baker', '1 year of experience with ovens'),
      finds: '5:3 The title says more than 1 year of experience. (info)',
    },
  ],
})

testRule(excessive, {
  law: [],
  on,
  valid: [
    titled('Director of Baking', '12 years of experience with ovens'),
    {
      posting: '# Baker\n\n## Must have\n\n- Two hands\n\nWe have baked for 80 years; your pension vests after 15 years.\n',
      note: 'years of the firm and of a pension',
    },
    { posting: '# Organizer\n\nYou register voters among 18-35 year olds.\n', note: 'years of age' },
  ],
  invalid: [
    { posting: titled('Baker', '10+ years of experience with ovens'), finds: '5:3 10 years are a long time to ask for. (info)' },
  ],
})
