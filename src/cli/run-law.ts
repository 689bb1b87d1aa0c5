import { jurisdictions } from '../../jurisdictions/index.js'
import { rules } from '../../rules/index.js'
import { CannotRun } from '../config/cannot-run.js'
import { readFacts } from '../index.js'
import { comingSoon } from '../law/coming.js'
import { obligationsOf } from '../law/obligations.js'
import { canvasOf } from './canvas.js'
import { dayAhead } from './days.js'
import type { Io } from './io.js'
import { type CommonOptions, judging } from './settings.js'

export interface LawOptions extends CommonOptions {
  readonly ahead: string
  readonly place?: string
  readonly color?: boolean
}

/** Does what `paylint law` was asked. */
export async function runLaw(options: LawOptions, io: Io): Promise<void> {
  const given = await judging(options, { rules, jurisdictions }, io)
  const until = dayAhead(options.ahead, given.on)
  const canvas = canvasOf(io.stdout, io.env, options.color)
  const laws =
    given.reached === undefined ? given.jurisdictions : given.jurisdictions.filter(({ id }) => given.reached?.includes(id))
  if (options.place === undefined) {
    const { lawText } = await import('../report/law-text.js')
    io.stdout.write(lawText(laws, given.on, until, canvas))
    return
  }
  const facts = readFacts(sampleAd(options.place))
  if (facts.places.length === 0 && facts.remoteIn.length === 0 && facts.remote !== 'remote') {
    throw new CannotRun(
      `\`${options.place}\` is not a place that paylint knows. Write a city and its state ("Denver, CO"), a state, or "Remote (US)".`,
    )
  }
  const reach = given.country === undefined ? {} : { country: given.country }
  const { owed } = obligationsOf(facts, given.employer, laws, given.on, reach)
  const coming = comingSoon(facts, given.employer, laws, given.on, until, reach)
  const { placeText } = await import('../report/place-text.js')
  io.stdout.write(placeText(options.place, owed, coming, { on: given.on, until }, canvas))
}

/** An ad that names a particular position and asks for something, so that every law that reaches the place binds it. */
function sampleAd(place: string): string {
  return `---\ntitle: Accountant\nlocations: [${JSON.stringify(place.replace(/,(?=\S)/g, ', '))}]\n---\n\n# Accountant\n\n## Duties\n\n- You close the books.\n\n## Requirements\n\n- Two years of accounting.\n`
}
