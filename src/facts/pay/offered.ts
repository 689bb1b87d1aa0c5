import type { Zone } from '../../document/document.js'
import type { OtherPay } from '../facts.js'

/** What makes the word something else than pay of this job: the words right before it and right behind it. */
interface Other {
  readonly before?: RegExp
  readonly behind?: RegExp
}

/**
 * | kind | not offered |
 * |---|---|
 * | bonus | `referral bonus`, `bonus points`, `Greek is a bonus`, `incentive compensation planning` |
 * | commission | `Election Commission`, `commission statements`, `you settle venue commissions` |
 * | equity | `diversity, equity and inclusion`, `private equity`, `internal peer equity`, `equity of opportunity`, `Equity Grade: 7` |
 * | tips | `tips and tricks`, `interview tips` |
 */
const others: Readonly<Record<OtherPay, Other>> = {
  bonus: {
    before: /(?:referr?al(?: programs? (?:&|and))?|\bas a|\bbig|\bhuge|\bit[’']s a|\bis an? (?:added |extra )?)\s{0,2}$/i,
    behind:
      /^(?:-related|\s(?:planning|forecast\w*|administration|design|model(?:s|l?ing)?|analys[ei]s|accruals?|calculations?|expenses?|strategy)\b|\s?(?:points?|if|skills?|value|reviews?|but not|qualifications?|experience|for (?:knowledge|experience)|to have)\b|\s?:(?!\s?(?:up|\d|\$|yes|target|eligible|annual)))/i,
  },
  commission: {
    before:
      /(?:\b(?:the|elections?|county|state|city|planning|ethics|local|federal|public|trade|exchange|communications|regulatory|advisory|joint|european|service|gaming|liquor|by|of|venue|(?<!(?:receive|earn|plus|paid|get|with|offer)\s)a)\s{1,2}|\b[A-Z][a-z]+\s)$/,
    behind:
      /^(?:\s(?:(?:on|of|for) (?!\d|up|\$|net|gross|new|all|every|each|sales)|to|meetings?|members?|calculations?|statements?|reports?|payments? to)\b|ed\b|er)/i,
  },
  equity: {
    before:
      /(?:diversity,?|inclusion,?|inclusivity,?|justice,?|racial|health|social|gender|care|internal(?: (?:peer|employee|team|role))?|peer|private|pay|wage|salary|educational|brand|home|economic|reproductive|language|digital|access,?|fairness,?|belonging,?|international|market|growth|public|listed|reward|advance|increas\w{0,4}|promote|achieve|ensure|lens|diverse)(?:\s(?:and|&|\+))?\s{0,2}$/i,
    behind:
      /^(?:[,/]?\s?(?:&|and)?\s?(?:inclusion|diversity|belonging|justice|access|fairness|inclusivity|opportunity)|[- ](?:seeking|deserving|minded|focused|centered|partners?|grades?\b|lens|tax|research|of opportunity|markets?|investors?|goals?|work|initiatives?|issues|commitment|trading|capital|firm|fund|index|statement|principles|framework|team|in (?:all|every|our|health|education|access)))/i,
  },
  tips: {
    before: /\b(?:interview|helpful|safety|useful|application|resume|some|for|our|share|and|tricks and|career)\s{1,2}$/i,
    behind: /^\s?(?:and tricks|&|on|for|to|about|from)\b/i,
  },
  'profit-sharing': {},
  allowance: {},
}

/** "We do not pay bonuses", "excluding equity", "the availability of any bonus". */
const denied =
  /\b(?:no|not|never|without|nor|doesn|don|isn|excluding|excludes?|exclusive of|neither|(?:availability|amount|payment) of any)(?:['’]t)?\s(?:(?!(?:but|plus|also|only|all|limited|just)\b)[A-Za-z,’'/&-]{1,14}\s{1,2}){0,5}$/i
const anothers =
  /\b(?:sales roles?|sales positions?|sales team|other roles|certain roles|some roles|for sales|clients?[’']?|customers?[’']?)\b[^.;\u2029]{0,60}$/i
/** "A culture of equity" has no word of pay about it; "in the form of equity" does. */
const ofEquity = /\b(?:of|for|on|about|to|through|around|and)\s{1,2}$/i
const ofPay = /\b(?:salary|pay|compensation|wages?|cash|bonus|stock|grants?|package|addition|form|benefits|rewards)\b/i

/** A duty, wherever it stands: "you calculate and pay out bonuses". */
const duty =
  /\b(?:you|to|and|will|assist\w*|help\w*|by)\s{1,2}(?:manage|track|calculate|reconcile|settle|process|audit|administer|forecast|oversee|prepare|analy[sz]e|model|negotiate|collect)s?\s(?:[A-Za-z,’'/&-]{1,16}\s{1,2}){0,4}$/i

const dutyZones: ReadonlySet<Zone> = new Set<Zone>(['responsibilities', 'must', 'nice', 'company', 'eeo'])
/** What tells an offer from a duty ("coach managers on salary, bonus and merit"). */
const offering =
  /\b(?:OTE|eligible|eligibility|offer|plus|receive|uncapped|earn|participat\w{1,4}|entitled|includ\w{1,4}|provide|comes? with|you[’']ll|enjoy|generous|commission[- ](?:only|based)|(?:on|straight) commission)\b|[$€£+]|\d ?%/i

/**
 * Whether the words of pay beyond base offer it with this job.
 * @param before the clause up to the words, `words` themselves, `behind` some characters that follow
 */
export function isOffered(kind: OtherPay, before: string, words: string, behind: string, zone: Zone): boolean {
  if (/^commissions?[- ](?:only|based)$/i.test(words)) return !denied.test(before)
  const other = others[kind]
  if (
    other.before?.test(before) ||
    other.behind?.test(behind) ||
    denied.test(before) ||
    anothers.test(before) ||
    duty.test(before)
  )
    return false
  if (kind === 'equity' && ofEquity.test(before) && !ofPay.test(before)) return false
  if (!dutyZones.has(zone) && !(kind === 'commission' && zone === 'other')) return true
  return offering.test(before + words + behind)
}
