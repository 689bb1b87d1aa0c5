/** What a sentence says of a place it names. `paid`: it states pay for it. `excluded`: its people are shut out. `kept`: no remote work there. */
export type Role = 'job' | 'remote' | 'resident' | 'paid' | 'excluded' | 'kept' | 'reports'

/** What a sentence must speak of for a row to be tried; each is looked for once a sentence. */
export const needs = {
  denial:
    /\b(?:not|cannot|can't|unable|isn't|aren't|won't|don't|doesn't|never|except|excepting|exclud\w{1,4}|with the exception|other than|outside|apart|ineligible)\b/,
  report: /\breport/,
  distance: /remote|tele-?work|tele-?comm|virtual|home|anywhere|everywhere/,
  money: /[$\u00a3\u20ac] ?\d/,
} as const

export interface SpokenRow {
  readonly role: Role
  readonly needs?: keyof typeof needs
  /** The words up to the place, in lower case. */
  readonly before?: RegExp
  readonly after?: RegExp
  readonly sentence?: RegExp
  readonly unless?: RegExp
  /** `job`: the words before must speak of the job, not of the company. */
  readonly asks?: 'job'
  readonly example: string
}

/** Words that speak of the job or its holder. */
export const jobSpeaks =
  /\b(?:this|role|roles|position|positions|job|jobs|you|you'll|candidates?|applicants?|opening|openings|opportunity|vacancy|internship|incumbent|hires?|must|work|works|working|hybrid|on-?site|in[- ]person|days|seeks|seeking|hiring|performed|employee)\b/g
/** Words that speak of the company, its customers, or of a journey. */
export const companySpeaks =
  /\b(?:we|we're|our (?:company|firm|team|teams|headquarters|hq|clients?|customers?|offices)|company|firm|headquartered|founded|organi[sz]ation|startup|start-up|agency|nonprofit|non-profit|foundation|who|team|teams|colleagues|headquarters|offices|members|campus|university|clients?|customers?|partners?|vendors?|stakeholders|investors|students|patients|servers?|conference|summit|law|laws|act|manager|director|vp|ceo|cfo|cto|supervisor|leader|leadership)\b/g
/** What takes the place out of the job though it follows: a journey, a meeting, another's place. */
export const shields =
  /\b(?:travel\w*|trips?|visit\w*|retreats?|conference|summit|offsites?|meetings?|meetups?|events?|training|onboarding|interview\w*|collaborat\w*|liaise|report(?:s|ing)? to|native|degree|licensed?|registered|certified|relocat\w+ from|graduat\w+|registered to vote|experience)\b[^.;]{0,70}$/

const a =
  '(?:\\b(?:our|the|a|an|either|both|one of|downtown|greater|metro|metropolitan|city of|state of|states of|states|following|central|upstate|any of|in|or|near|around|of)\\b[ :]*){0,5}'
const people =
  '(?:residents?|candidates?|applicants?|applications?|individuals|people|employees|persons|those|anyone|professionals)'
const dwell =
  '(?:(?:who |that )?(?:are |is )?(?:currently |physically )?(?:residing|resid(?:e|ent)|liv(?:e|ing)|located|based|working|work|applying|from|in))?'
const no = "(?:not|cannot|can't|can not|unable|isn't|aren't|won't|don't|doesn't|never)"
/** Laws and notices speak of places where a job could be. */
const conditional =
  /\b(?:pursuant|ordinance|fair chance|if (?:you|hired|this|the)|could be performed|in accordance with|applicable)\b/
const about =
  /\b(?:role|position|job|remote(?:ly)?|candidates?|applicants?|applications?|residents?|hire|hiring|employ\w*|opening|opportunity|work|apply|posting|persons?|individuals?|need not|this is|available|open to|considered)\b/
const other =
  /\b(?:holidays?|vacation|time off|leave|pto|overtime|plan|plans|benefits?|coverage|insurance|401|product|products|feature|app|stores?|bonus|stipend|programs?|services?|salary|pay|range|compensation|wage|cost|shipping|voters?|sponsorship|visa)\b|[$\u00a3\u20ac]\s?\d/

/** Tried in turn for each place of a sentence; the first that fits says what the place is to the job. */
export const rows: readonly SpokenRow[] = [
  {
    role: 'resident',
    needs: 'denial',
    before: new RegExp(`\\b${no}\\b[^.;]{0,80}\\boutside(?: of)? ${a}$`),
    example: 'We cannot hire outside the United States.',
  },
  {
    role: 'excluded',
    needs: 'denial',
    before: new RegExp(`\\bremote\\b[^.;()]{0,40}\\((?:except|excepting|excluding|not)(?: for| in)? ${a}$`),
    example: '$58,000 a year · Remote, US (except Colorado)',
  },
  {
    role: 'excluded',
    needs: 'denial',
    before: new RegExp(
      `\\b(?:except|excepting|excluding|excludes?|other than|with the exception of|apart from|but not|and not)(?: for| in| from| those in| residents of| candidates in)? ${a}$`,
    ),
    unless: other,
    example: 'Remote (US), excluding Colorado.',
  },
  {
    role: 'excluded',
    needs: 'denial',
    before: new RegExp(`\\boutside(?: of)? ${a}$`),
    sentence: /\b(?:remote|must|live|reside|anywhere|open to)\b/,
    unless: /\b(?:not|cannot|unable|outside (?:of )?(?:the )?(?:us|u\.s\.|united states|office)|travel)\b|[$\u00a3\u20ac]\s?\d/,
    example: 'Remote, outside of California',
  },
  {
    role: 'kept',
    needs: 'denial',
    before: new RegExp(
      `\\b${no}\\b(?: \\w+){0,3}? (?:remote|telework|work(?:ing)? from home|remotely)(?: work| working)? (?:in|from|within) ${a}$`,
    ),
    example: 'This role is not eligible for remote work in Boston.',
  },
  {
    role: 'excluded',
    needs: 'denial',
    before: new RegExp(
      `\\b${no}\\b(?: (?!(?:and|but|or|is|must|only)\\b)\\w+){0,4}? (?:available|open|offered|eligible|accept\\w*|consider\\w*|hire|hiring|recruit\\w*|employ|employing|performed|done|worked|filled|reside|live|located|based|apply|accommodate remote work|support remote work)\\b(?: \\w+){0,6}? (?:in|to|from|of|for|by|within) ${a}(?:${people} ${dwell} ?(?:in|of|from)? ?)?${a}$`,
    ),
    sentence: about,
    unless: new RegExp(`${other.source}|\\boutside\\b|\\bother than\\b`),
    example: 'This role is not open to California residents.',
  },
  {
    role: 'excluded',
    needs: 'denial',
    after:
      /^(?:[- ](?:based )?(?:residents?|applicants?|candidates?|employees|applications))?(?: (?:are|is|will be|will|may|can|need|should))? ?(?:not (?:be )?(?:considered|eligible|accepted|hired|apply|available|qualify)|cannot (?:be (?:considered|hired|accepted)|apply)|ineligible|excluded|need not apply)/,
    unless: other,
    example: 'Washington applicants will not be considered.',
  },
  {
    role: 'reports',
    needs: 'report',
    before: new RegExp(
      `\\breport(?:s|ing)?(?: directly| in)? (?:to|into)\\b(?:(?!\\b(?:you will|located|work)\\b)[^.;]){0,90}?(?:\\b(?:in|at|of|from|based in|located in)|,|\\bthe|\\bour|\\()? ${a}$`,
    ),
    unless: /\breports? to (?:work|duty)\b/,
    example: 'It reports to our VP in Manhattan.',
  },
  {
    role: 'remote',
    needs: 'distance',
    before: new RegExp(
      `\\b(?:remote(?:ly)?|tele-?work|tele-?commute|virtual(?:ly)?|work(?:ing)? from home|home[- ]based|from home)(?: work| position| role)?(?:[ :(-]{1,3}|\\b)(?:(?:and|to be|work|working|position|role|based|located|residing|anywhere|only|from|in|within|across|open to|candidates|residents)\\b ?){0,4}(?:[ (:-]{0,3})${a}$`,
    ),
    after: /^(?!-based (?:company|firm|organi[sz]ation|team|business))/,
    unless:
      /\bremote (?:teams?|offices?|clients?|customers?|sites?|colleagues|company)\b|\bunable\b|\bremote(?:ly)?\b[^.;]{0,40}\b(?:our|the) [^.;]{2,70}\boffices?\b/,
    example: 'Remote in CO, NY or TX',
  },
  {
    role: 'remote',
    needs: 'distance',
    before: new RegExp(`\\b(?:anywhere|everywhere)(?: else)? (?:in|within|across|inside) ${a}$`),
    unless: /\b(?:customers?|clients?|users?|we are|offices|ship|deliver)\b/,
    example: 'You can work from anywhere in the United States.',
  },
  {
    role: 'remote',
    needs: 'distance',
    after:
      /^ ?[(\u2013-]? ?(?:100% |fully )?remote\b(?! (?:teams?|offices?|company|(?:first |ok )?(?:in|within|from|across|anywhere)\b))/,
    before: /^[\s(|:,-]*$|[|:;,] $/,
    example: 'US remote',
  },
  {
    role: 'resident',
    before: new RegExp(
      `\\b(?:must|should|need to|required to|able to|willing to|have to|ideally|preferably|preference (?:is |given )?(?:to|for)) (?:currently |physically |already )?(?:be )?(?:(?:a |an )?(?:resid(?:e|ents? of|ing|ent)|liv(?:e|ing)|located|based|local to|domiciled)) ?(?:in|of|within|near|at|commuting distance (?:of|to|from))? ?${a}$`,
    ),
    unless: /\b(?:registered voters?|if you (?:live|reside|are)|or expect to|upon being hired)\b/,
    example: 'Candidates must reside in Colorado.',
  },
  {
    role: 'resident',
    before: new RegExp(
      `\\b(?:open|available|limited|restricted)(?: only)? to (?:\\w+ ){0,3}?(?:${people} ${dwell} ?(?:in|of|from|within)? ?)?${a}$`,
    ),
    unless: new RegExp(`${other.source}|\\bnot\\b`),
    example: 'Open to residents of Maryland and Pennsylvania.',
  },
  {
    role: 'resident',
    before: new RegExp(
      `\\b(?:hire|hiring|employ|recruiting)(?: \\w+){0,3}? (?:in|from|within|across)(?: the following)?(?: states)?:? ?${a}$|\\b(?:candidates?|applicants?) (?:must be |should be |who are |are |to be )?(?:currently )?(?:located|based|residing|living|who (?:live|reside))? ?(?:in|within|from) ${a}$`,
    ),
    asks: 'job',
    unless: new RegExp(`${other.source}|\\bnot\\b|\\bif you\\b`),
    example: 'Candidates based in Texas only.',
  },
  {
    role: 'job',
    before: new RegExp(
      `\\b(?:based|located|situated|performed|stationed|sit|sits|resides?|housed|on-?site|in[- ]person|in[- ]office|hybrid(?: in-office)?(?:/remote)?|(?:role|position|job|opening|openings|vacancy|opportunity|internship|engineer|manager|coordinator|associate) (?:is |will be |are )?)(?:,? (?:primarily|ideally|preferably|fully|full[- ]time))? ?(?:out of|at|in or near|in|within|near|from) ${a}$`,
    ),
    asks: 'job',
    unless: conditional,
    example: 'This role is based in our Denver office.',
  },
  {
    role: 'job',
    asks: 'job',
    before: new RegExp(
      `\\blocations?(?:\\(s\\))? (?:for (?:this|the) (?:role|position|job|opening) )?(?:include|includes|is|are|may be|can be)[^.;$]{0,70}?${a}$`,
    ),
    unless: conditional,
    example: 'The locations for this role include Denver and Boise.',
  },
  {
    role: 'job',
    before: new RegExp(`\\b(?:in|at|from|to|out of|join|for) (?:our|the|its|their) ${a}$`),
    after:
      /^(?: (?:metro|area|based|downtown))? ?(?:office|headquarters|hq|location|hub|campus|store|clinic|warehouse|site|facility|lab|plant|branch|restaurant|shop|hospital|studio|center|centre|team)\b/,
    asks: 'job',
    example: 'You will work from our Denver office.',
  },
  {
    role: 'paid',
    needs: 'money',
    after:
      /^(?:[- ](?:based|state|city|metro|area|bay area|only|residents?|applicants?|candidates?|employees|office|hq|salary|pay|base|hiring|hourly|compensation|range|minimum|annual|positions?|roles?|and surrounding areas?|metropolitan area|market|zone|tier|hires?)){0,5}(?:[^.;$\u00a3\u20ac]{0,40}?[:|\u2013(=-]| ) ?(?:[a-z]{0,3})[$\u00a3\u20ac]/,
    before: /(?:^ ?|[.;:|,\n(/&\u2022-] ?|\band |\bfor |\bin |\bor )(?:the )?$/,
    example: 'Colorado residents: $80,000 to $95,000',
  },
  {
    role: 'paid',
    needs: 'money',
    before: new RegExp(`\\b(?:in|for|of|from|within)(?: the)? ${a}(?:${people} ${dwell} ?(?:in|of|from|within)? ?)?${a}$`),
    sentence: /\b(?:salary|pay|range|ranges|compensation|wage|rate|base|hourly|ote|earnings)\b/,
    unless: /\b(?:raised|revenue|funding|budget|clients?|customers?|offices in|headquartered|grants?|cost of living)\b/,
    example: 'In Colorado the range is $80,000 to $95,000.',
  },
]
