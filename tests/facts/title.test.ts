import { describe, expect, it } from 'vitest'
import { read, withHead } from './posting.js'

const title = (text: string): string | null => read(text).title?.text ?? null

describe('the name of the job', () => {
  const postings: Readonly<Record<string, readonly [string, string]>> = {
    'front matter': [withHead('title: Baker'), 'Baker'],
    'a heading': ['# Baker\n\nYou bake.', 'Baker'],
    'words that open the text': ['Records Clerk, Harbor County — the clerk keeps records.', 'Records Clerk'],
    'one word before the employer': ['Counsel, Harbor Law Center — we seek a lawyer.', 'Counsel'],
    'one word, the employer and the place': ['Interns, Harbor Institute, Tacoma, Washington — spend a summer here.', 'Interns'],
    'a department behind the word': [
      'Director, Information Services, Harbor County, Oregon—the county seeks a director.',
      'Director, Information Services',
    ],
  }
  for (const [name, [text, wanted]] of Object.entries(postings)) it(name, () => expect(title(text)).toBe(wanted))
})

describe('no name of a job', () => {
  const postings: Readonly<Record<string, string>> = {
    'where the news comes from': 'Denver, CO — we are hiring.',
    'a sentence': 'Today, Bakers Of Tacoma — and not only they — sleep late.',
  }
  for (const [name, text] of Object.entries(postings)) it(name, () => expect(title(text)).toBe(null))
})

describe("the employer's name", () => {
  const company = (text: string): string | null => read(text).company?.text ?? null
  it('front matter', () => expect(company(withHead('company: Harbor Bakery'))).toBe('Harbor Bakery'))
  it('a bold line under the title', () => expect(company('# Baker\n\n**Harbor Bakery** | Tacoma, WA')).toBe('Harbor Bakery'))
  it('a bold label', () => expect(company('# Baker\n\n**Pay:** $20 an hour')).toBe(null))
})
