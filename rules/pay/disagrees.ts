import {
  baseFigures,
  closed,
  type Document,
  defineRule,
  type Facts,
  type Fix,
  type PayMention,
  quote,
  writeAmounts,
} from '../../src/kit.js'

export default defineRule({
  id: 'pay/disagrees',
  title: 'State the same pay in each place',
  why: 'Where the front matter and the text, or two places of the text, give different pay for the same job, one of them is out of date, and a reader may hold the employer to either.',
  severity: 'warning',
  since: '0.1.0',
  lawless: true,
  aboutTheFix: 'A choice: only the author knows which of the two holds.',
  examples: {
    bad: [
      '---\ntitle: Pump Fitter\npay: $60,000 to $75,000 a year\n---\n\nDenver, CO. You build and test pumps. Pay: $62,000 to $75,000 a year.\n',
    ],
    good: [
      '---\ntitle: Pump Fitter\npay: $60,000 to $75,000 a year\n---\n\nDenver, CO. You build and test pumps. Pay: $60,000 to $75,000 a year.\n',
    ],
  },
  check({ document, facts }, report) {
    const pair = differing(document, facts)
    if (pair === null) return
    const [held, other] = pair
    const from = held.from === 'front matter' ? 'The front matter gives' : 'Above it is'
    const amounts = held.from === 'front matter' ? spoken(document, held) : quote(held.text)
    report(other, `${from} ${amounts}, here it is ${quote(other.text)}.`, {
      fixes: [...take(document, held, other), ...take(document, other, held)],
    })
  },
})

/** Two statements of the same pay that differ: the first to stand in the posting, and the one that disagrees with it. */
function differing(document: Document, facts: Facts): readonly [PayMention, PayMention] | null {
  const plain = baseFigures(facts).filter(
    (pay) => closed(pay) && pay.place === null && pay.level === null && pay.unclear === null && (pay.min ?? 0) <= (pay.max ?? 0),
  )
  const [held, ...more] = distinct(plain.filter((pay) => pay.from === 'front matter'))
  const told = distinct(plain.filter((pay) => pay.from === 'body'))
  const [first, second, third] = told
  if (held !== undefined) {
    if (more.length > 0 || first === undefined || told.some((pay) => same(pay, held)) || told.length > 1) return null
    return comparable(held, first) ? [held, first] : null
  }
  if (first === undefined || second === undefined || third !== undefined) return null
  const several = facts.jobs.length > 1 || facts.levels.length > 1 || facts.places.length > 1
  const tiered = [first, second].some((pay) => tiers.test(around(document, pay)))
  return !several && !tiered && comparable(first, second) && crossing(first, second) ? [first, second] : null
}

/** Words that tie a range to some places or levels, even where it cannot be told to which. */
const tiers = /\b(?:locations?|zones?|tiers?|regions?|areas?|markets?|geograph\w{1,8}|levels?|grades?|steps?|shifts?)\b/i

/** The words that introduce a statement and those that follow it. */
function around(document: Document, { start, end }: PayMention): string {
  return document.text.slice(Math.max(document.body.start, start - 300), end + 100)
}

function distinct(statements: readonly PayMention[]): readonly PayMention[] {
  return statements.filter((pay, at) => statements.findIndex((other) => same(other, pay)) === at)
}

function comparable(a: PayMention, b: PayMention): boolean {
  return a.period === b.period && (a.currency === b.currency || a.currency === null || b.currency === null) && a.tips === b.tips
}

/** Less than one unit of the currency apart counts as the same: one of them was rounded. */
function same(a: PayMention, b: PayMention): boolean {
  const near = (one: number | null, two: number | null) =>
    one === two || (one !== null && two !== null && Math.abs(one - two) < 1 && one > 1000)
  return comparable(a, b) && near(a.min, b.min) && near(a.max, b.max)
}

/** Two ranges that overlap in part. One within the other may be the pay on hire within a band; two apart may be two levels. */
function crossing(a: PayMention, b: PayMention): boolean {
  const [low, high] = (a.min ?? 0) < (b.min ?? 0) ? [a, b] : [b, a]
  return a.min !== b.min && (low.max ?? 0) > (high.min ?? 0) && (high.max ?? 0) > (low.max ?? 0)
}

function spoken(document: Document, pay: PayMention): string {
  return (
    writeAmounts({ min: pay.min, max: pay.max, written: document.text.slice(pay.amounts.start, pay.amounts.end) }) ??
    quote(pay.text)
  )
}

/** The fix that gives one statement the amounts of the other; only where amounts stand together in a line that can be rewritten. */
function take(document: Document, from: PayMention, into: PayMention): readonly Fix[] {
  const written = document.text.slice(into.amounts.start, into.amounts.end)
  const text = writeAmounts({ min: from.min, max: from.max, written })
  if (text === null || written.includes('\n') || !/^[^:]{1,60}$/.test(written)) return []
  const source =
    from.from === 'front matter' ? 'the front matter' : into.from === 'front matter' ? 'the text' : quote(from.text, 30)
  return [{ title: `Take the pay of ${source}`, safety: 'choice', edits: [{ ...into.amounts, text }] }]
}
