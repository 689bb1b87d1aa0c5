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
export const currencies: readonly Currency[] = [
  { code: 'USD', signs: ['US$', 'US $', 'U.S.$', '$US', 'usd', 'US dollars', 'dollars', 'USD$'] },
  { code: 'CAD', signs: ['CA$', 'C$', 'CDN$', 'CAN$', 'Can$', 'cad', 'CDN', '$CAD', 'Canadian dollars'] },
  { code: 'AUD', signs: ['A$', 'AU$', 'aud', 'Australian dollars'] },
  { code: 'NZD', signs: ['NZ$'] },
  { code: 'SGD', signs: ['S$', 'SG$'] },
  { code: 'HKD', signs: ['HK$'], unit: 5 },
  { code: 'TWD', signs: ['NT$'], unit: 20 },
  { code: 'MXN', signs: ['MX$', 'Mex$'], unit: 10 },
  { code: 'EUR', signs: ['€', 'eur', 'euros', 'euro', 'Euro'], decimalComma: true },
  { code: 'GBP', signs: ['£', 'gbp', 'pounds sterling', 'UK£'] },
  { code: 'INR', signs: ['₹', 'Rs.', 'Rs', 'inr', 'Rupees', 'rupees'], unit: 20 },
  { code: 'JPY', signs: ['¥', '￥', '円', 'yen'], unit: 100 },
  { code: 'CNY', signs: ['RMB', 'CN¥', '元'], unit: 5 },
  { code: 'KRW', signs: ['₩', '원'], unit: 1000 },
  { code: 'CHF', signs: ['SFr.', 'Fr.'] },
  { code: 'PLN', signs: ['zł', 'zl', 'PLN zł'], decimalComma: true },
  { code: 'SEK', signs: ['kr', 'kr.', 'Kr', 'SEK kr'], unit: 5, decimalComma: true },
  { code: 'NOK', unit: 5, decimalComma: true },
  { code: 'DKK', unit: 5, decimalComma: true },
  { code: 'CZK', signs: ['Kč'], unit: 20, decimalComma: true },
  { code: 'HUF', signs: ['Ft'], unit: 100, decimalComma: true },
  { code: 'RON', signs: ['lei', 'Lei'], decimalComma: true },
  { code: 'BGN', signs: ['лв.', 'лв'], decimalComma: true },
  { code: 'TRY', signs: ['₺'], unit: 20, decimalComma: true },
  { code: 'UAH', signs: ['₴'], unit: 20 },
  { code: 'BRL', signs: ['R$'], decimalComma: true },
  { code: 'ZAR', unit: 10 },
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

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const anySign = [...bySign.keys()].sort((a, b) => b.length - a.length)

/** One sign or code, longest first; letters do not run on before it. */
const before = anySign.map((sign) => (/^\p{L}/u.test(sign) ? `(?<![\\p{L}])${escaped(sign)}` : escaped(sign))).join('|')
/** One sign or code, longest first; letters do not run on behind it. */
const after = anySign.map((sign) => (/\p{L}$/u.test(sign) ? `${escaped(sign)}(?![\\p{L}])` : escaped(sign))).join('|')

/** Sign or code, or both, at the end of what stands before a number. */
export const signBefore = new RegExp(`(?:(${before})[ \\u00a0]?)?(${before})[ \\u00a0\\n]{0,2}$`, 'u')
/** Sign or code at the place where a number ends, after at most one space. */
export const signAfter = new RegExp(`[ \\u00a0]?(${after})`, 'uy')
/** Characters that can end a sign or code before a number, to look no further when none stands there. */
export const endsSign = new Set(anySign.map((sign) => sign.at(-1) ?? ''))
/** Characters that can begin a sign or code behind a number. */
export const beginsSign = new Set(anySign.map((sign) => sign[0] ?? ''))
