import { concerns, defineRule, holds, listed, type OwedFor, type PayMention, type Place, servingLaw } from '../../src/kit.js'

export default defineRule({
  id: 'pay/elsewhere',
  title: 'Give the pay for each place where the job may be done',
  why: 'Ranges for New York and San Francisco tell a reader in Denver nothing. Where the job may be done in a place whose law asks for pay, the posting must give the pay there; one range for all other places is enough.',
  severity: 'error',
  since: '0.1.0',
  enforces: 'pay',
  examples: {
    bad: [
      '# Pump Fitter\n\nRemote (US). You design pumps.\n\n- New York, NY: $80,000 to $95,000 a year\n- San Francisco, CA: $85,000 to $99,000 a year\n',
    ],
    good: [
      '# Pump Fitter\n\nRemote (US). You design pumps.\n\n- New York, NY: $80,000 to $95,000 a year\n- All other places: $70,000 to $85,000 a year\n',
    ],
  },
  check({ facts, owed }, report) {
    const statements = facts.pay.mentions.filter((pay) => pay.form !== 'vague' && ['base', 'ote', 'total'].includes(pay.what))
    if (statements.length === 0) return
    const without = owed.filter((law) => servingLaw(statements, law).length === 0 && !onlyReportsHere(law, facts.reportsTo))
    if (without.length === 0) return
    report(null, `Pay is given for ${listed(placesOf(statements))}, but not for ${listed(namesOf(without), 'or')}.`, {
      because: without,
    })
  },
})

/** The pay must be told for where the work is done; a supervisor's place needs no range of its own. */
function onlyReportsHere(law: OwedFor<'pay'>, reportsTo: Place | null): boolean {
  return reportsTo !== null && law.evidence !== null && holds(reportsTo, law.evidence) && concerns(reportsTo, law)
}

/** The places as the posting names them, at most four. */
function placesOf(statements: readonly PayMention[]): readonly string[] {
  return atMostFour([...new Set(statements.flatMap((pay) => (pay.place === null ? [] : [pay.place.text.replace(/\s+/g, ' ')])))])
}

/** The names of the laws' places, those owed for certain first and at most four; a city is left out where its state stands beside it. */
function namesOf(laws: readonly OwedFor<'pay'>[]): readonly string[] {
  const ids = new Set(laws.map((law) => law.jurisdiction.id))
  const named = laws.filter(({ jurisdiction }) => jurisdiction.within === undefined || !ids.has(jurisdiction.within))
  const certain = named.filter(({ provided }) => provided === undefined)
  return atMostFour([...certain, ...named.filter((law) => !certain.includes(law))].map(({ jurisdiction }) => jurisdiction.name))
}

function atMostFour(names: readonly string[]): readonly string[] {
  return names.length > 4 ? [...names.slice(0, 3), `${names.length - 3} more places`] : names
}
