import { describe, expect, it } from 'vitest'
import { read, withHead } from './posting.js'

describe('whether an ad is up', () => {
  const heads: Readonly<Record<string, readonly [string, string]>> = {
    'nothing said': ['title: Baker', 'open'],
    'status: closed': ['status: closed', 'closed'],
    'a draft': ['draft: true', 'draft'],
    'not published': ['published: false', 'draft'],
    'a state that is a status': ['state: closed', 'closed'],
    'a state that is a place': ['state: CO', 'open'],
    'open: no': ['open: false', 'closed'],
    'draft: false': ['draft: false', 'open'],
    'coming up': ['state: upcoming', 'draft'],
  }
  for (const [name, [head, wanted]] of Object.entries(heads)) it(name, () => expect(read(withHead(head)).status).toBe(wanted))
})

describe('what front matter says of the job', () => {
  it('the day it went up', () => expect(read(withHead('created_at: "February 27, 2027"')).posted).toBe('2027-02-27'))
  it('an internal ad', () => expect(read(withHead('internal: yes')).internal).toBe(true))
  it('pay beyond base', () =>
    expect(read(withHead('offers: [bonus, stock options, tips]')).offers).toEqual(['bonus', 'equity', 'tips']))
  it('what is not offered', () =>
    expect(read(withHead('not-offered: [retirement, PTO]')).notOffered).toEqual(['retirement', 'paidTimeOff']))
  it('what is not offered, under a name that YAML once read as false', () => {
    expect(read(withHead('no: [retirement]')).notOffered).toEqual(['retirement'])
    expect(read(withHead('false: [retirement]')).notOffered).toEqual(['retirement'])
  })
  it('driving', () => {
    expect(read(withHead('driving: essential')).driving).toBe('essential')
    expect(read(withHead('driving: none')).driving).toBe('none')
    expect(read(withHead('title: Baker')).driving).toBe(null)
  })
  it('what the law asks', () =>
    expect(read(withHead('required-by-law: [citizenship, background check]')).requiredByLaw).toEqual([
      'citizenship',
      'background-check',
    ]))
  it('no job to fill', () => expect(read(withHead('vacancy: none')).vacancy).toBe('none'))
  it('machines that screen', () => {
    expect(read(withHead('uses-ai-screening: true')).usesAiScreening).toBe(true)
    expect(read(withHead('title: Baker')).usesAiScreening).toBe(null)
  })
})

describe('the employer', () => {
  it('headcounts, only those that are given', () => {
    const head = 'employer:\n  employees: 1,200\n  in: {us-co: 12, US-WA: 4}\n  public: false\n  staffing-agency: true'
    expect(read(withHead(head)).employer).toEqual({
      employees: 1200,
      in: { 'us-co': 12, 'us-wa': 4 },
      public: false,
      'staffing-agency': true,
    })
  })
  it('a bare name', () => expect(read(withHead('employer: Wren & Sons')).employer).toEqual({ name: 'Wren & Sons' }))
  it('nothing', () => expect(read(withHead('title: Baker')).employer).toEqual({}))
})

describe('title and company', () => {
  const title = (text: string): string | null => read(text).title?.text ?? null
  it('front matter first', () => expect(title('---\ntitle: "Head Baker"\n---\n\n# Join us')).toBe('Head Baker'))
  it('the first heading', () => expect(title('# Head Baker\n\nYou bake.')).toBe('Head Baker'))
  it('a heading of a part of the ad is none', () => expect(title('# About us\n\nWe bake.')).toBe(null))
  it('a job whose name begins like a part', () => expect(title('# Role Player Coach')).toBe('Role Player Coach'))
  it('the words that open the text, before the employer', () => {
    expect(title('Records Clerk, Harbor County, Ohio — the clerk keeps the rolls.')).toBe('Records Clerk')
  })
  it('a sentence is no title', () => expect(title('We bake bread, cakes and pies.')).toBe(null))
  it('the company of front matter', () => expect(read(withHead('organization: Wren & Sons')).company?.text).toBe('Wren & Sons'))
})
