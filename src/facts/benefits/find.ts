import type { BenefitFamily } from '../facts.js'
import { benefitNames } from './names.js'

/** A benefit named in a sentence. */
export interface Named {
  readonly name: string
  readonly kind: BenefitFamily
  readonly tier: 'firm' | 'loose' | 'listed'
  readonly soft: boolean
  readonly from: number
  readonly to: number
}

type Tier = Named['tier']

const compile = (tier: Tier) => {
  const names = benefitNames.filter((one) => one[tier] !== undefined)
  return { names, pattern: new RegExp(`(?<![a-z0-9-])(?:${names.map((one) => `(${one[tier]})`).join('|')})(?![a-z0-9])`, 'g') }
}
const tiers = { firm: compile('firm'), loose: compile('loose'), listed: compile('listed') }

/** What may stand before and after a word in a list of benefits. */
const opens =
  /(?:^|[,;:/(|+•–-]|&|\band|\bor|\bincluding|\bincludes?|\boffers?|\bprovides?|\bwith|\bfrom|\bto|\bpaid|\bfull|\bfree|\bcomprehensive|\bcompetitive|\bgenerous|\bexcellent|\bprivate|\bsubsidi[sz]ed|\bour|\byour|\bfor|\bof|\bin|\bgroup|\bcompany|\bprofessional|%|\bcovered|\baffordable|\bgreat|\bplus|\bbasic|\btop-tier|\bfamily|\brobust|\bquality|\bpremium|\bbest-in-class|\bstrong|\bsupplemental|\bvoluntary)\s{0,3}$/
const closes =
  /^\s{0,3}(?:$|[,;:/)|+.•(&–-]|and\b|or\b|to\b|through\b|insurance|coverage|benefits?|plans?|\+|for\b|package|programs?)/

const isListed = (sentence: string, from: number, to: number): boolean =>
  opens.test(sentence.slice(Math.max(0, from - 20), from)) && closes.test(sentence.slice(to, to + 12))

/** "A dental insurance company", "our 401(k) platform": a trade, no benefit. */
const ofTrade =
  /^ (?:compan(?:y|ies)|providers?|carriers?|agenc(?:y|ies)|brokers?|marketplace|startups?|industry|platforms?|products?|software|technology|firms?|market|space|business|sector|administrat|claims|eligibility|verification|billing)/

const scan = (sentence: string, tier: Tier, inRow: readonly [number, number] | null, found: Named[]): void => {
  const { names, pattern } = tiers[tier]
  for (const match of sentence.matchAll(pattern)) {
    const from = match.index
    const to = from + match[0].length
    if (found.some((one) => one.from < to && from < one.to)) continue
    const rowed = inRow !== null && from >= inRow[0] && to <= inRow[1]
    if (tier === 'listed' && !rowed && !isListed(sentence, from, to)) continue
    if (ofTrade.test(sentence.slice(to, to + 16))) continue
    const entry = names[match.slice(1).findIndex((group) => group !== undefined)]
    if (entry) found.push({ name: entry.name, kind: entry.kind, tier, soft: entry.soft === true, from, to })
  }
}

/** Two kinds of insurance in a row need no further word: "dental and vision", "medical, dental, vision". */
const row = /\b(?:medical|dental|health|vision)(?:(?:,|,? and| &| \+|\/) ?(?:medical|dental|health|vision)\b){1,4}/

/**
 * Finds the benefits that a sentence names, in order.
 * @param sentence plain lower-case text
 * @param among whether the sentence stands among benefits, so that a word such as "dental" is one
 */
export function findNames(sentence: string, among: boolean): readonly Named[] {
  const found: Named[] = []
  scan(sentence, 'firm', inRow, found)
  const match = row.exec(sentence)
  const inRow = match ? ([match.index, match.index + match[0].length] as const) : null
  if (among || found.length > 0 || inRow) {
    scan(sentence, 'loose', inRow, found)
    scan(sentence, 'listed', inRow, found)
  }
  const sorted = found.sort((a, b) => a.from - b.from)
  return inRow ? sorted.map((one) => (one.kind === 'health' ? { ...one, tier: 'firm' as const } : one)) : sorted
}
