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
 * Times each stage over all postings of a folder, warm, in one process, in interleaved rounds, and prints the median of each as a ratio to
 * remark-parse on the same bytes. Ratios travel between machines; seconds do not.
 */

interface Posting {
  readonly path: string
  readonly text: string
}

const stages: Readonly<Record<string, (postings: readonly Posting[]) => void>> = {
  'remark-parse alone': (postings) => {
    const parser = unified().use(remarkParse)
    for (const { text } of postings) parser.parse(text)
  },
  'the document': (postings) => {
    for (const { text, path } of postings) parseDocument(text, path).blocks.length
  },
  'the document and its facts': (postings) => {
    for (const { text, path } of postings) touch(readFacts(parseDocument(text, path)))
  },
  'the rules on wording alone': () => {
    for (const { document, facts } of parsed)
      lintDocument(document, facts, { on: '2026-11-22', rules: onWording, jurisdictions: [] })
  },
  'the whole check': (postings) => {
    for (const { text, path } of postings) lint(text, { path, on: '2026-11-22' })
  },
}

/** Facts may be read when first asked for: ask for each. */
function touch(facts: object): void {
  for (const value of Object.values(facts)) void value
}

const folder = process.argv.slice(2).find((word) => !word.startsWith('-') && Number.isNaN(Number(word))) ?? 'fixtures/postings'
const at = process.argv.indexOf('--rounds')
const rounds = at === -1 ? 9 : Number(process.argv[at + 1])
const postings = globSync('**/*.{md,markdown}', { cwd: folder, absolute: true, ignore: ['**/*.fixed.md', '**/README.md'] })
  .sort()
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }))
if (postings.length === 0) throw new Error(`No postings in ${folder}`)
/** Read beforehand: what is timed on them is the rules. */
const parsed = postings.map(({ text, path }) => {
  const document = parseDocument(text, path)
  const facts = readFacts(document)
  touch(facts)
  return { document, facts }
})
const onWording = rules.filter(({ says }) => says !== undefined)
const bytes = postings.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)

const times = new Map<string, number[]>(Object.keys(stages).map((name) => [name, []]))
for (let round = -1; round < rounds; round++) {
  for (const [name, run] of Object.entries(stages)) {
    const start = performance.now()
    run(postings)
    if (round >= 0) times.get(name)?.push(performance.now() - start)
  }
}

const medianOf = (name: string) => [...(times.get(name) ?? [])].sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN
const floor = medianOf('remark-parse alone')
console.log(`${postings.length} postings, ${(bytes / 1e6).toFixed(2)} MB, ${rounds} rounds; × remark-parse on the same bytes\n`)
for (const name of Object.keys(stages)) {
  const time = medianOf(name)
  console.log(
    `${name.padEnd(28)} ${(time / floor).toFixed(2).padStart(5)} ×   ${((postings.length / time) * 1000).toFixed(0).padStart(6)} postings/s   ${(bytes / 1e3 / time).toFixed(2).padStart(5)} MB/s`,
  )
}
const facts = (medianOf('the document and its facts') - medianOf('the document')) / floor
console.log(`\nReading the facts of a parsed document costs ${(facts * 100).toFixed(0)}% of remark-parse.`)
const wording = medianOf('the rules on wording alone') / floor
console.log(`All rules on wording together cost ${(wording * 100).toFixed(0)}% of remark-parse.`)

const slowest = postings
  .map(({ path, text }) => {
    const start = performance.now()
    lint(text, { path, on: '2026-11-22' })
    return { path, ms: performance.now() - start }
  })
  .sort((a, b) => b.ms - a.ms)
  .slice(0, 3)
console.log(`Slowest: ${slowest.map(({ path, ms }) => `${path.split('/').at(-1)} ${ms.toFixed(0)} ms`).join(', ')}`)
