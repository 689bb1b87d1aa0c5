import { cue } from '../cues.js'
import type { BenefitFamily } from '../facts.js'
import type { Sign } from '../lexicon.js'

/** A benefit named in a sentence; offsets are those of the sentence. */
export interface Named {
  readonly name: string
  readonly kind: BenefitFamily
  readonly firm: boolean
  readonly soft: boolean
  readonly from: number
  readonly to: number
}

const tiers = [cue.firm, cue.loose, cue.listed]

/** Two kinds of insurance in a row need no further word: "dental and vision", "medical, dental, vision". */
const row = /\b(?:medical|dental|health|vision)(?:(?:,|,? and| &| \+|\/) ?(?:medical|dental|health|vision)\b){1,4}/

/** What may stand before and after a word in a list of benefits. */
const opens =
  /(?:^|[,;:/(|+•–-]|&|\b(?:and|or|including|includes?|offers?|provides?|with|from|to|paid|full|free|rich|comprehensive|competitive|generous|excellent|private|subsidi[sz]ed|our|for|of|in|group|company|professional|covered|affordable|great|plus|basic|top-tier|family|robust|quality|premium|best-in-class|strong|supplemental|voluntary)|%)\s{0,3}$/
const closes =
  /^\s{0,3}(?:$|[,;:/)|+.•(&–-]|and\b|or\b|to\b|through\b|insurance|coverage|benefits?|plans?|for\b|package|programs?)/
const ofLife = /\bwork(?: and |\/|-| & )$/
/** "A dental insurance company", "our 401(k) platform": a trade, no benefit. */
const ofTrade =
  /^ (?:compan(?:y|ies)(?![ -](?:match|contribut|paid|provid|sponsor|subsid|fund|plans?\b|savings|program))|providers?|carriers?|agenc(?:y|ies)|brokers?|marketplace|startups?|industry|platforms?|products?|software|technology|firms?|market|space|business|sector|administrat|claims|eligibility|verification|billing)/

/** What makes words that can name a benefit name something else, by the benefit; behind the words, or before them. */
const otherSense: Readonly<Record<string, { readonly before?: RegExp; readonly after?: RegExp }>> = {
  vision: {
    before: /\b(?:mission|values|strategy|leadership|product|company|technical|creative|our) (?:and|&) $/,
    after:
      /^ (?:and|&) (?:strategy|strategic|mission|values|leadership|planning|goals|execution|roadmap|direction|purpose|culture)\b/,
  },
  'disability insurance': {
    before: /\b(?:an?|any|your|their|physical|mental|or other|learning|on) $/,
    after: /^ (?:status|accommodation|or special|discrimination|rights|inclusion|justice|community|organi[sz]ation)/,
  },
  // "Health & wellness initiatives" insure nobody.
  'health insurance': { after: /^ ?(?:and|&|\/) ?(?:wellness|well-?being|fitness|safety|happiness)\b/ },
}

const meansOther = (name: string, plain: string, from: number, to: number): boolean => {
  const { before, after } = otherSense[name] ?? {}
  return before?.test(plain.slice(Math.max(0, from - 16), from)) === true || after?.test(plain.slice(to, to + 24)) === true
}

/** What pay depends on: skills and training named behind these words are the applicant's own. */
const factors =
  /\b(?:based (?:up)?on|depend(?:s|ing|ent)? (?:up)?on|factors?|determined by|commensurate with|consider(?:s|ing|ation)|var(?:y|ies) (?:by|with|based)|tak(?:es|ing) into account)\b/

const isListed = (plain: string, from: number, to: number): boolean => {
  const before = plain.slice(Math.max(0, from - 20), from)
  return opens.test(before) && closes.test(plain.slice(to, to + 12)) && !ofLife.test(before)
}

const isHealth = ({ benefit }: Sign): boolean => benefit?.kind === 'health'
const space = 32

/** The signs of one tier; of two at one place the longer first. */
const ofTier = (signs: readonly Sign[], tier: number): readonly Sign[] => {
  const found = signs.filter((sign) => (sign.cue & tier) !== 0)
  return found.length < 2 ? found : found.sort((a, b) => a.from - b.from || b.to - a.to)
}

/**
 * Finds the benefits that a sentence names, in order.
 * @param plain the sentence in plain lower case
 * @param signs the signs of benefits in it
 * @param start where the sentence begins, in the offsets of the signs
 * @param among whether the sentence stands among benefits, so that a word such as "dental" is one
 */
export function findNames(plain: string, signs: readonly Sign[], start: number, among: boolean): readonly Named[] {
  const ours = signs.filter(({ benefit }) => benefit !== null)
  if (ours.length === 0) return []
  const match = ours.filter(isHealth).length > 1 ? row.exec(plain) : null
  const [rowFrom, rowTo] = match ? [match.index, match.index + match[0].length] : [0, -1]
  const found: Named[] = []
  for (const tier of tiers) {
    if (tier !== cue.firm && !among && match === null && found.length === 0) break
    for (const sign of ofTier(ours, tier)) {
      const [from, to] = [sign.from - start, sign.to - start]
      const rowed = from >= rowFrom && to <= rowTo
      if (sign.benefit === null || found.some((one) => one.from < to && from < one.to)) continue
      if (tier === cue.listed && !rowed && !isListed(plain, from, to)) continue
      if (plain.charCodeAt(to) === space && ofTrade.test(plain.slice(to, to + 20))) continue
      const { name, kind, soft } = sign.benefit
      if (tier !== cue.firm && meansOther(name, plain, from, to)) continue
      if (name === 'professional development' && tier !== cue.firm && factors.test(plain.slice(0, from))) continue
      found.push({ name, kind, firm: tier === cue.firm || (rowed && kind === 'health'), soft: soft === true, from, to })
    }
  }
  return found.sort((a, b) => a.from - b.from)
}
