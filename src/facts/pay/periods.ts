import type { Period } from '../facts.js'
import { matchesOf } from '../matches.js'

const units =
  'pound|lb|lbs|kg|kilo|ton|bin|box|bucket|tray|crate|bushel|piece|unit|item|pair|mile|km|load|stop|delivery|trip|ride|order'
const works =
  'article|word|page|post|visit|patient|session|class|lesson|course|case|call|appointment|acre|sq ft|square foot|square|report'
const takings =
  'plate|garment|haircut|head|policy|sale|install|installation|room|dog|walk|table|participant|match|game|interview|inspection'

/**
 * How a period is written. `each` follows `/`, `per`, `a`, `an`, `each` or `every`; `so` stands alone, before or behind the amount.
 * Upper and lower case are the same.
 *
 * | form | example |
 * |---|---|
 * | each | `$20/hr`, `$20` with `per hour` on the next line, `$20 an hour`, `$20 per hour`, `$7,597 /per month`, `2.800 € brutto/Monat` |
 * | so | `$20 hourly`, `$90,000 p.a.`, `annual salary of $90,000` |
 * | a term, for a project | `$60,000 for 18 months` |
 */
const periods: readonly { readonly period: Period; readonly each: string; readonly so: string }[] = [
  {
    period: 'hour',
    each: 'hour|hr|hrs|hours|h|hourly|stunde|heure|hora|ora|time|timme',
    so: "hourly|stundenlohn|p/h|ph|p.h.|l'heure|l’heure|de l'heure|pro Stunde|die Stunde|por hora|all'ora|i timmen|stundā|per valandą|za hodinu",
  },
  { period: 'day', each: 'day|diem|daily|shift|tag|jour|día|dia', so: 'daily|pd|p/d|day rate|par jour|pro Tag|por día|por dia' },
  { period: 'week', each: 'week|wk|weekly|woche|semaine|semana', so: 'weekly|p.w.|pw|par semaine|pro Woche|por semana' },
  {
    period: 'two-weeks',
    each: 'two weeks|2 weeks|other week|fortnight|biweekly|bi-weekly|pay period|paycheck',
    so: 'biweekly|bi-weekly|fortnightly',
  },
  { period: 'half-month', each: 'half-month|half month', so: 'semi-monthly|semimonthly|twice a month|twice monthly' },
  {
    period: 'month',
    each: 'month|mo|mth|monthly|m|mo.|months|monat|mois|mes|mês|mese|maand|måned|månad|mies.|miesiąc|mån',
    so: 'monthly|pcm|p.c.m.|par mois|im Monat|pro Monat|monatlich|al mes|por mes|por mês|al mese|mensuels|mensuel|mensual|mensuales|mensais|monatslohn|monatsgehalt|monatsbruttogehalt|bruttomonatsgehalt|per maand|om måneden|i måneden|per måned|i månaden|per månad|miesięcznie|mēnesī|per mėnesį|per mėn.|mesačne',
  },
  {
    period: 'year',
    each: 'year|yr|yrs|yr.|annum|y|annual|annually|yearly|calendar year|fiscal year|jahr|an|año|ano|anno|jaar|år|rok',
    so: "annually|yearly|annual|annualized|annualised|p.a.|pa|p/a|par an|im Jahr|pro Jahr|jährlich|al año|por ano|all'anno|annuels|anual|anuales|jahresgehalt|jahresbruttogehalt|per jaar|rocznie|per år|LPA|gadā|per metus|ročne",
  },
  { period: 'piece', each: `${units}|${works}|${takings}`, so: 'piece rate' },
  {
    period: 'project',
    each: 'project|engagement|contract|assignment|grant|event|film|show|gig|production|season|semester',
    so: 'flat fee|fixed fee|project fee|lump sum|for the project|for the engagement|one-time fee',
  },
]

const each = new Map<string, Period>()
const so = new Map<string, Period>()
for (const entry of periods) {
  for (const word of entry.each.split('|')) each.set(word.toLowerCase(), entry.period)
  for (const word of entry.so.split('|')) so.set(word.toLowerCase(), entry.period)
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replaceAll(' ', '\\s')
const alternatives = (words: Iterable<string>): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')
const every = '(?:\\/\\s?(?:per\\s)?|(?:per|an?|each|every)\\s{1,2}(?:worked\\s)?)'
const term = '(for\\s(?:the\\s)?(?:\\d{1,2}|one|two|three|four|six|nine|twelve)[\\s-](?:month|week)s?)'
const letters = 'A-Za-z\\u00c0-\\u024f'
const written = `(?:${every}(${alternatives(each.keys())})|(${alternatives(so.keys())})|${term})(?![${letters}\\d])`

/** Not over the end of a line: the next line may begin with "Annual bonus". */
const behind = new RegExp(
  `[ \\u00a0(,]{0,3}(?:(?:cents?|gross|net|brutto|bruto|bruts?|base|salary|pay)[ ,]{0,2})?${written}`,
  'iy',
)
/** On the next line only in so many words, and on the next block only by itself: "per year". */
const nextLine = new RegExp(
  `[ \\u00a0]{0,2}(?:\\n|\\u2029(?=[^\\u2029]{1,24}(?:\\u2029|$)))[ ]{0,2}${every}(${alternatives(each.keys())})(?![${letters}\\d])`,
  'iy',
)
const anywhere = new RegExp(`(?<![${letters}\\d$])${written}`, 'gi')

const periodOf = (match: RegExpMatchArray): Period | null => {
  if (match[3]) return 'project'
  const word = (match[1] ?? match[2] ?? '').toLowerCase().replace(/\s/g, ' ')
  return (match[1] ? each : so).get(word) ?? null
}

/** The first character behind an offset that is no space, opening bracket or comma; three of these at most. */
export function firstBehind(text: string, at: number): string {
  for (let next = at; next < at + 4; next++) {
    const char = text[next] ?? ''
    if (char !== ' ' && char !== '\u00a0' && char !== '(' && char !== ',') return char
  }
  return ''
}
const begins = /[/A-Za-z\u00c0-\u1fff]/

/** The period written right behind an amount that ends at `at`, and where it ends; null when none is. */
export function periodBehind(text: string, at: number): { readonly period: Period; readonly to: number } | null {
  const first = firstBehind(text, at)
  const pattern = first === '\n' || first === '\u2029' ? nextLine : behind
  if (pattern === behind && !begins.test(first)) return null
  pattern.lastIndex = at
  const match = pattern.exec(text)
  const period = match && periodOf(match)
  return match && period ? { period, to: at + match[0].length } : null
}

/** The last period that a short text speaks of ("Annual salary range", "pay per hour"); null when none. */
export function periodIn(text: string): Period | null {
  let last: Period | null = null
  for (const match of matchesOf(anywhere, text)) last = periodOf(match) ?? last
  return last
}

/** The period that a single word names, as in `period: hourly` or `unitText: HOUR`; null when none. */
export function periodNamed(written: string): Period | null {
  const word = written
    .trim()
    .toLowerCase()
    .replace(/^(?:per|an?|each|every)[\s-]+/, '')
    .replace(/[_\s]+/g, ' ')
  return each.get(word) ?? so.get(word) ?? each.get(word.replaceAll(' ', '-')) ?? each.get(word.replaceAll('-', ' ')) ?? null
}

/** Whole units of a period in a year of full-time work, to compare; null for what has no such measure. */
export const timesAYear: Readonly<Record<Period, number | null>> = {
  year: 1,
  month: 12,
  'half-month': 24,
  'two-weeks': 26,
  week: 52,
  day: 260,
  hour: 2080,
  piece: null,
  project: null,
}
