import type { PayWhat } from '../facts.js'

/** What the words beside an amount say it is: a kind of this job's pay, or something else and why. */
export interface Cue {
  readonly what: PayWhat | null
  /** For an amount that is not this job's pay. */
  readonly why: string | null
  readonly from: number
  readonly to: number
}

/**
 * The words that tell what an amount is. Where two could begin at one place, the upper row wins. `why` marks what is not this job's pay.
 * | says | example |
 * |---|---|
 * | base | `base salary of $90,000`, `hourly rate: $20`, `earn $20 an hour` |
 * | ote, total | `$180k OTE`, `total cash compensation of $150,000` |
 * | bonus, commission, equity | `$5,000 sign-on bonus`, `$2,000 monthly draw`, `$40,000 in RSUs` |
 * | other | `most servers average $12/hr in tips`, `$2/hr shift differential` |
 * | not pay | `$2M ARR`, `a budget of $4 million`, `tuition assistance up to $5,250` |
 */
const rows: readonly { readonly what?: PayWhat; readonly why?: string; readonly words: readonly string[] }[] = [
  { why: 'a law or policy sets it, not this job', words: ['(?:federal |state |local |city )?minimum wage', '(?:pay|salary|statutory|legal) (?:cap|limit)', 'pay (?:limitation|system)', '(?:maximum|highest) (?:salary|pay) (?:available|allowable|payable|permitted)'] },
  { why: 'it is an average of the market, not what this job pays', words: ['(?:market|industry|national|state|sector|city) (?:average|median|rate)s?', '(?:average|median) (?:[a-z-]+ )?(?:salary|pay|wage|income|household income)(?: for| in| of)'] },
  { why: 'it is paid for sending someone else', words: ['(?:employee )?referr?als?(?: bonus(?:es)?| fees?| program(?:me)?| awards?)?', 'refer a friend'] },
  { why: 'it is paid for a trial, not for the job', words: ['(?:paid )?trial (?:project|task|period|day|week|shift)', 'paid (?:test|assignment|interview)'] },
  { why: 'it is help with studies or training', words: ['tuition(?: \\w+)?', 'education(?:al)?', 'student loans?', 'scholarships?', '(?:professional|personal|career) (?:development|growth)', 'learning', 'trainings?', 'conferences?', 'certifications?', 'continuing (?:education|medical education)', 'CME', 'books?', 'coach(?:ing)?', 'upskilling', 'courses?', 'L&D'] },
  { why: 'it is retirement saving', words: ['401\\s?\\(?[ka]\\)?', '403\\s?\\(?b\\)?', '457', 'retirement', '(?:company |employer |employee |dollar-for-dollar )?match(?:ing|es|ed)?', 'pension', 'superannuation', 'RRSP', 'IRA', 'contributions?', 'contribut(?:e|es|ing)'] },
  { why: 'it is insurance or a health account', words: ['HSA', 'FSA', 'HRA', 'HDHP', '(?:life |health |dental |vision |medical |disability |liability )?insurance', 'AD&D', 'coverage', 'cover', 'premiums?', 'deductibles?', 'co-?pays?', 'life', 'medical', 'health(?:care| care)?', 'dental', 'dependents?', 'death benefit', 'insured', 'indemnity'] },
  {
    why: 'it is an allowance or a perk',
    words: [
      'stipends?', 'allowances?', 'reimburse\\w*', 'per diem', 'home[- ]office', '(?:work|office|wfh) ?(?:-?from-?home )?(?:set-?up|space)', 'wellness', 'well-?being', 'internet', '(?:cell ?|mobile )?phones?', 'equipment', 'laptops?', 'computer', 'hardware', 'gym', 'fitness', 'lunch(?:es)?', 'meals?', 'food', 'snacks?', 'commut\\w+', 'parking', 'transit', 'travel\\w*', 'mileage', 'perks?', 'credits?', 'vouchers?', 'gift ?cards?', 'relocation', 'moving', 'child ?care', 'family (?:planning|forming|building)', 'fertility', 'adoption', 'sabbatical', 'vacation', 'holidays?', 'anniversary', 'birthday', 'clothing', 'uniforms?', 'boots?', 'tools?', 'scrubs', 'discounts?', 'housing', 'lodging', 'lifestyle', 'volunteer\\w*', 'swag', 'coworking', 'co-working', 'get you set up', 'set ?up', 'expenses?', 'subscriptions?', 'memberships?', 'dues', 'licen[sc](?:e|es|ure)', 'spending account', 'rewards? points?', 'benefits? (?:budget|package worth)', 'merch',
    ],
  },
  { what: 'total', words: ['total (?:annual |target(?:ed)? |potential |expected |yearly |first[- ]year )?(?:cash|comp|comp\\.|compensation|pay|earnings|remuneration|rewards)(?: (?:package|range|target))?', '(?:targeted|target) (?:cash|total|compensation|comp)(?: compensation)?', 'total package', 'all-in', 'package of', 'total targeted cash', 'TTC', 'TCC'] },
  { what: 'ote', words: ['O\\.?T\\.?E\\.?', '(?:total )?(?:annual |realistic )?on[- ]?target(?: (?:earnings?|compensation|commission|income|pay|incentive|total compensation))?', '(?:target|expected|potential) (?:annual |total )?(?:earnings?|incentive compensation)', 'at plan', 'at 100% (?:quota|attainment)', 'earning potential', 'uncapped earnings?', 'variable'] },
  { what: 'other', words: ['(?:in|with|of|from) (?:cash )?(?:tips|gratuities)', 'tips? average', '(?:shift |night |weekend |evening |language |bilingual )?differentials?', 'overtime(?: rate| pay)?', 'holiday pay', 'on-call pay', 'premium pay', 'hazard pay', 'call[- ]?back pay'] },
  { what: 'bonus', words: ['(?:(?:annual|quarterly|monthly|performance|sign(?:ing)?[- ]?(?:on)?|retention|year[- ]end|hiring|completion|discretionary|holiday|referral|starting|welcome|attendance|safety|joining|longevity)[ -])*bonus(?:es)?', 'sign[- ]on', 'incentives?(?: pay| compensation| bonus| plan| payments?)?', 'retention (?:payment|pay)', 'profit[- ]sharing'] },
  { what: 'commission', words: ['commissions?', 'draw', 'residuals?', 'spiffs?'] },
  { what: 'equity', words: ['equity', 'stock(?: options?| units?| grants?)?', 'RSUs?', 'shares?', 'options', 'ISOs', 'ESPP', 'carried interest'] },
  {
    what: 'base',
    words: [
      '(?:annual(?:ized)? |yearly |monthly |weekly |starting |hourly |gross |full[- ]time |target |expected |current |anticipated |estimated )*base(?:[- ](?:salary|pay|wage|compensation|comp|rate))?(?: range)?', 'salary', 'salaries', 'salaried', 'pay', 'pays', 'payscale', 'paid', 'paying', 'payrate', 'wages?', 'compensation', 'compensated?', 'comp', 'remuneration', 'hourly', 'rates?', 'earn(?:s|ing|ings)?', 'hiring (?:range|rate)', 'hires? (?:start|begin)', 'hired at', 'start(?:s|ing)? (?:at|rate|wage|from)', 'range', 'basic', 'gross', 'honorari(?:um|a)', 'ctc', 'CTC', 'take[- ]home', 'offer(?:s|ing)? (?:of|between)', 'flat fee', 'day rate', 'fixed fee', 'piece rates?', 'salaire', 'rémunération', 'gehalt', 'vergütung', 'bruttogehalt', 'salario', 'stipendio', 'retribuzione', 'salário', 'remuneração', 'lön', 'løn', 'lønn', 'salaris', 'wynagrodzenie', 'mzda', 'atlyginimas', 'Entgelt', 'KV-Mindest\\w*', 'Monatsbrutto', 'Jahresbrutto',
    ],
  },
  { why: 'it is revenue, sales or the size of a business', words: ['revenues?', 'C?ARR', 'MRR', 'GMV', 'GWP', 'turnover', 'valuation', 'valued', 'market (?:cap|size|opportunity|share)', 'TAM', 'markets?', 'industry', 'EBITDA', 'profits?', 'sales', 'sold', 'sells?', 'ecommerce', 'e-commerce', 'commerce', 'business(?:es)?', 'compan(?:y|ies)', 'corporation', 'organi[sz]ation', 'unicorn', 'economy', 'worldwide', 'worth', 'savings?', 'saved', 'annual recurring', 'run[- ]rate', 'enterprise', 'firm', 'operation'] },
  { why: 'it is money that the company raised', words: ['raised?', 'raising', 'fund(?:ing|ed|raise|raised|raising)', 'series [a-h]', 'seed', 'invest(?:ed|ment|ments|ing|ors?)', 'backed', 'IPO', 'venture', 'capital', 'acqui\\w+', 'purchased', 'round', 'rounds', 'donat\\w+', 'gifts?', 'donors?', 'philanthrop\\w+', 'bequest', 'endowment'] },
  { why: 'it is a quota or a goal', words: ['quotas?', 'targets?', 'goals?', 'bookings', 'attainment', 'pipeline'] },
  {
    why: 'it is money that the job handles',
    words: ['budgets?', 'portfolios?', 'AUM', 'assets(?: under management)?', 'manag\\w+', 'spend(?:ing)?', 'P&L', 'book of business', 'grants?', 'funds', 'deposits?', 'loans?', 'mortgages?', 'transactions?', 'payments?', 'volume', 'process(?:ed|es|ing)', 'moved', 'moving', 'contracts?', 'projects?', 'deals?(?: size)?', 'ACV', 'contract value', 'accounts? worth', 'clients?', 'customers?', 'cash', 'drawer', 'claims?', 'settlements?', 'verdicts?', 'awarded', 'awards?', 'construction', 'developments?', 'properties', 'real estate', 'programs?', 'initiatives?', 'oversee\\w*', 'responsible for', 'accountable'],
  },
  { why: 'it is a price or a fee', words: ['fees?', 'costs?', 'prices?', 'priced', 'charges?', 'tickets?', 'fines?', 'penalt(?:y|ies)', 'background check', 'debts?', 'bills?', 'bail', 'bond', 'plans?', 'products?', 'services?', 'purchases?'] },
]

const source = rows.map(({ words }) => `(${words.join('|')})`).join('|')
const cue = new RegExp(`(?<![\\p{L}\\d])(?:${source})(?![\\p{L}])`, 'giu')

/** The cues of a short text, in order. */
export function cuesIn(text: string): readonly Cue[] {
  const found: Cue[] = []
  for (const match of text.matchAll(cue)) {
    const row = rows[match.findIndex((group, index) => index > 0 && group !== undefined) - 1]
    if (row) found.push({ what: row.what ?? null, why: row.why ?? null, from: match.index, to: match.index + match[0].length })
  }
  return found
}
