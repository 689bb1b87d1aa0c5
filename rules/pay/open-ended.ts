import {
  baseFigures,
  blankFor,
  byLevel,
  closed,
  type Document,
  defineRule,
  type Fix,
  faults,
  type OwedFor,
  type PayMention,
  rewritePay,
  servingLaw,
} from '../../src/kit.js'

export default defineRule({
  id: 'pay/open-ended',
  title: 'Give the range both ends',
  why: 'A range has a bottom and a top. “$60,000 and up”, “from $25 an hour” and “up to $90,000” leave one of them out, and the agencies of Colorado, Illinois, New York City and Washington name such forms as not allowed; Minnesota’s law says so itself. Austria is the other way round: there the lowest pay is what the ad must name.',
  severity: 'error',
  since: '0.1.0',
  enforces: 'pay',
  aboutTheFix:
    'Unsafe: it leaves a blank for the end that is missing, an error of `structure/placeholder` until it is filled. It never guesses the figure.',
  examples: {
    bad: [
      '# Pump Fitter\n\nDenver, CO. You build and test pumps. Pay: $60,000 and up a year.\n',
      '# Pump Fitter\n\nDenver, CO. You build and test pumps. Pay: up to $90,000 a year.\n',
    ],
    good: ['# Pump Fitter\n\nDenver, CO. You build and test pumps. Pay: $60,000 to $75,000 a year.\n'],
  },
  check(posting, report) {
    const { document, facts, owed } = posting
    const statements = baseFigures(facts)
    const openUnder = (law: OwedFor<'pay'>) =>
      byLevel(servingLaw(statements, law))
        .flatMap(openIn)
        .filter(({ form }) => law.obligation.openEnded !== 'floor' || form === 'ceiling')
    const strict = owed.filter(({ obligation }) => obligation.openEnded !== 'allowed')
    for (const { pay, because } of faults(strict, openUnder)) {
      if (blankFor(posting, 'pay', pay) !== null) continue
      const message = pay.form === 'floor' ? 'This range has no top.' : 'This pay has a top but no bottom.'
      report(pay, message, { because, fixes: fixesFor(document, pay) })
    }
  },
})

/** The first open statement of a group in which nothing gives both ends; a floor and a ceiling told apart do. */
function openIn(group: readonly PayMention[]): readonly PayMention[] {
  const first = group[0]
  const forms = new Set(group.map((pay) => pay.form))
  return first === undefined || group.some(closed) || forms.size > 1 ? [] : [first]
}

function fixesFor(document: Document, pay: PayMention): readonly Fix[] {
  const edit = rewritePay(document, pay, { min: '[lowest pay]', max: '[highest pay]' })
  const title = pay.form === 'floor' ? 'Give the range a top' : 'Give the range a bottom'
  return edit === null ? [] : [{ title, safety: 'unsafe', edits: [edit] }]
}
