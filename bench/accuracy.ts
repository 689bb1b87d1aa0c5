import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Command } from 'commander'
import { parseDocument } from '../src/document/markdown.js'
import { readFacts } from '../src/facts/read.js'
import { judgePosting, type Label, type Miss } from './accuracy/judge.js'
import { Confusion, flagNames, Score } from './accuracy/score.js'

/*
 * How well the facts are read: `npm run accuracy -- <folder> [--labels file…] [--misses] [--json]`. The folder holds postings and
 * `labels*.jsonl`, one JSON object a line: `{file, pay: {kind, ranges}, decoys, benefits, deadline, remote}`.
 */
const command = new Command()
  .name('accuracy')
  .argument('<folder>', 'a folder with labels and the postings they speak of')
  .option('--labels <files...>', 'label files, instead of the labels*.jsonl of the folder')
  .option('--misses', 'list what was read otherwise than labelled')
  .option('--json', 'print numbers and misses as JSON')
  .parse()
const options: { labels?: string[]; misses?: boolean; json?: boolean } = command.opts()
const folder = resolve(command.args[0] ?? '.')
const labelFiles =
  options.labels ??
  (existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => /^labels.*\.jsonl$/.test(name))
        .sort()
    : [])
if (labelFiles.length === 0) {
  console.error(`No labels*.jsonl in ${folder}. Name one with --labels.`)
  process.exit(2)
}

const labels = labelFiles.flatMap((name) => {
  const path = existsSync(join(folder, name)) ? join(folder, name) : resolve(name)
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): Label => JSON.parse(line))
})

const kinds = new Confusion()
const remote = new Confusion()
const ranges = new Score()
const decoys = { listed: 0, taken: 0, postings: 0, postingsWithOneTaken: 0 }
const flags = new Map(flagNames.map((name) => [name, new Score()]))
const misses: Miss[] = []

for (const label of labels) {
  const document = parseDocument(readFileSync(join(folder, label.file), 'utf8'), label.file)
  const judged = judgePosting(label, document, readFacts(document))
  kinds.add(judged.kind.expected, judged.kind.got)
  remote.add(judged.remote.expected, judged.remote.got)
  ranges.addCounts(judged.ranges)
  for (const name of flagNames) flags.get(name)?.add(judged.flags[name].expected, judged.flags[name].got)
  decoys.listed += judged.decoys.listed
  decoys.taken += judged.decoys.taken.length
  decoys.postings += judged.decoys.listed > 0 ? 1 : 0
  decoys.postingsWithOneTaken += judged.decoys.taken.length > 0 || judged.ranges.extra > 0 ? 1 : 0
  misses.push(...judged.misses)
}

const share = (number: number): string => number.toFixed(3)
const scoreRow = (name: string, score: Score): string =>
  `  ${name.padEnd(22)} precision ${share(score.precision)}  recall ${share(score.recall)}  F1 ${share(score.f1)}   (${score.hits} right, ${score.extra} too many, ${score.missed} missed)`

if (options.json) {
  const numbers = {
    postings: labels.length,
    'pay.kind': { accuracy: kinds.accuracy, macroF1: kinds.macroF1, matrix: kinds.matrix() },
    ranges: ranges.numbers(),
    decoys,
    flags: Object.fromEntries([...flags].map(([name, score]) => [name, score.numbers()])),
    remote: { accuracy: remote.accuracy, matrix: remote.matrix() },
    misses,
  }
  console.log(JSON.stringify(numbers, null, 2))
} else {
  console.log(`${labels.length} postings\n`)
  console.log(`pay.kind   accuracy ${share(kinds.accuracy)}  macro-F1 ${share(kinds.macroF1)}   (rows: labelled, columns: read)`)
  console.log(kinds.table())
  console.log(scoreRow('ranges', ranges))
  console.log(
    `  labelled decoys taken for pay: ${decoys.taken} of ${decoys.listed}, in ${decoys.postings} postings that list any`,
  )
  console.log(`  postings with money taken for pay that is none: ${decoys.postingsWithOneTaken} of ${labels.length}\n`)
  for (const [name, score] of flags) console.log(scoreRow(name, score))
  console.log(`\nremote     accuracy ${share(remote.accuracy)}`)
  console.log(remote.table())
  if (options.misses)
    for (const miss of misses) console.log(`${miss.file}\n  ${miss.of}: labelled ${miss.expected}, read ${miss.got}`)
}
