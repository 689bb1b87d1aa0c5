import { type Duty, defineJurisdiction, type LocalLaw } from '../src/law/jurisdiction.js'

const read = '2026-11-22'
const law = 'https://www.nysenate.gov/legislation/laws/LAB/194-B'
const faq = 'https://dol.ny.gov/pay-transparency-act-frequently-asked-questions'

const reaches: Duty['reaches'] = [
  'work-is-here',
  'reports-here',
  { by: 'work-could-be-here', provided: 'the work is done in New York or reports there' },
]
/** Private employers of four; agents and recruiters of any size; temporary help firms not for the jobs of their clients. */
const transparency = {
  reaches,
  employees: { total: 4 },
  withFewerHere: { than: 4, why: 'the four are counted outside New York too (the text does not say where)' },
  agenciesOfAnySize: true,
  exempt: ['public', 'placements'],
  posting: 'specific-position',
  penalty: 'up to $1,000 for the first violation, $2,000 for the second, $3,000 for later ones',
} satisfies Partial<Duty>

const westchester = {
  id: 'us-ny-westchester',
  name: 'Westchester County',
  covers: ['US-NY/Westchester County'],
  asksFor: 'pay',
} satisfies Partial<LocalLaw>

export default defineJurisdiction({
  id: 'us-ny',
  name: 'New York',
  covers: ['US-NY'],
  within: 'us',
  obligations: [
    {
      ...transparency,
      requires: 'pay',
      openEnded: 'forbidden',
      fixedPay: 'allowed',
      from: '2023-09-17',
      says: 'State the pay, or the lowest and highest annual salary or hourly pay that you in good faith believe accurate; for commission alone, say so.',
      source: { cite: 'Labor Law § 194-b', url: law, read, confidence: 'official' },
      severity: {
        // A range for one job at one place: proposed 12 NYCRR 194-2, which was never adopted.
        'pay/one-range-many-jobs': 'warning',
        'pay/commission': 'off',
      },
    },
    {
      ...transparency,
      requires: 'description',
      from: '2023-09-17',
      says: 'Include the job description if there is one.',
      source: { cite: 'Labor Law § 194-b(1)(a)(ii)', url: law, read, confidence: 'official' },
    },
    {
      ...transparency,
      requires: 'residents-welcome',
      whenExcluded: 'bound',
      from: '2023-09-17',
      says: 'A job outside New York that reports to a supervisor, office or work site there owes the pay, wherever its holder may live.',
      source: { cite: 'Labor Law § 194-b(1)(a)', url: law, read, confidence: 'official' },
      severity: { 'conduct/excluded-residents': 'info' },
    },
    {
      reaches,
      requires: 'no-salary-history',
      from: '2020-01-06',
      says: 'Do not ask for wage history as a condition of being interviewed or considered; asking what applicants expect is fine.',
      source: { cite: 'Labor Law § 194-a(1)(b)', url: null, read, confidence: 'official' },
    },
  ],
  alsoCite: [
    {
      id: 'us-ny-ithaca',
      name: 'Ithaca',
      covers: ['US-NY/Ithaca'],
      asksFor: 'pay',
      from: '2022-09-01',
      source: { cite: 'Ithaca City Code § 215-3(F)', url: null, read, confidence: 'secondary' },
    },
    {
      id: 'us-ny-albany-county',
      name: 'Albany County',
      covers: ['US-NY/Albany County'],
      asksFor: 'pay',
      // Passed 2022-10-11. It is cited from the day on which there is a finding to cite it beside.
      from: '2023-09-17',
      source: {
        cite: 'Albany County Local Law E of 2022',
        url: null,
        read,
        confidence: 'single',
        unsure: 'the day it took effect (about March 2023)',
      },
    },
    {
      ...westchester,
      from: '2022-11-06',
      until: '2023-09-17',
      source: { cite: 'Westchester County Laws § 700.03', url: null, read, confidence: 'secondary' },
    },
    {
      ...westchester,
      from: '2023-09-17',
      source: {
        cite: 'Westchester County Laws § 700.03 (null and void by its own words since 2023-09-17)',
        url: null,
        read,
        confidence: 'secondary',
      },
    },
  ],
  beyond: [
    {
      says: 'There is no duty to advertise a job at all.',
      source: { cite: 'NYSDOL, Pay Transparency FAQ', url: faq, read, confidence: 'secondary' },
    },
    {
      says: 'No regulation is in force: 12 NYCRR Subpart 194-2 was proposed on 2023-09-13 and lapsed. It is told as the agency’s view, at most as a warning.',
      source: { cite: 'State Register, I.D. LAB-37-23-00003-P', url: null, read, confidence: 'secondary' },
    },
    {
      says: 'A record of the ranges is no longer asked for since the 2023 amendment; keeping one is still advised.',
      source: { cite: 'L. 2022 ch. 723 as amended by S1326 (2023)', url: null, read, confidence: 'single' },
    },
  ],
  notCovered: [
    'Benefits and other pay beside the base: the law does not ask for them.',
    'A job whose supervisor merely lives in New York while the company is elsewhere: the FAQ’s answer was not seen; read as covered when the posting says it reports there.',
    'The FAQ after its fourth answer, so also several sites in one ad.',
    'Government employers; temporary help firms’ ads for their clients.',
    'Criminal history in ads: no statewide ad rule is known (Correction Law 23-A is about decisions).',
    'Age words (Human Rights Law § 296(1)(d)): nobody looked the section up; the federal law is told instead.',
    'Albany County’s threshold and first day.',
    'Any 2026 amendment of Labor Law § 194-b: none was found.',
  ],
})
