import type { Jurisdiction, Money, Obligation, Reach, Source, Widest } from './jurisdiction.js'
import { addDays, type Day, inForce, valueOn } from './time.js'

/**
 * A law told day by day, for a lawyer to read and sign: `+` a duty begins, `~` it changes, `-` it ends, with its terms and its cite.
 * The same text whenever it is written.
 */
export function timelineOf(law: Jurisdiction): string {
  const lines = daysOf(law).flatMap((day) =>
    versionsOf(law)
      .flatMap((versions) => changeOn(versions, day))
      .flatMap(({ head, below }, nth) => [
        `${nth === 0 ? day : '          '}  ${head}`,
        ...below.map((line) => `${' '.repeat(14)}${line}`),
      ]),
  )
  return [`${law.id} ${law.name}`, '', ...lines, ...localLaws(law), ''].join('\n')
}

/** The duties of a law, each with the versions that follow one another without a gap. */
function versionsOf(law: Jurisdiction): readonly (readonly Obligation[])[] {
  const firsts = law.obligations.filter((duty) => successorOf(law, duty, 'from', 'until') === undefined)
  return firsts.map((first) => {
    const versions = [first]
    for (let next = successorOf(law, first, 'until', 'from'); next !== undefined; next = successorOf(law, next, 'until', 'from'))
      versions.push(next)
    return versions
  })
}

/** The version of the same duty whose `theirs` is the day of this one's `ours`. */
function successorOf(
  law: Jurisdiction,
  duty: Obligation,
  ours: 'from' | 'until',
  theirs: 'from' | 'until',
): Obligation | undefined {
  const day = duty[ours]
  return day === undefined ? undefined : law.obligations.find((one) => one.requires === duty.requires && one[theirs] === day)
}

/** The days on which a duty begins, ends or changes its size. */
function daysOf(law: Jurisdiction): readonly Day[] {
  const days = law.obligations.flatMap((duty) => {
    const sizes = [duty.employees?.total, duty.employees?.here].flatMap((size) =>
      typeof size === 'object' ? (Object.keys(size) as Day[]) : [],
    )
    return [duty.from, ...(duty.until === undefined ? [] : [duty.until]), ...sizes]
  })
  return [...new Set(days)].sort()
}

interface Change {
  readonly head: string
  readonly below: readonly string[]
}

function changeOn(versions: readonly Obligation[], day: Day): readonly Change[] {
  const eve = addDays(day, -1)
  const before = versions.find((duty) => inForce(duty, eve))
  const now = versions.find((duty) => inForce(duty, day))
  if (now === undefined) return before === undefined ? [] : [{ head: `- ${before.requires}`, below: [cited(before.source)] }]
  const terms = termsOf(now, day)
  if (before === undefined) {
    return [
      {
        head: `+ ${now.requires}`,
        below: [now.says, ...[...terms].map(([term, value]) => `${term}: ${value}`), cited(now.source)],
      },
    ]
  }
  const old = termsOf(before, eve)
  const changed = [...new Set([...old.keys(), ...terms.keys()])].filter((term) => old.get(term) !== terms.get(term))
  const recited = before.source.cite !== now.source.cite
  if (changed.length === 0 && !recited) return []
  const told = changed.map((term) => `${term}: ${old.get(term) ?? 'none'} → ${terms.get(term) ?? 'none'}`)
  return [{ head: `~ ${now.requires}`, below: [...(before.says === now.says ? [] : [now.says]), ...told, cited(now.source)] }]
}

/** The terms of a duty on a day in words, by name; a term that the duty lacks is absent. */
function termsOf(duty: Obligation, day: Day): ReadonlyMap<string, string> {
  const total = valueOn(duty.employees?.total, day)
  const here = valueOn(duty.employees?.here, day)
  const sizes = [...(total === undefined ? [] : [`${total} in all`]), ...(here === undefined ? [] : [`${here} here`])]
  const terms: readonly (readonly [string, string | undefined])[] = [
    ['open-ended pay', 'openEnded' in duty ? duty.openEnded : undefined],
    ['fixed pay', 'fixedPay' in duty ? duty.fixedPay.replaceAll('-', ' ') : undefined],
    ['widest range', 'widest' in duty ? widestInWords(duty.widest) : undefined],
    ['detail', 'detail' in duty ? duty.detail.replace('-', ' ') : undefined],
    ['ongoing', 'rolling' in duty ? duty.rolling : undefined],
    ['background checks', 'checks' in duty ? duty.checks : undefined],
    ['statement', 'statement' in duty ? `“${duty.statement}”` : undefined],
    ['employees', sizes.length === 0 ? 'any number' : sizes.join(', ')],
    ['reaches', duty.reaches.map(reachInWords).join('; ')],
    ['a posting', duty.posting?.replaceAll('-', ' ')],
    ['outside', duty.exempt?.join(', ')],
    ['jobs outside', duty.exemptOver === undefined ? undefined : `above ${moneyInWords(duty.exemptOver)}`],
    ['postings', duty.postedSince === undefined ? undefined : `made since ${duty.postedSince}`],
    ['agencies', duty.agenciesOfAnySize === true ? 'of any size' : undefined],
    ['fewer here', duty.withNobodyHere ?? duty.withFewerHere?.why],
    ['shut out', typeof duty.whenExcluded === 'object' ? `bound provided ${duty.whenExcluded.provided}` : duty.whenExcluded],
    ['unsettled', duty.unsettled],
    ['at most', duty.atMost],
    ['cure', duty.cure],
    ['penalty', duty.penalty],
  ]
  return new Map(terms.flatMap(([term, value]) => (value === undefined ? [] : [[term, value] as const])))
}

function widestInWords(widest: Widest): string {
  if (widest === 'good-faith') return 'a good-faith estimate, no number named'
  return 'ratio' in widest ? `top at most ${widest.ratio} times the bottom` : `${moneyInWords(widest.spread)} between its ends`
}

function moneyInWords({ amount, currency }: Money): string {
  return `${currency} ${amount.toLocaleString('en')} a year`
}

function reachInWords(reach: Reach): string {
  const { by, provided } = typeof reach === 'string' ? { by: reach, provided: undefined } : reach
  return `${by.replaceAll('-', ' ')}${provided === undefined ? '' : ` (provided ${provided})`}`
}

function cited({ cite, confidence, unsure }: Source): string {
  return `${cite} (${confidence}${unsure === undefined ? '' : `; not looked up: ${unsure}`})`
}

function localLaws(law: Jurisdiction): readonly string[] {
  const also = law.alsoCite ?? []
  if (also.length === 0) return []
  const told = also.map(
    ({ from, until, id, source }) => `${from} to ${until === undefined ? 'open' : addDays(until, -1)}  ${id}  ${cited(source)}`,
  )
  return ['', 'cited beside its findings, with none of their own (last day included)', ...told]
}
