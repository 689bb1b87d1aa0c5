import idiom from '../../../rules/language/ableist-idiom.js'
import disability from '../../../rules/language/disability-terms.js'
import terms from '../../../rules/language/exclusionary-terms.js'
import group from '../../../rules/language/gendered-group.js'
import pronoun from '../../../rules/language/gendered-pronoun.js'
import title from '../../../rules/language/gendered-title.js'
import youWill from '../../../rules/language/you-will.js'
import { testRule } from '../../../src/testing/rule-tester.js'

const on = '2026-11-22'
const about = (sentence: string) => `# Fitter\n\nTulsa, OK. ${sentence}\n`

testRule(title, {
  law: [],
  on,
  valid: [
    about('Our staffing partner is ManpowerGroup; ask Dana Workman.'),
    about('A journeyman licence, and unmanned aircraft.'),
    about('You file workmen’s compensation claims.'),
  ],
  invalid: [
    {
      posting: about('You train a SALESMAN and two Firemen.'),
      finds: [
        '3:24 “SALESMAN” names one sex for a job that either can do. (warning)',
        '3:41 “Firemen” names one sex for a job that either can do. (warning)',
      ],
      fixed: about('You train a SALESPERSON and two Firefighters.'),
      note: 'letter case is kept',
    },
    {
      posting: about('You are the foreman.'),
      finds: '3:24 “Foreman” names one sex for a job that either can do. (warning)',
      fixed: about('You are the foreman.'),
      note: 'a person picks among several words',
    },
  ],
})

testRule(pronoun, {
  law: [],
  on,
  valid: [
    { posting: about('Ask Dana Ruiz (she/her) anything.'), note: 'a signature' },
    { posting: about('Our founder built it in her garage.'), note: 'a person who is not applying' },
    { posting: about('You help each client keep her home.'), note: 'a client' },
    { posting: about('You connect HIS and HER systems.'), note: 'systems of hospitals' },
  ],
  invalid: [
    {
      posting: about('The fitter keeps his or her own tools.'),
      finds: '3:29 “His or her” gives two sexes where “they” or “you” means everybody. (warning)',
      fixed: about('The fitter keeps their own tools.'),
    },
    {
      posting: about('He/she will keep the tools.'),
      finds: '3:12 “He/she” gives two sexes where “they” or “you” means everybody. (warning)',
      fixed: about('They will keep the tools.'),
      note: 'before a verb that stays as it is',
    },
    {
      posting: about('Each day he or she keeps the tools.'),
      finds: '3:21 “He or she” gives two sexes where “they” or “you” means everybody. (warning)',
      fixed: about('Each day he or she keeps the tools.'),
      note: 'the verb would have to change',
    },
    {
      posting: about('The fitter keeps his tools.'),
      finds: '3:29 “His” speaks of one sex. (warning)',
      fixed: about('The fitter keeps his tools.'),
    },
  ],
})

testRule(group, {
  law: [],
  on,
  valid: [about('Lunch is next door to Five Guys.'), about('You repair the ladies restrooms.')],
  invalid: [{ posting: about('Join the guys in the shop.'), finds: '3:21 “Guys” speaks to one sex. (warning)' }],
})

testRule(disability, {
  law: [],
  on,
  valid: [
    about('Disabled veterans are welcome.'),
    about('You press the disabled button.'),
    '# Fitter\n\n## Equal opportunity\n\nWe hire the disabled and the handicapped.\n',
  ],
  invalid: [
    {
      posting: about('There is handicapped parking.'),
      finds: '3:21 “Handicapped” reduces a person to a condition. (warning)',
      fixed: about('There is accessible parking.'),
    },
  ],
})

testRule(idiom, {
  law: [],
  on,
  valid: [about('You tune a dumb terminal.'), about('Benefits for mental health, not a crazy pace.')],
  invalid: [
    {
      posting: about('You run a sanity check and we sanity-check it again.'),
      finds: [
        '3:22 “Sanity check” takes an illness or a disability for an adverb. (info)',
        '3:42 “Sanity-check” takes an illness or a disability for an adverb. (info)',
      ],
      fixed: about('You run a check and we check it again.'),
    },
  ],
})

testRule(terms, {
  law: [],
  on,
  valid: [about('You keep the master data, the Scrum Master says.'), about('You wind the grandfather clock.')],
  invalid: [
    {
      posting: about('An IP is whitelisted or on the Blacklist.'),
      finds: [
        '3:21 “Whitelisted” carries a history that the neutral word does not. (info)',
        '3:43 “Blacklist” carries a history that the neutral word does not. (info)',
      ],
      fixed: about('An IP is allowlisted or on the Blocklist.'),
    },
  ],
})

testRule(youWill, {
  law: [],
  on,
  valid: [about('You will fit pumps.'), about('The successful applicant will be notified.')],
  invalid: [
    {
      posting: about('The ideal candidate will fit pumps. The incumbent shall keep a log.'),
      finds: '3:12 “The ideal candidate will” speaks past the reader, and the posting does so 1 more time. (info)',
      fixed: about('You will fit pumps. You will keep a log.'),
    },
    {
      posting: about('The candidate will bring their tools.'),
      finds: '3:12 “The candidate will” speaks past the reader. (info)',
      fixed: about('The candidate will bring their tools.'),
      note: 'whose tools would they be?',
    },
  ],
})
