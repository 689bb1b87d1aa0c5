import { describe, expect, it } from 'vitest'
import { parseDocument } from '../../../src/document/markdown.js'
import type { Place } from '../../../src/facts/facts.js'
import { type PlaceFacts, readPlaces } from '../../../src/facts/places/places.js'

const read = (text: string): PlaceFacts => readPlaces(parseDocument(text))
const codes = (places: readonly Place[]): readonly string[] => places.map((place) => place.codes.join(' '))
const words = (places: readonly Place[]): readonly string[] => places.map((place) => place.text)
const withField = (lines: string): string => `---\ntitle: Baker\n${lines}\n---\n\n# Baker\n\nYou bake bread.\n`

/** A posting and the codes of its job's places. */
const postings: Readonly<Record<string, readonly [string, readonly string[]]>> = {
  'a field': [withField('location: Denver, CO'), ['US-CO/Denver']],
  'a bare list of a city and its state is one place': [withField('locations: [Denver, CO]'), ['US-CO/Denver']],
  'a list of two cities': [withField('locations: [Seattle, Denver]'), ['US-WA/Seattle', 'US-CO/Denver']],
  'a list of lines': [withField('locations:\n  - Boise, ID\n  - Reno, NV'), ['US-ID/Boise', 'US-NV/Reno']],
  'city, state and country in fields of their own': [withField('city: Portland\nstate: OR\ncountry: US'), ['US-OR/Portland']],
  'a map': [withField('jobLocation:\n  city: Denver\n  state: CO'), ['US-CO/Denver']],
  'a status under the name of state': [withField('state: closed'), []],
  'cities parted by semicolons': [
    withField("location: 'Washington, DC; Boston, MA; Virtual (100% Remote)'"),
    ['US-DC', 'US-MA/Boston'],
  ],
  'a labelled line': ['# Baker\n\n**Location:** Fresno, CA\n\nYou bake.', ['US-CA/Fresno']],
  'a labelled line of several': ['# Baker\n\nLocation: Reno, NV; Boise, ID\n', ['US-NV/Reno', 'US-ID/Boise']],
  'a row of a table': ['# Baker\n\n| Topic | Details |\n| --- | --- |\n| Location | Denver, CO |\n', ['US-CO/Denver']],
  'the company and its city under the title': [
    '# Baker\n\n**Wren & Sons** | Kansas City, MO\n\nYou bake.',
    ['US-MO/Kansas City'],
  ],
  'title, company and city before a dash': ['Baker, Wren & Sons, New York City — You bake.', ['US-NY/New York']],
  'the end of the title': ['# Baker (Denver, CO)\n\nYou bake.', ['US-CO/Denver']],
  'a title that ends in a state': ['# Route Baker - Texas\n\nYou bake.', ['US-TX']],
  'a title that ends in two states': ['# Baking Director, AR & OK\n\nYou bake.', ['US-AR', 'US-OK']],
  'Louisiana beside another state': ['# Bread Manager, TX & LA\n\nYou bake.', ['US-TX', 'US-LA']],
  'a job before its state is no town': ['# Farm Hand, TX\n\nYou farm.', ['US-TX']],
  'a heading above its pay': ['# Baker\n\n### Colorado pay range\n\n$42,000 - $46,000 a year', ['US-CO']],
  'states in brackets above their pay': [
    '# Baker\n\nUSA pay range (CA, WA, NY, NJ, CT):\n\n$42,000 - $46,000 a year',
    ['US-CA', 'US-WA', 'US-NY', 'US-NJ', 'US-CT'],
  ],
  'the other states above their pay': ['# Baker\n\nPay in all states other than Ohio:\n\n$42,000 - $46,000 a year', []],
  'a sentence about the role': ['# Baker\n\nThis role is based in Tacoma, WA.', ['US-WA/Tacoma']],
  'our office, where you work': ['# Baker\n\nYou will work from our Denver office three days a week.', ['US-CO/Denver']],
  'a candidate must live there': ['# Baker\n\nCandidates must live in Vermont.', ['US-VT']],
  'pay of their own': [
    '# Baker\n\n- **Pay**: Denver: $42,000 - $46,000 a year. Seattle: $45,000 - $49,000 a year.',
    ['US-CO/Denver', 'US-WA/Seattle'],
  ],
  'pay for the people of three states': [
    '# Baker\n\nOhio, Iowa and Utah residents: $42,000 to $46,000 a year.',
    ['US-OH', 'US-IA', 'US-UT'],
  ],
  'pay under a list of codes': ['# Baker\n\nCA, NY, OR\n$42,000 to $46,000 a year', ['US-CA', 'US-NY', 'US-OR']],
  'the state before its city': ['# Baker\n\n**Wren** | US, NY, New York\n', ['US-NY/New York']],
  'pay for the people of a state': ['# Baker\n\nColorado residents: $42,000 to $46,000 a year.', ['US-CO']],
}

describe('the places of the job', () => {
  it.each(Object.entries(postings))('%s', (_, [text, places]) => {
    expect(codes(read(text).places)).toEqual(places)
  })

  it.each([
    'Wren & Sons is a baker founded in Boston, MA.',
    'We are headquartered in New York, with offices in London and Denver.',
    'Our clients include the City of Los Angeles.',
    'You travel to New York four times a year.',
    'You join our annual conference in New York City for two days each June.',
    'You visit our Chicago office once a quarter.',
    'You have a degree of the University of Michigan.',
    'You read the Washington Post and cheer for the Denver Broncos.',
    'If you live in Los Angeles County, see our privacy notice.',
    'We raised $20 million from investors in San Francisco.',
    'One meeting a year takes place in Baltimore.',
  ])('are not those of others: %s', (sentence) => {
    expect(words(read(`# Baker\n\n${sentence}\n`).places)).toEqual([])
  })

  it('quote the posting where they stand', () => {
    const text = withField('locations: [Denver, CO]')
    const [place] = read(text).places
    expect(place).toMatchObject({ text: 'Denver, CO', start: text.indexOf('Denver'), name: 'Denver', ambiguous: false })
  })

  it('leave a city in several states open', () => {
    const [place] = read(withField('location: Springfield')).places
    expect(place?.ambiguous).toBe(true)
    expect(place?.codes).toContain('US-IL/Springfield')
    expect(place?.codes).toContain('US-MA/Springfield')
  })
})

describe('where a remote job may be done', () => {
  it('a country', () => {
    const { remote, remoteIn, remoteWords } = read(withField('location: Remote (US)'))
    expect([remote, codes(remoteIn), remoteWords?.text]).toEqual(['remote', ['US'], 'Remote (US)'])
  })
  it('a state beside two cities', () => {
    const { places, remoteIn } = read(withField('locations:\n  - New York, NY\n  - Remote, Colorado'))
    expect([codes(places), codes(remoteIn)]).toEqual([['US-NY/New York', 'US-CO'], ['US-CO']])
  })
  it('a list of states in a sentence', () => {
    expect(codes(read('# Baker\n\nThis is a remote role, open to residents of Maryland and Pennsylvania.').remoteIn)).toEqual([
      'US-MD',
      'US-PA',
    ])
  })
  it('a list in the field', () => {
    const { remote, remoteIn, places } = read(withField('locations: Boston, MA\nremote:\n  - New Hampshire'))
    expect([remote, codes(remoteIn), codes(places)]).toEqual(['remote', ['US-NH'], ['US-MA/Boston', 'US-NH']])
  })
  it('the provinces of a country', () => {
    expect(codes(read('# Baker\n\n**Wren** | Canada - Remote (BC or ON only)\n').remoteIn)).toEqual(['CA-BC', 'CA-ON'])
  })
  it('home days of a hybrid job', () => {
    const text = withField('location: Stamford, CT\nremote: hybrid').replace(
      'You bake bread.',
      'Two days a week in our Stamford CT office, else from home anywhere in the tri-state area.',
    )
    const { remote, remoteIn } = read(text)
    expect([remote, codes(remoteIn)]).toEqual(['hybrid', ['US-NY US-NJ US-CT']])
  })
  it('the states of a title', () => {
    expect(codes(read('# Baker (Remote - TX & LA)\n\nYou bake.').remoteIn)).toEqual(['US-TX', 'US-LA'])
  })
  it('anywhere, beside the cities of offices', () => {
    const { remote, remoteIn, places } = read(withField("location: 'Virtual (100% Remote), Washington, DC; Reno, NV'"))
    expect([remote, remoteIn, codes(places)]).toEqual(['remote', [], ['US-DC', 'US-NV/Reno']])
  })
  it('anywhere, though the choice is an office', () => {
    const { remote, remoteIn, places } = read('# Baker\n\nWe are open to fully remote or hybrid in our Reno or Boise offices.')
    expect([remote, remoteIn, codes(places)]).toEqual(['remote', [], ['US-NV/Reno', 'US-ID/Boise']])
  })
  it('in the country, from an office of the capital', () => {
    expect(codes(read('# Baker\n\n**Wren** | Washington, DC - Remote first in US\n').remoteIn)).toEqual(['US'])
  })
  it('anywhere, when it names no place', () => {
    const { remote, remoteIn, places } = read('# Baker\n\nThis job is fully remote.')
    expect([remote, remoteIn, places]).toEqual(['remote', [], []])
  })
  it('everywhere but one state', () => {
    const { remoteIn, remoteNot } = read('# Baker\n\nRemote (US), excluding Colorado.')
    expect([codes(remoteIn), codes(remoteNot)]).toEqual([['US'], ['US-CO']])
  })
  it('no remote work in one city shuts nobody out', () => {
    const { remoteNot, residentsExcluded } = read('# Baker\n\nRemote (US). This role is not eligible for remote work in Boston.')
    expect([codes(remoteNot), residentsExcluded]).toEqual([['US-MA/Boston'], []])
  })
})

describe('whom the posting shuts out', () => {
  it.each([
    ['This job is not available in Colorado.', ['US-CO']],
    ['Remote (US), excluding Colorado and Hawaii.', ['US-CO', 'US-HI']],
    ['Remote; Washington applicants will not be considered.', ['US-WA']],
    ['Remote, not open to California residents.', ['US-CA']],
    ['This work cannot be performed in NY.', ['US-NY']],
    ['We are unable to hire candidates in Colorado.', ['US-CO']],
    ['Coloradans need not apply.', ['US-CO']],
  ])('%s', (sentence, shut) => {
    const { residentsExcluded, places } = read(`# Baker\n\n${sentence}\n`)
    expect(residentsExcluded.flatMap((one) => codes(one.places))).toEqual(shut)
    expect(codes(places).filter((code) => shut.includes(code))).toEqual([])
  })
  it('quotes the sentence', () => {
    const text = '# Baker\n\nYou bake. This job is not available in Colorado. Apply soon.\n'
    const [one] = read(text).residentsExcluded
    expect(one?.text).toBe('This job is not available in Colorado')
    expect(text.slice(one?.start, one?.end)).toBe(one?.text)
  })
  it.each([
    'Our bread is not available in Colorado stores.',
    'The dental plan is not available in Hawaii.',
    'This position is not remote and is based in Washington, DC.',
    'Eleven holidays (not applicable to employees in Arizona).',
    'The range for all states except California is $40,000 to $50,000.',
    'We cannot hire outside the United States.',
  ])('nobody: %s', (sentence) => {
    expect(read(`# Baker\n\nA remote role. ${sentence}\n`).residentsExcluded).toEqual([])
  })
})

describe('whom the job reports to', () => {
  it.each([
    ['The role is on-site in Austin and reports to our VP in Manhattan.', 'US-NY/New York'],
    ['You will be reporting to the Chicago office.', 'US-IL/Chicago'],
    ['It reports directly to the head baker, based in Reno, NV.', 'US-NV/Reno'],
  ])('%s', (sentence, code) => {
    expect(read(`# Baker\n\n${sentence}\n`).reportsTo?.codes).toEqual([code])
  })
  it('a field', () => {
    expect(read(withField('reports-to: Los Angeles, CA')).reportsTo?.codes).toEqual(['US-CA/Los Angeles'])
  })
  it('nobody, when the report is on paper', () => {
    expect(read('# Baker\n\nYou write reports on flour prices in Chicago.').reportsTo).toBeNull()
  })
})
