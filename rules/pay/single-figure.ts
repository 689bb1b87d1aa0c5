import {
  baseFigures,
  byLevel,
  closed,
  defineRule,
  faults,
  type OwedFor,
  type PayMention,
  quote,
  servingLaw,
} from '../../src/kit.js'

export default defineRule({
  id: 'pay/single-figure',
  title: 'Give a range, unless the pay is fixed',
  why: 'One figure is enough where the pay is fixed. With “DOE”, “negotiable” or “starting” beside it, it may be only the floor of a range that applicants do not see. Before 2025-07-27 Washington asked for a scale or range in any case; of some laws, such as that of the District of Columbia, it is not settled whether one figure will do.',
  severity: 'warning',
  since: '0.1.0',
  enforces: 'pay',
  examples: {
    bad: ['# Pump Fitter\n\nDenver, CO. You build and test pumps. Pay: $60,000 a year, negotiable.\n'],
    good: [
      '# Pump Fitter\n\nDenver, CO. You build and test pumps. Pay: $60,000 a year.\n',
      '# Pump Fitter\n\nDenver, CO. You build and test pumps. Pay: $60,000 to $75,000 a year, negotiable.\n',
    ],
  },
  check({ facts, owed }, report) {
    const statements = baseFigures(facts)
    for (const { pay, because } of faults(owed, (law) => byLevel(servingLaw(statements, law)).flatMap(singleIn))) {
      if (pay.loosened !== null) {
        report(pay, `With ${quote(pay.loosened)} beside it, one figure may be only a floor.`, { because, form: 'loosened' })
        continue
      }
      const strict = because.filter(({ obligation: { fixedPay } }) => !allows(fixedPay, pay))
      if (strict.length > 0) report(pay, 'One figure is given where a range is asked for.', { because: strict })
    }
  },
})

function allows(fixedPay: OwedFor<'pay'>['obligation']['fixedPay'], { period }: PayMention): boolean {
  return fixedPay === 'allowed' || (fixedPay === 'unclear-for-salaries' && period === 'hour')
}

/** The one figure of a group that gives no range; the loosened one where there are several. */
function singleIn(group: readonly PayMention[]): readonly PayMention[] {
  const given = group.filter(closed)
  const single = given.find((pay) => pay.loosened !== null) ?? given[0]
  return single === undefined || given.some((pay) => pay.form === 'range') ? [] : [single]
}
