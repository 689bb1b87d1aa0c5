import { defineJurisdiction } from '../src/law/jurisdiction.js'

const source = {
  cite: 'Cleveland Codified Ord. ch. 669 (Ord. 104-2025)',
  url: null,
  read: '2026-11-22',
  confidence: 'secondary',
} as const

export default defineJurisdiction({
  id: 'us-oh-cleveland',
  name: 'Cleveland',
  covers: ['US-OH/Cleveland'],
  obligations: [
    {
      requires: 'pay',
      openEnded: 'unclear',
      fixedPay: 'unclear',
      from: '2025-10-27',
      employees: { here: 15 },
      reaches: ['work-is-here'],
      exempt: ['internal'],
      posting: 'specific-position',
      says: 'State the salary range or scale.',
      source,
      cure: '90 days to mend, as two public tables have it.',
      penalty: '$1,000, rising to $5,000 within five years; a complaint must be made within 180 days',
      severity: { 'pay/open-ended': 'warning' },
    },
    {
      requires: 'benefits',
      detail: 'general',
      from: '2025-10-27',
      employees: { here: 15 },
      reaches: ['work-is-here'],
      exempt: ['internal'],
      posting: 'specific-position',
      unsettled: 'The ordinance counts benefits as salary; whether a posting must list them is unclear.',
      says: 'Name the benefits: the ordinance defines salary to include them.',
      source,
      severity: {
        'benefits/missing': 'warning',
        'benefits/vague': 'off',
        'benefits/open-ended': 'off',
        'benefits/incomplete': 'off',
        'benefits/link-only': 'off',
      },
    },
    {
      requires: 'no-salary-history',
      from: '2025-10-27',
      employees: { here: 15 },
      reaches: ['work-is-here'],
      says: 'Do not ask what applicants earned before; asking what they expect is fine.',
      source,
    },
  ],
  notCovered: [
    'Work within the city limits for which applications are solicited, received or processed there; whether they are, the posting does not tell.',
    'Rehires, contractors and pay under a collective agreement are outside the ordinance.',
    'One fixed figure and open-ended pay: unsaid, so at most warnings.',
    'One source puts the first day at 2025-10-25.',
  ],
})
