import { describe, expect, it } from 'vitest'
import { isPlaceholder } from '../../src/facts/placeholders.js'
import { read, withHead } from './posting.js'

const blanks = (text: string): readonly string[] => read(text).placeholders.map((blank) => blank.text)

describe('blanks of a template', () => {
  const postings: Readonly<Record<string, readonly [string, readonly string[]]>> = {
    'a bracket that says what to put in': ['Pay: [insert range]', ['[insert range]']],
    'the name of what belongs there': ['[Company Name] bakes bread.', ['[Company Name]']],
    'two ends of a range': ['Pay: $[min]–$[max] a year', ['$[min]', '$[max]']],
    'a share': ['A bonus of up to [X]% a year', ['[X]%']],
    'crosses for digits': ['Pay: $XX,XXX to $YY,YYY', ['$XX,XXX', '$YY,YYY']],
    'a name in angle brackets': ['Pay: <salary> a year', ['<salary>']],
    'a line to write on': ['Reports to: ____', ['____']],
    'to be decided': ['Start date: TBD', ['TBD']],
    'a note of the writer': ['TODO benefits', ['TODO']],
    'a shout to the writer': ['Pay: ENTER SALARY HERE', ['ENTER SALARY HERE']],
    'a choice': ['You sell to [small/medium/large] firms.', ['[small/medium/large]']],
    'a value of front matter': [withHead('company: TBD'), ['TBD']],
    'a bracketed value, which YAML takes for a list': [withHead('company: [Company Name]'), ['[Company Name]']],
    'other brackets where there are blanks already': [
      '[Company Name] in [City] uses [CRM].',
      ['[Company Name]', '[City]', '[CRM]'],
    ],
  }
  for (const [name, [text, wanted]] of Object.entries(postings)) it(name, () => expect(blanks(text)).toEqual(wanted))
})

describe('no blanks', () => {
  const postings: Readonly<Record<string, string>> = {
    'a template tag': 'Pay: {{ page.salary }} a year',
    'a link': 'See [our company](https://example.com).',
    'a footnote': 'We bake bread[^1].\n\n[^1]: Since 1990.',
    'a citation': 'The best bread in town [1].',
    'something to enter': 'Enter your zip code here. APPLY HERE.',
    'a task box': '- [ ] Send a resume\n- [x] Read the ad',
    'states in brackets': 'Remote [DC, MD, VA]',
    'an address hidden from robots': 'Write to lee [at] example.com',
    'an aside': 'A driving licence [preferred].',
    'a firm of that name': 'TBD is a bakery, and TBD, our sister firm, is a mill.',
    'a list of things to do': 'You build a TODO app.',
    markup: 'Line<br>break <address>1 Mill Road</address>',
    code: '```\n[insert range]\n```',
    'a list of one place in front matter': withHead('locations: [Denver]'),
    'a bracketed word alone': 'Proficiency in [CRM].',
  }
  for (const [name, text] of Object.entries(postings)) it(name, () => expect(blanks(text)).toEqual([]))
})

it('a text is a blank when nothing else is in it', () => {
  expect(['TBD', '[insert range]', '$[min]–$[max]', '$XX - $YY'].map(isPlaceholder)).toEqual([true, true, true, true])
  expect(['TODO benefits', '[DC, MD, VA]', '$50,000'].map(isPlaceholder)).toEqual([false, false, false])
})

it('blanks promise nothing', () => {
  const facts = read('## Benefits\n\n[list benefits here]\n\n## Deadline\n\n[date]\n\n## How to apply\n\n[insert link]')
  expect([facts.benefits.present, facts.deadline.present, facts.howToApply]).toEqual([false, false, null])
})
