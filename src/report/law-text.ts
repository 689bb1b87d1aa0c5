import type { Jurisdiction, Obligation, Requirement } from '../law/jurisdiction.js'
import { addDays, type Day, inForce, valueOn } from '../law/time.js'
import { duties } from './duty-words.js'
import { citation } from './explain-text.js'
import { page, paragraph, title } from './page.js'
import { type Canvas, type Piece, paint } from './paint.js'
import { pad } from './wrap.js'

/** Duties with a column of their own; the others stand in words beneath. */
const columns = [
  ['pay', 'pay'],
  ['benefits', 'benefits'],
  ['other-pay', 'other pay'],
  ['deadline', 'closing day'],
  ['how-to-apply', 'how to apply'],
] as const satisfies readonly (readonly [Requirement, string])[]

/** The laws and what each asks of an ad on a day, then what changes until another. */
export function lawText(jurisdictions: readonly Jurisdiction[], on: Day, until: Day, canvas: Canvas): string {
  const idWidth = Math.max(12, ...jurisdictions.map(({ id }) => id.length)) + 2
  const row = (id: string, cells: readonly string[]) =>
    paint(
      [{ text: pad(id, idWidth), looks: ['bold'] }, ...cells.map((cell, index) => cellPiece(cell, columns[index]?.[1] ?? ''))],
      canvas,
    )
  return page([
    paint([{ text: `What the law asks of a job ad on ${on}`, looks: ['bold'] }], canvas),
    ...paragraph(
      [dim('A number: from so many employees on; “here”: counted in the place; “?”: unsettled, or not looked up.')],
      canvas,
    ),
    '',
    row(
      '',
      columns.map(([, heading]) => heading),
    ),
    ...jurisdictions.flatMap((law) => {
      const held = law.obligations.filter((duty) => inForce(duty, on))
      const also = [
        ...new Set(held.filter((duty) => !columns.some(([kind]) => kind === duty.requires)).map((duty) => duties[duty.requires])),
      ]
      return [
        row(
          law.id,
          columns.map(([kind]) =>
            cellOf(
              held.find((duty) => duty.requires === kind),
              on,
            ),
          ),
        ),
        ...paragraph([dim(`${law.name}${also.length === 0 ? '' : `; also ${also.join(', ')}`}`)], canvas, { indent: 2 }),
      ]
    }),
    ...title(`What changes by ${until}`, canvas),
    ...changes(jurisdictions, on, until, canvas),
    '',
    ...paragraph(
      [
        dim(
          '`paylint explain us-co` tells all of one law, `paylint law --place "Denver, CO"` what an ad there must say. A reading aid, not legal advice.',
        ),
      ],
      canvas,
    ),
  ])
}

function cellPiece(cell: string, heading: string): Piece {
  return { text: pad(cell, Math.max(8, heading.length) + 1), looks: cell === '–' ? ['dim'] : [] }
}

function cellOf(duty: Obligation | undefined, on: Day): string {
  if (duty === undefined) return '–'
  const total = valueOn(duty.employees?.total, on)
  const here = valueOn(duty.employees?.here, on)
  const doubt = duty.unsettled !== undefined || duty.source.confidence === 'memory' ? '?' : ''
  if (total === undefined) return here === undefined ? `yes${doubt}` : `${here} here${doubt}`
  return `${total}+${doubt}`
}

function changes(jurisdictions: readonly Jurisdiction[], on: Day, until: Day, canvas: Canvas): readonly string[] {
  const within = (day: Day | undefined): day is Day => day !== undefined && day > on && day <= until
  const events = jurisdictions.flatMap((law) =>
    law.obligations.flatMap((duty) => {
      const before = law.obligations.find(
        (other) => other !== duty && other.requires === duty.requires && other.until === duty.from,
      )
      const after = law.obligations.some(
        (other) => other !== duty && other.requires === duty.requires && other.from === duty.until,
      )
      return [
        ...(within(duty.from)
          ? [
              {
                day: duty.from,
                law,
                duty,
                says: before === undefined ? `begins: ${duty.says}` : `changes: ${difference(before, duty)}`,
              },
            ]
          : []),
        ...(within(duty.until) && !after ? [{ day: duty.until, law, duty, says: 'ends' }] : []),
        ...sizeDays(duty)
          .filter(within)
          .map((day) => ({
            day,
            law,
            duty,
            says: `binds other employers: ${cellOf(duty, addDays(day, -1))} → ${cellOf(duty, day)}`,
          })),
      ]
    }),
  )
  if (events.length === 0) return ['  Nothing that this version knows of.']
  return events
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .flatMap(({ day, law, duty, says }) => [
      ...paragraph([{ text: `${law.id}  `, looks: ['bold'] }, { text: `${duties[duty.requires]} ${says}` }], canvas, {
        indent: 2,
        label: day,
        labelWidth: 12,
      }),
      ...citation(duty.source, canvas, 14),
    ])
}

function sizeDays({ employees }: Obligation): readonly Day[] {
  return [employees?.total, employees?.here].flatMap((size) => (typeof size === 'object' ? (Object.keys(size) as Day[]) : []))
}

/** What a new version of a duty changes, in words. */
function difference(before: Obligation, after: Obligation): string {
  const told = new Set<keyof Obligation>(['from', 'until', 'source', 'says', 'severity', 'reaches'])
  const old = new Map(Object.entries(before))
  const now = new Map(Object.entries(after))
  const terms = [...new Set([...old.keys(), ...now.keys()])].filter((key) => ![...told].some((one) => one === key))
  const parts = terms
    .filter((key) => JSON.stringify(old.get(key)) !== JSON.stringify(now.get(key)))
    .map((key) =>
      now.get(key) === undefined
        ? `no longer: ${words(old.get(key))}`
        : `${key}: ${old.get(key) === undefined ? 'new' : words(old.get(key))} → ${words(now.get(key))}`,
    )
  return parts.length === 0 ? after.says : parts.join('; ')
}

function words(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function dim(text: string): Piece {
  return { text, looks: ['dim'] }
}
