import type { Io } from './io.js'

/** Milliseconds before it shows, and between two changes. */
const patience = 500
const pace = 80

export interface Progress {
  /** Tells which file is read now. */
  readonly step: (path: string) => void
  /** Takes the line away. */
  readonly wipe: () => void
}

/** One line on standard error that tells how far a long run is; only on a terminal, only after half a second. */
export function progress(total: number, io: Io, wanted: boolean): Progress {
  if (!wanted || !io.stderr.isTTY) return { step: () => undefined, wipe: () => undefined }
  const begun = io.now()
  let last = begun
  let count = 0
  let shown = false
  return {
    step: (path) => {
      count += 1
      const now = io.now()
      if (now - begun < patience || now - last < pace) return
      last = now
      shown = true
      const line = `Reading ${count} of ${total}  ${path.replace(/[^ -~\u00a0-\u02ff]/g, '?')}`
      io.stderr.write(`\r\u001b[2K${line.slice(0, (io.stderr.columns ?? 80) - 1)}`)
    },
    wipe: () => {
      if (shown) io.stderr.write('\r\u001b[2K')
    },
  }
}
