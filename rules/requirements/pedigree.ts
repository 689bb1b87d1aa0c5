import { defineRule, quoteFirst, sentencesWith } from '../../src/kit.js'

const stems = [
  'ivy',
  'russell group',
  'oxbridge',
  'university',
  'universities',
  'school',
  'college',
  'mba',
  'gpa',
  'grade point',
  'faang',
  'maang',
  'big tech',
  'pedigree',
  'undergraduate',
]
const pedigree = [
  /\b(?:ivy[- ]league|russell group|oxbridge)\b/g,
  /\b(?:top|first|upper|elite|prestigious|leading|target|tier)[- ]?(?:1|one|tier|ranked|rated|notch)?[- ](?:\d{1,3} )?(?:ranked )?(?:universit(?:y|ies)|colleges?|(?:business |law |engineering |mba )?schools?|mba(?: programs?)?|undergraduate)\b/g,
  /\b(?:minimum |min\.? )?(?:cumulative )?(?:gpa|grade point average)(?: (?:of|above|over|at least|≥|>=?)){0,2} ?\d\.\d{1,2}\b|\b\d\.\d{1,2}\+? ?(?:or higher |minimum )?gpa\b/g,
  /\b(?:faang|maang|big[- ]tech)(?: or \w{2,20})? (?:experience|background|pedigree|engineers?)\b/g,
  /\b(?:academic|educational|strong) pedigree\b/g,
]
/** Schools of founders, customers and children. */
const ofOthers =
  /\b(?:founded|backed|trusted) by\b|\bour (?:\w{2,20} )?(?:team|founders?|customers?|clients?|investors?)\b|\bcustomers include\b|\balumni of our\b|\bhelp(?:ing|s)? (?:\w{2,20} ){0,3}(?:students|schools|universities)|\bpartners?\b|\bwork(?:ing)? with (?:\w{2,20} ){0,3}(?:schools|universities)/

export default defineRule({
  id: 'requirements/pedigree',
  title: 'Name the skill instead of the school',
  why: 'Famous schools, grade averages and former employers are proxies: they tell more about where a person began than about the work, and they leave out people who learned it elsewhere. Say what the person must be able to do.',
  severity: 'warning',
  since: '0.2.0',
  lawless: true,
  examples: {
    bad: ['# Pump Planner\n\nDenver, CO.\n\n## Must have\n\n- A degree from a top-tier university, GPA of 3.5\n'],
    good: [
      '# Pump Planner\n\nDenver, CO.\n\n## Must have\n\n- You can size a pump from a drawing\n\n## About us\n\nOur customers include top universities.\n',
    ],
  },
  check({ document }, report) {
    for (const { plain, words } of sentencesWith(document, stems, ['company', 'benefits', 'eeo'])) {
      if (ofOthers.test(plain)) continue
      for (const pattern of pedigree) {
        for (const match of plain.matchAll(pattern)) {
          const where = words(match.index, match.index + match[0].length)
          report(where, `${quoteFirst(where.text)} asks where a person has been, not what they can do.`)
        }
      }
    }
  },
})
