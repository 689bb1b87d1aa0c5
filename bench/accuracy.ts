import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Command } from 'commander'
import { parseDocument } from '../src/document/markdown.js'
import { readFacts } from '../src/facts/read.js'
import { judgePosting, type Label } from './accuracy/judge.js'
import { type Counts, confusionOf, countsOf, flagNames, ratesOf, sumOf, tableOf } from './accuracy/score.js'

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

const absent = labels.find((label) => !existsSync(join(folder, label.file)))
if (absent) {
  console.error(`The labels speak of ${absent.file}, which is not in ${folder}.`)
  process.exit(2)
}

const judged = labels.map((label) => {
  const document = parseDocument(readFileSync(join(folder, label.file), 'utf8'), label.file)
  return judgePosting(label, document, readFacts(document))
})
const kinds = confusionOf(judged.map(({ kind }) => kind))
const remote = confusionOf(judged.map((posting) => posting.remote))
const ranges = sumOf(judged.map((posting) => posting.ranges))
const unwritten = judged.reduce((sum, posting) => sum + posting.unwritten, 0)
const flags = flagNames.map((name) => ({ name, counts: sumOf(judged.map((posting) => countsOf(posting.flags[name]))) }))
const misses = judged.flatMap((posting) => posting.misses)
const decoys = {
  listed: judged.reduce((sum, posting) => sum + posting.decoys.listed, 0),
  taken: judged.reduce((sum, posting) => sum + posting.decoys.taken.length, 0),
  postings: judged.filter((posting) => posting.decoys.listed > 0).length,
  postingsWithOneTaken: judged.filter((posting) => posting.decoys.taken.length > 0 || posting.ranges.extra > 0).length,
}

const share = (number: number): string => number.toFixed(3)
const row = (name: string, counts: Counts): string => {
  const { precision, recall, f1 } = ratesOf(counts)
  const { hits, extra, missed } = counts
  return `  ${name.padEnd(18)} precision ${share(precision)}  recall ${share(recall)}  F1 ${share(f1)}   (${hits} right, ${extra} too many, ${missed} missed)`
}

if (options.json) {
  const { accuracy, macroF1, counts } = kinds
  const numbers = {
    postings: labels.length,
    'pay.kind': { accuracy, macroF1, matrix: counts },
    ranges: { ...ranges, ...ratesOf(ranges), currencyUnwritten: unwritten },
    decoys,
    flags: Object.fromEntries(flags.map(({ name, counts }) => [name, { ...counts, ...ratesOf(counts) }])),
    remote: { accuracy: remote.accuracy, matrix: remote.counts },
    misses,
  }
  console.log(JSON.stringify(numbers, null, 2))
} else {
  console.log(`${labels.length} postings\n`)
  console.log(`pay.kind   accuracy ${share(kinds.accuracy)}  macro-F1 ${share(kinds.macroF1)}   (rows: labelled, columns: read)`)
  console.log(tableOf(kinds))
  console.log(row('ranges', ranges))
  console.log(`  among the right ones, labelled with a currency that is not written: ${unwritten}`)
  console.log(
    `  labelled decoys taken for pay: ${decoys.taken} of ${decoys.listed}, in ${decoys.postings} postings that list any`,
  )
  console.log(`  postings with money taken for pay that is none: ${decoys.postingsWithOneTaken} of ${labels.length}\n`)
  for (const { name, counts } of flags) console.log(row(name, counts))
  console.log(`\nremote     accuracy ${share(remote.accuracy)}`)
  console.log(tableOf(remote))
  if (options.misses)
    for (const { file, of, expected, got } of misses) console.log(`${file}\n  ${of}: labelled ${expected}, read ${got}`)
}
