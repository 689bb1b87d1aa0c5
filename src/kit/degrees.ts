import type { Document } from '../document/document.js'
import type { Fix } from '../engine/finding.js'
import type { DegreeAsked, Facts } from '../facts/facts.js'
import { questionsOf, wishedFor } from './asked.js'
import { sectionText } from './sentences.js'

/** Professions that a licence or the law ties to a degree. */
const regulated =
  /\b(?:nurse|nursing|rn|lpn|physician|surgeon|dentist|dental hygienist|pharmacist|therapist|therapy|pathologist|psychologist|psychiatr\w{2,4}|social worker|lcsw|lmft|counsel(?:or|ing)|clinician|veterinarian|optometrist|attorney|lawyer|counsel|paralegal|cpa|actuary|professional engineer|architect, licensed|land surveyor|teacher|principal \(school\)|professor|lecturer|librarian|pilot|radiologic|medical laboratory|dietitian|mortician)\b/i
const regulatedBy =
  /\b(?:licensed|licensure|board[- ]certified|registered nurse|rn\b|cpa\b|juris doctor|j\.d\.|law degree|m\.d\.|accredited (?:nursing|law|medical)|bar (?:admission|exam)|admitted to (?:the|practice)|teaching (?:license|credential|certificate))/

/** Titles that go with research or a university. */
const research =
  /\b(?:research (?:scientist|engineer|fellow)|applied scientist|scientist|professor|lecturer|clergy|chaplain|minister|rabbi|post-?doc\w{0,8}|statistician|epidemiologist|economist|faculty|dean)\b/i

/** Whether a title names a profession that the law ties to a degree. */
export function isRegulated(title: string): boolean {
  return regulated.test(title)
}

/** Whether a title names work that commonly takes an advanced degree. */
export function advancedIsNormal(title: string): boolean {
  return research.test(title)
}

/** In the sentence or beside it, these open the demand to people without the degree. "Or a related field" does not. */
const instead =
  /\bequivalent (?!(?:field|discipline|degree|major|subject|area)\b)|\bor (?:the |an? )?equivalent\b(?! (?:field|discipline|degree|major|subject|area))|\bequivalency\b|\bin lieu of\b|\bsubstitut\w{1,4}\b|\bcombination of\b|\b(?:or|and\/or) (?:\w{3,14} ){0,4}experience\b|\bor (?:at least |a minimum of )?(?:\d{1,2}|one|two|three|four|five|six|seven|eight|ten)\+? (?:or more )?years\b|\bor (?:\w{3,12} ){0,3}credits?\b|\bor some college\b|\bself-taught\b|\bbootcamp\b|\bno degree\b|\bdegree (?:is )?not\b|\bnot required\b|\bwithout a (?:college )?degree\b|\bcommensurate\b/
const beside =
  /\bequivalent (?:in |\w{3,14} ){0,4}(?:experience|combination|work|training)\b|\bin lieu of\b|\bsubstitut\w{1,4}\b|\bcombination of (?:\w{3,14},? ){0,3}(?:education|experience|training)|^\W{0,3}or\b|\n\W{0,3}or\b|\bor\W{0,2}\n|\bcommensurate experience\b|\bdegree (?:is )?not\b/
const others =
  /\btuition\b|\bhigh school\b|\bged\b|\bstudents?\b|\bpursuing\b|\benrolled\b|\bin the process of\b|\bschool year\b|\bgraduat(?:e|ing|ion) (?:by|in|date)\b|\bcoursework\b|\bworking toward|\bour team\b|\bor higher\?|\bdegree programs?\b/
/** A lower degree under a name that is read loosely: "BS/MS", "BS + 5 years". */
const lower = /\bb\.?s\.?c?\b|\bb\.?a\b|\bbachelor|\bundergraduate\b/
/** Headings over what would be welcome. */
const wish = /\b(?:beneficial|preferred|desir\w{1,5}|bonus|nice|a plus|ideal(?:ly)?|advantage\w{0,3})\b/i
const demanded = /\b(?:required|requires?|must|minimum|need(?:ed)?|necessary|mandatory|essential)\b/

const rank: Readonly<Record<DegreeAsked['level'], number>> = {
  'high-school': 0,
  associate: 1,
  bachelor: 2,
  professional: 3,
  master: 3,
  doctor: 4,
}

/** A degree that is asked for, with the lowest one that its sentence accepts. */
export interface Without {
  readonly degree: DegreeAsked
  readonly lowest: DegreeAsked['level']
}

/** Degrees without which nobody need apply and that nothing stands in for: neither in the sentence nor in the section around it. */
export function degreesWithout(document: Document, facts: Facts): readonly Without[] {
  const skipped = questionsOf(document)
  const found: Without[] = []
  const sections = new Map<number, string>()
  for (const degree of facts.requirements.degrees) {
    const { block, sentence } = degree.in
    if (block.kind === 'heading' || skipped.has(block) || degree.equivalent || instead.test(sentence) || others.test(sentence))
      continue
    if (wish.test(document.sections[block.section]?.heading ?? '')) continue
    if (sentence.includes('?') || regulatedBy.test(sentence) || wishedFor(degree.in)) continue
    if (block.zone !== 'must' && !(demanded.test(sentence) && (block.zone === 'other' || block.zone === 'responsibilities')))
      continue
    const around = sections.get(block.section) ?? sectionText(document, block.section)
    sections.set(block.section, around)
    if (beside.test(around)) continue
    if (
      /\bor\s{1,3}(?:an? )?$/.test(sentence.slice(0, degree.in.at)) &&
      !found.some(({ degree: other }) => other.in.block === block && other.in.from === degree.in.from)
    )
      continue
    const levels = facts.requirements.degrees.filter((other) => other.in.block === block && other.in.from === degree.in.from)
    const lowest = levels.reduce((low, one) => (rank[one.level] < rank[low.level] ? one : low), degree)
    if ((lowest.level === 'master' || lowest.level === 'doctor') && lower.test(sentence)) continue
    if (lowest.level === 'high-school' || lowest.level === 'professional') continue
    found.push({ degree, lowest: lowest.level })
  }
  return found
}

/** Adds "or equivalent practical experience" where the sentence of a degree ends. */
export function insteadOfDegree({ in: { block, sentence, from } }: DegreeAsked): readonly Fix[] {
  const end = from + sentence.trimEnd().replace(/[.;,:]+$/, '').length
  const { end: at } = block.span(end - 1, end)
  const text =
    sentence.includes(',') || /\bor\b/.test(sentence)
      ? ', or equivalent practical experience'
      : ' or equivalent practical experience'
  return [{ title: 'Let equivalent experience count', safety: 'unsafe', edits: [{ start: at, end: at, text }] }]
}
