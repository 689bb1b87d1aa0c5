import type { Facts, PayMention, Place } from '../facts/facts.js'
import type { Owed } from '../law/obligations.js'
import { placeIn } from '../law/reach.js'

/** No posting states its pay more often; what runs on is not looked at, so that comparing statements stays cheap. */
const mostStatements = 200

/** Statements of base pay that give a figure. */
export function baseFigures(facts: Facts): readonly PayMention[] {
  return facts.pay.mentions.filter((pay) => pay.what === 'base' && pay.form !== 'vague').slice(0, mostStatements)
}

/** What the text of the posting says of this job's pay, figures or not; front matter left out. */
export function payInText(facts: Facts): readonly PayMention[] {
  return facts.pay.mentions.filter((pay) => pay.from === 'body' && ['base', 'ote', 'total'].includes(pay.what))
}

/** The base pay that front matter gives in full and beyond doubt. */
export function payInFrontMatter(facts: Facts): readonly PayMention[] {
  return baseFigures(facts).filter(
    (pay) => pay.from === 'front matter' && closed(pay) && pay.unclear === null && (pay.min ?? 0) <= (pay.max ?? 0),
  )
}

/** The pay that only front matter gives: its first full statement, where the text has no figure of its own. */
export function payOnlyInFrontMatter(facts: Facts): PayMention | null {
  return payInText(facts).some((pay) => pay.form !== 'vague') ? null : (payInFrontMatter(facts)[0] ?? null)
}

/** Whether commission is all that is paid. */
export function commissionOnly(facts: Facts): boolean {
  return facts.pay.kind === 'commission-only' || facts.pay.commission.only
}

/** A statement that gives both ends, or the one figure that is both. */
export function closed(pay: PayMention): boolean {
  return pay.form === 'range' || pay.form === 'single'
}

/** Whether a place lies within the territory of a law, or the territory within it. */
export function concerns(place: Place, owed: Owed): boolean {
  return placeIn(owed.jurisdiction, place) !== 'out'
}

/** The statements that hold where a law does: those tied to a place of its own, and those tied to none. */
export function servingLaw(statements: readonly PayMention[], owed: Owed): readonly PayMention[] {
  return statements.filter((pay) => pay.place === null || concerns(pay.place, owed))
}

/** Statements by the level that they are for; those tied to none stand apart only where no level has pay of its own. */
export function byLevel(statements: readonly PayMention[]): readonly (readonly PayMention[])[] {
  const groups = new Map<string, PayMention[]>()
  for (const pay of statements) {
    const level = pay.level?.toLowerCase() ?? ''
    const group = groups.get(level)
    if (group === undefined) groups.set(level, [pay])
    else group.push(pay)
  }
  return [...groups].filter(([level]) => level !== '' || groups.size === 1).map(([, group]) => group)
}

/** The laws among those owed whose data names a rule or a form of it: what one law asks and others do not mention. */
export function namedBy<O extends Owed>(owed: readonly O[], form: string): readonly O[] {
  return owed.filter(({ obligation }) => (obligation.severity?.[form] ?? 'off') !== 'off')
}

/**
 * What several laws find in the same statements, told once a statement: for each statement that some law finds wanting, the statement
 * and the laws, in the order of the text.
 */
export function faults<O extends Owed>(
  owed: readonly O[],
  faultsUnder: (law: O) => readonly PayMention[],
): readonly { readonly pay: PayMention; readonly because: readonly O[] }[] {
  const found = new Map<PayMention, O[]>()
  for (const law of owed) {
    for (const pay of faultsUnder(law)) {
      const laws = found.get(pay)
      if (laws === undefined) found.set(pay, [law])
      else laws.push(law)
    }
  }
  return [...found].map(([pay, because]) => ({ pay, because })).sort((a, b) => a.pay.start - b.pay.start)
}
