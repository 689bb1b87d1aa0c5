import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inShort, payOf } from './read.js'

interface Locale {
  readonly code: string
  readonly write: (amount: number) => string
}

const groups = (amount: number, by: string, point = '.'): string => {
  const [whole = '', cents] = String(amount).split('.')
  return whole.replace(/\B(?=(\d{3})+$)/g, by) + (cents ? `${point}${cents.padEnd(2, '0')}` : '')
}
const indian = (amount: number): string => {
  const whole = String(Math.trunc(amount))
  const head = whole.slice(0, -3).replace(/\B(?=(\d{2})+$)/g, ',')
  return (head ? `${head},` : '') + whole.slice(-3)
}

const locales: readonly Locale[] = [
  { code: 'USD', write: (amount) => `$${groups(amount, ',')}` },
  { code: 'CAD', write: (amount) => `C$${groups(amount, ',')}` },
  { code: 'GBP', write: (amount) => `£${groups(amount, ',')}` },
  { code: 'EUR', write: (amount) => `${groups(amount, '.', ',')} €` },
  { code: 'CHF', write: (amount) => `CHF ${groups(amount, "'")}` },
  { code: 'PLN', write: (amount) => `${groups(amount, ' ', ',')} zł` },
  { code: 'INR', write: (amount) => `₹${indian(amount)}` },
  { code: 'BRL', write: (amount) => `R$ ${groups(amount, '.', ',')}` },
]

const leads = ['', 'Salary: ', 'Pay range: ', 'The salary for this role is ', 'Compensation: ']
const joiners = [' - ', '-', ' – ', '–', ' — ', ' to ', '~', ' through ', ' up to '] as const
const spelled = [
  (low: string, high: string) => `between ${low} and ${high}`,
  (low: string, high: string) => `from ${low} to ${high}`,
  (low: string, high: string) => `a minimum of ${low} to a maximum of ${high}`,
  (low: string, high: string) => `Min: ${low}, Max: ${high}`,
]
const ranges = [...joiners.map((joiner) => (low: string, high: string) => `${low}${joiner}${high}`), ...spelled]
const yearly = [' per year', '/year', '/yr', ' a year', ' annually', ' per annum', ' p.a.', ' yearly', ' / year']
const hourly = [' per hour', '/hr', '/hour', ' an hour', ' hourly', ' / hour']
const floors = [
  (amount: string) => `from ${amount}`,
  (amount: string) => `starting at ${amount}`,
  (amount: string) => `at least ${amount}`,
  (amount: string) => `minimum ${amount}`,
  (amount: string) => `${amount} and up`,
  (amount: string) => `${amount} or more`,
]
const ceilings = [
  (amount: string) => `up to ${amount}`,
  (amount: string) => `maximum ${amount}`,
  (amount: string) => `no more than ${amount}`,
  (amount: string) => `${amount} max`,
]

const read = (line: string): string | undefined => payOf(line).mentions.map(inShort)[0]

const forms = [
  ...ranges.flatMap((range) =>
    yearly.map((period) => ({
      write: (low: string, high: string) => range(low, high) + period,
      is: (low: number, high: number, code: string) => `base ${low}..${high} ${code}/year`,
    })),
  ),
  ...floors.map((floor) => ({
    write: (low: string) => floor(low),
    is: (low: number, _high: number, code: string) => `base ${low}.. ${code}/`,
  })),
  ...ceilings.map((ceiling) => ({
    write: (_low: string, high: string) => ceiling(high),
    is: (_low: number, high: number, code: string) => `base ..${high} ${code}/`,
  })),
]

test('sixty and more written forms in eight currencies are read as they are meant', () => {
  expect(forms.length).toBeGreaterThanOrEqual(60)
  for (const { code, write } of locales) {
    const wrong = forms.flatMap((form) => {
      const [low, high] = [240_000, 315_500]
      const line = `Salary: ${form.write(write(low), write(high))}`
      const got = read(line) ?? 'nothing'
      return got.startsWith(form.is(low, high, code)) ? [] : [`${line} => ${got}`]
    })
    expect(wrong).toEqual([])
  }
})

const amount = fc.integer({ min: 420, max: 1900 }).map((hundreds) => hundreds * 500)

test('a yearly range is read back from any lead, locale, joiner and period', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...leads),
      fc.constantFrom(...locales),
      fc.constantFrom(...ranges),
      fc.constantFrom(...yearly),
      amount,
      fc.integer({ min: 1, max: 100 }),
      (lead, { code, write }, range, period, low, more) => {
        const high = low + more * 500
        expect(read(`${lead}${range(write(low), write(high))}${period}`)).toBe(`base ${low}..${high} ${code}/year`)
      },
    ),
    { numRuns: 400 },
  )
})

test('a floor and a ceiling are read back from any lead, locale, qualifier and period', () => {
  const open = [
    ...floors.map((write) => ({ write, is: (one: number) => `${one}..` })),
    ...ceilings.map((write) => ({ write, is: (one: number) => `..${one}` })),
  ]
  const before = open.filter(({ write }) => write('').endsWith(' '))
  fc.assert(
    fc.property(
      fc.constantFrom(...leads),
      fc.constantFrom(...locales),
      fc.constantFrom(...before),
      fc.constantFrom(...yearly),
      amount,
      (lead, { code, write }, bound, period, one) => {
        expect(read(`${lead}${bound.write(write(one))}${period}`)).toBe(`base ${bound.is(one)} ${code}/year`)
      },
    ),
    { numRuns: 200 },
  )
})

test('an hourly range with cents is read back', () => {
  const cents = fc.integer({ min: 1200, max: 9900 })
  const withCents = locales.filter(({ code }) => code !== 'INR')
  fc.assert(
    fc.property(
      fc.constantFrom(...leads),
      fc.constantFrom(...withCents),
      fc.constantFrom(...ranges),
      fc.constantFrom(...hourly),
      cents,
      fc.integer({ min: 1, max: 900 }),
      (lead, { code, write }, range, period, low, more) => {
        const high = low + more
        expect(read(`${lead}${range(write(low / 100), write(high / 100))}${period}`)).toBe(
          `base ${low / 100}..${high / 100} ${code}/hour`,
        )
      },
    ),
    { numRuns: 400 },
  )
})

test('thousands with a k are read back, and a shared sign and k too', () => {
  const thousands = fc.integer({ min: 30, max: 400 })
  const shapes = [
    (low: number, high: number) => `$${low}k - $${high}k`,
    (low: number, high: number) => `$${low}K–${high}K`,
    (low: number, high: number) => `$${low}-${high}k`,
    (low: number, high: number) => `${low}k to ${high}k USD`,
    (low: number, high: number) => `USD ${low}K-${high}K`,
    (low: number, high: number) => `$${low}k up to $${high}k`,
  ]
  fc.assert(
    fc.property(
      fc.constantFrom(...leads),
      fc.constantFrom(...shapes),
      thousands,
      fc.integer({ min: 1, max: 90 }),
      (lead, shape, low, more) => {
        expect(read(`${lead}${shape(low, low + more)} a year`)).toBe(`base ${low * 1000}..${(low + more) * 1000} USD/year`)
      },
    ),
    { numRuns: 300 },
  )
})
