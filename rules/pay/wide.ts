import { baseFigures, defineRule, type OwedFor, type PayMention, servingLaw, writeAmount } from '../../src/kit.js'

/** A range whose top is this many times its bottom tells little. Custom: laws speak of good faith, and few name a number. */
const widest = 2

/** What an amount comes to in a year of full-time work, by period; no year is made of pieces and projects. */
const yearly: Readonly<Record<string, number>> = {
  year: 1,
  month: 12,
  'half-month': 24,
  'two-weeks': 26,
  week: 52,
  day: 260,
  hour: 2080,
}

type Law = OwedFor<'narrow-range'>

export default defineRule({
  id: 'pay/wide',
  title: 'Narrow the range, or give one for each level',
  why: 'A range whose top is twice its bottom or more tells an applicant little, and agencies ask that a range be a good-faith estimate for this job. Often it covers several levels or places: a range for each says more. The measure is good practice; Ontario names one of its own, 50,000 a year between the ends, and New Jersey has proposed one, 60 % of the bottom.',
  severity: 'warning',
  since: '0.1.0',
  lawless: true,
  enforces: 'narrow-range',
  examples: {
    bad: ['# Pump Fitter\n\nDenver, CO. You build and test pumps. Pay: $60,000 to $150,000 a year.\n'],
    good: ['# Pump Fitter\n\nDenver, CO. You build and test pumps. Pay: $60,000 to $75,000 a year.\n'],
  },
  check({ facts, owed }, report) {
    const told = new Set<string>()
    for (const pay of baseFigures(facts)) {
      if (pay.min === null || pay.max === null || pay.unclear !== null || pay.max <= pay.min) continue
      const because = owed.filter((law) => servingLaw([pay], law).length > 0 && isTooWide(pay, law))
      if (pay.max < pay.min * widest && because.length === 0) continue
      const range = `${pay.min} ${pay.max}`
      if (told.has(range)) continue
      told.add(range)
      const spread = because.length > 0 && because.every(({ obligation }) => spreadOf(obligation) !== null)
      report(pay, spread ? inAmount(pay) : inTimes(pay), { because, form: pay.period === 'hour' ? 'hourly' : 'yearly' })
    }
  },
})

function isTooWide(pay: PayMention, { obligation }: Law): boolean {
  const [min, max] = [pay.min ?? 0, pay.max ?? 0]
  if (obligation.widest === 'good-faith') return max >= min * widest
  const most = spreadOf(obligation)
  if (most === null) return 'ratio' in obligation.widest && max > min * obligation.widest.ratio
  return (pay.currency ?? most.currency) === most.currency && (max - min) * (yearly[pay.period ?? ''] ?? 0) > most.amount
}

function spreadOf({ widest }: Law['obligation']) {
  return typeof widest === 'object' && 'spread' in widest ? widest.spread : null
}

function inAmount({ min, max, period }: PayMention): string {
  const [low, high] = [min ?? 0, max ?? 0]
  const inYear = period === 'year' ? '' : ', counted over a full-time year'
  return `The ends of this range lie ${writeAmount((high - low) * (yearly[period ?? ''] ?? 1))} apart${inYear}.`
}

/** "twice", "2.5 times"; rounded down, so that it never claims more than there is. */
function inTimes({ min, max }: PayMention): string {
  if (min === null || max === null || min <= 0) return 'This range begins at nothing.'
  const tenths = Math.floor((max / min) * 10) / 10
  return `The top of this range is ${tenths === 2 ? 'twice' : `${tenths} times`} its bottom.`
}
