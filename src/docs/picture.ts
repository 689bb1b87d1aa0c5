/** Pixels of one character cell and of the frame; the font is whatever monospace the viewer has, so widths are forced. */
const cell = { width: 8.4, height: 20 }
const frame = 20

/** The looks of the terminal report (Select Graphic Rendition) as classes of the picture. */
const classes: Readonly<Record<string, string>> = { 1: 'b', 2: 'd', 4: 'u', 31: 'r', 32: 'g', 33: 'y', 34: 'l', 36: 'c' }
const endings: Readonly<Record<string, readonly string[]>> = { 22: ['b', 'd'], 24: ['u'], 39: ['r', 'g', 'y', 'l', 'c'] }

/**
 * Draws what a terminal shows, as an SVG that reads in light and dark.
 *
 * @param command the command line that stands above the output
 * @param output its output with colours, no links
 */
export function terminalPicture(command: string, output: string): string {
  const lines = [`$ ${command}`, '', ...output.trimEnd().split('\n')]
  const columns = Math.max(...lines.map((line) => line.replace(sgr, '').length))
  const width = Math.ceil(columns * cell.width) + 2 * frame
  const height = lines.length * cell.height + 2 * frame
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="The report of ${escaped(command)}">`,
    `<style>${style}</style>`,
    `<rect width="${width}" height="${height}" rx="8"/>`,
    ...lines.map((line, row) => lineOf(line, frame + (row + 0.75) * cell.height)),
    '</svg>',
    '',
  ].join('\n')
}

const sgr = new RegExp(`${String.fromCharCode(27)}\\[([0-9;]*)m`, 'g')

const style = [
  'rect{fill:#fbfbfa;stroke:#d8d8d4}text{font:14px ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;fill:#1f2328;white-space:pre}',
  '.b{font-weight:700}.d{fill:#6a6f76}.u{text-decoration:underline}.r{fill:#b3261e}.y{fill:#8a5a00}.l{fill:#0b57a4}.g{fill:#1a6e37}.c{fill:#006a75}',
  '@media(prefers-color-scheme:dark){rect{fill:#16181b;stroke:#30343a}text{fill:#e4e6e9}.d{fill:#9aa1a9}.r{fill:#ff8a80}.y{fill:#f0c05a}.l{fill:#8ab8ff}.g{fill:#7ed99a}.c{fill:#74d3dd}}',
].join('')

function lineOf(line: string, y: number): string {
  const on = new Set<string>()
  let column = 0
  let at = 0
  let drawn = ''
  for (const match of [...line.matchAll(sgr), null]) {
    const text = line.slice(at, match?.index ?? line.length)
    if (text.trim() !== '') {
      const x = (frame + column * cell.width).toFixed(1)
      const wide = (text.length * cell.width).toFixed(1)
      drawn += `<tspan x="${x}" textLength="${wide}"${on.size > 0 ? ` class="${[...on].join(' ')}"` : ''}>${escaped(text)}</tspan>`
    }
    column += text.length
    if (match === null) break
    at = match.index + match[0].length
    for (const code of (match[1] ?? '').split(';')) {
      const look = classes[code]
      if (look !== undefined) on.add(look)
      for (const gone of endings[code] ?? []) on.delete(gone)
      if (code === '0' || code === '') on.clear()
    }
  }
  return `<text y="${y}" xml:space="preserve">${drawn}</text>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
