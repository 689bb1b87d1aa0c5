import { readFileSync } from 'node:fs'
import { main } from '../cli/main.js'
import { terminalPicture } from './picture.js'

/** The day on which the outputs in the README were taken: closing days pass and laws change, so a later day can read otherwise. */
const readmeDay = '2026-11-25'

/** The posting whose report is the README's picture. */
const pictured = 'fixtures/postings/sales/account-executive-ote-only.md'

/** `README.md` as it stands, with the outputs between its markers written anew. */
export async function readme(): Promise<string> {
  const whole = await outputOf(['fixtures/postings', '--no-color'])
  const lines = whole.trimEnd().split('\n')
  const totals = lines.slice(lines.findLastIndex((line) => /^\d+ postings: /.test(line)))
  const help = await outputOf(['check', '--help'])
  return [
    ['check', `…\n\n${totals.join('\n')}`],
    ['help', help.trimEnd()],
  ].reduce((text, [marker = '', output = '']) => between(text, marker, output), readFileSync('README.md', 'utf8'))
}

/** `docs/terminal.svg`: the report of one posting, as a terminal shows it. */
export async function picture(): Promise<string> {
  return terminalPicture(`npx paylint ${pictured}`, await outputOf([pictured, '--color']))
}

async function outputOf(argv: readonly string[]): Promise<string> {
  const out: string[] = []
  await main(argv, {
    cwd: process.cwd(),
    env: {},
    stdin: async () => new Uint8Array(),
    stdout: { write: (text) => void out.push(text), isTTY: false, columns: 100 },
    stderr: { write: () => undefined, isTTY: false, columns: 100 },
    today: () => readmeDay,
    now: () => 0,
  })
  return out.join('')
}

function between(text: string, marker: string, output: string): string {
  const from = `<!-- ${marker} -->\n`
  const to = `<!-- /${marker} -->`
  const start = text.indexOf(from)
  const end = text.indexOf(to)
  if (start === -1 || end < start) throw new Error(`README.md has no ${from.trim()} … ${to}`)
  return `${text.slice(0, start + from.length)}\`\`\`\n${output}\n\`\`\`\n${text.slice(end)}`
}
