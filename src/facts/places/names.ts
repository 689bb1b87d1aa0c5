/** Words with a capital that may follow a place and leave it a place: "Denver Office", "Colorado Residents". */
const mayFollow = new Set(
  `annual area areas applicants application base based bay benefits candidates city compensation county district employees estimated expected
  full-time greater headquarters hiring hourly hq hub hybrid jobs location locations market metro metropolitan minimum office offices on-site
  only onsite or and part-time pay position positions range ranges region remote resident residents role roles salaries salary site starting
  state states target team tier time timezone total wage wages zone`.split(/\s+/),
)

/** Words with a capital that may stand before a place: "Greater Denver", "Location Denver". */
const mayPrecede = new Set(
  `and any available based candidates central city downtown east eastern except excluding for from greater headquarters hiring home hybrid if in
  includes including job lives location locations metro midtown near north northern not of office offices on-site onsite only or our outside
  preferred primary remote role salary south southern state the to upstate us usa virtual west western where work within`.split(
    /\s+/,
  ),
)

const after = /^[ \u00a0]([A-Z][A-Za-z'\u2019-]*)/
const before = /(^|[^A-Za-z'\u2019.&-])([A-Z][A-Za-z'\u2019&.-]{1,30})[ \u00a0]$/
const owner =
  /\b(?:university|college|colleges|city|county|town|village|state|states|port|bank|museum|diocese|archdiocese|commonwealth|government|department|school|schools|institute|church|league|foundation|clerk|secretary|office|society|chapter|network|planned parenthood|federation|alliance|library|housing authority|family planning) (?:of|for|in)(?: the)?[ \u00a0]$/i

const isSpace = (code: number): boolean => code === 32 || code === 160

/** Whether the place is a part of a longer name: of a person, a team, a newspaper, a university, an office ("City of Los Angeles"). */
export function isPartOfName(text: string, from: number, to: number): boolean {
  const next = isSpace(text.charCodeAt(to)) ? after.exec(text.slice(to, to + 40))?.[1] : undefined
  if (next !== undefined && !mayFollow.has(next.toLowerCase().replace(/'s$|\u2019s$/, ''))) return true
  if (!isSpace(text.charCodeAt(from - 1))) return false
  const head = text.slice(Math.max(0, from - 60), from)
  if (owner.test(head)) return true
  const previous = before.exec(head)
  if (previous === null || previous[2] === undefined) return false
  const starts = /(?:^|[.!?:;\n|(\u2013\u2014\u2022-] ?)$/.test(head.slice(0, previous.index + (previous[1]?.length ?? 0)))
  return !starts && !mayPrecede.has(previous[2].toLowerCase())
}
