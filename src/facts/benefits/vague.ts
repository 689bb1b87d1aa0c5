import { matchesOf } from '../matches.js'

const praise =
  '(?:great|good|competitive|excellent|comprehensive|generous|full|attractive|robust|rich|strong|amazing|awesome|best[ -]in[ -]class|standard|complete|outstanding|extensive|fantastic|exceptional|premium|top[ -]notch|industry[ -]leading|market[ -]leading|leading|wide[ -]ranging|solid|superb|incredible|unbeatable|valuable|flexible|terrific|superior|world[ -]class|top|unique|inclusive|progressive|market[ -]competitive|all|additional|other|traditional|general|employee|company|corporate|fringe|usual|federal|state|county|city|government|union|multiple|several|wonderful|innovative)'

/** A promise of benefits in general: "great benefits", "a competitive benefits package", "plus benefits". */
const promise = new RegExp(
  `\\b${praise}(?:,? (?:and |& )?${praise}){0,3} (?:(?:employee|company|fringe|staff|health|welfare|salary|compensation|pay|wages?|work)(?:,| and| &|/)? ?(?:and |& )?){0,2}(?:benefits?|perks)(?: (?:packages?|plans?|programs?|offerings?))?\\b|\\b(?:employee |company |fringe |our )?benefits? packages?\\b|\\bbenefits?[- ]eligible\\b|\\beligible for (?:\\w{2,14} ){0,3}benefits?\\b|(?:\\+|\\bplus|\\bwith|&|\\bsalary and|\\bpay and|\\bcompensation and|\\bwages and|\\bsalary,|\\brange of|\\bvariety of|\\bsuite of|\\bexcellent|\\bin addition to|\\bdescription of|\\boverview of|\\babout our|\\bour|\\boffers?|\\bprovides?|\\breceives?|\\binclud(?:es?|ing)) (?:(?:full|great|our|some|these|many|the following) )?(?:benefits|perks)\\b|\\btotal rewards? packages?\\b|\\bfringe benefits?\\b|\\bbenefits?(?: and|,| &) (?:perks|other compensation)\\b`,
  'g',
)

/** Benefits as one part of the pay: "salary, equity and benefits". */
const part = /(?:,|\band(?:\/or)?|\+|&|\bplus) (?:\w{4,14} )?benefits\b/g
const payWords = /\b(?:salary|equity|bonus|compensation|commissions?|stock|pay|wages?|hourly)\b/

/** The trade of those who manage people: what they speak of is their work. */
const ofPeople =
  /\b(?:employee relations|human resources|payroll|business partners|polic(?:y|ies)|onboarding|performance management|staffing)\b/

/** What benefits can be that nobody offers to a hire. */
const otherBenefits =
  /^ ?(?:of|to|from (?!day|date|hire|the (?:first|start|day|date))|for (?!full|eligible|part|all|employees|you|our|this)|administ\w*|analy\w*|managers?|management|specialists?|team|enrol\w*|consult\w*|advis\w*|coordinator|director|department|realization|strategy|strategies|design|and (?:burdens|risks|challenges|costs|features))\b/
const before =
  /(?:\b(?:public|government|unemployment|social|veterans?|medicaid|medicare|snap|welfare|va|cost|costs|risks?|business|product|economic|environmental|tax|client|customer|patient|health|key|potential|mutual|user|technical|security|community|pension|disability|explain|describe|understand|know|the) ?(?:\/|and|-)? ?)$/

/**
 * Finds promises of benefits in general.
 * @param sentence plain lower-case text
 * @returns where each stands in the sentence
 */
export function findPromises(sentence: string): readonly { readonly from: number; readonly to: number }[] {
  if (!sentence.includes('benefit') && !sentence.includes('perks') && !sentence.includes('rewards')) return []
  const found: { from: number; to: number }[] = []
  for (const { 0: words, index } of matchesOf(promise, sentence)) {
    const to = index + words.length
    if (
      otherBenefits.test(sentence.slice(to, to + 20)) ||
      before.test(sentence.slice(Math.max(0, index - 16), index)) ||
      /\bnot includ|\bexcluding|\bexclusive of/.test(sentence.slice(Math.max(0, index - 50), index))
    )
      continue
    found.push({ from: index, to })
  }
  if (
    found.length === 0 &&
    payWords.test(sentence) &&
    !/\bnot includ|\bexclud|not reflect/.test(sentence) &&
    !ofPeople.test(sentence)
  ) {
    for (const { 0: words, index } of matchesOf(part, sentence)) {
      const to = index + words.length
      if (!otherBenefits.test(sentence.slice(to, to + 20))) found.push({ from: to - 8, to })
    }
  }
  return found
}
