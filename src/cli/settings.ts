import type { Command } from 'commander'
import { CannotRun } from '../config/cannot-run.js'
import type { Settings } from '../config/read.js'
import { jurisdictionId, type Known } from '../config/selectors.js'
import type { Employer } from '../facts/facts.js'
import type { Jurisdiction } from '../law/jurisdiction.js'
import type { Day } from '../law/time.js'
import { dayOf } from './days.js'
import { shown } from './files.js'
import { type Found, findConfiguration, namedConfiguration } from './find-configuration.js'
import type { Io } from './io.js'

/** Options that every command which judges postings takes. */
export interface CommonOptions {
  /** A path; absent: search for one; false: none. */
  readonly config?: string | false
  readonly asOf?: string
  readonly jurisdiction?: string
  readonly employees?: string
}

/** What options and configuration come to. */
export interface Judging {
  readonly on: Day
  readonly employer: Employer
  readonly country?: string
  readonly jurisdictions: readonly Jurisdiction[]
  readonly reached?: readonly string[]
  readonly severities: Settings['severities']
  readonly options: Settings['options']
  readonly allow: Settings['allow']
  readonly statements: Settings['statements']
  /** The file that was used, as reports name it; null when there is none. */
  readonly configuration: string | null
}

/** Adds the common options to a command. */
export function withCommonOptions(command: Command): Command {
  return command
    .option('--config <file>', 'use this configuration, search for none')
    .option('--no-config', 'use no configuration')
    .option('--as-of <day>', 'the day asked about, YYYY-MM-DD (default: today)')
    .option('--jurisdiction <ids>', 'only these laws, as if the posting reached them: us-co,us-wa')
    .option('--employees <n>', 'how many people you employ in all')
}

/**
 * Reads the configuration and puts the options over it. What the configuration holds and this version does not use is told on standard error.
 *
 * @throws CannotRun on a wrong option or configuration
 */
export async function judging(
  options: CommonOptions,
  known: Pick<Known, 'rules'> & { readonly jurisdictions: readonly Jurisdiction[] },
  io: Io,
): Promise<Judging> {
  const found = await foundBy(options.config, io)
  const name = found === null ? null : shown(found.file, io.cwd)
  const settings =
    found === null || name === null ? nothing : (await import('../config/read.js')).readConfiguration(found.text, name, known)
  if (settings.unused.length > 0) {
    io.stderr.write(`${name}: this version does not use ${listOf(settings.unused)} yet; everything else in it counts.\n`)
  }
  for (const other of found?.passedOver ?? []) io.stderr.write(`${name} is used; ${shown(other, io.cwd)} beside it is not.\n`)
  const { only } = settings
  return {
    on: options.asOf === undefined ? io.today() : dayOf(options.asOf),
    employer: { ...settings.employer, ...(options.employees === undefined ? {} : { employees: countOf(options.employees) }) },
    severities: settings.severities,
    options: settings.options,
    allow: settings.allow,
    statements: settings.statements,
    jurisdictions: only === undefined ? known.jurisdictions : known.jurisdictions.filter(({ id }) => only.includes(id)),
    configuration: name,
    ...(settings.country === undefined ? {} : { country: settings.country }),
    ...(options.jurisdiction === undefined ? {} : { reached: idsOf(options.jurisdiction, known) }),
  }
}

async function foundBy(wanted: CommonOptions['config'], io: Io): Promise<Found | null> {
  if (wanted === false) return null
  return wanted === undefined ? findConfiguration(io.cwd) : namedConfiguration(wanted, io.cwd)
}

const nothing: Settings = { severities: {}, options: {}, allow: [], statements: {}, unused: [] }

function idsOf(words: string, known: Known): readonly string[] {
  const ids = words.split(',').filter((word) => word.trim() !== '')
  if (ids.length === 0) throw new CannotRun('`--jurisdiction` names no law. Write, for example, --jurisdiction us-co,us-wa.')
  return ids.map((word) => jurisdictionId(word, known))
}

/** A headcount from an option. */
function countOf(word: string): number {
  if (/^\d{1,9}$/.test(word)) return Number(word)
  throw new CannotRun(`\`--employees ${word}\` is not a number of people. Write a whole number, such as --employees 40.`)
}

function listOf(names: readonly string[]): string {
  const quoted = names.map((name) => `\`${name}\``)
  return quoted.length === 1 ? (quoted[0] ?? '') : `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)}`
}
