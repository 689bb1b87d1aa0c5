import type { Canvas } from '../report/paint.js'
import type { Io, Stream } from './io.js'

/** Columns where no terminal tells, and the most that a line may take: longer ones are hard to follow. */
const usual = 100
const widest = 120

/** What a stream can show, by the option, the customs of `NO_COLOR` and `FORCE_COLOR`, and what kind of stream it is. */
export function canvasOf(stream: Stream, env: Io['env'], wanted: boolean | undefined): Canvas {
  const color = wanted ?? colorByEnvironment(stream, env)
  return { color, links: color && stream.isTTY && linksBy(env), width: Math.min(widest, widthOf(stream, env)) }
}

/** A file: no colours, no links. */
export const paper: Canvas = { color: false, links: false, width: usual }

function colorByEnvironment(stream: Stream, env: Io['env']): boolean {
  if ((env.NO_COLOR ?? '') !== '') return false
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  return stream.isTTY && env.TERM !== 'dumb'
}

function widthOf(stream: Stream, env: Io['env']): number {
  const told = stream.isTTY ? stream.columns : Number(env.COLUMNS)
  return told !== undefined && Number.isInteger(told) && told >= 20 ? told : usual
}

/** Terminals that are known to show OSC 8 links. */
function linksBy(env: Io['env']): boolean {
  if (env.FORCE_HYPERLINK !== undefined) return env.FORCE_HYPERLINK !== '0'
  if (env.CI !== undefined || env.TERM === 'dumb') return false
  return (
    Number(env.VTE_VERSION) >= 5000 ||
    ['WT_SESSION', 'KONSOLE_VERSION', 'DOMTERM'].some((name) => env[name] !== undefined) ||
    /^(iTerm\.app|WezTerm|vscode|ghostty|Hyper|rio|Tabby)$/.test(env.TERM_PROGRAM ?? '') ||
    /kitty|alacritty|ghostty|foot/.test(env.TERM ?? '')
  )
}
