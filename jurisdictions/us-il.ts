import { type Duty, defineJurisdiction } from '../src/law/jurisdiction.js'

const read = '2026-11-22'
const faq = 'https://labor.illinois.gov/faqs/equal-pay-act-salary-transparency-faq.html'
const act = 'https://ilga.gov/legislation/ilcs/documents/082001120K5.htm'

/** Fifteen counted anywhere; postings made since 2025. */
const equalPayAct = {
  from: '2025-01-01',
  postedSince: '2025-01-01',
  employees: { total: 15 },
  reaches: [
    'work-is-here',
    'reports-here',
    { by: 'work-could-be-here', provided: 'you know or could foresee that the work will be done in Illinois or report there' },
  ],
  exempt: ['placements'],
  posting: 'specific-position',
  penalty: '$500, $2,500 and $10,000 for the first, second and third fault of an active posting',
} satisfies Partial<Duty>

const content = { cite: '820 ILCS 112/5, 112/10(b-25)', url: act, read, confidence: 'secondary' } as const

export default defineJurisdiction({
  id: 'us-il',
  name: 'Illinois',
  covers: ['US-IL'],
  within: 'us',
  obligations: [
    {
      ...equalPayAct,
      requires: 'pay',
      openEnded: 'forbidden',
      fixedPay: 'allowed',
      says: 'State the wage or salary, or its range, or link to a public page that gives pay and benefits.',
      source: content,
      severity: { 'pay/link-only': 'off' },
    },
    {
      ...equalPayAct,
      requires: 'narrow-range',
      widest: 'good-faith',
      says: 'Take the range from a pay scale, an earlier range, the pay of those in like posts, or the budget; a range that means nothing is none.',
      source: { cite: '820 ILCS 112/5', url: act, read, confidence: 'secondary' },
      severity: { 'pay/wide': 'warning' },
    },
    {
      ...equalPayAct,
      requires: 'benefits',
      detail: 'general',
      says: 'Describe the benefits in general; where the pay is in the posting, a public benefits page that is up to date and easily found will do.',
      source: content,
      severity: {
        'benefits/link-only': 'off',
        'benefits/vague': 'warning',
        'benefits/open-ended': 'warning',
        'benefits/incomplete': 'off',
      },
    },
    {
      ...equalPayAct,
      requires: 'other-pay',
      says: 'Describe in general any bonuses, stock or other incentives that the job carries.',
      source: content,
    },
    {
      requires: 'no-salary-history',
      from: '2025-01-01',
      reaches: ['work-is-here', 'work-could-be-here'],
      says: 'Do not ask what applicants earned before; asking what they expect is fine.',
      source: {
        cite: '820 ILCS 112/10',
        url: act,
        read,
        confidence: 'single',
        unsure: 'the subsection, and the first day, which is older than the one given',
      },
    },
    {
      requires: 'ai-notice',
      from: '2026-11-22',
      reaches: ['work-is-here', 'work-could-be-here'],
      atMost: 'info',
      unsettled: 'The rules on how to give the notice are only drafts.',
      says: 'Tell applicants when artificial intelligence is used in recruiting.',
      source: {
        cite: '775 ILCS 5/2-102(L)',
        url: null,
        read,
        confidence: 'secondary',
        unsure: 'the first day, which is older than the one given',
      },
    },
  ],
  beyond: [
    {
      says: 'Tell current staff of an opportunity for promotion within 14 days of posting it outside.',
      source: { cite: '820 ILCS 112/10(b-25)', url: act, read, confidence: 'secondary' },
    },
    {
      says: 'Keep the pay scale, the benefits and the posting itself for five years.',
      source: { cite: '820 ILCS 112/20', url: null, read, confidence: 'secondary', unsure: 'the section' },
    },
    {
      says: 'Where nothing was posted, give the pay scale before any offer or talk of pay, or on request.',
      source: { cite: '820 ILCS 112/10(b-25)', url: act, read, confidence: 'secondary' },
    },
    {
      says: 'Whoever posts for you must include what you gave them, and is liable unless they show that you gave them nothing. The same bad posting in several places is one violation.',
      source: { cite: 'IDOL, Salary Transparency FAQ', url: faq, read, confidence: 'secondary' },
    },
  ],
  notCovered: [
    'Whether a public page that the posting links to gives both pay and benefits and is up to date.',
    'Commission: that a good-faith estimate of it is asked for is only remembered.',
    'How many days there are to mend a posting after notice: only remembered.',
    'State jobs exempt from competitive selection, and independent contractors, are outside the law.',
    'An ad that shuts out people in Illinois is read as outside the law; the text does not settle it.',
  ],
})
