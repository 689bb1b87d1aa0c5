import { describe, expect, it } from 'vitest'
import { findPlaces, placeAt, type Setting } from '../../../src/facts/places/find.js'

/** Each place as `words = codes`, with a question mark where the name is an open question. */
const read = (text: string, setting: Setting = 'prose'): readonly string[] =>
  findPlaces(text, setting).map(
    ({ from, to, place }) => `${text.slice(from, to)} = ${place.codes.join(' ')}${place.ambiguous ? ' ?' : ''}`,
  )

const prose: Readonly<Record<string, readonly string[]>> = {
  'Our shop is in Denver, CO.': ['Denver, CO = US-CO/Denver'],
  'the Stamford CT office': ['Stamford CT = US-CT/Stamford'],
  'Kansas City, MO and Kansas City, Kansas': ['Kansas City, MO = US-MO/Kansas City', 'Kansas City, Kansas = US-KS/Kansas City'],
  'St. Louis, MO; Saint Paul, Minnesota': ['St. Louis, MO = US-MO/St. Louis', 'Saint Paul, Minnesota = US-MN/Saint Paul'],
  'Washington, D.C. and Washington': ['Washington, D.C. = US-DC', 'Washington = US-WA'],
  'Brooklyn, NY; Astoria, NY; the Bronx': [
    'Brooklyn, NY = US-NY/New York',
    'Astoria, NY = US-NY/New York',
    'Bronx = US-NY/New York',
  ],
  'New York, NY or New York': ['New York, NY = US-NY/New York', 'New York = US-NY/New York US-NY ?'],
  'White Plains, NY': ['White Plains, NY = US-NY/Westchester County/White Plains'],
  'Albany, NY and Albany, GA': ['Albany, NY = US-NY/Albany County/Albany', 'Albany, GA = US-GA/Albany'],
  'Marina del Rey, CA, not Santa Monica, CA': [
    'Marina del Rey, CA = US-CA/Los Angeles County/Marina del Rey',
    'Santa Monica, CA = US-CA/Santa Monica',
  ],
  'Portland, we said': ['Portland = US-OR/Portland US-ME/Portland US-TX/Portland ?'],
  'Portland, Maine': ['Portland, Maine = US-ME/Portland'],
  'in Austin or Chicago': ['Austin = US-TX/Austin', 'Chicago = US-IL/Chicago'],
  'Chicago, New York, Seattle': ['Chicago = US-IL/Chicago', 'New York = US-NY/New York US-NY ?', 'Seattle = US-WA/Seattle'],
  'remote in CO, NY or TX': ['CO = US-CO', 'NY = US-NY', 'TX = US-TX'],
  'CA residents: $30 an hour': ['CA = US-CA'],
  'anywhere in the tri-state area': ['tri-state area = US-NY US-NJ US-CT'],
  'NYC: $90,000; SF: $95,000': ['NYC = US-NY/New York', 'SF = US-CA/San Francisco'],
  'Paris, Texas, but London, UK': ['Paris, Texas = US-TX/Paris', 'London, UK = GB/London'],
  'Toronto, ON, Canada': ['Toronto, ON, Canada = CA-ON/Toronto'],
  'Torino, Italia or Graz, Österreich': ['Torino, Italia = IT/Turin', 'Graz, Österreich = AT/Graz'],
  'Muskingum County, Ohio': ['Muskingum County, Ohio = US-OH/Muskingum County'],
  'Coloradans may apply': ['Coloradans = US-CO'],
  'Base range, CA, WA, NY': ['CA = US-CA', 'WA = US-WA', 'NY = US-NY'],
  'Pay (CA/WA/NY/NJ/CT)': ['CA = US-CA', 'WA = US-WA', 'NY = US-NY', 'NJ = US-NJ', 'CT = US-CT'],
  'bakers in TX & LA': ['TX = US-TX', 'LA = US-LA'],
  'bakers in AL, GA, LA and MS': ['AL = US-AL', 'GA = US-GA', 'LA = US-LA', 'MS = US-MS'],
  'a stall in LA; one in LA, CA': ['LA = US-CA/Los Angeles', 'LA, CA = US-CA/Los Angeles'],
  'based in NY or LA': ['NY = US-NY', 'LA = US-CA/Los Angeles'],
  'in NYC, LA, SF': ['NYC = US-NY/New York', 'LA = US-CA/Los Angeles', 'SF = US-CA/San Francisco'],
  'Toronto, ON, CA': ['Toronto, ON = CA-ON/Toronto'],
  'Lansing, Mich. and Tampa, Fla.': ['Lansing, Mich = US-MI/Lansing', 'Tampa, Fla = US-FL/Tampa'],
}

const nowhere = [
  'We cheer for the Denver Broncos.',
  'She reads the Washington Post.',
  'A show of Georgia O’Keeffe',
  'the University of Colorado',
  'our client, the City of Los Angeles',
  'Mobile apps, Nice people, Reading groups',
  'CONTACT US NOW',
  'a BA, MA or PhD',
  'an MA, MD or PA',
  'Jane Smith, MD, or her deputy',
  'CA$90,000 or US$70,000',
  'us, me and la vie',
  'write to jobs@Denver.example or see #Austin',
]

describe('places in running text', () => {
  it.each(Object.entries(prose))('%s', (text, places) => {
    expect(read(text)).toEqual(places)
  })
  it.each(nowhere)('no place: %s', (text) => {
    expect(read(text)).toEqual([])
  })
})

const fields: Readonly<Record<string, readonly string[]>> = {
  'denver, co': ['denver, co = US-CO/Denver'],
  CO: ['CO = US-CO'],
  'Hood River, OR': ['Hood River, OR = US-OR/Hood River'],
  'Englewood Cliffs, NJ': ['Englewood Cliffs, NJ = US-NJ/Englewood Cliffs'],
  'CA, WA': ['CA = US-CA', 'WA = US-WA'],
  'Bread Manager, TX': ['TX = US-TX'],
  'Bengaluru, Karnataka, IN': ['Bengaluru = IN/Bengaluru'],
  'Princeton - NJ - US': ['Princeton - NJ - US = US-NJ/Princeton'],
  'Remote, Georgia, Florida': ['Georgia = US-GA', 'Florida = US-FL'],
  'Washington, New York': ['Washington = US-WA', 'New York = US-NY/New York US-NY ?'],
  'USA, CAN, MEX': ['USA = US', 'CAN = CA', 'MEX = MX'],
  'San Francisco, California, United States': ['San Francisco, California, United States = US-CA/San Francisco'],
  Mobile: ['Mobile = US-AL/Mobile'],
}

describe('places in front matter', () => {
  it.each(Object.entries(fields))('%s', (text, places) => {
    expect(read(text, 'field')).toEqual(places)
  })
  it('one place and nothing else', () => {
    expect(placeAt('Denver, CO')?.codes).toEqual(['US-CO/Denver'])
    expect(placeAt('Denver, CO or Boise, ID')).toBeNull()
    expect(placeAt('near Denver')).toBeNull()
  })
})
