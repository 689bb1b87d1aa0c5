import type { Document } from '../document/document.js'
import type { Finding } from '../engine/finding.js'
import type { Linted } from '../engine/lint.js'
import type { ReachAnswer } from '../law/obligations.js'
import type { Day } from '../law/time.js'
import { fingerprintsOf } from './fingerprint.js'

/** A place in a text as people name it, both from 1, beside its offset in UTF-16 code units. */
interface Place {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** A finding as a report tells it. */
export interface Told {
  readonly finding: Finding
  readonly state: 'open' | 'waived' | 'known'
  readonly from: Place
  readonly to: Place
  /** The same for the same words in the same section, wherever in the file they move. */
  readonly fingerprint: string
}

/** One posting, or why it could not be read. */
export type RunFile = Posting | Unread

export interface Posting {
  readonly path: string
  readonly error: null
  readonly status: 'open' | 'draft' | 'closed'
  /** It names no place, so that it could be done anywhere in its country. */
  readonly placeless: boolean
  /** The job and its places in a few words, for headings. */
  readonly about: string
  readonly findings: readonly Told[]
  /** The laws that a place or word of it touches. */
  readonly reach: readonly ReachAnswer[]
  /** Ids of the other laws: nothing in it points to them. */
  readonly untouched: readonly string[]
  readonly placeOf: Document['placeOf']
}

export interface Unread {
  readonly path: string
  /** Why it could not be read or written, as a sentence. */
  readonly error: string
}

/** Everything that every format is written from. */
export interface Run {
  /** The version of paylint. */
  readonly version: string
  readonly asOf: Day
  readonly files: readonly RunFile[]
  /** What was mended before the findings were taken, when fixing was asked for; `written` is false when nothing was to be written. */
  readonly fixed?: { readonly fixes: number; readonly postings: number; readonly written: boolean }
}

/** Whether a file was read. */
export function isPosting(file: RunFile): file is Posting {
  return file.error === null
}

/** Puts what came of one posting into the shape that reports read; the tree and the facts are let go. */
export function posting(path: string, { document, facts, findings, reach }: Linted): Posting {
  const placeOf = (offset: number): Place => ({ ...document.placeOf(offset), offset })
  const prints = fingerprintsOf(findings, document)
  return {
    path,
    error: null,
    status: facts.status,
    placeless: facts.places.length === 0 && facts.remote !== 'remote' && facts.remoteIn.length === 0,
    about: aboutOf(facts),
    reach: reach.filter(touches),
    untouched: reach.filter((answer) => !touches(answer)).map(({ jurisdiction }) => jurisdiction.id),
    placeOf: document.placeOf,
    findings: findings.map((finding, index) => ({
      finding,
      state: 'open',
      from: placeOf(finding.start),
      to: placeOf(finding.end),
      fingerprint: prints[index] ?? '',
    })),
  }
}

function touches({ reach, evidence }: ReachAnswer): boolean {
  return reach !== 'no' || evidence !== null
}

const placesTold = 3

/** "Account Manager, Denver, CO; Boulder, CO or Remote (US)": the title, the places, whether it is remote or hybrid. */
function aboutOf({ title, places, remote, remoteWords }: Linted['facts']): string {
  const anywhere = remote === 'remote' ? remoteWords : null
  const apart = places.filter((place) => anywhere === null || place.start < anywhere.start || anywhere.end < place.end)
  const names = [...new Set([...apart, ...(anywhere === null ? [] : [anywhere])].map(({ text }) => text))]
  const told =
    names.length > placesTold ? [...names.slice(0, placesTold - 1), `${names.length - placesTold + 1} more places`] : names
  const comma = told.slice(0, -1).some((name) => name.includes(',')) ? '; ' : ', '
  const where =
    told.length === 0 ? 'no place given' : [told.slice(0, -1).join(comma), told.at(-1)].filter((part) => part !== '').join(' or ')
  return [...(title === null ? [] : [title.text]), where, ...(remote === 'hybrid' ? ['hybrid'] : [])].join(', ')
}
