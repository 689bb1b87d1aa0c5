/** All on plain lower-case text. */

/** Labels whose text is the day: "Deadline:", "Closing date:", "Apply by:". */
export const label =
  /\bdeadline\b|\bclos(?:es|ing|e) ?(?:date|day|on|at)?$|\bclosing (?:date|day)|\bapply (?:by|before|until)|\bapplications? (?:due|closes?|by|until|accepted)|\bopen until|\b(?:posting|position|job|ad|vacancy) (?:ends?|closes?|expires?)|\bfiling (?:period|date)|\blast day\b|\bapplication (?:period|window|dates?)|\bexpir(?:es|ation|y)|^(?:final date|due date|due)/

const day =
  '(?:(?:on|at|by|is|until|of|the|before|through|thru|after|for|will be|end of (?:day|business)(?: on)?|close of business(?: on)?|midnight(?: on)?|noon(?: on)?|\\d{1,2}(?::\\d\\d)? ?[ap]\\.?m\\.?,?(?: \\w{2,4})?(?: on)?|11:59(?: ?pm)?|cob|eod|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|tues|wed|thu|thurs|fri|sat|sun|we|are|anticipated|expected|currently|tentative\\w*|posting|date)[ ,.:]*){0,6}'

/** Words right before a day that make it the closing day. */
export const closing = new RegExp(
  `(?:\\bdeadlines?\\b[^.]{0,40}|\\bclos(?:es|e|ed|ing)(?: (?:date|day|deadline|(?:this|the) (?:posting|position|job|ad|call|search)))?[ :,-]*(?:is )?|\\b(?:apply|applying|applied|submit(?:ted)?|submissions?|applications?|send|received|resumes?|materials|interest|e-?mail(?:ed)?|write|cvs?|letters?)\\b[^;]{0,80}\\b(?:by|before|until|till|through|thru|due|no later than|not later than|prior to)[ :,]*|\\bno later than[ :,]*|\\bdue(?: date)?[ :,-]*|\\blast day (?:to|for) \\w{2,14}(?: \\w{2,14}){0,3}[ :,-]*|\\bexpires?[ :,-]*|\\bopen (?:until|through|thru|till)[ :,]*|\\b(?:posted|posting|advertised|listed|live|up|available)\\b[^.;]{0,30}\\b(?:until|through|thru|till)[ :,]*|\\btake applications until[ :,]*|\\bwindow\\b[^.;]{0,30}\\b(?:close|end)s?[ :,]*|\\bapply-by[ :,]*)${day}$`,
)

/** Words right behind a day that make it the closing day: "December 15 is the deadline". */
export const closingAfter =
  /^[ ,]*(?:\(?(?:is|as) (?:the |our )?(?:application )?(?:deadline|closing|last day)|\(?(?:application )?deadline\b|at the latest\b)/

/** A day up to which something lasts; it is a closing day when the sentence is about applications. */
export const until = new RegExp(`(?:\\b(?:until|till|by|before|through|thru)[ :,]*)${day}$`)

export const application =
  /\bappl(?:y|ies|ied|ying|ications?|icants?)\b|\bresumes?\b|\bcvs?\b|\bcandidates?\b|\bcover letters?\b|\bsubmi(?:t|ssions?)\b|\bposting\b|\brecruit(?:ing|ment)\b|\bhiring\b|\brequisition\b|\bopening\b|\bclosing date\b/

/** What the employer does by a day, where a section on applying speaks of it. */
export const answer =
  /\b(?:decid\w{1,3}|decisions?|hear|repl(?:y|ies)|respon\w{1,4}|contact\w{0,3}|choos\w{1,3}|select\w{0,3}|offers?|notif\w{1,6}|back to you)\b/

/** Words before a day that make it another day: of the work, of the posting, of the choice. */
export const otherDay =
  /\b(?:start(?:s|ing|ed)?|begin(?:s|ning)?|commenc\w{1,6}|posted|published|updated|opened|opens|opening date|target date|open(?:s|ed)? (?:to|for|on)|interviews?|reviews?|reviewed|screening|notified|hired|enrol\w{1,6}|graduat\w{1,6}|project|grant|report|election|campaign|launch|effective|ends on|contract|term|since|founded|born|on or after|degree|complet\w{1,4}|certifi\w{1,8}|vaccin\w{1,8}|tax|filing deadlines?|payroll|meet(?:ing)? (?:\w{3,12} )?deadlines?|season|semester|program)\b/

/** What else has a deadline, or closes, though the word stands right before the day. */
export const otherDeadline =
  /\b(?:enrol\w{1,6}|benefits?|projects?|grants?|filing|report\w{0,3}|tax|registration|payment|ballot|delivery|production|budget) deadlines?\b[^.]{0,60}$|\b(?:office|store|shop|school|restaurant|grant|fund|round|deal|books|quarter|campus|building|exhibit|season|sale|mortgage|loan|bank)s? (?:will )?(?:clos\w{1,3}|ends?)\b[^.]{0,60}$/

/** Words between one day and the next that make the next the day of an answer. */
export const reply =
  /\bwe(?:'ll| will)? (?!take|accept|receive|close|keep|collect|welcome)[a-z]{3,}|\bhear (?:back )?from us\b|\bback to you\b|\bnotif(?:y|ied)\b|\bdecisions?\b/

/** A closing word that stands nearer to the day than what comes before it. */
export const nearest =
  /\b(?:deadline|clos(?:es|e|ing)|apply by|apply before|applications?(?: \w{2,10}){0,4} (?:by|until|due|through)|no later than|(?:open|posted|advertised|listed) (?:until|through))\b[^.;]{0,45}$/

export const untilFilled =
  /\b(?:(?:remains? |is |stays? |be )?(?:open|accepted|posted|advertised|considered|reviewed)[^.;]{0,40} )?until (?:the |this |a |all |suitable |successful |qualified |suitable candidate |positions? )?(?:suitable )?(?:position|role|job|vacancy|it|posting|post|opening|spot|candidate|vacancies|openings|spots|roles|seat|we)?s? ?(?:is|are|have|has been|have been|gets|being|was)? ?(?:filled|found|identified|hired|selected)\b/

const taken =
  '(?:applications?|apply|applying|recruit\\w*|hiring|hire|postings?|requisitions?|openings?|submissions?|deadline|closing date|closes|apply by|resumes?|positions? (?:is|are|will be) (?:open|posted)|interview\\w*)'
const nouns =
  '(?:applications?|recruit\\w*|hiring|posting|requisition|opening|deadline|admissions?|search|position|role|job|vacancy|call)'
const always = (adverb: string): RegExp =>
  new RegExp(
    `\\b${taken}\\b[^.;]{0,80}\\b(?<words>on an? ${adverb} basis|${adverb} basis)|\\b(?<words2>${adverb} ${nouns})\\b|\\b(?:deadline|closing date|closes|apply by|open|recruitment)(?: is)?[ :-]{1,3}(?<words3>${adverb})\\b(?! \\w{3,12}ing)|\\b(?<words4>on an? ${adverb} basis)\\b[^.;]{0,50}\\b${taken}\\b`,
  )
/** "Applications are accepted on an ongoing basis". The words stand in a group called words, words2… */
export const ongoing = always('(?:on-?going)')
/** The same in other words. */
export const rolling = always('(?:rolling|continuous|year[- ]round|evergreen|continual)')
