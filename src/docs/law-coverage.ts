import type { Jurisdiction, Obligation } from '../law/jurisdiction.js'

/**
 * `jurisdictions/README.md`: what each law asks of a posting, since when and until when, how sure we are, what is only cited and what is
 * not covered. It names no day of its own, so that it is the same whenever it is written.
 */
export function lawCoverage(jurisdictions: readonly Jurisdiction[]): string {
  return [
    '# The laws',
    '',
    'Written by `npm run generate` from the files beside this page: a file per law, each duty with its days, its citation and the day it was read. `paylint law --as-of 2027-01-01` prints what holds on a day, `paylint explain us-co` all of one law.',
    '',
    'How sure: *official*, the text itself was read; *secondary*, two independent readers agree; *single*, one reader; *memory*, nobody looked it up, so a finding that rests on it is never an error. None of this is legal advice.',
    ...section('Looked for, and no law on postings was found:', notFound),
    ...section('Postings in other languages:', otherLanguages),
    ...jurisdictions.flatMap(chapter),
    '',
  ].join('\n')
}

/** Places about which somebody looked and found nothing that a posting must hold. */
const notFound = [
  'Oregon (HB 2746 died on 2025-06-27; its rule on people out of work is below), Michigan, Pennsylvania, Alaska, New Mexico, New Hampshire, Kentucky, Montana, Chicago, and Philadelphia as to pay.',
  'Newfoundland and Labrador: the part of its act of 2022 on pay transparency was not proclaimed in any source seen.',
  'Nova Scotia (a ban on questions about past pay only; a bill of 2023 on postings did not pass in anything seen), Manitoba (bills only), and Canada’s federal sector.',
  'The United Kingdom, and the members of the European Union without a chapter below: the Directive of 2023 binds states, not private employers.',
  'Seventeen states have a law on pay in postings or on request: the list below holds each of them. No source later than September 2026 was found, so a law of autumn 2026 can be missed.',
]

const otherLanguages = [
  'paylint reads English. Of other languages it knows the words for pay, some words that give no figure (“nach Vereinbarung”, “competitivo”, “dohodou”), the words for an hour, a month and a year, some forty job titles in German and Polish, and three phrases on age in German and Latvian.',
  'A posting in a language that is not read gets one finding that says so (`structure/language-not-read`) and is never told that it states no pay.',
]

function chapter(law: Jurisdiction): readonly string[] {
  return [
    '',
    `## ${law.name} (\`${law.id}\`)`,
    '',
    ...(law.obligations.length === 0
      ? ['Asks nothing of a posting itself.']
      : [
          '| since | until | asks | employers | cite | how sure | read |',
          '|---|---|---|---|---|---|---|',
          ...law.obligations.map(row),
        ]),
    ...section('Unsettled, so at most a warning:', [...new Set(law.obligations.flatMap(({ unsettled }) => unsettled ?? []))]),
    ...(law.alsoCite ?? []).map(
      (also) =>
        `\nCited beside its findings, with none of its own: **${also.name}** (${linked(also.source)}${also.until === undefined ? '' : `, until ${also.until}`}).`,
    ),
    ...section(
      'Beyond the posting (told by `paylint explain`, never a finding):',
      law.beyond?.map((duty) => `${duty.says} (${linked(duty.source)})`),
    ),
    ...section('Not covered:', law.notCovered),
  ]
}

function row(duty: Obligation): string {
  const cells = [
    duty.from,
    duty.until ?? '',
    duty.says,
    employersOf(duty),
    linked(duty.source),
    duty.source.confidence,
    duty.source.read,
  ]
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
}

function employersOf(duty: Obligation): string {
  const { total, here } = duty.employees ?? {}
  const sizes = [sizeOf(total, 'in all'), sizeOf(here, 'here')].filter((size) => size !== '')
  return sizes.length === 0 ? 'any' : sizes.join(', ')
}

function sizeOf(size: NonNullable<Obligation['employees']>['total'], where: string): string {
  if (size === undefined) return ''
  if (typeof size === 'number') return `${size}+ ${where}`
  return Object.entries(size)
    .sort()
    .map(([day, count]) => (count === null ? `no longer from ${day}` : `${count}+ ${where} from ${day}`))
    .join(', ')
}

function linked(source: { readonly cite: string; readonly url: string | null }): string {
  return source.url === null ? source.cite : `[${source.cite}](${source.url})`
}

function section(title: string, lines: readonly string[] | undefined): readonly string[] {
  return lines === undefined || lines.length === 0 ? [] : ['', title, '', ...lines.map((line) => `- ${line}`)]
}
