#!/usr/bin/env node
import type { Day } from '../law/time.js'
import type { Stream } from './io.js'
import { main } from './main.js'

function stream(to: NodeJS.WriteStream): Stream {
  // Whoever reads may go away (`paylint | head`): there is nobody left to tell.
  to.on('error', (problem: NodeJS.ErrnoException) => {
    if (problem.code !== 'EPIPE') throw problem
    process.exit()
  })
  return {
    write: (text) => {
      to.write(text)
    },
    get isTTY() {
      return to.isTTY === true
    },
    get columns() {
      return to.columns
    },
  }
}

async function stdin(): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  for await (const part of process.stdin) parts.push(part)
  return Buffer.concat(parts)
}

function today(): Day {
  const now = new Date()
  const two = (number: number) => String(number).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}` as Day
}

process.exitCode = await main(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  stdin,
  stdout: stream(process.stdout),
  stderr: stream(process.stderr),
  today,
  now: () => performance.now(),
})
