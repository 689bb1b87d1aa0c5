import type { YAMLParseError } from 'yaml'
import type { Problem } from './document.js'

/** What a person can do about an error of the YAML reader, by its code. `line` is the line it stands on. */
const advice: Readonly<Record<string, (line: string, message: string) => string>> = {
  BLOCK_AS_IMPLICIT_KEY: (line) => `A value with a colon in it needs quotation marks, as in \`${quoted(line)}\`.`,
  TAB_AS_INDENT: () => 'This line begins with a tab. Indent with spaces.',
  BAD_DQ_ESCAPE: () => 'Between double quotation marks a backslash has a meaning of its own. Use single quotation marks.',
  MISSING_CHAR: (_, message) => missing(message),
  BAD_INDENT: () => 'This line is not indented like the ones around it.',
  MULTILINE_IMPLICIT_KEY: () =>
    'This line is not a field. Write `name: value`, or put quotation marks around a value of several lines.',
  UNEXPECTED_TOKEN: () => 'Something stands here that does not belong to the value. Put quotation marks around the whole value.',
  MULTIPLE_DOCS: () => 'The front matter ends twice. Keep one line of three dashes below the fields.',
}

const unreadable = 'This part of the front matter cannot be read. Write `name: value` on a line of its own.'

/** An error of the YAML reader as a problem: the line it stands on and a sentence. `start` is where the source stands in the file. */
export function explainYaml(error: YAMLParseError, source: string, start: number): Problem {
  const at = Math.min(error.pos[0], Math.max(source.length - 1, 0))
  const [from, to] = lineAround(source, error.code === 'MISSING_CHAR' ? openedAt(source, at) : at)
  const line = source.slice(from, to).trim()
  const message = unclosed(line) ?? signAtHead(line) ?? advice[error.code]?.(line, error.message) ?? unreadable
  return { start: start + from, end: start + Math.max(to, from), message }
}

/** The line around an offset, without its indent and its end; the last line with words on it when that one is blank. */
function lineAround(source: string, offset: number): [number, number] {
  let at = offset
  if (source.slice(at, endOfLine(source, at)).trim() === '') while (at > 0 && /\s/.test(source.charAt(at))) at--
  const from = source.lastIndexOf('\n', at - 1) + 1
  const to = endOfLine(source, at)
  const line = source.slice(from, to)
  const indent = line.length - line.trimStart().length
  return [from + indent, from + line.trimEnd().length]
}

function endOfLine(source: string, at: number): number {
  const newline = source.indexOf('\n', at)
  return newline === -1 ? source.length : newline
}

/** Where a mark that is never closed was opened: the first field's line, for the source is read field by field. */
function openedAt(source: string, at: number): number {
  const first = source.search(/\S/)
  return first === -1 ? at : first
}

/** A list or a quotation that is opened on the line and not closed. */
function unclosed(line: string): string | null {
  const [, sign = ''] = /^[^:]{1,60}:[ \t]+(["'[{])/.exec(line) ?? []
  const closing = { '"': '"', "'": "'", '[': ']', '{': '}' }[sign]
  if (closing === undefined) return null
  const isOpen = closing === sign ? line.split(sign).length === 2 : line.split(sign).length > line.split(closing).length
  return isOpen ? `A closing ${closing} is missing.` : null
}

/** A sign that YAML keeps for itself, at the head of a value. */
function signAtHead(line: string): string | null {
  const [, sign] = /^[^:]{1,60}:[ \t]+([*&!@`%|>])/.exec(line) ?? []
  return sign === undefined ? null : `A value that begins with ${sign} needs quotation marks.`
}

function missing(message: string): string {
  const sign = /closing (["'])/.exec(message)?.[1] ?? /(?:with|a) ([\]}])/.exec(message)?.[1]
  if (sign !== undefined) return `A closing ${sign} is missing.`
  return 'A comma, a colon or a closing sign is missing here.'
}

/** `title: Senior: Sales` becomes `title: "Senior: Sales"`. */
function quoted(line: string): string {
  const [, name = 'title', value = 'Sales: West'] = /^([^:]{1,60}):[ \t]+(.{1,80})/.exec(line) ?? []
  return `${name}: "${value.replaceAll('"', "'").trim()}"`
}
