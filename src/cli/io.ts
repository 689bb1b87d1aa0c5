import type { Day } from '../law/time.js'

/** A place that text goes to. */
export interface Stream {
  write(text: string): void
  readonly isTTY: boolean
  /** Columns of the terminal; undefined where it is none. */
  readonly columns: number | undefined
}

/** The world that the command line runs in; tests bring their own. */
export interface Io {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdin: () => Promise<Uint8Array>
  readonly stdout: Stream
  readonly stderr: Stream
  /** The day by the local calendar. */
  readonly today: () => Day
  /** Milliseconds from any beginning, for timings. */
  readonly now: () => number
}
