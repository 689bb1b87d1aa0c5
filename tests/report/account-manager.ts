import type { Finding, Fix, Reason } from '../../src/engine/finding.js'
import type { Jurisdiction, Severity } from '../../src/law/jurisdiction.js'
import type { Posting, Told } from '../../src/report/run.js'

const law = (id: string, name: string): Jurisdiction => ({ id, name, covers: [], obligations: [] })
const laws = {
  co: law('us-co', 'Colorado'),
  wa: law('us-wa', 'Washington'),
  ca: law('us-ca', 'California'),
  ny: law('us-ny', 'New York'),
  nyc: law('us-ny-nyc', 'New York City'),
} as const

export const denver = { text: 'Denver, CO', start: 100, end: 110 }
const remote = { text: 'Remote (US)', start: 114, end: 125 }

/** A reason with made-up law behind it: what a report shows of one is its id, its citation, the words and what it hangs on. */
export function reason(
  id: keyof typeof laws,
  cite: string,
  evidence: Reason['evidence'],
  more: {
    readonly severity?: Severity
    readonly provided?: string
    readonly settle?: readonly string[]
    readonly url?: string
  } = {},
): Reason {
  return {
    jurisdiction: laws[id],
    obligation: {
      requires: 'pay',
      openEnded: 'forbidden',
      fixedPay: 'allowed',
      from: '2023-01-01',
      says: 'State the pay.',
      reaches: ['work-is-here'],
      source: { cite, url: more.url ?? null, read: '2026-11-22', confidence: 'official' },
    },
    evidence,
    severity: more.severity ?? 'error',
    ...(more.provided === undefined ? {} : { provided: { says: more.provided, settle: more.settle ?? ['employer.employees'] } }),
  }
}

function fixOf(title: string, safety: Fix['safety'], text = ''): Fix {
  return { title, safety, edits: [{ start: 0, end: 0, text }] }
}

/** A finding at a line and column. */
export function told(
  line: number,
  column: number,
  finding: Pick<Finding, 'rule' | 'severity' | 'message'> & Partial<Finding>,
): Told {
  return {
    finding: { because: [], fixes: [], start: line * 1000 + column, end: line * 1000 + column + 1, ...finding },
    state: 'open',
    from: { line, column, offset: line * 1000 + column },
    to: { line, column: column + 1, offset: line * 1000 + column + 1 },
    fingerprint: '0123456789abcdef',
  }
}

/** A posting whose evidence stands on line 10. */
export function postingOf(path: string, findings: readonly Told[], more: Partial<Posting> = {}): Posting {
  return {
    path,
    error: null,
    status: 'open',
    about: 'Account Manager, Denver, CO or Remote (US)',
    placeless: false,
    findings,
    reach: [
      {
        jurisdiction: laws.co,
        reach: 'yes',
        why: 'the job is performed in Denver, CO',
        evidence: denver,
        provided: null,
        settle: [],
      },
      {
        jurisdiction: laws.wa,
        reach: 'provided',
        why: 'the job is remote and can be done from Washington',
        evidence: remote,
        provided: 'you have 15 or more employees',
        settle: ['employer.employees'],
      },
    ],
    untouched: [],
    placeOf: () => ({ line: 10, column: 1 }),
    ...more,
  }
}

const many = { provided: 'you have 15 or more employees' } as const

/** One of each kind of line: certain and provided laws, laws that share a line, every kind of fix, every severity. */
export const accountManager = postingOf('postings/account-manager.md', [
  told(10, 1, {
    rule: 'application/deadline',
    severity: 'error',
    message: 'This posting names no day on which applications close.',
    because: [
      reason('co', 'C.R.S. § 8-5-201(2)(c)', denver, { url: 'https://cdle.colorado.gov/dlss/equal-pay-for-equal-work-act' }),
    ],
    fixes: [fixOf('Give the closing day', 'choice'), fixOf('Say that applications stay open', 'choice')],
  }),
  told(12, 79, {
    rule: 'pay/minimum-wage',
    severity: 'info',
    message: 'This wage is near the minimum wage.',
  }),
  told(26, 3, {
    rule: 'conduct/drivers-license',
    severity: 'warning',
    message: 'A driver’s license is asked for, but no driving is described.',
    because: [
      reason('ca', 'Gov. Code § 12940 (SB 1100)', remote, {
        severity: 'warning',
        provided: 'someone in California may be hired',
        settle: [],
      }),
      reason('wa', 'Ch. 49.58 RCW (SSB 5501)', remote, {
        severity: 'warning',
        provided: 'someone in Washington may be hired',
        settle: [],
      }),
    ],
    fixes: [fixOf('Ask for travel', 'choice'), fixOf('Drop the request', 'choice')],
  }),
  told(30, 15, {
    rule: 'pay/open-ended',
    severity: 'error',
    message: 'This pay has a top but no bottom.',
    because: [
      reason('wa', 'RCW 49.58.110', remote, {
        severity: 'warning',
        provided: 'you have 15 or more employees and one in Washington',
        settle: ['employer.employees', 'employer.in.us-wa'],
      }),
      reason('ca', 'Lab. Code § 432.3(c)', remote, { severity: 'warning', ...many }),
      reason('nyc', 'Admin. Code § 8-107(32)', remote, {
        severity: 'warning',
        provided: 'you have 4 or more employees',
        settle: ['employer.employees'],
      }),
      reason('ny', 'Labor Law § 194-b', remote, {
        severity: 'warning',
        provided: 'you have 4 or more employees',
        settle: ['employer.employees'],
      }),
      reason('co', 'C.R.S. § 8-5-201(2)(a)', denver),
    ],
    fixes: [fixOf('Give the range a bottom', 'unsafe', '[lowest pay] to $90,000')],
  }),
  told(30, 61, {
    rule: 'benefits/open-ended',
    severity: 'error',
    message: '“And more” leaves the list of benefits open.',
    because: [
      reason('co', 'CDLE, INFO #9A', denver),
      reason('wa', 'RCW 49.58.110(1)(a)(ii)', remote, { severity: 'warning', ...many }),
    ],
    fixes: [fixOf('Close the list', 'safe')],
  }),
])
