/**
 * A function from an offset to its line and column, both from 1 (columns in UTF-16 code units); `\n`, `\r\n` and a lone `\r` end a
 * line. The table of lines is built at the first call. An offset outside the text counts as its nearest end.
 */
export function lineTable(text: string): (offset: number) => { readonly line: number; readonly column: number } {
  let starts: number[] | null = null
  return (offset) => {
    starts ??= lineStarts(text)
    const wanted = Math.min(Math.max(offset, 0), text.length)
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= wanted) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: wanted - (starts[low] ?? 0) + 1 }
  }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length)
  return starts
}

/** The line ending that most lines of the text have; `\n` where they are even or there is none. */
export function prevailingNewline(text: string): '\n' | '\r\n' {
  let crlf = 0
  let lf = 0
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
    if (text.charCodeAt(at - 1) === 13) crlf++
    else lf++
  }
  return crlf > lf ? '\r\n' : '\n'
}
