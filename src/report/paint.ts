/** What a stretch of a report may look like. Taken away, every line still says all it said. */
export type Look = 'bold' | 'dim' | 'underline' | 'red' | 'yellow' | 'blue' | 'green' | 'cyan'

/** A stretch of a line: its text and how it looks. */
export interface Piece {
  readonly text: string
  readonly looks?: readonly Look[]
  /** Where it leads; on terminals that can link it is underlined. */
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
  return pieces
    .map(({ text, looks = [], url }) => {
      if (!canvas.links || !isUrl(url)) return styled(text, looks, canvas)
      return `\u001b]8;;${url}\u001b\\${styled(text, [...looks, 'underline'], canvas)}\u001b]8;;\u001b\\`
    })
    .join('')
}

function styled(text: string, looks: readonly Look[], canvas: Canvas): string {
  if (!canvas.color || text === '') return text
  return looks.reduce((inner, look) => `\u001b[${codes[look][0]}m${inner}\u001b[${codes[look][1]}m`, text)
}

/** An address that cannot end the escape sequence it stands in. */
function isUrl(url: string | null | undefined): url is string {
  return url != null && /^https?:\/\/[!-~]+$/.test(url)
}
