/** What a stretch of text says of where the work is done. */
export type RemoteSaid = 'remote' | 'hybrid' | 'onsite'

export interface RemoteRow {
  /** The row speaks of this job outright. */
  readonly firm?: true
  /**
   * `nothing`: it speaks of others, or of what would be, and hides what it covers. `habit`: of the whole company, and so of
   * this job unless a place is named for it; that a company is "remote-first" or "distributed" says nothing of one job.
   */
  readonly means: RemoteSaid | 'nothing' | 'habit'
  readonly says: RegExp
  /** One of these must stand in a sentence for the row to be tried there. */
  readonly holds?: readonly string[]
  readonly example: string
}

/** Of a line that is there to tell where: the first row that fits. */
export const inLines: readonly RemoteRow[] = [
  { means: 'onsite', says: /\b(?:not|non|no)[- ](?:fully )?remote\b|\bon-?site only\b/i, example: 'On-site only' },
  { means: 'hybrid', says: /\bhybrid\b|\bpart(?:ly|ially)? remote\b/i, example: 'Hybrid, Denver' },
  {
    means: 'remote',
    says: /(?:\b100% |\bfully )?\b(?:remote(?:ly)?|virtual(?:ly)?|tele-?commut\w{0,5}|tele-?work\w{0,4}|work(?:ing)?[- ]from[- ](?:home|anywhere)|wfh|home[- ]based|anywhere|nationwide|worldwide)\b/i,
    example: 'Remote (US)',
  },
  { means: 'onsite', says: /\bon-?site\b|\bin[- ]person\b|\bin[- ]office\b/i, example: 'Austin, TX (on-site)' },
]

/** What makes it worth to read a line that tells where. */
export const worthReadingLine = /remote|hybrid|virtual|tele|home|wfh|where|wide|site|person|office/i

/** What makes it worth to read a sentence. */
export const worthReading =
  /remote|hybrid|on-?site|tele-?work|tele-?commut|work from|working from|at home|from home|office|in[- ]person|wfh|home[- ]based|virtual|distributed|anywhere|days (?:a|per|each) week|days in/

/** What a sentence must hold to say no, or to name days: only that outdoes a line that says remote. */
export const couldDeny = /\b(?:not|no|cannot|can't|isn't|aren't|only)\b|n't\b|day/

const role = '(?:position|role|job|opportunity|opening|vacancy|internship|fellowship|assignment|contract|project|work)'
const fully =
  '(?:(?:a|an|currently|also|designated as|considered|expected to be|either|largely|primarily|mostly|fully|100%|completely|entirely|permanently|full[- ]time|part[- ]time|temporary|us-based|u\\.s\\.-based|work-from-home|flexible|contract|exempt|salaried|open to)[ ,]{1,2}){0,4}'
const number = '(?:[1-4]|one|two|three|four)'
const upTo = '(?: ?(?:-|to|or) ?(?:[1-5]|one|two|three|four|five))?'

const mode =
  '(?:(?:fully |100% )?remote(?:ly)?|hybrid|on-?site|in[- ](?:the |an? )?office|in[- ]person|office[- ]based|from home|at home|virtual(?:ly)?)'

/** Of running text in lower case: the rows are tried in turn on every sentence; what `nothing` rows cover is not read again. */
export const inSentences: readonly RemoteRow[] = [
  {
    means: 'nothing',
    says: /\bnot (?:eligible|available|open|approved) for (?:remote|telework)(?: work)? (?:in|from|within)\b/g,
    holds: ['not '],
    example: 'This role is not eligible for remote work in Boston.',
  },
  {
    means: 'nothing',
    says: /\bif (?:this|the|your|a) (?:position|role|job) (?:is not|isn't|is) (?:100% |fully )?remote\b/g,
    holds: ['if '],
    example: 'If this position is not remote, …',
  },
  {
    means: 'nothing',
    says: new RegExp(
      `\\b(?:most|many|some|several|few|a few|majority|a (?:limited )?number|nearly all|almost all) (?:of )?(?:the |our |these |its )?(?:open )?(?:${role}s|teams?|people|staff|employees|colleagues|team members)(?: here)? (?:are|can be|may be|will be|work) (?:(?:fully|100%|currently|primarily|mostly) )?(?:remote(?:ly)?|hybrid|on-?site|from home|office-based)\\b`,
      'g',
    ),
    holds: ['most', 'many', 'some', 'several', 'few', 'majority', 'number', 'all'],
    example: 'Most of our positions are remote.',
  },
  {
    means: 'nothing',
    says: new RegExp(
      `\\b(?:pre-?approv\\w{1,4}|approv\\w{1,4}|permission|exceptions?|authori[sz]ation) (?:is (?:required|needed) )?(?:for|of|to work)(?: an?| any)? (?:fully |100% )?(?:remote(?:ly)?|hybrid|from home)(?: ${role}s?)?`,
      'g',
    ),
    holds: ['approv', 'permission', 'exception', 'authori'],
    example: 'We require pre-approval for fully remote positions.',
  },
  {
    means: 'nothing',
    says: new RegExp(
      `\\b(?:whether|regardless of whether|no matter (?:if|whether)|be it|regardless of|workplaces|workforce|models?|including|such as) [^.;]{0,60}?${mode}[^.;]{0,40}?\\bor\\b [^.;,]{0,20}?${mode}`,
      'g',
    ),
    holds: ['whether', 'no matter', 'be it', 'regardless', 'work', 'model', 'including', 'such as'],
    example: 'Whether on-site, in a hybrid model, or fully remotely, we bake together.',
  },
  {
    means: 'nothing',
    says: new RegExp(`${mode}(?:(?:, ?| ?/ ?|,? (?:and|or|&) )${mode}){1,3} (?:${role}s|options|schedules|arrangements)\\b`, 'g'),
    holds: ['remote'],
    example: 'We have remote, hybrid and on-site roles.',
  },
  {
    means: 'remote',
    firm: true,
    says: /\b(?:fully |100% )?remote(?:ly)?,? or (?:in )?(?:an? )?(?:hybrid|in[- ]office|office[- ]based|on-?site|in[- ]person)(?: in-office\/remote)?\b|\b(?:hybrid|office[- ]based|on-?site|in[- ](?:the |our )?office|in[- ]person)(?: (?:in|at|from|out of) (?:one of )?(?:our|the) [^.;,]{2,30}?)?(?:,? hybrid)?,? or (?:fully |100% |completely )?remote(?:ly)?\b/g,
    holds: ['remote'],
    example: 'This role can be office-based in our bakery or fully remote.',
  },
  {
    means: 'nothing',
    says: /\b(?:temporarily|initially|currently) (?:work(?:ing)? )?(?:remote(?:ly)?|from home)\b|\bremote(?:ly)? (?:during|due to|until|through) [\w -]{0,20}(?:covid|pandemic)/g,
    holds: ['remote', 'from home'],
    example: 'will temporarily work remotely',
  },
  {
    means: 'nothing',
    says: /\b(?:globally distributed|geographically|managing|manage|manages|lead|leading|across|support|supporting|supports|with|for|between|of) (?:\w+ (?:and|or|&) )?remote (?:teams?|workers?|employees?|staff|users?|clients?|customers?|colleagues|sites?|offices?|locations?|stakeholders|partners?|workforces?)\b/g,
    holds: ['remote'],
    example: 'support remote teams',
  },
  {
    means: 'nothing',
    says: /\bremote(?:ly)? (?:sensing|desktop|access|support|monitor\w*|server\w*|io\b|i\/o|control\w*|users?|sites?|communities|patient\w*|deposition\w*|meeting\w*|learning|interview\w*|hearing\w*|procedure|repositor\w*|devices?|client\w*|customer\w*|diagnos\w*|sessions?|villages?|areas|networks?|(?:office|work|workplace) stipend)\b|\b(?:wfh|work[- ]from[- ]home|home office|remote[- ]work) (?:stipend|allowance|budget|setup|set-up|equipment|basics)|\bwork(?:ing)? from (?:home|anywhere) (?:stipend|for up to|up to|days per year)|\bup to [\w -]{0,24} of (?:fully )?remote work|\bunable to (?:accommodate|support|offer|consider) remote\b|\bone day at a time\b|\b(?:cloud[ ,/]|on-prem\w*[ ,/])(?:and |or |& )?hybrid\b|\bhybrid (?:cloud|environments|app|apps|mobile|infrastructure)\b/g,
    holds: ['remote', 'work', 'wfh', 'home', 'hybrid', 'one day'],
    example: 'remote sensing',
  },
  {
    means: 'onsite',
    firm: true,
    says: /\b(?:is|are) (?:not|n't) (?:a |an |considered |available as |eligible for |open to )?(?:fully |100% |for )?(?:remote|telework|work[- ]from[- ]home|telecommut\w+)\b|\b(?:isn't|cannot be|can't be|not) (?:a |an )?(?:fully )?remote (?:position|role|job)\b|\bno (?:remote|telework)\b|\bremote work is not\b|\bcannot be (?:performed|done|worked) remotely\b|\bmust be (?:performed |worked )?(?:on-?site|in person)\b|\bonly (?:\w+ ){0,4}?(?:hire|hiring|consider|considering|employ|accept|accepting) (?:people|candidates|applicants|individuals|those|persons|employees|anyone) (?:who|that) (?:will|can|are able to|live|work)(?: \w+){0,4}? (?:in|at|from|out of|near) (?:one of )?(?:our|the) (?:physical |local |\w+ )?(?:offices?|locations?|shops?|stores?|sites?)\b/g,
    holds: ['remote', 'tele', 'home', 'must be', 'only'],
    example: 'This is not a remote position.',
  },
  { means: 'hybrid', says: /#(?:\w{2}-)?hybrid\b/g, holds: ['#'], example: '#LI-Hybrid' },
  { means: 'remote', says: /#(?:\w{2}-)?remote\b/g, holds: ['#'], example: '#LI-Remote' },
  { means: 'onsite', says: /#(?:\w{2}-)?on-?site\b/g, holds: ['#'], example: '#LI-Onsite' },
  {
    means: 'hybrid',
    says: new RegExp(
      `\\bhybrid[- ](?:${role}|schedule|model|environment|arrangement|working|workplace|basis|remote|in|setting|and|with|,)|\\b(?:${role}|this|it) (?:is|will be|offers|has|follows|operates on|can be) ${fully}hybrid\\b|\\b(?:on|in|with|work|works) (?:a |our )?hybrid\\b(?! cloud)|^hybrid\\b`,
      'g',
    ),
    holds: ['hybrid'],
    example: 'This is a hybrid role.',
  },
  {
    means: 'hybrid',
    firm: true,
    says: /\b(?:monday|tuesday|wednesday|thursday|friday)s?(?: and |, | & )(?:monday|tuesday|wednesday|thursday|friday)s?\b[^.]{0,40}\bremote(?:ly)?\b/g,
    holds: ['remote'],
    example: 'Mondays and Fridays you work remotely.',
  },
  {
    means: 'hybrid',
    says: new RegExp(
      `\\b${number}${upTo}\\+? (?:\\([1-5]\\) )?days? (?:(?:a|per|each|every|/) ?week )?(?:in|at|from|on-?site|remote(?:ly)?|work(?:ing)? from home)\\b|\\b${number}${upTo}\\+? (?:\\([1-5]\\) )?days? (?:a|per|each|every) week\\b[^.]{0,40}\\b(?:office|on-?site|in[- ]person|remote|home)\\b|\\b(?:office|on-?site|in[- ]person|remotely|from home)[^.]{0,40}\\b${number}${upTo}\\+? days? (?:a|per|each|every) week\\b|\\bpart(?:ly|ially) remote\\b|\\bremote(?: work)? is (?:ok|okay|fine|possible|allowed|welcome)[^.]{0,20}\\bbut\\b[^.]{0,60}\\boffice\\b`,
      'g',
    ),
    holds: ['day', 'remote'],
    example: 'two days a week in the office',
  },
  {
    means: 'remote',
    firm: true,
    says: new RegExp(
      `\\b(?:this|the|our|your|these|it|${role}s?)(?: ${role}s?)? (?:is|are|will be|can be|may be|could be|remains|has been|to be) ${fully}(?:remote|virtual|home[- ]based|telework|work[- ]from[- ]home)\\b(?![- ](?:first|friendly|team))`,
      'g',
    ),
    holds: ['remote', 'virtual', 'home', 'telework'],
    example: 'This position is fully remote.',
  },
  {
    means: 'remote',
    says: new RegExp(
      `\\b(?:100%|fully|completely|entirely|permanently) (?:remote|virtual)\\b(?! (?:team|compan|organi|culture))|\\b(?:remote|virtual|home[- ]based|work[- ]from[- ]home)(?:-based|[- ]first)?,? (?:${fully})${role}\\b|\\b(?:${role}|work)s? (?:can|may|will|is to|could) be (?:performed|done|completed|carried out|worked|based) (?:fully |entirely |100% |either )?(?:remotely|virtually|from home|from anywhere|anywhere)`,
      'g',
    ),
    holds: ['remote', 'virtual', 'home', 'anywhere'],
    example: 'a remote position',
  },
  {
    means: 'remote',
    says: /\bwork(?:s|ing)? (?:100% |fully |entirely |primarily |almost |from |a )?(?:remotely|from home|at home|from anywhere|anywhere)\b|\bremotely (?:from|in|within)\b|\bremote (?:work|candidates|applicants|employees?) (?:is|are|will be|from)\b(?! (?:not|unavailable))|\bopen to (?:fully )?remote\b|\bhir(?:e|ing) remotely\b|\btele-?commut(?:e|ing)\b|^remote\b(?! (?:first|friendly|team|working friendly))|\bremote (?:within|in|from|across|anywhere|only|based|eligible|option|available)\b/g,
    holds: ['remote', 'home', 'anywhere', 'commut'],
    example: 'You work remotely.',
  },
  {
    means: 'onsite',
    firm: true,
    says: new RegExp(
      `\\b(?:this|the|our|${role})(?: ${role})? (?:is|will be) ${fully}(?:on-?site|in[- ]person|in[- ](?:the )?office|office[- ]based)\\b|\\b(?:100%|fully) (?:on-?site|in[- ]office|in[- ]person)\\b|\\b(?:on-?site|in-person|in-office|office-based),? ${role}\\b|^on-?site (?:in|at)\\b|\\b(?:5|five) days (?:a|per) week in (?:the|our) office|\\bin (?:the|our) office (?:5|five) days`,
      'g',
    ),
    holds: ['site', 'office', 'person'],
    example: 'This is an on-site role.',
  },
  {
    means: 'habit',
    says: /\b(?:all|100%|fully|completely|entirely)[- ](?:remote|distributed|virtual) (?:teams?|compan(?:y|ies)|organi[sz]ations?|workforce|firm|employer|startup|environment)\b|\bjoin (?:our|a|the) (?:\w+ )?remote(?:[- ]first)? team\b|\byour (?:work|job)(?: \w+)? in a remote environment\b/g,
    holds: ['remote', 'distributed', 'virtual'],
    example: 'We are an all-remote company.',
  },
]
