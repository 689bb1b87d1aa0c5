import { describe, expect, it } from 'vitest'
import { answerFor, askedOf, owedBy, reachOf } from './asked.js'
import { albany, ambiguous, austin, brooklyn, denver, factsWith, place, remoteUs, sanFrancisco, seattle, words } from './facts.js'

const pay = (law: string, facts: Parameters<typeof factsWith>[0], more: Omit<Parameters<typeof askedOf>[0], 'facts'> = {}) =>
  answerFor(law, 'pay', { facts: factsWith(facts), ...more })
const evidence = (law: string, facts: Parameters<typeof factsWith>[0]) =>
  owedBy(law, 'pay', { facts: factsWith(facts) })?.evidence?.text

describe('a job at a place', () => {
  it('is within the law of that place, and those words are the evidence', () => {
    expect(pay('us-co', { places: [denver] })).toBe('yes')
    expect(evidence('us-co', { places: [denver] })).toBe('Denver, CO')
    expect(pay('us-wa', { places: [denver] })).toBe('no')
  })

  it('in a city is within the city’s law and the state’s', () => {
    expect(pay('us-ny', { places: [brooklyn] })).toBe('yes')
    expect(pay('us-ny-nyc', { places: [brooklyn] })).toBe('yes')
    expect(pay('us-ny-nyc', { places: [albany] })).toBe('no')
  })

  it('in a state may be in its city, which is asked', () => {
    expect(pay('us-ny-nyc', { places: [place('New York State', 'US-NY')] })).toEqual({
      says: 'the job is performed in New York City',
      settle: [],
    })
  })

  it('whose name leaves open which is meant is asked about', () => {
    expect(pay('us-co', { places: [ambiguous('Aurora', 'US-CO/Aurora', 'US-IL/Aurora')] })).toEqual({
      says: '“Aurora” is in Colorado',
      settle: [],
    })
  })

  it('in two states is performed in one of them', () => {
    const metro = place('New York metro area', 'US-NY', 'US-NJ', 'US-CT')
    expect(pay('us-ny', { places: [metro] })).toMatchObject({ says: 'the job is performed in New York' })
  })

  it('that is named as a county may be in one of its cities', () => {
    const county = factsWith({ places: [place('Los Angeles County', 'US-CA/Los Angeles County')] })
    const marina = factsWith({ places: [place('Marina del Rey, CA', 'US-CA/Los Angeles County/Marina del Rey')] })
    expect(answerFor('us-ca-la-county', 'fair-chance-notice', { facts: marina })).toBe('yes')
    expect(answerFor('us-ca-la-county', 'fair-chance-notice', { facts: county })).toMatchObject({ settle: [] })
    expect(answerFor('us-ca-los-angeles', 'fair-chance-notice', { facts: marina })).toBe('no')
  })

  it('elsewhere is outside, and the answer tells where it is', () => {
    const answer = reachOf('us-co', { facts: factsWith({ places: [austin], remote: 'onsite' }) })
    expect(answer).toMatchObject({ reach: 'no', why: 'the job is performed in Austin, TX', evidence: null })
  })

  it('elsewhere that reports to New York is within New York’s law, not the city’s or California’s', () => {
    const reports = { places: [austin], reportsTo: place('Manhattan', 'US-NY/New York') }
    expect(pay('us-ny', reports)).toBe('yes')
    expect(evidence('us-ny', reports)).toBe('Manhattan')
    expect(pay('us-ny-nyc', reports)).toBe('no')
    expect(pay('us-ca', { places: [austin], reportsTo: place('Los Angeles, CA', 'US-CA/Los Angeles') })).toBe('no')
  })
})

describe('a remote job', () => {
  it('can be done anywhere in its country', () => {
    for (const law of ['us-co', 'us-ca', 'us-wa', 'us-ny-nyc']) expect(pay(law, remoteUs), law).toBe('yes')
    expect(evidence('us-co', remoteUs)).toBe('Remote (US)')
  })

  it('is within New York’s law provided the work is done or reports there', () => {
    expect(pay('us-ny', remoteUs)).toEqual({ says: 'the work is done in New York or reports there', settle: [] })
    expect(pay('us-ny', { ...remoteUs, reportsTo: albany })).toBe('yes')
  })

  it('owes a city’s fair-chance sentence provided enough of the work is done there', () => {
    expect(answerFor('us-ca-san-francisco', 'fair-chance-notice', { facts: factsWith(remoteUs) })).toEqual({
      says: 'eight hours a week or more are worked in San Francisco',
      settle: [],
    })
    expect(answerFor('us-ca-san-francisco', 'fair-chance-notice', { facts: factsWith({ places: [sanFrancisco] }) })).toBe('yes')
  })

  it('that lists states can be done in those only, and each is its own evidence', () => {
    const listed = {
      remote: 'remote',
      remoteWords: words('Remote'),
      remoteIn: [place('Colorado', 'US-CO'), place('Texas', 'US-TX')],
    } as const
    expect(pay('us-co', listed)).toBe('yes')
    expect(evidence('us-co', listed)).toBe('Colorado')
    expect(pay('us-wa', listed)).toBe('no')
  })

  it('in one state has the whole words for its evidence', () => {
    const area = { ...place('Colorado', 'US-CO'), start: 8, end: 16 }
    expect(
      evidence('us-co', { remote: 'remote', remoteWords: words('Remote, Colorado'), remoteIn: [area], places: [area] }),
    ).toBe('Remote, Colorado')
  })

  it('that names a state and no city can be done in that state only', () => {
    const ohio = { remote: 'remote', remoteWords: words('Remote'), places: [place('Ohio', 'US-OH')] } as const
    expect(pay('us-co', ohio)).toBe('no')
    expect(pay('us-co', { ...ohio, places: [austin] })).toBe('yes')
  })

  it('beside an office is within the law of both', () => {
    const both = { ...remoteUs, places: [denver] }
    expect(evidence('us-co', both)).toBe('Denver, CO')
    expect(evidence('us-wa', both)).toBe('Remote (US)')
  })

  it('in another country is outside', () => {
    expect(pay('us-co', { remote: 'remote', remoteIn: [place('Canada', 'CA')] })).toBe('no')
    expect(pay('us-co', { remote: 'remote', places: [place('Toronto, ON', 'CA-ON/Toronto')] })).toBe('no')
  })

  it('that names no country is in the one configured, else that of its currency, else the United States', () => {
    const bare = { remote: 'remote', remoteWords: words('Remote') } as const
    const pounds = factsWith({}).pay
    const mention = {
      ...words('£60,000'),
      what: 'base',
      form: 'single',
      min: 60_000,
      max: 60_000,
      currency: 'GBP',
      period: 'year',
      periodStated: false,
      place: null,
      level: null,
      loosened: null,
      tips: null,
      from: 'body',
      unclear: null,
      amounts: { start: 0, end: 7 },
    } as const
    expect(pay('us-wa', bare)).toBe('yes')
    expect(pay('us-wa', bare, { country: 'ca' })).toBe('no')
    expect(pay('us-wa', { ...bare, pay: { ...pounds, mentions: [mention] } })).toBe('no')
    expect(pay('us-wa', { ...bare, pay: { ...pounds, mentions: [mention] } }, { country: 'us' })).toBe('yes')
  })
})

describe('a hybrid job', () => {
  it('is performed at its office', () => {
    expect(pay('us-wa', { places: [seattle], remote: 'hybrid' })).toBe('yes')
    expect(pay('us-co', { places: [seattle], remote: 'hybrid' })).toBe('no')
  })

  it('with home days in other states can be done there too', () => {
    const stamford = place('Stamford, CT', 'US-CT/Stamford')
    const home = place('tri-state', 'US-NY', 'US-NJ', 'US-CT')
    expect(pay('us-ny-nyc', { places: [stamford], remote: 'hybrid', remoteIn: [home] })).toBe('yes')
    expect(pay('us-co', { places: [stamford], remote: 'hybrid', remoteIn: [home] })).toBe('no')
  })
})

describe('a posting that names no place', () => {
  it('could be performed anywhere in its country, which is asked, with no words for it', () => {
    expect(pay('us-co', {})).toEqual({ says: 'the job may be performed in Colorado', settle: [] })
    expect(owedBy('us-co', 'pay', { facts: factsWith({}) })?.evidence).toBeNull()
    expect(reachOf('us-co', { facts: factsWith({}) })).toMatchObject({
      reach: 'provided',
      why: expect.stringMatching(/^the posting names no place/),
    })
  })

  it('could not be performed in another country', () => {
    expect(askedOf({ facts: factsWith({}), country: 'gb' }).owed).toEqual([])
  })

  it('names every unknown in one sentence and all missing keys', () => {
    expect(pay('us-co', {}, { employer: {} })).toEqual({
      says: 'the job may be performed in Colorado, and you employ anyone in Colorado',
      settle: ['employer.in.us-co'],
    })
  })
})

describe('people shut out', () => {
  const shutting = (name: string, code: string) => ({
    ...remoteUs,
    residentsExcluded: [{ ...words(`not open to ${name}`), places: [place(name, code)] }],
  })

  it('in Colorado and Washington change nothing', () => {
    expect(pay('us-co', shutting('Colorado', 'US-CO'))).toBe('yes')
    expect(pay('us-wa', shutting('Washington', 'US-WA'))).toBe('yes')
    expect(pay('us-co', { ...remoteUs, remoteNot: [place('Colorado', 'US-CO')] })).toBe('yes')
  })

  it('in California leave the pay owed provided the job could be filled there', () => {
    expect(pay('us-ca', shutting('California', 'US-CA'))).toEqual({
      says: 'you would or could fill the job in California',
      settle: [],
    })
  })

  it('in New York City are outside its law, and the state’s unless the job reports there', () => {
    expect(pay('us-ny-nyc', shutting('New York', 'US-NY'))).toBe('no')
    expect(pay('us-ny', shutting('New York', 'US-NY'))).toBe('no')
    expect(pay('us-ny', { ...shutting('New York', 'US-NY'), reportsTo: albany })).toBe('yes')
  })

  it('of one state change nothing in another', () => {
    expect(pay('us-ca', shutting('Colorado', 'US-CO'))).toBe('yes')
  })

  it('of a list of states by name are not saved by the list', () => {
    const listed = { ...shutting('Colorado', 'US-CO'), remoteIn: [place('Texas', 'US-TX')] }
    expect(pay('us-co', listed)).toBe('yes')
    expect(pay('us-wa', listed)).toBe('no')
  })
})

describe('what is no posting of the law', () => {
  it('names no particular position', () => {
    const sign = { places: [denver, seattle, brooklyn], names: { position: false, qualifications: null, duties: null } }
    for (const law of ['us-co', 'us-wa', 'us-ny']) expect(pay(law, sign), law).toBe('no')
  })

  it('asks for nothing, in Washington', () => {
    const bare = { places: [denver, seattle], names: { position: true, qualifications: null, duties: null } }
    expect(pay('us-wa', bare)).toBe('no')
    expect(pay('us-co', bare)).toBe('yes')
  })
})

describe('who is outside a law', () => {
  const government = { employees: 900, in: { 'us-ny': 900, 'us-co': 20, 'us-wa': 20 }, public: true }
  it('is a public employer in New York, not in Colorado or Washington', () => {
    expect(pay('us-ny', { places: [albany] }, { employer: government })).toBe('no')
    expect(pay('us-co', { places: [denver] }, { employer: government })).toBe('yes')
    expect(pay('us-wa', { places: [seattle] }, { employer: government })).toBe('yes')
  })

  it('is a temporary help firm for its clients’ pool, not for its own job', () => {
    const firm = { employees: 200, in: { 'us-ny': 200, 'us-ny-nyc': 200 }, 'staffing-agency': true }
    for (const law of ['us-ny', 'us-ny-nyc']) {
      expect(pay(law, { places: [brooklyn], vacancy: 'none' }, { employer: firm }), law).toBe('no')
      expect(pay(law, { places: [brooklyn] }, { employer: firm }), law).toBe('yes')
    }
  })

  it('is nobody because the ad is internal', () => {
    for (const law of ['us-co', 'us-wa']) expect(pay(law, { places: [denver, seattle], internal: true }), law).toBe('yes')
  })
})

describe('laws asked for by name', () => {
  it('reach the posting as if it were theirs, with no words for it; all others are left out', () => {
    const { owed } = askedOf({ facts: factsWith({ places: [austin] }), reached: ['us-co'] })
    expect(new Set(owed.map((one) => one.jurisdiction.id))).toEqual(new Set(['us-co']))
    expect(owed.map((one) => one.evidence)).toEqual(owed.map(() => null))
    expect(pay('us-co', {}, { reached: ['us-co'] })).toBe('yes')
  })

  it('still count size and day', () => {
    expect(pay('us-co', { places: [austin] }, { reached: ['us-co'], employer: {} })).toMatchObject({
      settle: ['employer.in.us-co'],
    })
    expect(pay('us-co', { places: [austin] }, { reached: ['us-co'], employer: { in: { 'us-co': 0 } } })).toBe('no')
    expect(pay('us-co', { places: [austin] }, { reached: ['us-co'], on: '2020-12-31' })).toBe('no')
  })

  it('keep the words that bring them within reach where there are any', () => {
    expect(owedBy('us-co', 'pay', { facts: factsWith({ places: [denver] }), reached: ['us-co'] })?.evidence?.text).toBe(
      'Denver, CO',
    )
  })
})

describe('local laws that ask the same', () => {
  it('are cited beside New York’s pay duty and nothing else', () => {
    const ithaca = factsWith({ places: [place('Ithaca, NY', 'US-NY/Ithaca')] })
    expect(owedBy('us-ny', 'pay', { facts: ithaca })?.beside).toEqual([
      { id: 'us-ny-ithaca', cite: 'Ithaca City Code § 215-3(F)' },
    ])
    expect(owedBy('us-ny', 'no-salary-history', { facts: ithaca })?.beside).toBeUndefined()
    expect(owedBy('us-ny', 'pay', { facts: factsWith({ places: [albany] }) })?.beside?.map((law) => law.id)).toEqual([
      'us-ny-albany-county',
    ])
    expect(owedBy('us-ny', 'pay', { facts: factsWith({ places: [brooklyn] }) })?.beside).toBeUndefined()
  })

  it('say of Westchester’s that it has ended', () => {
    const yonkers = factsWith({ places: [place('Yonkers, NY', 'US-NY/Westchester County/Yonkers')] })
    expect(owedBy('us-ny', 'pay', { facts: yonkers })?.beside).toEqual([
      { id: 'us-ny-westchester', cite: expect.stringContaining('null and void') },
    ])
  })
})

describe('the answer for a law', () => {
  it('names the duties that are not owed and why', () => {
    const small = { employees: 14, in: { 'us-ca': 14 } }
    expect(reachOf('us-ca', { facts: factsWith({ places: [sanFrancisco] }), employer: small })?.why).toBe(
      'the job is performed in San Francisco, CA; not owed: pay, residents-welcome (you have fewer than 15 employees)',
    )
  })

  it('gathers every key that would settle it', () => {
    expect(reachOf('us-wa', { facts: factsWith(remoteUs), employer: {} })).toMatchObject({
      reach: 'provided',
      provided: 'you have 15 or more employees and one in Washington',
      settle: ['employer.employees', 'employer.in.us-wa'],
    })
  })
})
