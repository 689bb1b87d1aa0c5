import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import remarkParse from 'remark-parse'
import { globSync } from 'tinyglobby'
import { unified } from 'unified'
import { rules } from '../rules/index.js'
import { parseDocument } from '../src/document/markdown.js'
import { lintDocument } from '../src/engine/lint.js'
import { readFacts } from '../src/facts/read.js'
import { lint } from '../src/index.js'

/*
 * npm run bench -- [folder] [--rounds 9]
 *
 * Times each stage on each posting of a folder, warm, in one process, the stages of a posting one right after the other, and keeps the best
 * of the rounds for each. Prints each stage as a ratio to remark-parse on the same bytes: ratios travel between machines, seconds do not.
 */

const stages = ['remark-parse alone', 'the document', 'its facts', 'the rules on wording', 'the whole check'] as const
type Stage = (typeof stages)[number]

/** The best time of each posting, in milliseconds. */
type Times = Readonly<Record<Stage, number[]>>

const folder = process.argv.slice(2).find((word) => !word.startsWith('-') && Number.isNaN(Number(word))) ?? 'fixtures/postings'
const at = process.argv.indexOf('--rounds')
const rounds = at === -1 ? 9 : Number(process.argv[at + 1])
const postings = globSync('**/*.{md,markdown}', { cwd: folder, absolute: true, ignore: ['**/*.fixed.md', '**/README.md'] })
  .sort()
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }))
if (postings.length === 0) throw new Error(`No postings in ${folder}`)

const parser = unified().use(remarkParse)
const onWording = rules.filter(({ says }) => says !== undefined)

/** Runs all stages on one posting and calls `note` with the time of each. Facts are read when first asked for: each is asked for. */
function run(text: string, path: string, note: (stage: Stage, ms: number) => void): void {
  const time = <T>(stage: Stage, work: () => T): T => {
    const start = performance.now()
    const made = work()
    note(stage, performance.now() - start)
    return made
  }
  time('remark-parse alone', () => parser.parse(text))
  const document = time('the document', () => parseDocument(text, path))
  const facts = time('its facts', () => {
    const read = readFacts(document)
    Object.values(read)
    Object.values(read.pay)
    return read
  })
  time('the rules on wording', () => lintDocument(document, facts, { on: '2026-11-22', rules: onWording, jurisdictions: [] }))
  time('the whole check', () => lint(text, { path, on: '2026-11-22' }))
}

/** The best of all rounds, after one to warm up on some of the postings. */
function measure(): Times {
  const unknown = (): number[] => postings.map(() => Number.POSITIVE_INFINITY)
  const best: Times = {
    'remark-parse alone': unknown(),
    'the document': unknown(),
    'its facts': unknown(),
    'the rules on wording': unknown(),
    'the whole check': unknown(),
  }
  postings.forEach(({ text, path }, index) => {
    if (index % 4 === 0) run(text, path, () => {})
  })
  for (let round = 0; round < rounds; round++) {
    postings.forEach(({ text, path }, index) => {
      run(text, path, (stage, ms) => {
        best[stage][index] = Math.min(best[stage][index] ?? ms, ms)
      })
    })
  }
  return best
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)
const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN

const times = measure()
const remark = times['remark-parse alone']
const bytes = postings.reduce((all, { text }) => all + Buffer.byteLength(text), 0)
console.log(
  `${postings.length} postings, ${(bytes / 1e6).toFixed(2)} MB, best of ${rounds} rounds; × remark-parse on the same bytes\n`,
)
for (const stage of stages) {
  const ms = sum(times[stage])
  console.log(
    `${stage.padEnd(20)} ${(ms / sum(remark)).toFixed(2).padStart(5)} ×   ${((postings.length / ms) * 1000).toFixed(0).padStart(6)} postings/s   ${(bytes / 1e3 / ms).toFixed(2).padStart(5)} MB/s`,
  )
}
const shareOf = (stage: Stage): string =>
  `${(median(times[stage].map((ms, index) => ms / (remark[index] ?? ms))) * 100).toFixed(0)}%`
console.log(
  `\nReading the facts costs ${shareOf('its facts')} of remark-parse, the rules on wording ${shareOf('the rules on wording')} (medians over the postings).`,
)

const slowest = postings
  .map(({ path }, index) => ({ path, ms: times['the whole check'][index] ?? 0 }))
  .sort((a, b) => b.ms - a.ms)
  .slice(0, 3)
console.log(`Slowest: ${slowest.map(({ path, ms }) => `${path.split('/').at(-1)} ${ms.toFixed(0)} ms`).join(', ')}`)
