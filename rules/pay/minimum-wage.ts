import {
  baseFigures,
  type Day,
  defineRule,
  type Facts,
  type PayMention,
  type Place,
  valueOn,
  writeAmount,
} from '../../src/kit.js'
import { type Floor, floors } from './minimum-wage.data.js'

export default defineRule({
  id: 'pay/minimum-wage',
  title: 'Check the lowest wage against the minimum wage',
  why: 'An hourly range that begins under the minimum wage of the place is most often a typing error, or the wage of a tipped job whose tips the posting forgot to name. It is a hint, not a judgement: some jobs have minimum wages of their own, and some cities have higher ones that are not listed here.',
  severity: 'info',
  since: '0.1.0',
  lawless: true,
  examples: {
    bad: ['# Baker\n\nSeattle, WA. You bake bread. Pay: $12 to $18 an hour.\n'],
    good: ['# Baker\n\nSeattle, WA. You bake bread. Pay: $24 to $28 an hour.\n'],
  },
  check({ facts, on }, report) {
    const tipped = facts.pay.alsoOffered.some((offered) => offered.kind === 'tips')
    for (const pay of baseFigures(facts)) {
      if (pay.period !== 'hour' || pay.min === null || pay.tips !== null || tipped || pay.unclear !== null) continue
      const floor = lowestFloor(facts, pay, on)
      if (floor === null || pay.min >= floor.hourly) continue
      report(
        pay,
        `$${writeAmount(pay.min)} an hour is less than the minimum wage of ${floor.name}, $${writeAmount(floor.hourly)}.`,
      )
      return
    }
  },
})

const moneyOf: Readonly<Record<string, string>> = { US: 'USD', CA: 'CAD' }

/** The lowest floor among the places that the pay is for: below it the pay is too low at every one of them. */
function lowestFloor(facts: Facts, pay: PayMention, on: Day): { readonly name: string; readonly hourly: number } | null {
  const places = pay.place !== null ? [pay.place] : facts.remote === 'remote' ? [] : facts.places
  const codes = places.length === 0 ? ['US'] : places.map(codeOf)
  const found = codes.map((code) =>
    code === null || moneyOf[code.slice(0, 2)] !== (pay.currency ?? 'USD') ? null : floorOf(code, on),
  )
  return found.reduce(
    (low, one) => (low === null || one === null || low.hourly <= one.hourly ? (one === null ? null : low) : one),
    found[0] ?? null,
  )
}

function codeOf(place: Place): string | null {
  return place.ambiguous || place.codes.length !== 1 ? null : (place.codes[0] ?? null)
}

/** The floor of the city, else of the state, else of the country. */
function floorOf(code: string, on: Day): { readonly name: string; readonly hourly: number } | null {
  for (const one of [code, code.split('/')[0] ?? '', code.slice(0, 2)]) {
    const floor: Floor | undefined = floors[one]
    const hourly = valueOn(floor?.hourly, on)
    if (floor !== undefined && hourly !== undefined) return { name: floor.name, hourly }
  }
  return null
}
