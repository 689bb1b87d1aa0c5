import type { Coming } from '../law/coming.js'
import type { Owed } from '../law/obligations.js'
import type { Day } from '../law/time.js'
import { asksToSay, duties } from './duty-words.js'
import { citation } from './explain-text.js'
import { page, paragraph, title } from './page.js'
import { type Canvas, type Piece, paint } from './paint.js'

/** What an ad for a job in a place must say, and must not, on a day, with citations; then what is coming. */
export function placeText(
  place: string,
  owed: readonly Owed[],
  coming: readonly Coming[],
  days: { readonly on: Day; readonly until: Day },
  canvas: Canvas,
): string {
  const head = (text: string) => paint([{ text, looks: ['bold'] }], canvas)
  if (owed.length === 0 && coming.length === 0) {
    return page([
      head(`An ad for a job in ${place}, on ${days.on}`),
      '',
      ...paragraph([{ text: 'No law that this version knows asks anything of it.' }], canvas, { indent: 2 }),
    ])
  }
  const say = owed.filter(({ obligation }) => asksToSay(obligation))
  const not = owed.filter(({ obligation }) => !asksToSay(obligation))
  return page([
    head(`An ad for a job in ${place} must say, on ${days.on}`),
    ...(say.length === 0 ? ['  nothing in particular'] : say.flatMap((one) => dutyLines(one, canvas))),
    ...(not.length === 0 ? [] : title('What else the law asks of it', canvas)),
    ...not.flatMap((one) => dutyLines(one, canvas)),
    ...title(`Coming by ${days.until}`, canvas),
    ...(coming.length === 0
      ? ['  Nothing that this version knows of.']
      : coming.flatMap((one) => dutyLines(one, canvas, one.from))),
    '',
    ...paragraph(
      [dim('A reading aid, not legal advice. `paylint explain us-co` tells what a law asks beyond the posting.')],
      canvas,
    ),
  ])
}

function dutyLines({ jurisdiction, obligation, provided, beside }: Owed, canvas: Canvas, from?: Day): readonly string[] {
  const hangs = provided === undefined ? '' : ` Provided ${provided.says}.`
  const unsettled = obligation.unsettled === undefined ? '' : ` Unsettled: ${obligation.unsettled.replace(/\.$/, '')}.`
  return [
    '',
    ...paragraph(
      [
        { text: `${from === undefined ? '' : `${from}  `}${duties[obligation.requires]}`, looks: ['bold'] },
        dim(`  ${jurisdiction.id}`),
      ],
      canvas,
      { indent: 2 },
    ),
    ...paragraph([{ text: `${obligation.says}${hangs}${unsettled}` }], canvas, { indent: 4 }),
    ...citation(obligation.source, canvas, 4, (beside ?? []).map((law) => `, as ${law.id} ${law.cite}`).join('')),
  ]
}

function dim(text: string): Piece {
  return { text, looks: ['dim'] }
}
