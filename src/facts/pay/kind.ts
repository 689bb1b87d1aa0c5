import type { PayFacts, PayMention } from '../facts.js'

/**
 * The form of the best statement of pay: base first, else total or OTE; a range before a single figure, a figure before vague words. A
 * single figure that is also said to be the least or the most is open-ended.
 */
export function kindOf(mentions: readonly PayMention[], commissionOnly: boolean): PayFacts['kind'] {
  const stated = mentions.filter((mention) => mention.form !== 'vague')
  const base = stated.filter((mention) => mention.what === 'base')
  const best = base.length > 0 ? base : stated.filter((mention) => mention.what === 'ote' || mention.what === 'total')
  if (base.length === 0 && commissionOnly) return 'commission-only'
  if (best.some((mention) => mention.form === 'range')) return 'range'
  const open = best.filter((mention) => mention.form === 'floor' || mention.form === 'ceiling')
  const singles = best.filter(
    (mention) => mention.form === 'single' && !open.some((other) => (other.min ?? other.max) === mention.min),
  )
  if (singles.length > 0) return 'single'
  if (open.length > 0) return 'open-ended'
  return mentions.some((mention) => mention.form === 'vague') ? 'vague' : 'none'
}
