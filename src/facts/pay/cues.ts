import type { PayWhat } from '../facts.js'
import { matchesOf } from '../matches.js'

/** What the words beside an amount say it is: a kind of this job's pay, or something else and why. */
export interface Cue {
  readonly what: PayWhat | null
  /** For an amount that is not this job's pay. */
  readonly why: string | null
  readonly from: number
  readonly to: number
}

interface Row {
  readonly what?: PayWhat
  readonly why?: string
  /** Alternatives of a regular expression, upper and lower case alike; lines are joined by `|`. */
  readonly words: readonly string[]
}

const whenTimes =
  'annual|yearly|quarterly|monthly|weekly|hourly|starting|gross|full[- ]time|target|expected|current|anticipated|estimated'
const occasions =
  'annual|quarterly|monthly|performance|retention|year[- ]end|hiring|completion|discretionary|holiday|starting|welcome'

/**
 * The words that tell what an amount is. Where two could begin at one place, the upper row wins. `why` marks what is not this job's pay.
 * | says | example |
 * |---|---|
 * | base | `base salary of $90,000`, `hourly rate: $20`, `earn $20 an hour` |
 * | ote, total | `$180k OTE`, `total cash compensation of $150,000` |
 * | bonus, commission, equity | `$5,000 sign-on bonus`, `$2,000 monthly draw`, `$40,000 in RSUs` |
 * | other | `most servers average $12/hr in tips`, `$2/hr shift differential`, `an extra $150` |
 * | not pay | `$2M ARR`, `a budget of $4 million`, `tuition assistance up to $5,250` |
 */
const rows: readonly Row[] = [
  {
    why: 'a law or policy sets it, not this job',
    words: [
      '(?:(?:federal|state|local|city|county) )?minimum wage|(?:pay|salary|statutory|legal) (?:cap|limit)|pay (?:limitation|system)',
      '(?:maximum|highest) (?:salary|pay) (?:available|allowable|payable|permitted)',
    ],
  },
  {
    why: 'it is an average of the market, not what this job pays',
    words: [
      '(?:market|industry|national|state|sector|city) (?:average|median|rate)s?(?: (?:salary|pay|wage|income))?',
      '(?:average|median) (?:[a-z-]{1,14} )?(?:salary|pay|wage|income) (?:for|in|of)|(?:average|median) household income',
    ],
  },
  {
    why: 'it is what somebody earned, not what this job pays',
    words: ['took home', 'top (?:sellers?|performers?|earners?|reps?|producers?|closers?)'],
  },
  {
    why: 'it is paid for sending someone else',
    words: ['(?:employee )?referr?als?(?: bonus(?:es)?| fees?| program(?:me)?| awards?)?|refer a friend'],
  },
  {
    why: 'it is paid for a trial, not for the job',
    words: ['(?:paid )?trial (?:project|task|period|day|week|shift)|paid (?:trial|test|assignment|interview)'],
  },
  {
    why: 'it is help with studies or training',
    words: [
      'tuition(?: \\w{1,14})?|education(?:al)?|student loans?|scholarships?|(?:professional|personal|career) (?:development|growth)|learning',
      'trainings?|conferences?|certifications?|continuing (?:medical )?education|CME|books?|coach(?:ing)?|upskilling|courses?|L&D',
    ],
  },
  {
    why: 'it is retirement saving',
    words: [
      '401\\s?\\(?[ka]\\)?|403\\s?\\(?b\\)?|457|retirement|(?:company |employer |employee )?match(?:ing|es|ed)?|pension|superannuation',
      'RRSP|IRA|contributions?|contribut(?:e|es|ing)',
    ],
  },
  {
    why: 'it is insurance or a health account',
    words: [
      'HSA|FSA|HRA|HDHP|(?:(?:life|health|dental|vision|medical|disability|liability) )?insurance|AD&D|coverage|cover|premiums',
      'premium (?:costs?|contributions?)|\\d(?:\\.\\d)?x (?:your |annual |base )?salary|times (?:your |annual |base )?salary|deductibles?',
      'co-?pays?|life|medical|health ?care|health|dental|dependents?|death benefit|insured|indemnity',
    ],
  },
  {
    why: 'it is an allowance or a perk',
    words: [
      'stipends?|allowances?|to cover (?:the |your )?(?:costs?|expenses)|reimburse\\w*|per diem|home[- ]office|(?:work|office|wfh) ?-?(?:from-?home )?(?:set-?up|space)|wellness',
      'well-?being|internet|(?:cell ?|mobile )?phones?|equipment|laptops?|computer|hardware|gym|fitness|lunch(?:es)?|meals?|food|snacks?',
      'commut\\w+|parking|transit|travel\\w*|mileage|perks?|credits?|vouchers?|gift ?cards?|relocation|moving|child ?care|fertility',
      'family (?:planning|forming|building)|adoption|sabbatical|vacation|holidays?|anniversary|birthday|clothing|uniforms?|boots?|tools?',
      'scrubs|discounts?|housing|lodging|lifestyle|volunteer\\w*|swag|co-?working|get you set up|set ?up|expenses?|subscriptions?',
      'memberships?|dues|licen[sc](?:es?|ure)|spending account|rewards? points?|benefits? (?:budget|package)|merch|pass',
    ],
  },
  {
    what: 'total',
    words: [
      'total (?:(?:annual|target(?:ed)?|potential|expected|yearly|first[- ]year) )?(?:cash compensation|cash|compensation|comp|pay|earnings|remuneration|rewards)(?: (?:package|range|target))?',
      '(?:targeted|target) (?:cash|total|compensation|comp)(?: compensation)?|(?:(?:total|salary|compensation|pay) )?package|all-in',
      'total targeted cash|(?:first[- ]year|year (?:1|one)) (?:earnings|income)|TTC|TCC',
    ],
  },
  {
    what: 'ote',
    words: [
      'O\\.?T\\.?E\\.?|(?:total )?(?:(?:annual|realistic) )?on[- ]?target(?: (?:earnings?|compensation|commission|income|pay|incentive|total compensation))?',
      '(?:target|expected|potential) (?:annual |total )?(?:earnings?|incentive compensation)|at plan|at 100% (?:quota|attainment)',
      'earning potential|uncapped earnings?|(?:average|typical|top|best) (?:reps?|agents?|earners?|associates?|performers?|sellers?|stylists?|advisors?)(?: \\w{1,12}){0,2} (?:earns?|makes?|averages?|earned|made)',
    ],
  },
  {
    what: 'other',
    words: [
      '(?:in|with|of|from) (?:cash )?(?:tips|gratuities)|tips? average|(?:(?:shift|night|weekend|evening|language|bilingual) )?differentials?',
      'overtime(?: rate| pay)?|holiday pay|on-call pay|premium pay|hazard pay|call[- ]?back pay',
      'adds?|added|on top|(?:extra|additional)(?: (?:pay|compensation|wages?))?|on average|(?:on|emergency|night|weekend) call',
    ],
  },
  {
    what: 'bonus',
    words: [
      `(?:(?:${occasions}|attendance|safety|joining|longevity|sign(?:ing)?[- ]?(?:on)?)[ -]){0,3}bonus(?:es)?|sign[- ]on`,
      'incentives?(?: pay| compensation| bonus| plan| payments?)?|retention (?:payment|pay)|profit[- ]sharing|variable(?: pay| compensation| comp)?',
    ],
  },
  { what: 'commission', words: ['commissions?|draw|residuals?|spiffs?'] },
  {
    what: 'equity',
    words: [
      '(?:equity|stock|RSU|option|share)s? (?:grants?|awards?|options?|units?|packages?)|grant value|equity|stock|RSUs?|in shares|ISOs|ESPP|carried interest',
    ],
  },
  {
    what: 'base',
    words: [
      `(?:(?:${whenTimes}) ){0,4}base(?:[- ](?:salary|pay|wage|compensation|comp|rate))?(?: range)?`,
      'salary|salaries|salaried|pay|pays|payscale|paid|paying|payrate|wages?|compensation|compensated?|comp|remuneration|hourly|rates?',
      'earn(?:s|ing|ings)?|hiring (?:range|rate)|hires? (?:start|begin)|hired at|start(?:s|ing)? (?:at|rate|wage|from)|range|basic|gross',
      'honorari(?:um|a)|CTC|take[- ]home|offer(?:s|ing)? (?:of|between)|flat fee|day rate|fixed fee|piece rates?|budgeted (?:at|salary|pay|range)',
      'salaire|rémunération|gehalt|vergütung|bruttogehalt|salario|stipendio|retribuzione|salário|remuneração|lön|løn|lønn|salaris',
      'wynagrodzenie|mzda|atlyginimas|Entgelt|(?:KV-)?Mindest\\w{0,14}|\\w{0,14}gehalt|\\w{0,14}lohn|Monatsbrutto|Jahresbrutto|sueldo',
    ],
  },
  {
    why: 'it is revenue, sales or the size of a business',
    words: [
      'revenues?|C?ARR|MRR|GMV|GWP|turnover|valuation|valued|market (?:cap|size|opportunity|share)|TAM|markets?|industry|EBITDA|profits?',
      'sales|sold|sells?|e-?commerce|commerce|business(?:es)?|compan(?:y|ies)|corporation|organi[sz]ation|unicorn|economy|worldwide|worth',
      'savings?|saved?|annual recurring|run[- ]rate|enterprise|firm|operation',
    ],
  },
  {
    why: 'it is money that the company raised',
    words: [
      'raised?|raising|fund(?:ing|ed|raise|raised|raising)|series [a-h]|seed|invest(?:ed|ments?|ing|ors?)|backed|IPO|venture|capital|acqui\\w+',
      'purchased|rounds?|donat\\w+|gifts?|donors?|philanthrop\\w+|bequest|endowment',
    ],
  },
  { why: 'it is a quota or a goal', words: ['quotas?|targets?|goals?|bookings|attainment|pipeline'] },
  {
    why: 'it is money that the job handles',
    words: [
      'budgets?|portfolios?|AUM|assets(?: under management)?|manag\\w+|spend(?:ing)?|P&L|book of business|grants?|funds|deposits?|loans?',
      'mortgages?|transactions?|payments?|volume|process(?:ed|es|ing)|moved|contracts?|projects?|deals?(?: size)?|ACV|contract value',
      'accounts? worth|clients?|customers?|cash|drawer|claims?|settlements?|verdicts?|awarded|awards?|construction|developments?',
      'properties|real estate|programs?|initiatives?|oversee\\w*|responsible for|accountable',
    ],
  },
  {
    why: 'it is a price or a fee',
    words: [
      'fees?|costs?|prices?|priced|charges?|tickets?|fines?|penalt(?:y|ies)|background check|debts?|bills?|bail|bond|plans?|products?|services?',
    ],
  },
]

/** No Unicode flag: with it, ignoring case costs five times as much. */
const cue = new RegExp(`\\b(?:${rows.map(({ words }) => `(${words.join('|')})`).join('|')})(?![A-Za-z\\u00c0-\\u024f])`, 'gi')

/** Adds nothing to the word before it: "on-target earnings range", "bonus pay". */
const weak = /^(?:range|rates?|pay|paid)$/i

/** The cues of a short text, in order. */
export function cuesIn(text: string): readonly Cue[] {
  const found: Cue[] = []
  for (const match of matchesOf(cue, text)) {
    const row = rows[match.findIndex((group, index) => index > 0 && group !== undefined) - 1]
    const last = found.at(-1)
    const to = match.index + match[0].length
    if (last && weak.test(match[0]) && match.index - last.to <= 1) found[found.length - 1] = { ...last, to }
    else if (row) found.push({ what: row.what ?? null, why: row.why ?? null, from: match.index, to })
  }
  return found
}
