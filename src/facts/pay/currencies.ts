/**
 * A currency and how it is written. `unit` is how many of it make up about one dollar, to the nearest power that matters
 * (1 unless amounts of it run much higher), used only to tell a yearly from an hourly amount.
 */
interface Currency {
  readonly code: string
  /** As written before or after the amount, the code itself aside. Upper and lower case differ. */
  readonly signs?: readonly string[]
  readonly unit?: number
  /** A comma before two last digits is a decimal comma even after a leading sign: `€ 25,50`. */
  readonly decimalComma?: true
}

/**
 * | form | example |
 * |---|---|
 * | code before, after, glued or not | `USD 90,000`, `90,000 USD`, `70,000USD` |
 * | sign before or after | `$90,000`, `90.000 €`, `23 $` |
 * | letters and sign | `US$90,000`, `CA$90,000`, `R$8.000` |
 * | code and sign | `CAD $90,000`, `USD$90k` |
 */
const currencies: readonly Currency[] = [
  { code: 'USD', signs: ['US$', 'US $', '$US', 'usd', 'dollars'] },
  { code: 'CAD', signs: ['CA$', 'C$', 'CDN$', 'CAN$', 'Can$', 'cad', 'CDN', '$CAD'] },
  { code: 'AUD', signs: ['A$', 'AU$', 'aud'] },
  { code: 'NZD', signs: ['NZ$'] },
  { code: 'SGD', signs: ['S$', 'SG$'] },
  { code: 'HKD', signs: ['HK$'], unit: 5 },
  { code: 'TWD', signs: ['NT$'], unit: 20 },
  { code: 'MXN', signs: ['MX$', 'Mex$'], unit: 10 },
  { code: 'EUR', signs: ['€', 'eur', 'euros', 'euro', 'Euro'], decimalComma: true },
  { code: 'GBP', signs: ['£', 'gbp', 'sterling'] },
  { code: 'INR', signs: ['₹', 'Rs.', 'Rs', 'inr', 'Rupees', 'rupees'], unit: 20 },
  { code: 'JPY', signs: ['¥', '￥', '円', 'yen'], unit: 100 },
  { code: 'CNY', signs: ['RMB', 'CN¥', '元'], unit: 5 },
  { code: 'KRW', signs: ['₩', '원'], unit: 1000 },
  { code: 'CHF', signs: ['SFr.', 'Fr.'] },
  { code: 'PLN', signs: ['zł', 'zl'], decimalComma: true },
  { code: 'SEK', signs: ['kr', 'kr.', 'Kr'], unit: 5, decimalComma: true },
  { code: 'NOK', unit: 5, decimalComma: true },
  { code: 'DKK', unit: 5, decimalComma: true },
  { code: 'CZK', signs: ['Kč'], unit: 20, decimalComma: true },
  { code: 'HUF', signs: ['Ft'], unit: 100, decimalComma: true },
  { code: 'RON', signs: ['lei', 'Lei'], decimalComma: true },
  { code: 'BGN', signs: ['лв.', 'лв'], decimalComma: true },
  { code: 'TRY', signs: ['₺'], unit: 20, decimalComma: true },
  { code: 'UAH', signs: ['₴'], unit: 20 },
  { code: 'BRL', signs: ['R$'], decimalComma: true },
  { code: 'ZAR', signs: ['R'], unit: 10 },
  { code: 'ILS', signs: ['₪', 'NIS'] },
  { code: 'AED', signs: ['Dhs', 'AED.'] },
  { code: 'SAR' },
  { code: 'PHP', signs: ['₱', 'Php'], unit: 20 },
  { code: 'THB', signs: ['฿'], unit: 20 },
  { code: 'VND', signs: ['₫'], unit: 1000 },
  { code: 'IDR', signs: ['Rp', 'Rp.'], unit: 1000 },
  { code: 'MYR', signs: ['RM'] },
  { code: 'NGN', signs: ['₦'], unit: 100 },
  { code: 'KES', signs: ['KSh', 'Ksh'], unit: 50 },
  { code: 'EGP', unit: 20 },
  { code: 'PKR', unit: 100 },
  { code: 'COP', signs: ['COL$'], unit: 1000 },
  { code: 'CLP', signs: ['CLP$'], unit: 500 },
  { code: 'ARS', signs: ['AR$'], unit: 500 },
]

/** What a bare sign means in a country (ISO 3166-1) where it is not the sign's usual currency. */
export const bySignAndCountry: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  $: { CA: 'CAD', AU: 'AUD', NZ: 'NZD', SG: 'SGD', HK: 'HKD', TW: 'TWD' },
  kr: { NO: 'NOK', DK: 'DKK' },
  'kr.': { NO: 'NOK', DK: 'DKK' },
  Kr: { NO: 'NOK', DK: 'DKK' },
  '¥': { CN: 'CNY' },
}

const bySign = new Map<string, Currency>()
const byCode = new Map<string, Currency>()
for (const currency of currencies) {
  byCode.set(currency.code, currency)
  for (const sign of [currency.code, ...(currency.signs ?? [])]) bySign.set(sign, currency)
}
const dollar = byCode.get('USD')
if (dollar) bySign.set('$', dollar)

/** The currency of a sign or code as written; null when it is none. */
export const currencyOf = (written: string): Currency | null => bySign.get(written) ?? null

/** How many of a currency make about a dollar: 1 when unknown. */
export const unitOf = (code: string | null): number => (code === null ? 1 : (byCode.get(code)?.unit ?? 1))

/** The signs and codes that are words, in lower case: `eur`, `dollars`, `zł`. */
export const currencyWords: readonly string[] = [...bySign.keys()].flatMap((sign) => {
  const word = /^(\p{L}+)\.?$/u.exec(sign)?.[1]
  return word ? [word.toLowerCase()] : []
})

const symbols = [...new Set([...bySign.keys()].map((sign) => sign.at(-1) ?? ''))]
  .filter((character) => !/[\p{L}.]/u.test(character))
  .join('')
const letters = 'A-Za-złčКлв円元원'
/** What can be a sign or code right before a number, and another right before that ("CAD $"). */
const before = new RegExp(
  `(?:(?<![${letters}])([A-Z]{3})[ \\u00a0]?)?((?:(?<![${letters}])[${letters}]{1,3})?[${symbols}][A-Z]{0,3}|(?<![${letters}])(?:[${letters}]{2,3}\\.?|R))[ \\u00a0\\n]{0,2}$`,
)
const behind = new RegExp(
  `[ \\u00a0]?((?:US|Canadian|Australian) dollars|[${symbols}]|[${letters}]{1,8}\\$?|[${letters}]{2,3}\\.)(?![${letters}])`,
  'y',
)
/** A lone R is the rand before grouped thousands, else a part of a name ("R2594"). */
const inThousands = /^\d{1,3}[ \u00a0,]\d{3}(?!\d)/
const adjectives: Readonly<Record<string, string>> = {
  'US dollars': 'USD',
  'Canadian dollars': 'CAD',
  'Australian dollars': 'AUD',
}

/** A sign or code at a number: as written, the code beside it when there is one, and where the two begin and end. */
export interface WrittenSign {
  readonly sign: string
  readonly currency: Currency
  readonly from: number
  readonly to: number
}

/** The sign or code right before a number that begins at `at`; of "CAD $" the code counts, since it says more. */
export function signBefore(text: string, at: number): WrittenSign | null {
  const part = text.slice(Math.max(0, at - 14), at)
  const match = before.exec(part)
  const sign = match?.[2]
  if (!match || !sign || (sign === 'R' && !inThousands.test(text.slice(at, at + 8)))) return null
  const from = at - part.length + match.index
  const code = match[1] === undefined ? undefined : byCode.get(match[1])
  const last = sign.at(-1) ?? ''
  const currency = code ?? bySign.get(sign) ?? (symbols.includes(last) ? bySign.get(last) : undefined)
  if (!currency) return null
  const whole = code !== undefined || bySign.has(sign)
  const start = code ? from : at - part.length + match.index + match[0].lastIndexOf(whole ? sign : (sign.at(-1) ?? ''))
  return { sign: code ? code.code : whole ? sign : (sign.at(-1) ?? ''), currency, from: start, to: at }
}

/** The sign or code right behind a number that ends at `at`, after at most one space. */
export function signBehind(text: string, at: number): WrittenSign | null {
  behind.lastIndex = at
  const match = behind.exec(text)
  const sign = match?.[1]
  if (!match || !sign || sign === 'R') return null
  const currency = bySign.get(sign) ?? byCode.get(adjectives[sign] ?? '')
  return currency ? { sign, currency, from: at, to: at + match[0].length } : null
}
