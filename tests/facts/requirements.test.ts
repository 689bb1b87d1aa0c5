import { describe, expect, it } from 'vitest'
import { read } from './posting.js'

const years = (text: string): readonly string[] =>
  read(text).requirements.years.map(({ min, max, of }) => `${min ?? ''}-${max ?? ''} ${of ?? ''}`.trim())
const degrees = (text: string): readonly string[] =>
  read(text).requirements.degrees.map(({ level, equivalent }) => level + (equivalent ? ' or equivalent' : ''))

describe('years asked for', () => {
  const postings: Readonly<Record<string, readonly [string, readonly string[]]>> = {
    'a number of years': ["Requires 2 years' experience.", ['2-']],
    'of something': ['5+ years of baking', ['5- baking']],
    'a range': ['3-5 years of experience with ovens', ['3-5 ovens']],
    'in words': ['At least three years in a kitchen', ['3- kitchen']],
    'a number in words and digits': ['two (2) years of experience in pastry', ['2- pastry']],
    'a range with no top': ['2–5+ years in a bakery', ['2- bakery']],
    'no more than': ['Up to 3 years of experience', ['-3']],
    'the subject before the word': ['You have 2 to 4 years of milling experience.', ['2-4 milling']],
    'what one did': ['At least 2 years working with dough', ['2- working with dough']],
    'under requirements': ['## Requirements\n\n- Two years of ledger work', ['2- ledger work']],
    'the age of the firm': ['We have been in business for 20 years.', []],
    'the age of the applicant': ['You must be at least 21 years of age.', []],
    'a contract': ['This is a two-year contract.', []],
    'years to come': ['Over the next 5 years we will open ten shops.', []],
    'years of growth': ['5+ years of growth', []],
  }
  for (const [name, [text, wanted]] of Object.entries(postings)) it(name, () => expect(years(text)).toEqual(wanted))
  it('the words stand where the mention says', () => {
    const text = '- **At least** 5 years of _bread_ baking'
    for (const { start, end, text: words } of read(text).requirements.years) expect(text.slice(start, end)).toBe(words)
  })
})

describe('degrees asked for', () => {
  const postings: Readonly<Record<string, readonly [string, readonly string[]]>> = {
    "a bachelor's": ["Bachelor's degree in chemistry", ['bachelor']],
    'or what is worth as much': ["A bachelor's degree or equivalent experience", ['bachelor or equivalent']],
    'letters with full stops': ['B.S. required', ['bachelor']],
    'two levels': ["Bachelor's degree; MBA preferred", ['bachelor', 'master']],
    'a doctorate': ['Ph.D. in food science', ['doctor']],
    'of law': ['JD and bar admission', ['professional']],
    'an associate degree': ['Associate degree or similar experience', ['associate or equivalent']],
    'of a school': ['High school diploma', ['high-school']],
    'an equivalent field is no other way': ["Bachelor's degree in art or an equivalent field", ['bachelor']],
    'a master of the trade': ['You master new ovens fast. Master baker wanted.', []],
    Massachusetts: ['Live in Boston, MA', []],
    'the job description': ['Read the JD first.', []],
  }
  for (const [name, [text, wanted]] of Object.entries(postings)) it(name, () => expect(degrees(text)).toEqual(wanted))
})

describe('how much is asked for', () => {
  const counts = (text: string): readonly number[] => {
    const { mustHaves, niceToHaves } = read(text).requirements
    return [mustHaves, niceToHaves]
  }
  it('items under their headings', () => {
    expect(counts('## Requirements\n\n- Baking\n- Lifting\n\n## Nice to have\n\n- Spanish')).toEqual([2, 1])
  })
  it('a wish among the requirements', () => {
    expect(counts('## Requirements\n\n- Baking\n- Spanish is a plus')).toEqual([1, 1])
  })
  it('sentences where there is no list', () => expect(counts('## Requirements\n\nYou bake. You lift.')).toEqual([2, 0]))
  it('nothing', () => expect(counts('You bake bread.')).toEqual([0, 0]))
})
