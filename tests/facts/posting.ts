import { parseDocument } from '../../src/document/markdown.js'
import type { Facts } from '../../src/facts/facts.js'
import { readFacts } from '../../src/facts/read.js'

/** What is read from a posting. */
export const read = (text: string): Facts => readFacts(parseDocument(text, 'posting.md'))

/** A posting of nothing but front matter and one line. */
export const withHead = (lines: string): string => `---\n${lines}\n---\n\nYou bake bread.\n`
