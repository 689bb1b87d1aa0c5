import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { main } from '../../src/cli/main.js'

export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** A folder of its own with these files in it, gone when the test is over. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'paylint-')))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

/** Runs the command line in this process, in a folder, on a fixed day. */
export async function paylint(
  cwd: string,
  argv: readonly string[],
  world: {
    readonly stdin?: string | Uint8Array
    readonly tty?: boolean
    readonly env?: Record<string, string>
    readonly tick?: number
  } = {},
): Promise<Ran> {
  const out: string[] = []
  const err: string[] = []
  let clock = 0
  const tty = world.tty === true
  const code = await main(argv, {
    cwd,
    env: world.env ?? {},
    stdin: async () => Buffer.from(world.stdin ?? ''),
    stdout: { write: (text) => void out.push(text), isTTY: tty, columns: tty ? 100 : undefined },
    stderr: { write: (text) => void err.push(text), isTTY: tty, columns: tty ? 100 : undefined },
    today: () => '2026-11-22',
    now: () => {
      clock += world.tick ?? 1
      return clock
    },
  })
  return { code, out: out.join(''), err: err.join('') }
}

/** A job in Denver that states no pay, and nothing else wrong with it that Colorado asks for. */
export const noPay = `---
title: Pump Fitter
locations: ["Denver, CO"]
employer: {employees: 40, in: {us-co: 12}}
---

# Pump Fitter

You build and test pumps for farms along the river.

## Requirements

- One year in a workshop.

## Benefits

- Medical and dental insurance
- 401(k) plan
- 15 days of paid time off

## How to apply

Apply by December 31, 2026: write to jobs@example.com.
`

/** The same with pay. */
export const withPay = noPay.replace('## Benefits', '## Pay\n\n$60,000 to $75,000 a year.\n\n## Benefits')

/** The same with a list of benefits that is left open, which a safe fix closes. */
export const openList = withPay.replace('- 15 days of paid time off', '- 15 days of paid time off, and more')
