import type { Zone } from './document.js'

/** What a heading or a label says, in all its words, when it opens a part of a posting. */
export interface ZoneWords {
  readonly zone: Zone
  /**
   * A regular expression for the whole of the words, in small letters, without emoji, numbering, brackets and closing punctuation, with
   * `&` and `/` read as "and". `~` stands for up to four words before, `…` for up to sixty characters behind.
   */
  readonly says: string
  readonly example: string
  /** Only as a label with its value behind it (`Position: Nurse`), or only as a heading. */
  readonly only?: 'label' | 'heading'
  /** As often an item of a list ("Stock options") as a heading: a line without any mark of a heading needs more to be one. */
  readonly weak?: true
  /** Speaks of the part above it when that part has a purpose: "Summary" under "Company". */
  readonly general?: true
}

/** The first row that fits counts. */
export const zoneWords: readonly ZoneWords[] = [
  // Nice to have: before what is needed, for "preferred qualifications".
  { zone: 'nice', says: '~(nice|good|great)[- ]to[- ]haves?…', example: 'Nice to have' },
  {
    zone: 'nice',
    says: '~(preferred|desired|desirable|optional),? ~(qualifications?|skills?|experience|requirements?|education|attributes|characteristics|abilities|competencies|criteria|credentials|background|knowledge|certifications?)…',
    example: 'Preferred qualifications',
  },
  {
    zone: 'nice',
    says: '~(qualifications?|skills?|experience|requirements?),? (that (is|are) )?(preferred|desired|desirable|optional|a plus)',
    example: 'Skills desired',
  },
  {
    zone: 'nice',
    says: '~(bonus|extra|brownie) (points?|credit|skills?|qualifications?|experience|if)…',
    example: 'Bonus points for',
  },
  {
    zone: 'nice',
    says: "(even better|additionally,? we'd love it|we'd (also )?love it|what (will )?sets? you apart|what we hope .{1,30}|ideally,? you|(ways|how) to stand out|.{0,20}stand out|(you )?(might|may) also have)…",
    example: 'Even better if you have',
  },
  { zone: 'nice', says: '~(preferred|desired|desirable|optional)', example: 'Highly desirable', weak: true },
  {
    zone: 'nice',
    says: '(.{1,60} )?(a|added|big|huge|real|extra|definite) (plus|bonus)( if)?…|pluses',
    example: 'It is a plus if you have',
    weak: true,
  },
  // What is said of equality and accommodation.
  {
    zone: 'eeo',
    says: '(.{1,60}[ ,-])?(equal (employment )?opportunit(y|ies)|equal employment|eeoc?|eoe|affirmative action|non-?discrimination|accommodations?|diversity|inclusion|inclusive (workplace|hiring)|belonging|dei|(people|individuals|applicants) with disabilities|protected veterans?|fair chance|e-?verify)…',
    example: 'Equal opportunity employer',
  },
  // How to apply; before it what only speaks of applying.
  { zone: 'must', says: '(you should|please|do) (apply|join us) if…', example: 'You should apply if' },
  {
    zone: 'apply',
    says: '((how|where|when|ready|instructions|ways) (to|do (i|you)|can (i|you)|should (i|you)) (apply|submit)|to apply|(how )?to (join( us| our \\w+)?|propose yourself|put your name forward|express (your )?interest)|to be considered|who (may|can|should) apply|click (here )?to apply|apply(ing)?)…',
    example: 'How to apply',
  },
  {
    zone: 'apply',
    says: '~applications?( (and )?(process|procedures?|instructions?|deadlines?|periods?|window|dates?|materials?|submissions?|requirements?|links?|details|information|evaluation|review|steps|timeline|package|close[sd]?|closing date|due( by| date)?|open(s|ing)?)){0,3}',
    example: 'Application deadline',
  },
  {
    zone: 'apply',
    says: '(next|application) steps?…|what (happens|comes|are the) next…|(what to )?expect.{0,20} (hiring|interview|application|process)…',
    example: 'Next steps',
  },
  {
    zone: 'apply',
    says: '(the |our |your |typical |sample )?(hiring|interview(ing)?|selection|recruit(ment|ing)|candidate) (process|steps|timeline|stages|journey)…',
    example: 'Our hiring process',
  },
  {
    zone: 'apply',
    says: '~(closing date|closes( on)?|close date|end date|due date|expir(ation|y) date|expires( on)?|open until|filing period)|closing|~deadlines?…|(job |position )?(posting|announcement|vacancy) (open(s|ed)?|clos(es|ed|ing)|end(s|ing)?|period|window|expir(es|ation))…|open(ing)? (and|to) clos(e|ing)…',
    example: 'Closing date',
  },
  {
    zone: 'apply',
    says: '(required (documents|materials)|documents (required|needed)|contacts?( us| person| information| details| email)?|questions|for each job on your resume,? provide|submit(tal)?…|send (us )?your…|referral to management)',
    example: 'Required documents',
  },
  { zone: 'other', says: 'learn more…|find out more…|read more…', example: 'Learn more about us' },
  // Pay, also together with benefits; before it what only sounds like it.
  {
    zone: 'benefits',
    says: "(deferred compensation|workers'? comp(ensation)?|paid (time off|leave|holidays?|vacation|sick|parental))…",
    example: 'Paid time off',
    weak: true,
  },
  {
    zone: 'pay',
    says: '~(pay|salar(y|ies)|compensation|comp|wages?|remuneration|earnings)( (and )?(ranges?|rates?|scales?|bands?|grades?|zones?|details?|information|info|packages?|transparency|disclosures?|structure|statement|philosophy|plan|level|basis|notice|type|frequency|schedule|period|target|summary|overview|hours?|potential|minimum|maximum|min|max|expectations?|amount|budget|offered|will be|is|are)){0,3}(,? (and|plus|for|in|at|by|of|per|based on|on) .{1,60})?',
    example: 'Pay and benefits',
  },
  {
    zone: 'pay',
    says: '.{1,90} ((salary|pay|compensation|wage) (ranges?|scales?|bands?|rates?)|compensation|salary)( (for|in|of|is|are) .{1,50})?',
    example: 'Colorado, California and New York City pay range for this role',
  },
  {
    zone: 'pay',
    says: "~(hourly|daily|day|weekly|monthly|annual|base|starting|billing|bill|contract|piece) (rates?|range|amount)…|rates?( of pay)?|ote|on[- ]target earnings|base( and .{1,20})?|total (target )?cash…|what (we pay|it pays|you'll (earn|make))|how much .{0,20}(pays?|earn|make)",
    example: 'Hourly rate',
  },
  {
    zone: 'pay',
    says: '~(bonus(es)?|commissions?|incentives?|equity|stock options?|rsus?)( (structure|plans?|eligibility|target|grants?|potential|opportunity|compensation|program))?( and .{1,40})?',
    example: 'Bonus',
    weak: true,
  },
  // Benefits.
  {
    zone: 'benefits',
    says: '~(benefits?|perks)( (package|summary|overview|information|highlights|details|eligibility|program|offerings?|statement|conditions))?(,? (and|of|for|at|to|in|includes?|including|offered|available|you|we|with|that|may|@) .{1,60})?|(.{1,40} )?(benefits|perks) (include|including|we offer)…|you will have access to.{1,20} benefits…',
    example: 'Perks and benefits',
  },
  {
    zone: 'benefits',
    says: "(what )?(else )?(do |can )?(we|our company)( will| can)? offer…|what .{1,30} (can |will )?offers?( you)?…|what('s| is) in it for (you|me)…|what you(( wi)?'?ll| can)? (get|receive|enjoy)( from us| at .{1,20}| in return)?|(what )?you(( wi)?'?ll| can) (also )?(receive|enjoy)…|you(( wi)?'?ll)? get|.{0,20}total rewards…|other compensation|(our|the) (offer|good stuff|rewards)|rewards( and .{1,30})?|how (we|.{2,20} will|we'll) (support|take care|invest|reward)…",
    example: 'What we offer',
  },
  {
    zone: 'benefits',
    says: '~(health ?care|health|medical|dental|insurance|retirement|pension|401k?|pto|vacation|holidays?|time off|parental leave|maternity leave|sick leave|leave|wellness|well-?being|tuition (reimbursement|assistance)|professional development|training and development|learning and development|(vision|life|disability) (insurance|coverage|plans?|benefits?))( (insurance|benefits?|coverage|plans?|days?|savings|allowance|stipend|budget|policy|match|time))?( and .{1,40})?',
    example: 'Health insurance',
    only: 'label',
  },
  {
    zone: 'benefits',
    says: '(health|insurance|retirement|time off|wellness|health and wellness|well-?being|holidays|vacation|pto|professional development|learning and development)( (and|benefits|plans?|insurance) .{1,40})?',
    example: 'Health and wellness',
    only: 'heading',
    weak: true,
  },
  // Where.
  {
    zone: 'location',
    says: '~(locations?|work ?(place|site)|duty stations?|job ?sites?|work (arrangement|model|setting|environment type)|workplace type)(,? (and|of|for|in|type|requirements?|options?|details|policy) .{1,40})?',
    example: 'Location and work hours',
  },
  {
    zone: 'location',
    says: "where (you|we|this|the|is)( .{1,40}|'ll .{1,40})?|where|city|state|based in|address|offices?|site|region|county|country|headquarters",
    example: "Where you'll work",
  },
  {
    zone: 'location',
    says: '(fully |100% |is this |hybrid |partly )?remote( work)?( status| type| policy| options?| eligibility| location)?|telework( eligible)?|in office|on-?site|hybrid',
    example: 'Remote work',
    weak: true,
  },
  // What is asked.
  {
    zone: 'must',
    says: '~(requirements?|qualifications?|prerequisites?|pre-requisites|must[- ]haves?|eligibility|criteria|competenc(y|ies))( (required|needed|summary|statement|section|overview|are))?(,? (and|or|for|to|of|in|you|we|that|includes?|including) .{1,60})?',
    example: 'Minimum qualifications',
  },
  {
    zone: 'must',
    says: '((your|the|our|a|relevant|required|technical|professional|work|prior|previous|minimum|key|core|critical|additional|other|essential|specialized|basic|general|soft|hard|special|language|computer|job|position|role|years|of|mandatory|educational?|formal|and|or|needed|necessary|candidate|physical|skills?|knowledge|education|cognitive|functional),? ){0,6}(skills?|skill ?set|experience|education|knowledge|abilit(y|ies)|expertise|credentials|certifications?|licen[sc]es?|attributes|traits|characteristics|background|demands|profile|capabilities|training|strengths)(,? (and|or|of|you|we|needed|required|requirements?|level|that|includes?|sets?|for|to) .{1,60}| needed| required| requirements?)?',
    example: 'Education and experience',
    weak: true,
  },
  {
    zone: 'must',
    says: "(what|who|things|qualities|skills|experience) (do )?(we|we're|we are)( also| all| really)? (look(ing)? for|need|seek(ing)?|ask( for)?|require|expect|want|value)…|(what|who) (do )?you(('ll| will|'d| should| might| must| would)( also| likely)?( need to)?)? (be able to|need|bring|have|know|possess|offer us)…|who (you are|are you|you might be|will (succeed|thrive)|should|would)…",
    example: 'What you bring',
  },
  {
    zone: 'must',
    says: "about (you|yourself)|a bit about you|what (do we need|makes you|it takes|(you've|you have) (done|achieved|accomplished|built|worked on|been doing)|you'll need|is required|we're after|would make|you must)…|(in )?your (profile|background|toolkit|tool ?(bag|box|belt)|expertise|strengths|skills|superpowers)|(the |an |our |your )?(ideal|perfect|successful|right|strong) (candidates?|fit|applicants?|person|match)…",
    example: 'About you',
  },
  {
    zone: 'must',
    says: "you('re| are| have|'ve| bring| come with| possess| must| should| might be| need)(?! responsible)…|you|we('d| would) (love|like) to (hear|talk|meet|see)…|(this (role|job|position) is for you|you('d| would|'ll| will)? be a (great|good) fit|we('re| are) looking for|we need|looking for|we look for|we expect|we ask)…",
    example: 'You have',
  },
  {
    zone: 'must',
    says: '(required|mandatory|must|essential|must have|conditions of employment|physical (demands|requirements?|conditions)…|security clearance|clearance|work authorization|citizenship|degree|to (be successful|succeed|qualify)…)',
    example: 'Conditions of employment',
    weak: true,
  },
  // What the work is.
  {
    zone: 'responsibilities',
    says: "~(responsibilit(y|ies)|duties|accountabilities|deliverables|tasks|functions|activities|day[- ]to[- ]day)( (include|includes|including|will include|may include|are|and|of|for|in|summary|statement|as|you'll|you|we) .{1,60}| (will )?includes?| are)?|~objectives?( #?\\d{1,2}.{0,90}|…)",
    example: 'Duties and responsibilities',
  },
  {
    zone: 'responsibilities',
    says: "((in|as) .{1,60} )?you('ll| will| are going to| get to| would|'d)(?! (receive|enjoy|get|have access))…|in (this|the) (role|job|position),? you…|what (will )?you('ll| will| would)?( get to)?( be)? (do|doing|own|owning|work|working|build|building|accomplish|achieve|responsible|lead|leading|deliver|contribute|tackle|drive|manage|create|learn|focus|make)…",
    example: 'In this role, you will',
  },
  {
    zone: 'responsibilities',
    says: 'what (the |this )?(job|role|work|day|position) (is|involves|entails|looks)…|what a (typical )?day…|what (you look after|you handle|([\\w-]{2,20} ){1,2}do(es)?( here)?)|on a (normal|typical|regular|usual) (day|night|shift|week)…|(a |the |your )?(typical |average )?(day|week)[- ](in|to|at)…|(a |your )?typical (day|week|projects?)…|things .{1,20} do on a given day',
    example: 'A day in the life',
  },
  {
    zone: 'responsibilities',
    says: '(more )?(about |in )?(the|this|your|our) ([\\w-]{1,20} )?(role|job|position|opportunity|work|challenge|internship|fellowship|contract|engagement|assignment|gig|project)s?( itself| at .{1,30}| in .{1,30}| overview| summary| description)?',
    example: 'The role',
  },
  {
    zone: 'responsibilities',
    says: '~(role|job|position|opportunity|assignment|project|internship|program|career) (summary|description|overview|purpose|profile|objectives?|functions?|scope|mission|outline|brief|impact)( and .{1,40}| of .{1,40})?',
    example: 'Position summary',
  },
  {
    zone: 'responsibilities',
    says: '(general |executive |brief |at a glance |quick )?(summary|overview|description|purpose|scope|impact|role|opportunity|projects|focus areas?|goals)( of (the )?(work|role|job|position|duties|responsibilities|essential functions|project|services))?|position|job',
    example: 'Overview',
    only: 'heading',
    general: true,
  },
  {
    zone: 'responsibilities',
    says: "(your (impact|role|mission|days?|weeks?|shifts?|work|contribution|challenge|job|team and role|first)…|how you('ll| will)? (make|contribute|have|help|spend|add)…|the impact…|(key|primary|major|main) (focus|areas?|results)…|responsible for|you are responsible for|scope of work|what success looks like…|what to expect in (the|your) first…|within (one|1|three|3|six|6|your|the|\\d{2}) .{1,30}|in your first…)",
    example: 'Your impact',
  },
  // Who the employer is.
  {
    zone: 'company',
    says: "(more |a (little|bit) |some ?thing )?about (?!you\\b|(the|this|your) (role|job|position|opportunity|work)\\b).{1,60}|who (we are|is|we're|are we)…|(meet |join )?(the|our|your) ([\\w-]{1,20} )?(teams?|company|organization|mission|story|values|culture|history|vision|purpose|people|clients?|leadership principles|technology|products?)( .{1,30})?",
    example: 'About us',
  },
  {
    zone: 'company',
    says: "~(company|organi[sz]ation(al)?|agency|team|department|employer|business|firm|client|office|unit)('s)? (description|overview|profile|background|summary|information|info|introduction|values|mission|culture|history)|(core |company |corporate |cultural |[\\w&]{2,20} )?values|mission( statement)?|(mission and )?vision statement|culture|why .{1,60}|reasons to .{1,40}|how we work…|working (here|at|for|with)…|life (at|in) .{1,40}|.{2,30} (leadership|operating) principles",
    example: 'Company overview',
  },
  { zone: 'company', says: '(company|organi[sz]ation|employer|agency|firm|client)( name)?', example: 'Company' },
  // The name of the job, where a label gives it.
  {
    zone: 'title',
    says: '(official |working |posting |the )?(job|position|role|posting|vacancy|class) ?titles?|(official )?title( in [\\w ]{1,20})?|(position|role|job|opening|vacancy)( name)?',
    example: 'Job title',
    only: 'label',
  },
  // What is known to be none of these.
  {
    zone: 'other',
    says: '(additional|more|other|basic|general|job|position|further|important|supplemental|employment|legal|key) (information|info|details|facts|notes?)|quick links…|faqs?|disclaimers?|notices?|privacy…|.{1,40} privacy (notice|policy|statement)…|evaluations?|info(rmation)? sessions?|timeline|resources|references|appendix|background checks?|agency notice|(notice|note) to .{1,40}|.{0,20}fraud.{0,40}|.{0,20}scams?…|covid…|vaccinat.{1,40}|(visa )?sponsorship|drug.{1,30}',
    example: 'Additional information',
  },
  {
    zone: 'other',
    says: '((anticipated |expected |desired |earliest |target )?start(ing)? date|(our )?(tech|technology|technical) (stack|tools)|stack|tools|(the )?technolog(y|ies)( we use…| stack)?|what we use|~(schedule|hours|shifts?|time type|travel|duration|term|contract length)( per week)?)',
    example: 'Start date',
  },
  {
    zone: 'other',
    says: '(employment|job|position|appointment|contract|work|time|worker|career|assignment) (types?|status|category|class(ification)?|family( group)?|level|code|id|number|function|series)|type|status|category|level|grade|department|division|group|team|unit|reports? to|supervisor|manager|hiring manager|reporting (to|structure|relationship)|flsa( status)?|exempt(ion)?( status)?|supervisory( \\w{1,20})?|number of (vacancies|openings|positions)|openings|vacancies|series and grade|promotion potential|(job |req |requisition |posting |announcement |reference |job announcement |vacancy |tracking )?(id|no|number|code|ref|reference|#)|posted( on| date)?|date posted|posting date|date|recruiter|union|bargaining unit|industry|industries|seniority( level)?|employment|key area of focus|classification',
    example: 'Employment type',
    only: 'label',
  },
]
