import type { Dated } from '../../src/kit.js'

/** The lowest hourly wage of a place by the day it took effect, in the money of the country. */
export interface Floor {
  readonly name: string
  readonly hourly: Dated<number>
  readonly source: string
}

/**
 * General minimum wages by ISO 3166-2 code or city; higher ones of single trades and of cities that are not listed are left out, so a wage
 * above its floor here may still be too low. Where no amount is known from a later day, the earlier one stands: floors do not fall.
 */
export const floors: Readonly<Record<string, Floor>> = {
  US: { name: 'the United States', hourly: { '2009-07-24': 7.25 }, source: '29 U.S.C. § 206' },
  'US-CA': {
    name: 'California',
    hourly: { '2025-01-01': 16.5, '2026-01-01': 16.9, '2027-01-01': 17.4 },
    source: 'Lab. Code § 1182.12',
  },
  'US-CO': { name: 'Colorado', hourly: { '2025-01-01': 14.81, '2026-01-01': 15.16, '2027-01-01': 15.71 }, source: 'CDLE' },
  'US-CO/Denver': { name: 'Denver', hourly: { '2026-01-01': 19.29, '2027-01-01': 19.84 }, source: 'CDLE' },
  'US-CT': {
    name: 'Connecticut',
    hourly: { '2025-01-01': 16.35, '2026-01-01': 16.94, '2027-01-01': 17.48 },
    source: 'Connecticut DOL',
  },
  'US-DC': { name: 'the District of Columbia', hourly: { '2025-07-01': 17.95 }, source: 'D.C. Code § 32-1003' },
  'US-DE': { name: 'Delaware', hourly: { '2025-01-01': 15 }, source: 'state lists of 2025 and 2026' },
  'US-HI': { name: 'Hawaii', hourly: { '2024-01-01': 14, '2026-01-01': 16 }, source: 'state lists of 2025 and 2026' },
  'US-IL': { name: 'Illinois', hourly: { '2025-01-01': 15 }, source: 'state lists of 2025 and 2026' },
  'US-MA': { name: 'Massachusetts', hourly: { '2023-01-01': 15 }, source: 'state lists of 2025 and 2026' },
  'US-MD': { name: 'Maryland', hourly: { '2024-01-01': 15 }, source: 'state lists of 2025 and 2026' },
  'US-ME': { name: 'Maine', hourly: { '2025-01-01': 14.65, '2026-01-01': 15.1, '2027-01-01': 15.7 }, source: 'Maine DOL' },
  'US-MN': {
    name: 'Minnesota',
    hourly: { '2025-01-01': 11.13, '2026-01-01': 11.41, '2027-01-01': 11.87 },
    source: 'Minnesota DLI',
  },
  'US-NJ': { name: 'New Jersey', hourly: { '2025-01-01': 15.49, '2026-01-01': 15.92 }, source: 'state lists of 2025 and 2026' },
  'US-NV': { name: 'Nevada', hourly: { '2024-07-01': 12 }, source: 'state lists of 2025 and 2026' },
  'US-NY': { name: 'New York', hourly: { '2025-01-01': 15.5, '2026-01-01': 16 }, source: 'state lists of 2025 and 2026' },
  'US-NY/New York': {
    name: 'New York City',
    hourly: { '2025-01-01': 16.5, '2026-01-01': 17 },
    source: 'state lists of 2025 and 2026',
  },
  'US-OH': { name: 'Ohio', hourly: { '2025-01-01': 10.7, '2026-01-01': 11 }, source: 'state lists of 2025 and 2026' },
  'US-RI': { name: 'Rhode Island', hourly: { '2025-01-01': 15, '2026-01-01': 16, '2027-01-01': 17 }, source: 'H 5029 of 2025' },
  'US-VA': {
    name: 'Virginia',
    hourly: { '2025-01-01': 12.41, '2026-01-01': 12.77, '2027-01-01': 13.75 },
    source: 'HB 1 and SB 1 of 2026',
  },
  'US-VT': { name: 'Vermont', hourly: { '2025-01-01': 14.01, '2026-01-01': 14.42 }, source: 'state lists of 2025 and 2026' },
  'US-WA': { name: 'Washington', hourly: { '2025-01-01': 16.66, '2026-01-01': 17.13 }, source: 'Washington L&I' },
  'US-WA/Seattle': { name: 'Seattle', hourly: { '2026-01-01': 21.3 }, source: 'Washington L&I' },
  'CA-NB': { name: 'New Brunswick', hourly: { '2026-04-01': 15.9 }, source: 'New Brunswick, 2026-02-11' },
  'CA-ON': {
    name: 'Ontario',
    hourly: { '2024-10-01': 17.2, '2025-10-01': 17.6, '2026-10-01': 17.95 },
    source: 'public payroll tables',
  },
}
