import { type Technology, technologies } from './technologies.js'

/** Words that come between a number of years and what they are of. */
const filler =
  /^(?:'s?|’s?|of|in|with|using|on|as|a|an|the|and|hands[- ]on|professional|commercial|industry|practical|proven|recent|relevant|direct|prior|solid|strong|extensive|production|work(?:ing)?|full[- ]time|experience|expertise|exp|knowledge|development|developing|programming|coding|building|use|level|,|:|-|–|—|\()(?=[\s,:(]|$)/i
const joint = /^\s*(?:,\s*(?:and|or|and\/or)?|\/|&|\+|and\/or\b|and\b|or\b)\s*/i
/** What may follow the name of a technology for the years to be of it alone. */
const closing =
  /^\s*(?:$|[.;:)\n(–—]|-\s|(?:experience|development|programming|required|is|are|at|for|preferred|or more|or greater|skills)\b)/i

/** Names that are also plain words: only as they are written here. */
const plainWords =
  /^(?:Go|Rust|Swift|Spark|Express|Ray|Notion|R|Slack|Zoom|Flux|Chef|Puppet|Helm|Lambda|Phoenix|Remix|Astro|Cursor|Claude|Gemini|Apex|Loki|Consul|Nomad|Prefect|Mojo|Node|Spring|Confluence|Copilot|Bun|Dart|Julia|Flask|Ionic|Electron|Packer|Airflow|Transformers library|Iceberg|Polars|Looker|Bootstrap|Snowflake|Ruby|Rails|Babel|Fabric|Vault|Jest|Cypress|Selenium|Git|Java|Perl|Yarn|Redux|Backstage|Cassandra|React|Angular|Vue|Tailwind|Azure|Firebase|Prisma|Kafka|Oracle|Apple)$/

interface Name {
  readonly words: string
  readonly exact: boolean
  readonly technology: Technology
}

const indexes = new WeakMap<readonly Technology[], ReadonlyMap<string, readonly Name[]>>()

/** Names by their first three letters in lower case, longest first. */
function indexOf(known: readonly Technology[]): ReadonlyMap<string, readonly Name[]> {
  const made = indexes.get(known)
  if (made) return made
  const index = new Map<string, Name[]>()
  const names = known.flatMap((technology) =>
    [technology.name, ...technology.also].map((words) => ({ words, exact: plainWords.test(words), technology })),
  )
  for (const name of names.sort((a, b) => b.words.length - a.words.length)) {
    const key = name.words.slice(0, 1).toLowerCase()
    index.set(key, [...(index.get(key) ?? []), name])
  }
  indexes.set(known, index)
  return index
}

/** The technology whose name stands at a place of a text, and where it ends; null where none does. */
export function technologyAt(
  text: string,
  at: number,
  known: readonly Technology[] = technologies,
): { readonly technology: Technology; readonly to: number } | null {
  if (/[\p{L}\p{N}]/u.test(text[at - 1] ?? '')) return null
  for (const { words, exact, technology } of indexOf(known).get(text.slice(at, at + 1).toLowerCase()) ?? []) {
    const written = text.slice(at, at + words.length)
    if (exact ? written !== words : written.toLowerCase() !== words.toLowerCase()) continue
    if (
      /^[\p{L}\p{N}#+]/u.test(text.slice(at + words.length)) &&
      !/^\+\s*years/.test(text.slice(at + words.length, at + words.length + 10))
    )
      continue
    if (/^-\w/.test(text.slice(at + words.length, at + words.length + 2))) continue
    return { technology, to: at + words.length }
  }
  return null
}

const alternative = /\/|\bor\b|similar|equivalent|other/i

/** Lists are read no further. */
const farthest = 300

/**
 * The technologies that years of experience are of: named right behind the years ("12 years of FastAPI and Kafka"), or right before them
 * ("FastAPI: 12+ years").
 *
 * @param text the text of the block
 * @param from where the words for the years begin and `to` where they end
 * @returns `either`: one of those found is enough, or something that is no technology would do as well
 */
export function governedBy(
  text: string,
  from: number,
  to: number,
  known: readonly Technology[],
): { readonly found: readonly Technology[]; readonly either: boolean } {
  const before = /(?:^|[\s,;(])(\S{1,24}(?: \S{1,20}){0,2}?)\s{0,3}(?::|\(|-|–|—)\s{0,3}(?:at least |minimum(?: of)? )?$/.exec(
    text.slice(Math.max(0, from - 70), from),
  )
  if (before?.[1] !== undefined) {
    const start = from - before[0].length + before[0].indexOf(before[1])
    const named = technologyAt(text, start, known)
    if (
      named !== null &&
      text.slice(named.to, start + before[1].length).trim() === '' &&
      !/\b(?:or|and)\s+$/.test(text.slice(0, start).slice(-5))
    )
      return { found: [named.technology], either: false }
  }
  const end = Math.min(text.length, to + farthest)
  let at = skipFiller(text, to, end)
  const found: Technology[] = []
  let either = false
  let link = ''
  while (at < end) {
    const named = technologyAt(text, at, known)
    // What is named next is no technology that is known: where it would do instead, nothing is asked of those before it.
    if (named === null) return alternative.test(link + text.slice(at, at + 80)) ? { found: [], either: true } : { found, either }
    found.push(named.technology)
    const rest = text.slice(named.to, end)
    if (closing.test(rest)) return { found, either }
    const next = joint.exec(rest)?.[0]
    if (next === undefined) return { found: found.slice(0, -1), either: true }
    link = next
    either ||= alternative.test(link)
    at = named.to + link.length
  }
  return { found, either }
}

function skipFiller(text: string, from: number, end: number): number {
  let at = from
  for (let words = 0; words < 12; words += 1) {
    at += /^\s{0,5}/.exec(text.slice(at, at + 5))?.[0].length ?? 0
    const word = filler.exec(text.slice(at, Math.min(end, at + 24)))?.[0]
    if (word === undefined) return at
    at += word.length
  }
  return at
}
