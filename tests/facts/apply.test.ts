import { describe, expect, it } from 'vitest'
import { read, withHead } from './posting.js'

const way = (text: string): string | null => read(text).howToApply?.text ?? null

describe('how to apply', () => {
  const postings: Readonly<Record<string, readonly [string, string]>> = {
    'an address on the web': ['Apply at example.com/jobs/7.', 'Apply at example.com/jobs/7'],
    'a resume to send': ['Send your resume to jobs@example.com.', 'Send your resume to jobs@example.com'],
    'a number to call': ['Call 555-0142.', 'Call 555-0142'],
    'a number to text': ['Text DANA to 555-0142', 'Text DANA to 555-0142'],
    'a form': ['Fill in the form at https://example.com/apply.', 'Fill in the form at https://example.com/apply'],
    'a letter to write': ['Write to Ann Miller, 12 Mill Street, Tacoma.', 'Write to Ann Miller, 12 Mill Street, Tacoma'],
    'a button': ['[Apply now](https://example.com/7)', 'Apply now'],
    'a person at the counter': ['Ask for Dana at the counter.', 'Ask for Dana at the counter'],
    inside: ['Now hiring! Apply inside.', 'Apply inside'],
    'walk-ins': ['Walk-ins welcome on Tuesdays.', 'Walk-ins welcome on Tuesdays'],
    'a street under the heading': ['## How to apply\n\n12 Harbor Street, Tacoma', '12 Harbor Street, Tacoma'],
    'an address under the heading': ['## How to apply\n\nlee@example.com', 'lee@example.com'],
    'a link in front matter': [withHead('apply_url: https://example.com/7'), 'https://example.com/7'],
    'words in front matter': [withHead('how-to-apply: at the counter'), 'at the counter'],
  }
  for (const [name, [text, wanted]] of Object.entries(postings)) it(name, () => expect(way(text)).toBe(wanted))
})

describe('no way to apply', () => {
  const postings: Readonly<Record<string, string>> = {
    'a closing day alone': 'Applications close December 15, 2026.',
    'apply by a day': 'Apply by December 15, 2026.',
    'when to apply': 'Please submit applications in a timely manner.',
    'what was sent already': 'Information you include in cover letters is not kept.',
    'knowledge that is applied': 'Apply knowledge of yeast to new breads.',
    'paint that is applied': 'You apply glaze with a brush.',
    'an invitation': 'We encourage you to apply.',
    'mail that is part of the work': 'You e-mail order sheets to clients.',
    'applications that are part of the work': 'You submit applications for permits to the city.',
    'an accommodation to ask for': 'For an accommodation contact help@example.com.',
    'a warning of fraud': 'Our recruiters will only contact you from an address that ends in @example.com.',
    'a blank': 'To apply: [insert link]',
    'the page of the ad itself': withHead('url: /jobs/baker'),
  }
  for (const [name, text] of Object.entries(postings)) it(name, () => expect(way(text)).toBe(null))
})
