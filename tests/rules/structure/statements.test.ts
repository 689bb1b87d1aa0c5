import { expect, it } from 'vitest'
import accommodation from '../../../rules/structure/accommodation.js'
import eeo from '../../../rules/structure/eeo.js'
import invite from '../../../rules/structure/nontraditional-invite.js'
import { fix } from '../../../src/index.js'
import { testRule } from '../../../src/testing/rule-tester.js'

const on = '2026-11-22'
const plain = '# Baker\n\nYou bake rolls.\n'

testRule(eeo, {
  law: [],
  on,
  valid: [
    `${plain}\nWe are an equal opportunity employer.\n`,
    `${plain}\nEOE\n`,
    `${plain}\nNobody here will face discrimination.\n`,
  ],
  invalid: [
    {
      posting: plain,
      finds: '1:3 This posting makes no statement of equal opportunity. (info)',
      fixed: `${plain}\n## Equal opportunity\n\nWe are an equal opportunity employer. We consider every qualified applicant without regard to race, color, religion, sex, sexual orientation, gender identity, national origin, age, disability, veteran status or any other characteristic that the law protects.\n`,
    },
  ],
})

it('a statement of one’s own is inserted instead, and is enough', () => {
  const statements = { eeo: 'Everyone is welcome at our bench.' }
  const once = fix(plain, { on, rules: [eeo], statements, safety: 'unsafe' })
  expect(once.text).toBe(`${plain}\n## Equal opportunity\n\nEveryone is welcome at our bench.\n`)
  expect(once.setAside).toEqual([])
})

testRule(accommodation, {
  law: [],
  on,
  valid: [
    `${plain}\nTo ask for a reasonable accommodation, write to access@example.com.\n`,
    { posting: `${plain}\nWe offer [accommodations](https://example.com/access) to applicants.\n`, note: 'a link' },
  ],
  invalid: [
    { posting: plain, finds: '1:3 This posting does not say how to ask for an accommodation. (info)' },
    {
      posting: `${plain}\nWe provide reasonable accommodation.\n`,
      finds: '5:1 Accommodation is promised, and not whom to ask. (info)',
    },
    {
      posting: `${plain}\nHotel accommodation is paid.\n`,
      finds: '1:3 This posting does not say how to ask for an accommodation. (info)',
      note: 'rooms for guests',
    },
  ],
})

testRule(invite, {
  law: [],
  on,
  valid: [
    `${plain}\nPlease apply even if you do not meet every point.\n`,
    `${plain}\nNot sure if you meet all the qualifications? We encourage you to apply.\n`,
    `${plain}\nA diploma or equivalent practical experience.\n`,
    { posting: '---\ninternal: true\n---\n\n# Baker\n\nYou bake rolls.\n', note: 'for people of the firm' },
  ],
  invalid: [
    {
      posting: `${plain}\nWe welcome people of every background.\n`,
      finds: '1:3 This posting does not invite people who lack some of what it asks. (info)',
      note: 'background alone is no invitation',
    },
  ],
})
