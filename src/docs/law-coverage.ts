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
    ...jurisdictions.flatMap(chapter),
    '',
  ].join('\n')
}

function chapter(law: Jurisdiction): readonly string[] {
  return [
    '',
    `## ${law.name} (\`${law.id}\`)`,
    '',
    '| since | until | asks | employers | cite | how sure | read |',
    '|---|---|---|---|---|---|---|',
    ...law.obligations.map(row),
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
