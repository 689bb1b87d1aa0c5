import { defineJurisdiction } from '../src/law/jurisdiction.js'

const read = '2026-11-22'
const source = {
  cite: 'Employment Standards Act, R.S.P.E.I. c. E-6.2, s. 5.9',
  url: null,
  read,
  confidence: 'secondary',
} as const

const silentOnRemote = {
  by: 'work-could-be-here',
  provided: 'the law reaches remote work, of which its text does not speak',
} as const

export default defineJurisdiction({
  id: 'ca-pe',
  name: 'Prince Edward Island',
  covers: ['CA-PE'],
  obligations: [
    {
      requires: 'pay',
      openEnded: 'unclear',
      fixedPay: 'allowed',
      from: '2022-06-01',
      reaches: ['work-is-here', silentOnRemote],
      exempt: ['internal'],
      posting: 'specific-position',
      says: 'State the expected pay or its range.',
      source,
      severity: { 'pay/open-ended': 'warning' },
    },
    {
      requires: 'no-salary-history',
      from: '2022-06-01',
      reaches: ['work-is-here', silentOnRemote],
      says: 'Do not ask what applicants earned before; asking what they expect is fine.',
      source: { ...source, cite: 'Employment Standards Act, R.S.P.E.I. c. E-6.2, s. 5.8' },
    },
  ],
  notCovered: [
    'Recruitment campaigns and help-wanted signs are outside the law.',
    'Open-ended pay and remote work: the text is silent.',
  ],
})
