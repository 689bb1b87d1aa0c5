/** Words of an employer who gives: they make a benefit out of what they speak of. */
const giving =
  /\b(?:we|employers?|company|organization|package|position|role|job|employees?|staff|team members?|teammates|you|candidates?|hires?|benefits?|perks?|associates|interns|individuals|crewmates|googlers)\b.{0,80}?\b(?:offer(?:s|ed|ing)?|provid(?:es?|ed|ing)|includ(?:es?|ed|ing)|receiv(?:es?|ing)|eligib(?:le|ility)|enjoy|gets?|entitled|comes? with|accrued?s?|participate|qualify|have access)\b/
const given =
  /\bwe offer\b|\bwe (?:also )?provide\b|\boffered to (?:all |our |full|eligible|employees)|\boffers (?:employees|you|its|our|all|an? (?:\w{3,14} ){0,3}(?:benefits|package))|\beligible (?:for|to)\b|\bbenefits?(?: package)?(?:\s?:| -|,? (?:includ|such as|like))|\bperks?\b|\byou(?:'ll| will)? (?:get|receive|enjoy|have|accrue)\b|\bcompensation package\b|\btotal rewards\b|\bbenefits? packages?\b|\bcompany-paid\b|\bemployer-paid\b/

/** Words of the work, of the trade and of the law: what they speak of is not offered to the hire. */
const working =
  /\b(?:experience (?:with|in|of|working)|experienced?|knowledge|familiar\w*|understanding|expertise|administ(?:er|ers|ering|ration|rator|rators)|clients?|customers?|patients?|consumers|seniors|industry|sector|products?|carriers?|brokers?|underwrit\w*|claims?|compliance|insurers?|startup|enrollment|reconcil\w*|audit\w*|research|advoca\w*|campaigns?|legislat\w*|lawsuits?|regulat\w*|specialists?|consultants?|analysts?|advisors?|providers?|clinics?|practice|students|fmla|responsible for|coordinat(?:e|es|ing)|manag(?:e|es|ing)|process(?:es|ing)?|develop(?:s|ing)|design(?:s|ing)?|mission|users|million|communities|businesses|founded|platform|grantees|access to (?:health ?care|abortion)|reasonable accommodations?|request(?:s|ing)?|discriminat\w*|without regard|equal opportunity|terms (?:and conditions )?of employment|leaves? of absence)\b/

/** The other side of the counter: "we offer dental plans to our members". */
const sold =
  /\b(?:to|for|of|our|their|with) (?:\w{2,14} ){0,2}(?:clients|customers|patients|consumers|members|small businesses|businesses|seniors|students|families|users|people|individuals and families|communities|millions|retirees|participants|policyholders|hospitals|employers|plan sponsors)\b/

/** The law of equal treatment speaks of pregnancy, disability and benefits, and gives none. */
const equal =
  /without regard|regardless of (?:race|age|sex|gender)|sexual orientation|gender identity|national origin|veteran status|protected (?:class|status|characteristic)|reasonable accommodat|marital status/

/** Only perhaps, and not now. */
const later = /\b(?:possib(?:le|ly|ility)|potential(?:ly)?|in the future|may become|could become|after conversion|if converted)\b/

/** A benefit taken back. */
const denied =
  /\b(?:no|not (?:be )?(?:eligible|entitled|offer|offered|include|included|provide|provided)|without|does not|do not|doesn't|don't|isn't|is not|are not|not|ineligible)\b(?: \w{1,14}){0,4}? (?:for|benefits?|insurance|health|pto|paid time off|perks|vacation|holidays|benefit|offer|include|provide|receive|eligible)\b/

/** Whether a sentence says in so many words that the employer offers what follows. */
export const offersPlainly = (sentence: string): boolean => given.test(sentence) && !sold.test(sentence)

/** Whether a sentence speaks of what the employer gives the hire. */
export const offers = (sentence: string): boolean => (given.test(sentence) || giving.test(sentence)) && !sold.test(sentence)

/** Whether a sentence speaks of work, of a trade or of others. */
export const speaksOfWork = (sentence: string): boolean => working.test(sentence) || sold.test(sentence)

/** Whether a sentence says that there is no such benefit. */
export const denies = (sentence: string): boolean => denied.test(sentence)

/** Whether a sentence is about equal treatment and not about what is given. */
export const speaksOfEquality = (sentence: string): boolean => equal.test(sentence)

/** Whether the words around a promise put it off to another day. */
export const postpones = (sentence: string): boolean => later.test(sentence)
