import type { ReachAnswer } from '../law/obligations.js'
import { type Canvas, paint } from './paint.js'
import { printable } from './printable.js'
import type { Posting } from './run.js'
import { pad, wrap } from './wrap.js'

const order = { yes: 0, provided: 1, no: 2 } as const satisfies Record<ReachAnswer['reach'], number>
const words = { yes: 'applies', provided: 'may apply', no: 'does not' } as const satisfies Record<ReachAnswer['reach'], string>
const looks = { yes: 'bold', provided: 'yellow', no: 'dim' } as const satisfies Record<ReachAnswer['reach'], string>

/** Why each law that a posting touches applies to it or not, and what would settle it. */
export function reachLines(posting: Posting, canvas: Canvas): readonly string[] {
  const idWidth = Math.max(5, ...posting.reach.map(({ jurisdiction }) => jurisdiction.id.length)) + 2
  const indent = 2 + idWidth + 11
  const answers = [...posting.reach]
    .sort((a, b) => order[a.reach] - order[b.reach])
    .flatMap((answer) =>
      wrap([{ text: why(answer, posting), looks: ['dim'] }], Math.max(20, canvas.width - indent)).map((line, index) =>
        index === 0
          ? `  ${pad(answer.jurisdiction.id, idWidth)}${paint([{ text: words[answer.reach].padEnd(11), looks: [looks[answer.reach]] }, ...line], canvas)}`
          : ' '.repeat(indent) + paint(line, canvas),
      ),
    )
  const rest =
    posting.untouched.length === 0
      ? []
      : wrap([{ text: `Nothing in it points to ${posting.untouched.join(', ')}.`, looks: ['dim'] }], canvas.width - 2).map(
          (line) => `  ${paint(line, canvas)}`,
        )
  return [...answers, ...rest]
}

function why({ why, evidence, provided, settle }: ReachAnswer, posting: Posting): string {
  const words = evidence === null ? '' : `: “${printable(evidence.text, 60)}” (line ${posting.placeOf(evidence.start).line})`
  const hangs = provided === null ? '' : `, provided ${provided}`
  const settled = settle.length === 0 ? '' : ` (settled by ${settle.join(' and ')})`
  return `${printable(why)}${words}${hangs}${settled}`
}
