import { baseFigures, defineRule } from '../../src/kit.js'

/** A range whose top is this many times its bottom tells little. Custom, not law: no law in force names a ratio. */
const widest = 2

export default defineRule({
  id: 'pay/wide',
  title: 'Narrow the range, or give one for each level',
  why: 'A range whose top is twice its bottom or more tells an applicant little, and agencies ask that a range be a good-faith estimate for this job. Often it covers several levels or places: a range for each says more. No law of Colorado, California, New York or Washington names a number; the measure is good practice.',
  severity: 'warning',
  since: '0.1.0',
  lawless: true,
  examples: {
    bad: ['# Pump Fitter\n\nDenver, CO. You build and test pumps. Pay: $60,000 to $150,000 a year.\n'],
    good: ['# Pump Fitter\n\nDenver, CO. You build and test pumps. Pay: $60,000 to $75,000 a year.\n'],
  },
  check({ facts }, report) {
    const told = new Set<string>()
    for (const pay of baseFigures(facts)) {
      if (pay.min === null || pay.max === null || pay.unclear !== null || pay.max < pay.min * widest || pay.max <= pay.min)
        continue
      const range = `${pay.min} ${pay.max}`
      if (told.has(range)) continue
      told.add(range)
      report(
        pay,
        pay.min > 0 ? `The top of this range is ${times(pay.max / pay.min)} its bottom.` : 'This range begins at nothing.',
      )
    }
  },
})

/** "twice", "2.5 times"; rounded down, so that it never claims more than there is. */
function times(ratio: number): string {
  const tenths = Math.floor(ratio * 10) / 10
  return tenths === 2 ? 'twice' : `${tenths} times`
}
