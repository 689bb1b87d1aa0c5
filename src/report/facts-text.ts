import type { Document } from '../document/document.js'
import type { Jurisdiction } from '../law/jurisdiction.js'
import { type Facts, jurisdictionsOf } from './facts-json.js'
import { type Canvas, paint } from './paint.js'
import { harmless, printable } from './printable.js'
import { pad, widthOf, wrap } from './wrap.js'

type Mention = NonNullable<Facts['title']>
/** Words of the posting and what was understood. */
type Row = readonly [Mention, string]

interface Topic {
  readonly name: string
  /** What it comes to. */
  readonly sum: string
  readonly rows: readonly Row[]
}

/** What was read from one posting, for people: each fact with its place and words. `why` adds the money that was not taken for pay. */
export function factsText(
  path: string,
  facts: Facts,
  placeOf: Document['placeOf'],
  options: { readonly why: boolean; readonly jurisdictions: readonly Jurisdiction[]; readonly canvas: Canvas },
): string {
  const { canvas } = options
  const title = facts.title === null ? '' : `  ${printable(facts.title.text, 200)}`
  const topics = topicsOf(facts, options)
  const place = ({ start }: Mention) => {
    const { line, column } = placeOf(start)
    return `${line}:${column}`
  }
  const rows = topics.flatMap((topic) => topic.rows)
  const at = Math.max(5, ...rows.map(([mention]) => place(mention).length)) + 2
  const quote = Math.min(Math.max(12, ...rows.map(([mention]) => widthOf(printable(mention.text, 40)))), 40) + 2
  const lines = topics.flatMap(({ name, sum, rows }) => [
    paint([{ text: `  ${pad(name, 14)}`, looks: ['bold'] }, { text: sum }], canvas),
    ...rows.flatMap(([mention, meaning]) => {
      const indent = 4 + at + quote
      const head = paint(
        [{ text: `    ${pad(place(mention), at)}`, looks: ['dim'] }, { text: pad(printable(mention.text, 40), quote) }],
        canvas,
      )
      return wrap([{ text: meaning, looks: ['dim'] }], Math.max(20, canvas.width - indent)).map(
        (line, index) => (index === 0 ? head : ' '.repeat(indent)) + paint(line, canvas),
      )
    }),
  ])
  const heading = paint([{ text: printable(path, 1000), looks: ['bold', 'underline'] }, { text: title }], canvas)
  return [heading, '', ...lines].map((line) => `${harmless(line.trimEnd())}\n`).join('')
}

function topicsOf(
  facts: Facts,
  options: { readonly why: boolean; readonly jurisdictions: readonly Jurisdiction[] },
): readonly Topic[] {
  const { pay, benefits, deadline, requirements } = facts
  const place = (one: Facts['places'][number]): Row => [one, placeWords(one, options.jurisdictions)]
  const topics: readonly Topic[] = [
    ...(facts.status === 'open' ? [] : [{ name: 'Status', sum: facts.status, rows: [] }]),
    ...(facts.unread === null
      ? []
      : [{ name: 'Language', sum: `${facts.unread}, which is not read: nothing below can be relied on`, rows: [] }]),
    {
      name: 'Pay',
      sum: pay.kind === 'none' ? 'not spoken of' : pay.kind,
      rows: pay.mentions.map((one): Row => [one, payWords(one)]),
    },
    ...(options.why
      ? [
          {
            name: 'Not pay',
            sum: pay.decoys.length === 0 ? 'no other money' : '',
            rows: pay.decoys.map((one): Row => [one, printable(one.why)]),
          },
        ]
      : []),
    {
      name: 'Benefits',
      sum: benefitWords(benefits),
      rows: benefits.mentions.map((one): Row => [one, one.kind === 'other' ? one.name : `${one.name} (${families[one.kind]})`]),
    },
    { name: 'Deadline', sum: deadlineWords(deadline), rows: mentionOf(deadline) },
    { name: 'Places', sum: facts.places.length === 0 ? 'none named' : '', rows: facts.places.map(place) },
    {
      name: 'Remote',
      sum: facts.remote,
      rows: [
        ...(facts.remoteWords === null ? [] : [[facts.remoteWords, 'says so'] as const]),
        ...facts.remoteIn.map((one): Row => [one, `from here: ${placeWords(one, options.jurisdictions)}`]),
        ...facts.remoteNot.map((one): Row => [one, `not from here: ${placeWords(one, options.jurisdictions)}`]),
      ],
    },
    ...(facts.reportsTo === null ? [] : [{ name: 'Reports to', sum: '', rows: [place(facts.reportsTo)] }]),
    {
      name: 'Requirements',
      sum: `${counted(requirements.mustHaves, 'must-have')}, ${counted(requirements.niceToHaves, 'nice-to-have')}`,
      rows: [
        ...requirements.years.map(
          (one): Row => [one, `${yearsWords(one.min, one.max)}${one.of === null ? '' : ` of ${printable(one.of, 60)}`}`],
        ),
        ...requirements.degrees.map((one): Row => [one, `${one.level} degree${one.equivalent ? ', or what equals it' : ''}`]),
      ],
    },
    {
      name: 'How to apply',
      sum: facts.howToApply === null ? 'not told' : '',
      rows: facts.howToApply === null ? [] : [[facts.howToApply, '']],
    },
    ...(facts.placeholders.length === 0
      ? []
      : [{ name: 'Blanks', sum: '', rows: facts.placeholders.map((one): Row => [one, 'still to fill in']) }]),
  ]
  return topics
}

const families = { health: 'health', retirement: 'retirement', paidTimeOff: 'paid time off', other: 'other' } as const

function payWords(one: Facts['pay']['mentions'][number]): string {
  const amount = (value: number) => value.toLocaleString('en-US')
  const figures =
    one.min !== null && one.max !== null
      ? one.min === one.max
        ? amount(one.min)
        : `${amount(one.min)} to ${amount(one.max)}`
      : one.min !== null
        ? `${amount(one.min)} and up`
        : one.max !== null
          ? `up to ${amount(one.max)}`
          : 'no figure'
  const period = one.period === null ? 'period not told' : `${one.period}${one.periodStated ? '' : ' (by its size)'}`
  const parts = [
    `${one.what}, ${one.form}: ${figures}${one.currency === null ? '' : ` ${one.currency}`}`,
    ...(one.form === 'vague' ? [] : [period]),
    ...(one.place === null ? [] : [`for ${printable(one.place.text, 40)}`]),
    ...(one.level === null ? [] : [`level ${printable(one.level, 40)}`]),
    ...(one.unclear === null ? [] : [printable(one.unclear)]),
  ]
  return parts.join(', ')
}

function benefitWords(benefits: Facts['benefits']): string {
  if (!benefits.present) return 'not promised'
  if (benefits.vague) return 'promised, none named'
  const named = (['health', 'retirement', 'paidTimeOff'] as const)
    .filter((family) => benefits[family])
    .map((family) => families[family])
  return `${named.length === 0 ? 'others only' : named.join(', ')}${benefits.openEnded ? '; the list is left open' : ''}`
}

function deadlineWords(deadline: Facts['deadline']): string {
  if (deadline.ongoing) return 'ongoing'
  if (deadline.present) return deadline.date ?? 'given'
  return deadline.untilFilled ? 'until filled' : 'not told'
}

function mentionOf({ text, start, end, date }: Facts['deadline']): readonly Row[] {
  return text === null || start === null || end === null ? [] : [[{ text, start, end }, date ?? '']]
}

function placeWords(place: Facts['places'][number], jurisdictions: readonly Jurisdiction[]): string {
  const laws = jurisdictionsOf(place, jurisdictions)
  return `${place.codes.slice(0, 4).join(', ')}${place.ambiguous ? ' (which is not clear)' : ''}${laws.length === 0 ? '' : `: ${laws.join(', ')}`}`
}

function yearsWords(min: number | null, max: number | null): string {
  if (min === null) return `up to ${counted(max ?? 0, 'year')}`
  if (max === null) return `${counted(min, 'year')} or more`
  return min === max ? counted(min, 'year') : `${min} to ${counted(max, 'year')}`
}

function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`
}
