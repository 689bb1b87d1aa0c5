import { createRequire } from 'node:module'

/** What retext-equality says of some words of a text; offsets are UTF-16 code units into that text, half-open. */
export interface EqualityMessage {
  readonly id: string
  readonly from: number
  readonly to: number
}

let read: ((text: string) => readonly EqualityMessage[]) | null = null

/**
 * Runs retext with retext-equality over a text. The two are loaded at the first call, so that a run that never needs them never pays for
 * them; `require` of a module loads it at once, and linting stays synchronous.
 *
 * @param text one or more sentences of prose, without markup
 * @returns in reading order; words that retext holds for cited ("the word “lame”") have no message
 */
export function equalityMessages(text: string): readonly EqualityMessage[] {
  read ??= load()
  return read(text)
}

function load(): (text: string) => readonly EqualityMessage[] {
  const require = createRequire(import.meta.url)
  const { retext }: typeof import('retext') = require('retext')
  const { default: english }: typeof import('retext-english') = require('retext-english')
  const { default: equality }: typeof import('retext-equality') = require('retext-equality')
  const { VFile }: typeof import('vfile') = require('vfile')
  const processor = retext().use(english).use(equality).freeze()
  return (text) => {
    const file = new VFile(text)
    processor.runSync(processor.parse(file), file)
    const messages = file.messages.flatMap(({ ruleId, place }) => {
      if (ruleId === undefined || place === undefined || !('start' in place)) return []
      const { start, end } = place
      if (start.offset === undefined || end.offset === undefined) return []
      return [{ id: ruleId, from: start.offset, to: end.offset }]
    })
    // They come by rule.
    return messages.sort((a, b) => a.from - b.from || b.to - a.to)
  }
}
