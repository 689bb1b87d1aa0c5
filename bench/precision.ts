import { readdirSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { Command } from 'commander'
import { rules } from '../rules/index.js'
import { dayOf } from '../src/cli/days.js'
import { lint } from '../src/index.js'

/*
 * What the rules find in a folder of postings, for a reader to judge: `npx tsx bench/precision.ts <folder>` counts the findings of each
 * rule, `--rule <id> --draw 25 --seed 7` draws some of one rule's and shows each with the words around it.
 */
const command = new Command()
  .name('precision')
  .argument('<folder>', 'a folder of postings')
  .option('--rule <id>', 'draw from the findings of this rule')
  .option('--draw <n>', 'how many to draw', '25')
  .option('--seed <n>', 'the same seed draws the same findings', '7')
  .option('--as-of <day>', 'the day asked about', '2026-11-22')
  .option('--around <n>', 'how many characters to show on each side', '120')
  .parse()
const options: { rule?: string; draw: string; seed: string; asOf: string; around: string } = command.opts()
const folder = resolve(command.args[0] ?? '.')
if (options.rule !== undefined && !rules.some(({ id }) => id === options.rule)) {
  console.error(`There is no rule \`${options.rule}\`.`)
  process.exit(2)
}
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .sort()
const found = names.flatMap((name) => {
  const text = readFileSync(join(folder, name), 'utf8')
  return lint(text, { on: dayOf(options.asOf), path: name }).findings.map((finding) => ({
    name: basename(name, '.md'),
    text,
    finding,
  }))
})

if (options.rule === undefined) countByRule()
else show(options.rule)

function countByRule(): void {
  const rows = new Map<string, { findings: number; readonly postings: Set<string> }>()
  const listed = new Map<string, number>()
  for (const { finding, name } of found) {
    const key = `${finding.severity.padEnd(8)} ${finding.rule}`
    const row = rows.get(key) ?? { findings: 0, postings: new Set<string>() }
    row.findings += 1
    row.postings.add(name)
    rows.set(key, row)
    if (finding.severity !== 'info') listed.set(name, (listed.get(name) ?? 0) + 1)
  }
  for (const [key, row] of [...rows].sort((a, b) => b[1].findings - a[1].findings)) {
    console.log(`${String(row.findings).padStart(6)} in ${String(row.postings.size).padStart(4)}  ${key}`)
  }
  const counts = names.map((name) => listed.get(basename(name, '.md')) ?? 0).sort((a, b) => a - b)
  console.log(
    `\n${names.length} postings; errors and warnings a posting: median ${counts[counts.length >> 1] ?? 0}, most ${counts.at(-1) ?? 0}`,
  )
}

function show(rule: string): void {
  const ours = found.filter(({ finding }) => finding.rule === rule)
  const next = randomFrom(Number(options.seed))
  const order = ours.map((one) => ({ one, at: next() })).sort((a, b) => a.at - b.at)
  const width = Number(options.around)
  console.log(
    `${rule}: ${ours.length} findings, ${Math.min(ours.length, Number(options.draw))} drawn with seed ${options.seed}\n`,
  )
  for (const { one } of order.slice(0, Number(options.draw))) {
    const { text, finding, name } = one
    const around = `${text.slice(Math.max(0, finding.start - width), finding.start)}⟦${text.slice(finding.start, finding.end)}⟧${text.slice(finding.end, finding.end + width)}`
    console.log(`${name}  ${finding.severity}  ${finding.message}\n    ${around.replace(/\s+/g, ' ')}\n`)
  }
}

/** Numbers from 0 to 1 that a seed decides (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
