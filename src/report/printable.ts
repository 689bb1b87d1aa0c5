/** Longest stretch of a posting that is quoted on a terminal. */
const longest = 300

/** Marks that turn or hide text: embeddings, overrides and isolates are shown by number, since they can make a line read as another. */
const turning = /[\u202a-\u202e\u2066-\u2069]/g
/** Marks that show nothing: soft hyphen, direction marks, zero-width space, word joiner, byte-order mark, tags. */
const hidden = /[\u00ad\u061c\u200b\u200e\u200f\u2060-\u2064\ufeff\u{e0000}-\u{e007f}]/gu
const controls = /\p{Cc}/gu
const blank = /[\s\u2028\u2029\u0085]+/g
const loneSurrogate = /\p{Surrogate}/gu
/** How continuous-integration logs spell commands of their own: `##[group]`, `##vso[…]`, `##teamcity[…]`. */
const logCommand = /##(?=\w{0,20}\[)/g

/**
 * Words of a posting, or a path, made fit to print: one line, no control characters, no escape sequences, no marks that turn text around,
 * nothing a build log would take for a command. What could deceive is shown (`␛`, `\u202e`); what only hides is left out.
 *
 * @param limit how many UTF-16 code units to keep; what is cut ends in `…`
 */
export function printable(text: string, limit = longest): string {
  const kept = text.length > limit * 4 ? text.slice(0, limit * 4) : text
  const line = kept
    .replace(blank, ' ')
    .replace(hidden, '')
    .replace(turning, byNumber)
    .replace(controls, picture)
    .replace(loneSurrogate, '\ufffd')
    .replace(logCommand, '# #')
    .trim()
  return line.length > limit
    ? `${line
        .slice(0, limit - 1)
        .replace(loneSurrogate, '')
        .trimEnd()}…`
    : line
}

/** A finished line that a build log would take for a command (it begins with `::`) no longer does. */
export function harmless(line: string): string {
  return line.replace(/^(\s*):(?=:)/, '$1: ')
}

function byNumber(mark: string): string {
  return `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** `␛` for escape and so on; the C1 controls have no pictures. */
function picture(control: string): string {
  const code = control.charCodeAt(0)
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  return code === 0x7f ? '␡' : byNumber(control)
}
