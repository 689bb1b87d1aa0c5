import { baseFigures, defineRule, type Facts, type Fix, type PayMention, periodWords } from '../../src/kit.js'

export default defineRule({
  id: 'pay/period',
  title: 'Say what the pay is per: hour, year',
  why: 'An amount between 200 and 9,999 can be a week’s pay or a month’s. Where the amount can only mean one thing the reader will guess right, but Colorado asks the posting to say whether the pay is hourly or a salary.',
  severity: 'warning',
  since: '0.1.0',
  enforces: 'pay',
  aboutTheFix:
    'Unsafe: it writes the period that the amount can only mean (10,000 and more a year, under 200 an hour). Where that is not clear, a person chooses.',
  examples: {
    bad: [
      '# Pump Fitter\n\nDenver, CO. You build and test pumps. Pay: $900 to $1,200.\n',
      '# Pump Fitter\n\nDenver, CO. You build and test pumps. Pay: $60,000 to $75,000.\n',
    ],
    good: ['# Pump Fitter\n\nDenver, CO. You build and test pumps. Pay: $60,000 to $75,000 a year.\n'],
  },
  check({ facts }, report) {
    const statements = baseFigures(facts)
    const silent = statements.filter(
      (pay) => !pay.periodStated && !inDoubt(pay) && !goesOn(facts, pay) && !statements.some((other) => saysPeriodOf(other, pay)),
    )
    const unknown = silent.find((pay) => pay.period === null)
    const inferred = silent[0]
    if (unknown !== undefined) {
      const fixes = (['hour', 'week', 'month', 'year'] as const).map((period) => periodFix(unknown, period, 'choice'))
      report(unknown, 'This pay does not say whether it is for an hour, a week, a month or a year.', { form: 'unknown', fixes })
    } else if (inferred?.period != null && inferred.period !== 'piece') {
      report(inferred, `This pay does not say that it is for ${periodWords[inferred.period]}.`, {
        form: 'inferred',
        severity: 'info',
        fixes: inferredFix(silent),
      })
    }
  },
})

/** Whether the amounts themselves can mean hours or thousands ("80-100"): `pay/format` asks about them first. */
function inDoubt(pay: PayMention): boolean {
  return pay.unclear !== null && pay.currency === null
}

/** Whether a blank follows, with the period perhaps behind it: "$20 to [highest pay] an hour". */
function goesOn({ placeholders }: Facts, pay: PayMention): boolean {
  return placeholders.some((blank) => blank.start >= pay.end && blank.start - pay.end <= 8)
}

/** Whether another statement says what a statement is per: it gives the same amounts, or it is the range beside which this is one figure. */
function saysPeriodOf(other: PayMention, pay: PayMention): boolean {
  if (!other.periodStated) return false
  return (other.min === pay.min && other.max === pay.max) || (other.form === 'range' && pay.form !== 'range')
}

/** One fix for all statements whose amounts can only mean one thing. */
function inferredFix(silent: readonly PayMention[]): readonly Fix[] {
  const known = silent.flatMap((pay) =>
    pay.from !== 'body' || pay.period === null || pay.period === 'piece' ? [] : periodFix(pay, pay.period, 'unsafe'),
  )
  const [first] = known
  return first === undefined || known.length < silent.length ? [] : [{ ...first, edits: known.flatMap(({ edits }) => edits) }]
}

function periodFix(pay: PayMention, period: keyof typeof periodWords, safety: Fix['safety']): Fix {
  const words = periodWords[period]
  return { title: `Say “${words}”`, safety, edits: [{ start: pay.amounts.end, end: pay.amounts.end, text: ` ${words}` }] }
}
