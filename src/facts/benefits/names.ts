import type { BenefitFamily } from '../facts.js'

/** One benefit and the words for it, in lower case with plain quotes and hyphens. */
export interface BenefitName {
  readonly name: string
  readonly kind: BenefitFamily
  /** Words that mean the benefit wherever an employer speaks to applicants: "dental insurance", "401(k)". */
  readonly firm?: string
  /** Words that mean it where benefits are spoken of: "dental", "vacation". */
  readonly loose?: string
  /** Words that mean it only as a part of a list of benefits: "health, vision and life". */
  readonly listed?: string
  /** Work speaks of these too (training, equipment, meals): outside a list of benefits they need an employer who plainly offers them. */
  readonly soft?: true
}

const cover = '(?:insurances?|coverages?|plans?|benefits?|premiums?|cover|subsidy|schemes?|programs?|programmes?|aid)'
const days = '(?:days?|time|leave|pay|allowance|hours|weeks)'
const money =
  '(?:stipends?|reimbursements?|allowances?|budgets?|assistance|funds?|credits?|subsid(?:y|ies)|accounts?|benefits?|perks?|support|repayments?|dollars|discounts?|contributions?|bonus(?:es)?|vouchers?|wallets?)'

/**
 * Every benefit that is told apart. The first that matches at a place wins, so what is longer or more exact stands first.
 * The generic names (`health insurance`, `retirement plan`, `paid time off`) do not say which insurance, plan or days.
 */
export const benefitNames: readonly BenefitName[] = [
  // Retirement
  { name: '401(k)', kind: 'retirement', firm: '401 ?\\(? ?k ?\\)?(?:s\\b)?' },
  { name: '403(b)', kind: 'retirement', firm: '403 ?\\(? ?b ?\\)?' },
  { name: '457(b)', kind: 'retirement', firm: '457 ?\\(? ?b ?\\)?|401 ?\\(a\\)' },
  { name: 'IRA', kind: 'retirement', firm: '(?:simple|sep|roth)[ -]ira', listed: 'ira' },
  {
    name: 'pension',
    kind: 'retirement',
    firm: 'pension (?:plans?|schemes?|contributions?|benefits?|program|match\\w*)|defined[ -]benefit (?:plan|pension)|(?:company|employer|workplace|state|contributory) pension',
    loose: 'pensions?',
  },
  {
    name: 'retirement plan',
    kind: 'retirement',
    firm: '(?:employees? )?provident fund|kiwisaver|retirement (?:savings?|plans?|benefits?|programs?|contributions?|match\\w*|accounts?|packages?|schemes?|systems?|security|coverage|options?|funds?)|thrift savings plan|federal employees? retirement|superannuation|rrsp(?: match\\w*)?|tfsa|defined[ -]contribution plan',
    loose: 'retirement|deferred compensation',
    listed: 'rsp|tsp',
  },
  // Time off
  {
    name: 'parental leave',
    kind: 'paidTimeOff',
    firm: '(?:parental|maternity|paternity|family|caregiver|caregiving|adoption|bonding|baby)(?: (?:and|&|or) (?:parental|maternity|paternity|medical|bonding|caregiver|adoption))?(?:/\\w{4,12})? leaves?|(?:paid )?parental time off',
    loose: 'maternity|paternity|parental',
  },
  {
    name: 'sick leave',
    kind: 'paidTimeOff',
    firm: `(?:paid )?sick(?: (?:and|&) safe|/safe|/personal)?[ -]${days}|sick & safe time|(?:paid )?medical leave`,
    loose: 'sick',
  },
  { name: 'bereavement leave', kind: 'paidTimeOff', firm: 'bereavement leave|paid bereavement', loose: 'bereavement' },
  {
    name: 'volunteer time off',
    kind: 'paidTimeOff',
    firm: 'volunteer(?:ing)? (?:time[ -]off|days|pto|leave)|paid volunteer\\w*(?: (?:time|days|hours))?',
    loose: 'vto',
  },
  {
    name: 'holidays',
    kind: 'paidTimeOff',
    firm: '(?:paid|floating|company|observed|federal|statutory|public|bank|national|company-wide|annual|office) holidays?|holiday (?:pay|schedule|closure|time)|paid (?:company|federal|public|floating|national) holidays?|paid holiday\\w*|\\d{1,2} (?:annual |floating |observed |standard )?holidays|holiday entitlement|(?:winter|year-end|end[ -]of[ -]year) (?:break|closure|shutdown)',
    loose: 'holidays?|juneteenth',
  },
  {
    name: 'vacation',
    kind: 'paidTimeOff',
    firm: 'paid vacations?(?: (?:time|days|leave))?|vacation (?:days?|time|leave|pay|hours|policy|accrual)|(?:unlimited|flexible|annual|weeks? of|days of|hours of|days|weeks|hours) (?:paid )?vacation(?: (?:time|days|leave))?|annual leave',
    loose: 'vacations?',
  },
  {
    name: 'personal days',
    kind: 'paidTimeOff',
    firm: 'personal (?:days|leave|time off|time)|(?:mental health|wellness|wellbeing|well-being|recharge|self-care|birthday|me) (?:days?|weeks?) off|(?:company|global|team) (?:recharge|wellness|wellbeing) days?|wellness days|mental health days',
    loose: 'recharge days|birthday off|days? off',
  },
  {
    name: 'paid time off',
    kind: 'paidTimeOff',
    firm: '(?:paid|unlimited|flexible|flex|discretionary|generous|responsible|personal|ample|compensatory|take|competitive|open|sufficient) (?:paid )?time[ -]?off|f?u?pto(?: days)?|paid[- ]time[- ]off|(?:fully[ -])?paid (?:annual |personal |family )?leaves?|paid days off|days? (?:of )?paid (?:time )?off|fto|paid (?:absences?|wellness time|breaks)|time[ -]off (?:work|policy|benefits?|program)|flex time-off|leave (?:benefits|programs?|policy|policies|entitlement)',
    loose: 'time[ -]?off|days off',
    listed: 'leaves?',
  },
  { name: 'sabbatical', kind: 'other', firm: '(?:paid )?sabbaticals?(?: leave| program)?' },
  // Health
  {
    name: 'medical',
    kind: 'health',
    firm: `medical(?:/rx|,? prescription)? ${cover}|(?:global |private |company )?(?:travel )?medical insurance`,
    listed: 'medical(?:/rx)?',
  },
  { name: 'dental', kind: 'health', firm: `dental (?:${cover}|care)`, loose: 'dental' },
  { name: 'vision', kind: 'health', firm: `(?:vision|optical) (?:${cover}|care)|eye care`, listed: 'vision|optical' },
  {
    name: 'prescription drugs',
    kind: 'health',
    firm: 'prescription(?: drug)? (?:coverage|plans?|benefits?|insurance)',
    listed: 'prescriptions?(?: drugs?)?|pharmacy|rx',
  },
  {
    name: 'health savings account',
    kind: 'health',
    firm: 'health (?:savings|reimbursement) (?:accounts?|arrangements?)|hsas?|hras?',
  },
  {
    name: 'mental health care',
    kind: 'health',
    soft: true,
    firm: `(?:mental|behavioral|behavioural|emotional) (?:health|wellness|wellbeing|well-being)(?: (?:and|&) (?:wellness|wellbeing|well-being))? (?:${cover}|support|services?|resources?|care|stipends?|reimbursement)`,
    loose: 'mental health|therapy(?: (?:sessions|reimbursement))?',
  },
  {
    name: 'health insurance',
    kind: 'health',
    firm: `health(?: |-)?(?:care)?(?:,? (?:and|&) (?:wellness|welfare|dental))? ${cover}|health (?:and|&) (?:wellness|welfare) benefits|(?:private|group|employer-paid|company-paid|full) health ?care|ppo(?: plan)?|hmo|high[ -]deductible (?:health )?plan|health reimbursement`,
    listed: 'health ?-?care|health|bupa',
  },
  {
    name: 'fertility',
    kind: 'other',
    soft: true,
    firm: `(?:fertility|family[ -](?:forming|building|planning)|ivf|reproductive)(?: (?:and|&|or) (?:family[ -](?:forming|building|planning)|adoption|fertility))? (?:${cover}|${money}|services?|treatments?|health)`,
    listed: 'fertility|family planning|carrot|maven',
  },
  // Other insurance and plans
  {
    name: 'life insurance',
    kind: 'other',
    firm: `(?:life|ad ?& ?d|accident|critical illness|hospital indemnity|term life|death in service)(?:(?:,| and| &|,? or|/) ?(?:ad ?& ?d|disability|accident\\w*|accidental death(?: (?:and|&) dismemberment)?|long-term|short-term|long term|short term))* ${cover}|life assurance|group life|basic life|accidental death`,
    listed: 'life|ad ?& ?d|critical illness|accident',
  },
  {
    name: 'disability insurance',
    kind: 'other',
    firm: `disability (?:${cover}|protection)|(?:short|long)[ -](?:and (?:long|short)[ -])?term disability|(?:short|long)[ -]term (?:and|&|or|/) ?(?:long|short)[ -]term disability|income protection`,
    loose: 'disability',
    listed: 'std|ltd',
  },
  {
    name: 'flexible spending account',
    kind: 'other',
    firm: 'flexible spending(?: (?:accounts?|wallets?|&))?|fsas?|dependent care (?:accounts?|fsa|assistance|reimbursement)',
    loose: 'flex spending|dependent care',
  },
  { name: 'pet insurance', kind: 'other', firm: 'pet (?:insurance|benefits?|care|adoption|bereavement)' },
  {
    name: 'legal plan',
    kind: 'other',
    soft: true,
    firm: 'legal (?:insurance|plans?|benefits?|assistance|services? plan)|identity theft|id shield|pre-?paid legal',
    listed: 'legal',
  },
  { name: 'employee assistance program', kind: 'other', firm: 'employee assistance (?:programs?|programme|plan)|eap' },
  {
    name: 'stock purchase plan',
    kind: 'other',
    firm: '(?:employee )?stock (?:purchase|participation|ownership) (?:plans?|programs?)|espp|esop',
  },
  {
    name: 'commuter benefits',
    kind: 'other',
    soft: true,
    firm: `(?:commut(?:er|ing|e)|transit|transportation|travel|parking|cycle to work)(?: (?:and|&) parking)? ${money}|free parking|cycle[ -]to[ -]work|bikeshare`,
    listed: 'commuter|transit|parking|daily commute',
  },
  {
    name: 'tuition assistance',
    kind: 'other',
    firm: `tuition(?: fee)? ${money}|tuition remission|student loan (?:${money}|repayment|forgiveness)|public service loan forgiveness|pslf|education(?:al)? (?:stipends?|reimbursements?|allowances?|budgets?|assistance|benefits?)|529 plans?`,
    loose: 'tuition',
    listed: 'education',
  },
  {
    name: 'professional development',
    kind: 'other',
    soft: true,
    firm: `(?:professional|career|personal|learning|learning (?:and|&)|l&d|training|development|growth|skill)(?: (?:and|&) (?:professional |personal |career )?(?:development|growth|learning|education|training))?(?: (?:development|growth|learning|education|training))? (?:${money})|(?:paid|company-paid|free) (?:professional )?(?:training|certifications?)|conference (?:budget|stipend|attendance)|book (?:budget|allowance)`,
    listed:
      'professional (?:development|growth)|career (?:development|growth)|learning(?: (?:and|&) development)?|training(?: programmes?| programs?)?|conferences?|continuing education|mentorship|coaching',
  },
  {
    name: 'wellness',
    kind: 'other',
    soft: true,
    firm: `(?:wellness|wellbeing|well-being|fitness|gym|health (?:and|&) wellness|lifestyle)(?: (?:and|&) \\w{3,10})?(?: (?:lifestyle|spending))? (?:${money}|memberships?|programs?|programmes?|platform|initiatives)|gym memberships?`,
    listed: 'wellness|gym|fitness|wellbeing|well-being|headspace|calm app',
  },
  {
    name: 'childcare',
    kind: 'other',
    soft: true,
    firm: `(?:child ?care|day ?care|dependent care|backup care|back-up care)(?: (?:and|&) \\w{3,8})? (?:${money}|services?)|backup (?:child)?care|on-site (?:child ?care|day ?care)`,
    loose: 'child ?care|day ?care',
  },
  {
    name: 'adoption assistance',
    kind: 'other',
    soft: true,
    firm: `(?:adoption|surrogacy)(?: (?:and|&) (?:adoption|surrogacy))? (?:${money}|reimbursement)`,
    listed: 'adoption|surrogacy',
  },
  {
    name: 'relocation',
    kind: 'other',
    soft: true,
    firm: `relocation (?:${money}|packages?|expenses|costs)`,
    loose: 'relocation',
  },
  {
    name: 'equipment',
    kind: 'other',
    soft: true,
    firm: `(?:home[ -]office|home workspace|remote[ -](?:work|office)|work[ -]from[ -]home|wfh|office|equipment|technology|tech|internet|phone|cell ?phone|mobile|laptop|co-?working|workspace|ergonomic|furniture|set-?up)(?:(?:,| and| &|/|,? or) ?(?:home |cell )?(?:internet|phone|equipment|office|wellness|technology|laptop|furniture))*(?: (?:set-?up|equipment|expenses?|service|space|supplies))? (?:${money})|company[- ](?:provided|issued|paid|supplied) (?:laptop|phone|computer|equipment|vehicle|car|uniform)\\w*|company (?:car|vehicle|laptop|phone)|co-?working (?:pass|membership|space)`,
    listed: 'home office(?: equipment)?|(?:new )?(?:laptop|macbook)(?: pro)?|(?:home )?office equipment|uniforms?',
  },
  {
    name: 'meals',
    kind: 'other',
    soft: true,
    firm: '(?:free|catered|daily|weekly|complimentary|company-paid|provided|subsidi[sz]ed|lunch|meal|food)(?: (?:daily|team|catered|office|healthy))? (?:lunch(?:es)?|meals?|snacks?|breakfasts?|coffee|food|allowances?|stipends?|vouchers?)|(?:free|catered|complimentary) (?:snacks|lunch)',
    listed: 'snacks?|lunch(?:es)?|meals?|happy hours',
  },
  {
    name: 'employee discounts',
    kind: 'other',
    soft: true,
    firm: '(?:employee|staff|team member|merchandise|product|store|member|corporate|associate|generous|exclusive)(?: (?:product|merchandise|store|subscription|rental))?(?: and rental)? discounts?|discount (?:program|programme|offers)',
    listed: 'discounts?',
  },
  {
    name: 'flexible schedule',
    kind: 'other',
    soft: true,
    listed:
      'flexible (?:work )?(?:schedules?|hours?|working|scheduling)|summer fridays|4-day (?:work ?)?week|four-day (?:work ?)?week',
  },
  {
    name: 'stipend',
    kind: 'other',
    soft: true,
    firm: '(?:monthly|annual|yearly|quarterly|weekly|one-time|flexible|living|lifestyle) (?:\\w{3,12} )?(?:stipend|allowance|spending account)s?|lifestyle (?:spending )?accounts?|lifestyle benefits?',
    loose: 'stipends?|allowances?',
  },
]
