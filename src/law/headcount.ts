import type { Employer } from '../facts/facts.js'
import { type Duty, type Jurisdiction, placeName } from './jurisdiction.js'
import { type Day, valueOn } from './time.js'

/** What is known of the number of employees of a place: it lies between the two, ends included. */
interface Headcount {
  readonly atLeast: number
  readonly atMost: number
}

/** What is known of every headcount of an employer. */
export interface Headcounts {
  readonly total: Headcount
  /** By jurisdiction id. */
  readonly here: (id: string) => Headcount
  /** Keys of the configuration that are not given. */
  readonly unknown: { readonly total: boolean; readonly here: (id: string) => boolean }
}

/**
 * Reads the headcounts of an employer. A key that is missing is unknown, never 0. A place's count is a lower bound of what it lies in
 * (states add up, localities of one state may overlap), and what it lies in bounds it from above.
 *
 * @param within the place that a jurisdiction lies in, by id; ids that it does not know are read by their parts (`us-tx` lies in `us`)
 */
export function headcountsOf(employer: Employer, within: ReadonlyMap<string, string>): Headcounts {
  const given = new Map(Object.entries(employer.in ?? {}))
  const parent = (id: string) => within.get(id) ?? parentByParts(id)
  const children = childrenOf([...given.keys()], parent)

  const atLeast = (id: string): number => {
    const parts = [...(children.get(id) ?? [])].map(atLeast)
    const below = isState(id) ? Math.max(0, ...parts) : sum(parts)
    return Math.max(given.get(id) ?? 0, below)
  }
  const inAll = sum([...(children.get(everywhere) ?? [])].map(atLeast))
  const total = {
    atLeast: Math.max(employer.employees ?? 0, inAll),
    atMost: Math.max(employer.employees ?? Number.POSITIVE_INFINITY, inAll),
  }
  const atMost = (id: string): number => given.get(id) ?? (parent(id) === everywhere ? total.atMost : atMost(parent(id)))
  return {
    total,
    here: (id) => ({ atLeast: atLeast(id), atMost: Math.max(atLeast(id), atMost(id)) }),
    unknown: { total: employer.employees === undefined, here: (id) => !given.has(id) },
  }
}

/** Whether an employer is large enough for a duty, and where that hangs on something unknown or unsettled, on what. */
export type SizeAnswer =
  | { readonly bound: 'yes' }
  | { readonly bound: 'no'; readonly why: string }
  | { readonly bound: 'provided'; readonly says: string; readonly settle: readonly string[] }

/**
 * Holds a duty's smallest employer against what is known.
 *
 * @param workIsHere the job is performed on site or hybrid here, which makes its holder one employee here unless a known 0 says otherwise
 */
export function sizeAnswer(
  duty: Duty,
  law: Jurisdiction,
  counts: Headcounts,
  on: Day,
  employer: { readonly agency: boolean; readonly workIsHere: boolean },
): SizeAnswer {
  if (employer.agency && duty.agenciesOfAnySize === true) return { bound: 'yes' }
  const total = valueOn(duty.employees?.total, on)
  const here = valueOn(duty.employees?.here, on)
  const count = counts.here(law.id)
  const all = meets(counts.total, total)
  const ours = employer.workIsHere && here === 1 && count.atMost > 0 ? 'yes' : meets(count, here)
  if (all === 'no') return { bound: 'no', why: `you have fewer than ${total} employees` }
  if (ours === 'no' && duty.withNobodyHere === undefined)
    return {
      bound: 'no',
      why: here === 1 ? `you employ no one in ${placeName(law)}` : `you have fewer than ${here} employees in ${placeName(law)}`,
    }

  const settle = [...(all === 'unknown' ? ['employer.employees'] : []), ...(ours === 'unknown' ? [`employer.in.${law.id}`] : [])]
  const says = [
    sizeInWords(all === 'unknown' ? total : undefined, ours === 'unknown' ? here : undefined, placeName(law)),
    ours === 'no' ? duty.withNobodyHere : undefined,
    duty.withFewerHere !== undefined && count.atMost < duty.withFewerHere.than ? duty.withFewerHere.why : undefined,
  ].filter((part) => part !== undefined)
  return says.length === 0 ? { bound: 'yes' } : { bound: 'provided', says: says.join(', and '), settle }
}

/** "you have 15 or more employees and one in Washington"; undefined where neither size is in question. */
function sizeInWords(total: number | undefined, here: number | undefined, place: string): string | undefined {
  if (total === undefined && here === undefined) return undefined
  if (here === undefined) return `you have ${total} or more employees`
  if (total === undefined) return here === 1 ? `you employ anyone in ${place}` : `you have ${here} or more employees in ${place}`
  return `you have ${total} or more employees and ${here === 1 ? 'one' : here} in ${place}`
}

function meets(count: Headcount, floor: number | undefined): 'yes' | 'no' | 'unknown' {
  if (floor === undefined || count.atLeast >= floor) return 'yes'
  return count.atMost < floor ? 'no' : 'unknown'
}

/** What countries lie in. */
const everywhere = ''

function parentByParts(id: string): string {
  const [country = '', state, locality] = id.split('-')
  if (state === undefined) return everywhere
  return locality === undefined ? country : `${country}-${state}`
}

function isState(id: string): boolean {
  return id.split('-').length === 2
}

/** Every place named, and every place that one lies in, under the place that it lies in. */
function childrenOf(ids: readonly string[], parent: (id: string) => string): ReadonlyMap<string, ReadonlySet<string>> {
  const children = new Map<string, Set<string>>()
  for (let id of ids) {
    while (id !== everywhere) {
      const above = parent(id)
      children.set(above, (children.get(above) ?? new Set()).add(id))
      id = above
    }
  }
  return children
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0)
}
