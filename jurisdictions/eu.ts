import { defineJurisdiction } from '../src/law/jurisdiction.js'

const read = '2026-11-22'
const source = { url: null, read, confidence: 'official' } as const
export default defineJurisdiction({
  id: 'eu',
  name: 'European Union',
  inText: 'the European Union',
  covers: [
    'AT',
    'BE',
    'BG',
    'CY',
    'CZ',
    'DE',
    'DK',
    'EE',
    'ES',
    'FI',
    'FR',
    'GR',
    'HR',
    'HU',
    'IE',
    'IT',
    'LT',
    'LU',
    'LV',
    'MT',
    'NL',
    'PL',
    'PT',
    'RO',
    'SE',
    'SI',
    'SK',
  ],
  obligations: [],
  beyond: [
    {
      says: 'Give applicants the initial pay or its range, and the terms of a collective agreement that bear on it, before the interview, for one in the published vacancy notice. The Directive binds member states, which were to carry it out by 2026-06-07; it does not bind private employers itself.',
      source: { ...source, cite: 'Directive (EU) 2023/970 art. 5(1)' },
    },
    {
      says: 'Do not ask what applicants earned before.',
      source: { ...source, cite: 'Directive (EU) 2023/970 art. 5(2)' },
    },
    {
      says: 'Word vacancy notices and job titles so that they are neutral as to sex.',
      source: { ...source, cite: 'Directive (EU) 2023/970 art. 5(3)' },
    },
  ],
  notCovered: [
    'Carried out in time, as three readers have it: Italy, Lithuania, Malta and Slovakia; in part Poland, Belgium (public sector of the French Community) and Czechia. Those with a duty on postings have a law of their own here. No source later than September 2026 was found, so a country that acted in autumn 2026 is missed.',
    'Whether the Directive binds public employers where a state is late: a German note thinks it possible.',
    'Postings in languages other than English: few words of them are known.',
  ],
})
