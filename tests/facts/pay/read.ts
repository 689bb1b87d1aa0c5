import { parseDocument } from '../../../src/document/markdown.js'
import type { PayFacts, PayMention } from '../../../src/facts/facts.js'
import { readFacts } from '../../../src/facts/read.js'

/** The pay of a posting that holds one line of its own between neutral sections. */
export const payOf = (line: string, head = ''): PayFacts => {
  const text = `${head}# Lamp Fitter\n\n## The work\n\nYou fit lamps in shops and offices.\n\n## Details\n\n${line}\n\n## How to apply\n\nWrite to us.\n`
  return readFacts(parseDocument(text, 'lamp-fitter.md')).pay
}

/** The pay of a whole posting. */
export const payOfPosting = (text: string): PayFacts => readFacts(parseDocument(text, 'posting.md')).pay

const end = (value: number | null): string => (value === null ? '' : String(value))

/** One statement in short: `base 20..25 USD/hour`; a period that is only meant, not said, has a question mark. */
export const inShort = ({ what, form, min, max, currency, period, periodStated }: PayMention): string =>
  form === 'vague'
    ? 'vague'
    : `${what} ${form === 'single' ? end(min) : `${end(min)}..${end(max)}`} ${currency ?? 'none'}/${period ?? 'none'}${period !== null && !periodStated ? '?' : ''}`

/** All statements with figures in short, in order. */
export const statedIn = (pay: PayFacts): readonly string[] => pay.mentions.filter(({ form }) => form !== 'vague').map(inShort)
