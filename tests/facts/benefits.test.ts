import { describe, expect, it } from 'vitest'
import { read, withHead } from './posting.js'

const names = (text: string): readonly string[] => read(text).benefits.mentions.map(({ name }) => name)
/** P present, V vague, H health, R retirement, T paid time off, O open-ended. */
const flags = (text: string): string => {
  const { present, vague, health, retirement, paidTimeOff, openEnded } = read(text).benefits
  const letters = [present, vague, health, retirement, paidTimeOff, openEnded].map((set, at) => (set ? 'PVHRTO'[at] : ''))
  return letters.join('')
}

describe('benefits that the hire is offered', () => {
  const postings: Readonly<Record<string, readonly [string, readonly string[]]>> = {
    'a section with a list': [
      '## Benefits\n\n- Medical, dental and vision insurance\n- 401(k) plan\n- 15 days PTO\n- 10 paid holidays\n- Paid sick leave',
      ['medical', 'dental', 'vision', '401(k)', 'paid time off', 'holidays', 'sick leave'],
    ],
    'a row in running text': [
      'You bake. Medical, dental, 401(k), unlimited PTO.',
      ['medical', 'dental', '401(k)', 'paid time off'],
    ],
    'a row of a table': [
      '| Topic | Details |\n| --- | --- |\n| Benefits | Health, dental, pension |',
      ['health insurance', 'dental', 'pension'],
    ],
    'a bold label': ['**Benefits.** Vision, life and a 403(b).', ['vision', 'life insurance', '403(b)']],
    'the three families in general words': [
      'Health care, retirement benefits, paid days off.',
      ['health insurance', 'retirement plan', 'paid time off'],
    ],
    'copied without line breaks': [
      '## Benefits\n\nDental and VisionHealth Savings AccountPaid HolidaysTuition Reimbursement401(k) with match',
      ['dental', 'vision', 'health savings account', 'holidays', 'tuition assistance', '401(k)'],
    ],
    'a list under the wrong heading': [
      '## Requirements\n\n- Bread baking\n- Dental insurance\n- 401(k) with match\n- Paid vacation',
      ['dental', '401(k)', 'vacation'],
    ],
    'a line that heads a list without being marked': [
      'Benefits\n\nHealth, dental\n\nLife insurance',
      ['health insurance', 'dental', 'life insurance'],
    ],
    'what you get': ["## What you'll get\n\n- Three weeks of vacation\n- Tuition", ['vacation', 'tuition assistance']],
    'plans of the company': [
      'We offer a 401k Company Match, a 401(k) company plan and a 403(b) company-sponsored plan.',
      ['401(k)', '401(k)', '403(b)'],
    ],
    'help for employees in a list': [
      'Benefits: pet insurance, employee assistance and dental.',
      ['pet insurance', 'employee assistance program', 'dental'],
    ],
    'a list in front matter': [
      withHead('benefits: [medical, dental, 401(k), 15 days PTO]'),
      ['medical', 'dental', '401(k)', 'paid time off'],
    ],
    'a text in front matter': [withHead('benefits: Health, pension'), ['health insurance', 'pension']],
    'a benefit nobody else has': [withHead('benefits: [sourdough starter]'), ['sourdough starter']],
  }
  for (const [name, [text, wanted]] of Object.entries(postings)) it(name, () => expect(names(text)).toEqual(wanted))

  it('the words stand where the mention says', () => {
    const text = '## Benefits\n\n**Paid** time off &amp; a [401(k)](https://example.com/401k)'
    for (const { text: words, start, end } of read(text).benefits.mentions) expect(text.slice(start, end)).toBe(words)
  })
})

describe('what is no benefit of the job', () => {
  const postings: Readonly<Record<string, string>> = {
    'a skill': 'You have benefits administration experience.',
    'knowledge asked for': '## Requirements\n\n- Knowledge of 401(k) plans',
    'what a product does': 'You explain the benefits of our ovens to bakers.',
    'a trade': 'We work in the health care industry.',
    'an employer': 'Join our dental clinic in Tacoma.',
    clients: 'You look after pension fund clients.',
    'what the firm sells': 'We sell dental insurance to small bakeries.',
    'the work of the hire': '# Benefits Manager\n\nYou run our 401(k) plan and manage health insurance enrollment.',
    'balances that the hire keeps': 'The role tracks vacation balances and sick leave for crews.',
    'benefits of the state': 'You help veterans claim VA benefits.',
    'equal treatment': 'We do not discriminate in hiring, layoff, leave of absence, compensation, benefits or training.',
    'a vision of the firm': 'Our vision is bread for all.',
    'vision as a skill': '## What we offer\n\n- Vision & Strategy\n- Mission and Vision',
    'a disability of the applicant': '## Benefits\n\nTell us if you need accommodation due to a disability.',
    'training that pay depends on': '## Benefits\n\nPay depends on skill set, training, licenses, and other needs.',
    'work and life': 'We value work and life balance.',
    'holidays that are worked': 'Must work weekends and holidays.',
    'none are given': 'This contract carries no benefits.',
    'perhaps one day': 'Possible move to full time with benefits in the future.',
    'none in front matter': withHead('benefits: none'),
    'not benefits in a list of tags': withHead('benefits: [no benefits listed, Permanently Remote]'),
  }
  for (const [name, text] of Object.entries(postings)) it(name, () => expect(flags(text)).toBe(''))
})

describe('promises that name nothing', () => {
  const postings: Readonly<Record<string, string>> = {
    praise: 'We offer a great benefits package.',
    'from a day on': '## Benefits\n\nFull benefits from day one.',
    'no further words': 'You get a full suite of traditional benefits.',
    'beside the pay': 'Pay: $50,000 plus full benefits.',
    'eligible for them': 'This is a benefits-eligible position.',
    'in front matter': withHead('benefits: Great benefits'),
    'a link': 'Benefits: see [our benefits](https://example.com/benefits).',
  }
  for (const [name, text] of Object.entries(postings)) it(name, () => expect(flags(text)).toBe('PV'))
  it('a list beside praise is not vague', () => expect(flags('Great benefits: medical, dental.')).toBe('PH'))
  it('a link is told', () => {
    expect(read('Read about [our benefits](https://example.com/b).').benefits.links.map(({ text }) => text)).toEqual([
      'our benefits',
    ])
  })
  it('a product called Benefits is no link', () => {
    expect(read('You build [Transit Benefits](https://example.com/b), an app.').benefits.links).toEqual([])
  })
})

describe('lists that say there is more', () => {
  const ends = (text: string): readonly string[] => read(text).benefits.openEnds.map(({ text: words }) => words)
  it('and more', () => expect(ends('Benefits: medical, dental, and more.')).toEqual([', and more']))
  it('etc.', () => expect(ends('Benefits: medical, dental, etc.')).toHaveLength(1))
  it('and other benefits', () =>
    expect(ends('We offer dental, PTO and other great benefits.')).toEqual([' and other great benefits']))
  it('not but limited to', () => expect(ends('Benefits including not but limited to dental.')).toEqual(['not but limited to']))
  it('without limitation', () =>
    expect(ends('Our benefits include, without limitation, dental and a pension.')).toEqual([', without limitation,']))
  it('in addition to others', () => {
    expect(ends('Benefits: dental in addition to other health and wellness programs.')).toHaveLength(1)
    expect(flags('## Benefits\n\nIn addition to other benefits, you get dental.')).toBe('PHO')
  })
  it('a line break lost before it', () => {
    expect(ends('## Benefits\n\nDental, paid time offAnd so much more!')).toEqual(['And so much more'])
  })
  it('an item of its own', () => expect(ends('## Benefits\n\n- Dental\n- ...and more!')).toHaveLength(1))
  it('of skills', () => expect(flags('You know ovens, mixers, and more. Medical, dental.')).toBe('PH'))
  it('of an aside', () => expect(flags('## Benefits\n\n- A home office stipend - desk, lamp, mat, etc.')).toBe('P'))
  it('from one thing to another', () => expect(flags('You get benefits from health care to life insurance.')).toBe('PHO'))
})

describe('how much time off', () => {
  const amounts = (text: string): readonly (string | null)[] => read(text).benefits.mentions.map(({ amount }) => amount)
  it('days before the name', () => expect(amounts('## Benefits\n\n15 days PTO')).toEqual(['15 days']))
  it('hours every month', () =>
    expect(amounts('## Benefits\n\nEight hours of vacation every month')).toEqual(['eight hours of vacation every month']))
  it('a count of holidays', () => expect(amounts('## Benefits\n\nTen paid holidays')).toEqual(['ten paid holidays']))
  it('unlimited', () => expect(amounts('## Benefits\n\nUnlimited PTO')).toEqual(['unlimited']))
  it('none', () => expect(amounts('## Benefits\n\nPTO')).toEqual([null]))
  it('of another benefit', () => expect(amounts('## Benefits\n\nPTO, 10 paid holidays')).toEqual([null, '10 paid holidays']))
  it('health and wellness insure nobody', () => {
    expect(flags('## Benefits\n\n- Health & wellness initiatives\n- Pension')).toBe('PR')
    expect(flags('## Benefits\n\n- Health and wellness benefits')).toBe('PH')
  })
  it('sick leave alone is no vacation', () => expect(flags('## Benefits\n\nPaid sick leave')).toBe('P'))
})
