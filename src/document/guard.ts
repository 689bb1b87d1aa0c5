/**
 * A Markdown reader needs time that grows with the square of the emphasis, links and code of one paragraph, and a stack that grows with
 * its nesting. No posting comes near these limits; a text that does is read with its marks as plain letters from there on.
 */
const budget = 20_000_000
const deepest = 30
const widestIndent = 120

const marks = /[*_[\]`!]|<(?=[!?])/g
const underline = /^ {0,3}(?:={1,200}|-{1,200})[ \t]*$/
const underlines = /^ {0,3}[=-][=\t -]*$/gm
const blankLines = /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/g
const lines = /[^\r\n]+/g
/** A line that ends the paragraph before it whatever that was. */
const opensBlock = /^[ \t]{0,40}(?:[-+*] |#{1,6} )/

/** Any letter: what stands in place of a mark that is not to be seen by the parser, keeping all offsets. */
const letter = 'x'

/** The text without the marks that would choke a Markdown reader; of the same length. */
export function tame(text: string): string {
  return withoutChokingMarks(withoutDepth(text))
}

function withoutDepth(text: string): string {
  if (!/(?:(?:>|[-+*]|\d{1,9}[.)])[ \t]{0,40}){31}/.test(text) && !/^[ \t]{121}/m.test(text)) return text
  return text.replace(lines, (line) => {
    let depth = 0
    let at = 0
    let tamed = ''
    while (at < line.length) {
      container.lastIndex = at
      const marker = container.exec(line)?.[0]
      if (marker === undefined) break
      depth++
      const choke = depth > deepest || (/^[ \t]/.test(marker) && at === 0 && marker.length > widestIndent)
      tamed += choke ? marker.replace(/[^ \t]/g, letter) : marker
      at += marker.length
    }
    return tamed + line.slice(at)
  })
}

const container = /[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))[ \t]?/y

function withoutChokingMarks(text: string): string {
  let spent = 0
  const parts: string[] = []
  let done = 0
  for (const [from, to] of paragraphs(text)) {
    const paragraph = text.slice(from, to)
    const count = mostMarks(paragraph)
    spent += count * count
    if (spent <= budget) continue
    spent -= count * count
    parts.push(
      text.slice(done, from),
      paragraph.replace(marks, letter).replace(underlines, (line) => line.replace(/[=-]/g, letter)),
    )
    done = to
  }
  return done === 0 ? text : parts.join('') + text.slice(done)
}

function* paragraphs(text: string): Generator<[number, number]> {
  let from = 0
  for (const { index } of text.matchAll(blankLines)) {
    yield [from, index]
    from = index
  }
  yield [from, text.length]
}

/** How many marks stand in the longest run of lines that may be one paragraph. */
function mostMarks(paragraph: string): number {
  let most = 0
  let count = 0
  for (const [line] of paragraph.matchAll(lines)) {
    if (opensBlock.test(line)) count = 0
    count += underline.test(line) ? 4 : (line.match(marks)?.length ?? 0)
    most = Math.max(most, count)
  }
  return most
}
