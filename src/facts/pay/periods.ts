import type { Period } from '../facts.js'

/**
 * How a period is written. `each` follows `/`, `per`, `a`, `an`, `each` or `every`; `so` stands alone, before or behind the amount.
 * Upper and lower case are the same.
 *
 * | form | example |
 * |---|---|
 * | each | `$20/hr`, `$20 an hour`, `$20 per hour`, `$7,597 /per month` |
 * | so | `$20 hourly`, `$90,000 p.a.`, `annual salary of $90,000` |
 * | a term, for a project | `$60,000 for 18 months` |
 */
const periods: readonly { readonly period: Period; readonly each: readonly string[]; readonly so: readonly string[] }[] = [
  {
    period: 'hour',
    each: ['hour', 'hr', 'hrs', 'hours', 'h', 'hourly'],
    so: ['hourly', 'p/h', 'ph', 'p.h.', "l'heure", 'l’heure', 'pro Stunde', 'die Stunde', 'por hora', "all'ora"],
  },
  { period: 'day', each: ['day', 'diem', 'daily', 'shift'], so: ['daily', 'day rate', 'par jour', 'pro Tag'] },
  { period: 'week', each: ['week', 'wk', 'weekly'], so: ['weekly', 'p.w.', 'pw', 'par semaine', 'pro Woche'] },
  {
    period: 'two-weeks',
    each: ['two weeks', '2 weeks', 'other week', 'fortnight', 'biweekly', 'bi-weekly', 'pay period', 'paycheck'],
    so: ['biweekly', 'bi-weekly', 'fortnightly'],
  },
  {
    period: 'half-month',
    each: ['half-month', 'half month'],
    so: ['semi-monthly', 'semimonthly', 'twice a month', 'twice monthly'],
  },
  {
    period: 'month',
    each: ['month', 'mo', 'mth', 'monthly', 'm', 'mo.', 'months'],
    so: [
      'monthly',
      'pcm',
      'p.c.m.',
      'par mois',
      'im Monat',
      'pro Monat',
      'monatlich',
      'al mes',
      'al mese',
      'mensuels',
      'brutto/mies.',
    ],
  },
  {
    period: 'year',
    each: ['year', 'yr', 'yrs', 'yr.', 'annum', 'y', 'annual', 'annually', 'yearly', 'calendar year', 'fiscal year'],
    so: [
      'annually',
      'yearly',
      'annual',
      'annualized',
      'annualised',
      'p.a.',
      'pa',
      'p/a',
      'par an',
      'im Jahr',
      'pro Jahr',
      'jährlich',
      'al año',
      "all'anno",
      'annuels',
      'LPA',
    ],
  },
  {
    period: 'piece',
    each: [
      ...[
        'pound',
        'lb',
        'lbs',
        'kg',
        'kilo',
        'ton',
        'bin',
        'box',
        'bucket',
        'tray',
        'crate',
        'bushel',
        'piece',
        'unit',
        'item',
        'pair',
      ],
      ...[
        'mile',
        'km',
        'load',
        'stop',
        'delivery',
        'trip',
        'ride',
        'order',
        'article',
        'word',
        'page',
        'post',
        'visit',
        'patient',
        'session',
      ],
      ...[
        'class',
        'lesson',
        'course',
        'case',
        'call',
        'appointment',
        'acre',
        'sq ft',
        'square foot',
        'square',
        'plate',
        'garment',
        'report',
      ],
    ],
    so: ['piece rate'],
  },
  {
    period: 'project',
    each: [
      'project',
      'engagement',
      'contract',
      'assignment',
      'grant',
      'event',
      'film',
      'show',
      'gig',
      'production',
      'season',
      'semester',
    ],
    so: [
      'flat fee',
      'fixed fee',
      'project fee',
      'lump sum',
      'flat rate for the project',
      'for the project',
      'for the engagement',
      'one-time fee',
    ],
  },
]

const each = new Map<string, Period>()
const so = new Map<string, Period>()
for (const entry of periods) {
  for (const word of entry.each) each.set(word.toLowerCase(), entry.period)
  for (const word of entry.so) so.set(word.toLowerCase(), entry.period)
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replaceAll(' ', '\\s')
const alternatives = (words: Iterable<string>): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')
const term = '(for\\s(?:the\\s)?(?:\\d{1,2}|one|two|three|four|six|nine|twelve)[\\s-](?:month|week)s?)'
const written = `(?:(?:\\/\\s?(?:per\\s)?|(?:per|an?|each|every)\\s{1,2}(?:worked\\s)?)(${alternatives(each.keys())})|(${alternatives(so.keys())})|${term})(?![\\p{L}\\d])`

/** Never over the end of a line: the next line may begin with "Annual bonus". */
const behind = new RegExp(`[ \\u00a0(,]{0,3}${written}`, 'iuy')
const anywhere = new RegExp(`(?<![\\p{L}\\d$])${written}`, 'giu')

const periodOf = (match: RegExpMatchArray): Period | null =>
  match[3]
    ? 'project'
    : ((match[1]
        ? each.get(match[1].toLowerCase().replace(/\s/g, ' '))
        : so.get((match[2] ?? '').toLowerCase().replace(/\s/g, ' '))) ?? null)

/** The period written right behind an amount that ends at `at`, and where it ends; null when none is. */
export function periodBehind(text: string, at: number): { readonly period: Period; readonly to: number } | null {
  behind.lastIndex = at
  const match = behind.exec(text)
  const period = match && periodOf(match)
  return match && period ? { period, to: at + match[0].length } : null
}

/** The last period that a short text speaks of ("Annual salary range", "pay per hour"); null when none. */
export function periodIn(text: string): Period | null {
  let last: Period | null = null
  for (const match of text.matchAll(anywhere)) last = periodOf(match) ?? last
  return last
}

/** The period that a single word names, as in `period: hourly` or `unitText: HOUR`; null when none. */
export function periodNamed(written: string): Period | null {
  const word = written
    .trim()
    .toLowerCase()
    .replace(/^(?:per|an?|each|every)[\s-]+/, '')
    .replace(/[_\s]+/g, ' ')
  return each.get(word) ?? so.get(word) ?? each.get(word.replaceAll(' ', '-')) ?? null
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
