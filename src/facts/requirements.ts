import type { Block, Document, Zone } from '../document/document.js'
import { cue } from './cues.js'
import type { DegreeAsked, RequirementFacts, YearsAsked } from './facts.js'
import { matchesOf } from './matches.js'
import { mentionIn, type Passage, passagesOf, plainOf, type Sentence, sentencesOf } from './passages.js'

const numbers: Readonly<Record<string, number>> = {
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
}
const number = `(?:\\d{1,2}(?:\\.5)?|${Object.keys(numbers)
  .filter((word) => word !== 'a')
  .join('|')})`
const years = new RegExp(
  `(?<![\\d.,$-])\\b(?<min>${number})(?: ?\\(\\d{1,2}\\))?(?: ?\\+| or more| plus)?(?: ?(?:-|to|or|and) ?(?<max>${number})(?: ?\\(\\d{1,2}\\))?(?<open> ?\\+)?)?[ -]{0,2}(?:years?|yrs?)\\b'?\\.?(?: or more| plus|\\+| minimum| min\\b)?`,
  'g',
)
/** Words right before the number that belong to it; those that make it the most that is asked. */
const lead = /\b(?:at least|(?:a )?minimum(?: of)?|min\.?|over|more than|up to|no more than|maximum(?: of)?|less than) $/
const ceiling = /\b(?:up to|no more than|maximum(?: of)?|less than) $/

/** Years that nobody asks of an applicant: of the firm, of a contract, of life. */
const otherYears =
  /^[ -]?(?:olds?|of age|ago|in business|contract|term|plan|period|anniversary|warranty|history|degree|college|university|institution|program|track record of (?:growth|success) in business|fixed|commitment|lease|running|in a row|now)\b/
const ofOthers =
  /\b(?:for (?:over|more than|nearly|almost|the (?:last|past))|(?:last|past|next|first|every|each|within|in|after|within the last|founded|since|celebrat\w{2,4}|combined|built over|spanning)) $|\bwe(?:'ve| have| are)?\b[^.]{0,60}$|\b(?:our|company|firm|team) (?:has|have|is|with|brings)\b[^.]{0,40}$/
const experience =
  /\bexperienc|\bbackground\b|\bpractice\b|\bwork(?:ing|ed)?\b|\bmanag|\bselling\b|\bin (?:a|an|the)\b|\bexpertise\b|\bcareer\b|\bexposure\b|\bhands-on\b|\bdevelop|\bprogramming\b|\bservice\b|\bteaching\b|\bleading\b/
/** Words that say what kind of experience, not of what. */
const filler =
  '(?:(?:relevant|related|professional|proven|work|working|hands-on|industry|prior|direct|full-time|progressive|progressively responsible|practical|combined|total|demonstrated|recent|paid|post-\\w+|and|or|of),? ){0,4}'
/** What the years are of, behind the number, in the order of trust. */
const subjects: readonly RegExp[] = [
  new RegExp(
    `^[,:]? ?(?:of |in |with )?${filler}experience,? ?(?:working |building |developing |managing )?(?:within|in|with|as|of|using|on|at|for|-)? ?(?:an? |the )?(?<what>[^.,;()|\\n]{1,60})`,
  ),
  new RegExp(`^ ?(?:of|in|with|as|'s?)? ?(?:an? |the )?${filler}(?<what>[^.,;()|\\n]{1,40}?) experience\\b`),
  /^ ?(?:of|in|with|as|doing) (?:an? |the )?(?<what>[^.,;()|\n]{1,60})/,
  /^ (?<what>(?:working|managing|teaching|leading|building|developing|selling|running|writing|designing|using|driving|cooking|caring|supervising) [^.,;()|\n]{1,50})/,
]

/** What is no subject when it stands alone. */
const saysNothing =
  /^(?:of|in|with|as|'s?|specialized|relevant|related|professional|industry|work|working|hands-on|full-time|paid|prior|total|combined)$/

/** The subject in few words: what follows "that", "including" or "required" tells more than what the years are of. */
const subjectOf = (words: string): string => {
  const short = words
    .replace(
      /(?:^| )(?:experience|is|are|required|preferred|and\/or|that|which|who|including|such as|with a|or more|or equivalent|a plus|plus)(?: .*)?$/,
      '',
    )
    .trim()
  if (saysNothing.test(short)) return ''
  return short.length > 40 ? short.slice(0, short.lastIndexOf(' ', 40)) : short
}

/** What firms, not applicants, have years of. */
const ofFirm = /^(?:growth|profit|success|operation|history|business|service|innovation|excellence|continuous|serving)/

const subjectIn = (behind: string): string => {
  for (const form of subjects) {
    const what = form.exec(behind)?.groups?.what
    if (what !== undefined && subjectOf(what) !== '') return subjectOf(what)
  }
  return ''
}

const asNumber = (word: string | undefined): number | null => {
  if (word === undefined) return null
  return numbers[word] ?? (Number.isFinite(Number(word)) ? Number(word) : null)
}

const asked = (block: Block): boolean => block.zone === 'must' || block.zone === 'nice'

const readYears = (document: Document, block: Block, { plain, from }: Sentence): readonly YearsAsked[] => {
  const found: YearsAsked[] = []
  if (!/y(?:ea)?rs?\b/.test(plain)) return found
  for (const match of matchesOf(years, plain)) {
    const { min, max, open } = match.groups ?? {}
    const to = match.index + match[0].length
    const behind = plain.slice(to, to + 120)
    const before = plain.slice(Math.max(0, match.index - 80), match.index)
    if (otherYears.test(behind) || (!asked(block) && ofOthers.test(before))) continue
    const of = subjectIn(behind)
    const demanded = /\+|more|plus|minimum/.test(match[0]) || /\b(?:at least|minimum(?: of)?|min\.?) $/.test(before)
    const told = experience.test(behind) || experience.test(before)
    if (!told && !(asked(block) && (of !== '' || plain.length < 80)) && !(demanded && of !== '' && !ofFirm.test(of))) continue
    const [low, high] = [asNumber(min), asNumber(max)]
    const most = high === null && ceiling.test(before)
    const start = from + match.index - (lead.exec(before)?.[0].length ?? 0)
    const end = from + to + (of === '' ? 0 : behind.indexOf(of) + of.length)
    found.push({
      ...mentionIn(document, block, start, end),
      min: most ? null : low,
      max: most ? low : open ? null : high,
      words: mentionIn(document, block, from + match.index, from + to),
      range: low === null || high === null ? null : { from: low, to: high, plus: open !== undefined },
      in: { block, sentence: plain, from, at: match.index, to },
      of: of === '' ? null : block.text.slice(end - of.length, end),
    })
  }
  return found
}

const degrees: readonly { readonly level: DegreeAsked['level']; readonly words: string }[] = [
  { level: 'doctor', words: 'ph\\.? ?d\\b\\.?(?: degree)?|doctora(?:te|l)(?: degree)?|doctor of philosophy' },
  {
    level: 'professional',
    words:
      '(?<!(?:the|this|full|attached|your) )j\\.?d\\.?(?: degree)?|juris doctor|law degree|m\\.d\\.|medical degree|pharm\\.?d\\.?|d\\.?v\\.?m\\.?|d\\.?d\\.?s\\.?',
  },
  {
    level: 'master',
    words:
      "master'?s?'?(?: or higher)?(?: of (?:science|arts|public \\w{4,14}|business administration|social work))?(?:'s)?(?: degrees?)|master'?s(?= (?:in|or|preferred|required|level))|master of \\w{3,14}|mba|m\\.?b\\.?a\\.?|m\\.s\\.|m\\.a\\.|\\bms/ma\\b|\\bma/ms\\b|mph|msw|graduate degree|advanced degree|postgraduate degree",
  },
  {
    level: 'bachelor',
    words:
      "bachelor'?s?'?(?: of (?:science|arts|engineering|business administration|fine arts))?(?:'s)?(?: degrees?)?|baccalaureate(?: degree)?|\\bb\\.s\\.c?\\.?|\\bb\\.a\\.|\\bb\\.sc\\.?|\\b(?:ba|bs|bsc|b\\.s|b\\.a)(?:/(?:ba|bs|bsc|ma|ms))?(?: degree| in \\w{4,20})|\\bba/bs\\b|\\bbs/ba\\b|(?:4|four)[ -]year(?: college)? degree|undergraduate degree|college degree|university degree|degree(?= in | from )",
  },
  {
    level: 'associate',
    words: "associate'?s?'? degree|associate of (?:science|arts)|(?:2|two)[ -]year degree|associate'?s (?=in|or)",
  },
  {
    level: 'high-school',
    words:
      '(?:high school|hs|secondary school) (?:diploma|degree|graduate|equivalen\\w+|education|or ged|or equivalent)|\\bged\\b|\\bg\\.e\\.d\\.',
  },
]
const degree = new RegExp(`(?<![a-z0-9])(?:${degrees.map(({ words }) => `(${words})`).join('|')})(?![a-z0-9])`, 'g')
const equivalent =
  /\bequivalent(?! (?:field|discipline|degree|major|subject|area))|\b(?:or|and\/or) (?:comparable|commensurate|relevant|related|similar|equal|significant|sufficient)? ?(?:work |professional |practical |years of |industry |military |life )?(?:experience|training)\b|\bin lieu of\b|\bcombination of\b|\bnot required\b|\bor (?:\w{3,14} ){0,4}experience\b|\bsubstitut\w{2,4}\b|\bor (?:\d{1,2}|\w{3,7}) years\b/

const readDegrees = (document: Document, block: Block, { plain, from }: Sentence): readonly DegreeAsked[] => {
  const found: DegreeAsked[] = []
  const matches = matchesOf(degree, plain)
  if (matches.length === 0) return found
  const instead = equivalent.test(plain)
  for (const match of matches) {
    const level = degrees[match.slice(1).findIndex((group) => group !== undefined)]?.level
    if (level === undefined) continue
    found.push({
      ...mentionIn(document, block, from + match.index, from + match.index + match[0].length),
      level,
      equivalent: instead,
      in: { block, sentence: plain, from, at: match.index, to: match.index + match[0].length },
    })
  }
  return found
}

const nice =
  /\b(?:preferred|a plus|nice to have|bonus|desirable|desired|advantageous|is an advantage|optional|not required|ideally)\b/

/** Parts of an ad that ask nothing of applicants. */
const ofOtherParts: ReadonlySet<Zone> = new Set<Zone>(['benefits', 'eeo', 'company'])

/**
 * How many things a part of the ad asks, and how many of them it only wishes for: the items of its lists, or where it has none its sentences.
 * @param must whether what is only wished for is told apart
 */
const count = (passages: readonly Passage[], must: boolean): { readonly all: number; readonly wished: number } => {
  const listed = passages.some(isItem)
  let [all, wished] = [0, 0]
  for (const passage of passages) {
    if (passage.words === 0 || (listed && !isItem(passage))) continue
    const may = must && (passage.cues & cue.wish) !== 0
    if (listed) {
      all++
      if (may && wishes(plainOf(passage))) wished++
      continue
    }
    for (const { plain } of sentencesOf(passage)) {
      all++
      if (may && wishes(plain)) wished++
    }
  }
  return { all, wished }
}

const isItem = ({ block }: Passage): boolean => block.kind === 'item' || block.kind === 'row'
const wishes = (plain: string): boolean => plain.length < 400 && nice.test(plain)

/** What the posting asks of applicants: years of experience, degrees, and how many things it must have and would like. */
export function readRequirements(document: Document): RequirementFacts {
  const years: YearsAsked[] = []
  const degrees: DegreeAsked[] = []
  const musts: Passage[] = []
  const nices: Passage[] = []
  for (const passage of passagesOf(document)) {
    const { block, cues } = passage
    if (block.kind !== 'heading' && block.zone === 'must') musts.push(passage)
    if (block.kind !== 'heading' && block.zone === 'nice') nices.push(passage)
    if ((cues & (cue.years | cue.degree)) === 0 || ofOtherParts.has(block.zone)) continue
    for (const sentence of sentencesOf(passage)) {
      if ((cues & cue.years) !== 0) years.push(...readYears(document, block, sentence))
      if ((cues & cue.degree) !== 0) degrees.push(...readDegrees(document, block, sentence))
    }
  }
  const must = count(musts, true)
  return { years, degrees, mustHaves: must.all - must.wished, niceToHaves: count(nices, false).all + must.wished }
}
