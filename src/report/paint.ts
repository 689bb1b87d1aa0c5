/** What a stretch of a report may look like. Taken away, every line still says all it said. */
export type Look = 'bold' | 'dim' | 'underline' | 'red' | 'yellow' | 'blue' | 'green' | 'cyan'

/** A stretch of a line: its text and how it looks. */
export interface Piece {
  readonly text: string
  readonly looks?: readonly Look[]
  /** Where it leads, on terminals that can link. */
  readonly url?: string | null
}

/** What the place that a report is written to can show. */
export interface Canvas {
  readonly color: boolean
  /** OSC 8 links. */
  readonly links: boolean
  /** Columns. */
  readonly width: number
}

/** Select Graphic Rendition: on, off. */
const codes = {
  bold: [1, 22],
  dim: [2, 22],
  underline: [4, 24],
  red: [31, 39],
  yellow: [33, 39],
  blue: [34, 39],
  green: [32, 39],
  cyan: [36, 39],
} as const satisfies Record<Look, readonly [number, number]>

/** Writes pieces one after the other as a terminal shows them; plain text where it has no colours. */
export function paint(pieces: readonly Piece[], canvas: Canvas): string {
  return pieces.map((piece) => linked(styled(piece, canvas), piece.url, canvas)).join('')
}

function styled({ text, looks = [] }: Piece, canvas: Canvas): string {
  if (!canvas.color || text === '') return text
  return looks.reduce((inner, look) => `\u001b[${codes[look][0]}m${inner}\u001b[${codes[look][1]}m`, text)
}

function linked(text: string, url: string | null | undefined, canvas: Canvas): string {
  if (!canvas.links || url === null || url === undefined || !/^https?:\/\/[!-~]+$/.test(url)) return text
  return `\u001b]8;;${url}\u001b\\${text}\u001b]8;;\u001b\\`
}
