import type { BenefitFamily } from '../facts.js'

/** One benefit and the phrases for it, written as `lexicon` reads them. */
export interface BenefitName {
  readonly name: string
  readonly kind: BenefitFamily
  /** Phrases that mean the benefit wherever an employer speaks to applicants: "dental insurance", "401(k)". */
  readonly firm?: readonly string[]
  /** Phrases that mean it where benefits are spoken of: "dental", "vacation". */
  readonly loose?: readonly string[]
  /** Phrases that mean it only as a part of a list of benefits: "health, vision and life". */
  readonly listed?: readonly string[]
  /** Work speaks of these too (training, equipment, meals): outside a list of benefits they need an employer who plainly offers them. */
  readonly soft?: true
}

const cover =
  'insurance|insurances|coverage|coverages|plan|plans|benefit|benefits|premium|premiums|cover|subsidy|scheme|schemes|program|programs|programme|aid'
const days = 'day|days|time|leave|pay|allowance|hours|weeks'
const leave = 'leave|leaves'
const money =
  'stipend|stipends|reimbursement|reimbursements|allowance|allowances|budget|budgets|assistance|fund|funds|credit|credits|subsidy|subsidies|account|accounts|benefit|benefits|perk|perks|support|repayment|repayments|dollars|discount|discounts|contribution|contributions|bonus|bonuses|voucher|vouchers|wallet|wallets'
const few = '#|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen'

/**
 * Every benefit that is told apart. Of two phrases at one place the longer counts, then the firmer, then the one that stands first here.
 * The generic names (`health insurance`, `retirement plan`, `paid time off`) do not say which insurance, plan or days.
 */
export const benefitNames: readonly BenefitName[] = [
  // Retirement
  { name: '401(k)', kind: 'retirement', firm: ['401 k', '401k', '401ks'] },
  { name: '403(b)', kind: 'retirement', firm: ['403 b', '403b'] },
  { name: '457(b)', kind: 'retirement', firm: ['457 b', '457b', '401 a', '401a'] },
  { name: 'IRA', kind: 'retirement', firm: ['simple|sep|roth ira'], listed: ['ira'] },
  {
    name: 'pension',
    kind: 'retirement',
    firm: [
      'pension plan|plans|scheme|schemes|contribution|contributions|benefit|benefits|program|match|matching',
      'defined benefit plan|pension',
      'company|employer|workplace|state|contributory pension',
    ],
    loose: ['pension|pensions'],
  },
  {
    name: 'retirement plan',
    kind: 'retirement',
    firm: [
      'retirement saving|savings|plan|plans|benefit|benefits|program|programs|contribution|contributions|match|matching|account|accounts|package|scheme|schemes|system|systems|security|coverage|option|options|fund|funds',
      'thrift savings plan',
      'federal employees|employee retirement',
      'superannuation',
      'rrsp [match|matching]',
      'tfsa',
      'defined contribution plan',
      'provident fund',
      'kiwisaver',
    ],
    loose: ['retirement', 'deferred compensation'],
    listed: ['rsp|tsp'],
  },
  // Time off
  {
    name: 'parental leave',
    kind: 'paidTimeOff',
    firm: [
      `parental|maternity|paternity|paternal|maternal|family|caregiver|caregiving|adoption|bonding|baby [and|or] [parental|maternity|paternity|medical|bonding|caregiver|adoption|caregiving] ${leave}`,
      'paid parental time off',
      'parental time off',
    ],
    loose: ['maternity|paternity|parental|paternal'],
  },
  {
    name: 'sick leave',
    kind: 'paidTimeOff',
    firm: [`[paid] sick [and|personal] [safe] ${days}`, `[paid] medical ${leave}`],
    loose: ['sick'],
  },
  { name: 'bereavement leave', kind: 'paidTimeOff', firm: [`bereavement ${leave}`, 'paid bereavement'], loose: ['bereavement'] },
  {
    name: 'volunteer time off',
    kind: 'paidTimeOff',
    firm: [
      'volunteer|volunteering time off',
      `volunteer|volunteering days|pto|${leave}`,
      'paid volunteer|volunteering [time|days|hours] [off]',
    ],
    loose: ['vto'],
  },
  {
    name: 'holidays',
    kind: 'paidTimeOff',
    firm: [
      '[paid] paid|floating|company|observed|federal|statutory|public|bank|national|annual|office|wide holiday|holidays',
      'holiday pay|schedule|closure|time|entitlement',
      `${few} [annual|floating|observed|standard|company] holidays`,
      'winter break|closure|shutdown',
      'end of year break|closure|shutdown',
      'year end break|closure|shutdown',
    ],
    loose: ['holiday|holidays', 'juneteenth'],
  },
  {
    name: 'vacation',
    kind: 'paidTimeOff',
    firm: [
      'paid vacation|vacations [time|days|leave]',
      'vacation day|days|time|leave|pay|hours|policy|policies|accrual',
      'unlimited|flexible|annual|days|weeks|hours [of] [paid] vacation [time|days|leave]',
      'annual leave',
    ],
    loose: ['vacation|vacations'],
  },
  {
    name: 'personal days',
    kind: 'paidTimeOff',
    firm: [
      `personal days|${leave}`,
      'personal time off',
      'mental health day|days [off]',
      'wellness|wellbeing|recharge|birthday day|days [off]',
      'well being days [off]',
      'company|global|team recharge|wellness|wellbeing day|days|week',
    ],
    loose: ['birthday off', 'day|days off'],
  },
  {
    name: 'paid time off',
    kind: 'paidTimeOff',
    firm: [
      'paid|unlimited|flexible|flex|discretionary|generous|responsible|personal|ample|compensatory|take|competitive|open|sufficient [paid] time off',
      'paid|unlimited|flexible|generous timeoff',
      'pto|fpto|dto|fto [days]',
      `[fully] paid [annual|personal|family] ${leave}`,
      'paid days off',
      '[day|days] [of] paid time off',
      'paid absence|absences|breaks',
      'paid wellness time',
      'time off work|policy|benefit|benefits|program|programs',
      'leave benefit|benefits|programs|policy|policies|entitlement',
    ],
    loose: ['time off'],
    listed: [leave],
  },
  { name: 'sabbatical', kind: 'other', firm: ['[paid] sabbatical|sabbaticals [leave|program]'] },
  // Health
  {
    name: 'medical',
    kind: 'health',
    firm: [`medical [rx|prescription] ${cover}`, 'global|private|company|travel medical insurance'],
    listed: ['medical [rx]'],
  },
  { name: 'dental', kind: 'health', firm: [`dental ${cover}|care`], loose: ['dental'] },
  { name: 'vision', kind: 'health', firm: [`vision|optical ${cover}|care`, 'eye care'], listed: ['vision|optical'] },
  {
    name: 'prescription drugs',
    kind: 'health',
    firm: ['prescription [drug] coverage|plan|plans|benefit|benefits|insurance'],
    listed: ['prescription|prescriptions [drug|drugs]', 'pharmacy', 'rx'],
  },
  {
    name: 'health savings account',
    kind: 'health',
    firm: ['health savings|reimbursement account|accounts|arrangement|arrangements', 'hsa|hsas|hra|hras'],
  },
  {
    name: 'mental health care',
    kind: 'health',
    soft: true,
    firm: [
      `mental|behavioral|behavioural|emotional health|wellness|wellbeing [and] [wellness|wellbeing] ${cover}|support|service|services|resources|care|stipend|stipends|reimbursement`,
    ],
    loose: ['mental health', 'therapy [sessions|reimbursement]'],
  },
  {
    name: 'health insurance',
    kind: 'health',
    firm: [
      `health|healthcare [care] [and] [welfare|dental] ${cover}`,
      'health and wellness insurance|coverage|plan|plans|benefit|benefits|package',
      'private|group|full health|healthcare [care]',
      'employer|company paid health|healthcare [care]',
      'ppo [plan]',
      'hmo',
      'high deductible [health] plan',
    ],
    listed: ['health [care]', 'healthcare', 'bupa'],
  },
  {
    name: 'fertility',
    kind: 'other',
    soft: true,
    firm: [
      `fertility|ivf|reproductive [and|or] [family|adoption|fertility] [forming|building|planning] ${cover}|${money}|services|treatment|treatments|health`,
      `family forming|building|planning [and|or] [adoption|fertility] ${cover}|${money}|services|treatment|treatments`,
    ],
    listed: ['fertility', 'family planning', 'carrot|maven'],
  },
  // Other insurance and plans
  {
    name: 'life insurance',
    kind: 'other',
    firm: [
      `life [and|or] [ad] [and] [d] [disability|accident] ${cover}|assurance`,
      `ad and d [and|or] [disability] ${cover}`,
      `accident|accidental|term|supplemental|hospital [illness|indemnity|death|life] ${cover}`,
      `critical illness ${cover}`,
      'group|term|voluntary|company life',
      'accidental death [and] [dismemberment]',
      'death in service',
    ],
    listed: ['life', 'ad and d', 'critical illness', 'accident', 'add'],
  },
  {
    name: 'disability insurance',
    kind: 'other',
    firm: [
      `disability ${cover}|protection`,
      'short|long term disability',
      'short [term] and|or long term disability',
      'long [term] and|or short term disability',
      'income protection',
    ],
    loose: ['disability'],
    listed: ['std|ltd'],
  },
  {
    name: 'flexible spending account',
    kind: 'other',
    firm: [
      'flexible spending [account|accounts|wallets]',
      'fsa|fsas',
      'dependent care account|accounts|fsa|assistance|reimbursement',
    ],
    loose: ['flex spending', 'dependent care'],
  },
  { name: 'pet insurance', kind: 'other', firm: ['pet insurance|benefit|benefits|care|adoption|bereavement'] },
  {
    name: 'legal plan',
    kind: 'other',
    soft: true,
    firm: [
      'legal insurance|plan|plans|benefit|benefits|assistance',
      'legal services plan',
      'identity theft',
      'id shield',
      'prepaid legal',
    ],
    listed: ['legal'],
  },
  {
    name: 'employee assistance program',
    kind: 'other',
    firm: ['employee assistance program|programs|programme|plan', 'eap'],
    listed: ['employee assistance'],
  },
  {
    name: 'stock purchase plan',
    kind: 'other',
    firm: ['[employee] stock purchase|participation|ownership plan|plans|program|programs', 'espp', 'esop'],
  },
  {
    name: 'commuter benefits',
    kind: 'other',
    soft: true,
    firm: [
      `commuter|commuting|commute|transit|transportation|travel|parking [and] [parking|transit] ${money}`,
      'cycle to work',
      'free parking',
      'bikeshare',
    ],
    listed: ['commuter|transit|parking', 'daily commute'],
  },
  {
    name: 'tuition assistance',
    kind: 'other',
    firm: [
      `tuition [fee] ${money}|remission`,
      `student loan ${money}|forgiveness`,
      'public service loan forgiveness',
      'pslf',
      'education|educational stipend|stipends|reimbursement|reimbursements|allowance|allowances|budget|budgets|assistance|benefit|benefits',
      '529 plan|plans',
    ],
    loose: ['tuition'],
    listed: ['education'],
  },
  {
    name: 'professional development',
    kind: 'other',
    soft: true,
    firm: [
      `professional|career|personal|learning|training|development|growth|skill [and] [professional|personal|career|development|growth|learning|education|training] [development|growth|learning|education|training] ${money}`,
      'paid|free [paid] [professional] training|certification|certifications',
      'conference budget|stipend|attendance',
      'book budget|allowance',
    ],
    listed: [
      'professional|career development|growth',
      'learning [and] [development]',
      'training [program|programs|programme|programmes]',
      'conference|conferences',
      'continuing education',
      'mentorship',
      'coaching',
    ],
  },
  {
    name: 'wellness',
    kind: 'other',
    soft: true,
    firm: [
      `wellness|wellbeing|fitness|gym|lifestyle [and] [wellness|fitness|health|lifestyle] [spending] ${money}|membership|memberships|program|programs|programme|platform`,
      `health and wellness ${money}|membership|memberships`,
      `well being ${money}`,
    ],
    listed: ['wellness|gym|fitness|wellbeing|headspace', 'well being', 'calm app'],
  },
  {
    name: 'childcare',
    kind: 'other',
    soft: true,
    firm: [
      `child|day care ${money}|services`,
      `childcare|daycare ${money}|services`,
      'backup [child] care|childcare',
      'back up [child] care|childcare',
      'site childcare|daycare',
    ],
    listed: ['childcare|daycare', 'child|day care'],
  },
  {
    name: 'adoption assistance',
    kind: 'other',
    soft: true,
    firm: [`adoption|surrogacy [and] [adoption|surrogacy] ${money}`],
    listed: ['adoption|surrogacy'],
  },
  {
    name: 'relocation',
    kind: 'other',
    soft: true,
    firm: [`relocation ${money}|package|packages|expenses|costs`],
    listed: ['relocation'],
  },
  {
    name: 'equipment',
    kind: 'other',
    soft: true,
    firm: [
      `home|remote|cell|mobile office|workspace|work|phone|internet [and] [internet|phone|equipment|office|wellness|technology|laptop|furniture] [setup|set|equipment] [up] ${money}`,
      `work from home [equipment|office] ${money}`,
      `wfh|office|equipment|technology|tech|internet|phone|laptop|workspace|ergonomic|furniture|coworking [and] [internet|phone|equipment|office|technology|laptop|furniture] [setup|equipment|service|space|expenses] ${money}`,
      'company provided|issued|paid|supplied laptop|phone|computer|equipment|vehicle|car|uniform|uniforms',
      'company car|vehicle|laptop|phone',
      'co working pass|membership|space',
      'coworking pass|membership|space',
    ],
    listed: ['home office [equipment]', '[new] laptop|macbook [pro]', 'office equipment', 'uniform|uniforms'],
  },
  {
    name: 'meals',
    kind: 'other',
    soft: true,
    firm: [
      'free|catered|daily|weekly|complimentary|subsidized|subsidised|lunch|meal|food [daily|team|catered|office|healthy] lunch|lunches|meal|meals|snack|snacks|breakfast|coffee|food|allowance|allowances|stipend|stipends|voucher|vouchers',
    ],
    listed: ['snack|snacks|lunch|lunches|meal|meals', 'happy hours'],
  },
  {
    name: 'employee discounts',
    kind: 'other',
    soft: true,
    firm: [
      'employee|staff|member|merchandise|product|store|corporate|associate|generous|exclusive [product|merchandise|store|subscription|rental] [and] [rental] discount|discounts',
      'discount program|programme|offers',
    ],
    listed: ['discount|discounts'],
  },
  {
    name: 'flexible schedule',
    kind: 'other',
    soft: true,
    listed: ['flexible [work] schedule|schedules|hours|working|scheduling', 'summer fridays', '#|four day [work] week|workweek'],
  },
  {
    name: 'stipend',
    kind: 'other',
    soft: true,
    firm: [
      'monthly|annual|yearly|quarterly|weekly|time|flexible|living|lifestyle [meal|wellness|learning|health|home|office|technology|internet|social|travel|food] stipend|stipends|allowance|allowances',
      'lifestyle [spending] account|accounts|benefit|benefits',
    ],
    listed: ['stipend|stipends|allowance|allowances'],
  },
]
