import type { Document, Field, FieldValue } from '../document/document.js'
import { readDates } from './dates.js'
import type { Day, Mention } from './facts.js'
import { aliases, byWords, type CanonicalName, canonicalNames } from './field-names.js'

export type { CanonicalName } from './field-names.js'

/** A repository's own names of front matter: its name on the left, a canonical name on the right. */
export type FieldNames = Readonly<Record<string, string>>

const wordsOf = (name: string): string =>
  name
    .slice(0, 80)
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[\s_-]+/g, '-')
    .replace(/^-|-$/g, '')

const known: ReadonlySet<string> = new Set(canonicalNames)
const isCanonical = (name: string): name is CanonicalName => known.has(name)

/** What each written name means at the top of the front matter; names that say little there ("min", "place") count only within a map. */
const atTop = new Map<string, Set<CanonicalName>>()
/** What each written name means within the map of `pay` or `employer`, by `parent.word`. */
const within = new Map<string, Set<CanonicalName>>()
for (const name of canonicalNames) {
  const dot = name.indexOf('.')
  const table = dot < 0 ? atTop : within
  const parent = dot < 0 ? '' : name.slice(0, dot + 1)
  for (const written of [name.slice(dot + 1), ...aliases[name]]) {
    table.set(parent + written, (table.get(parent + written) ?? new Set()).add(name))
  }
}

const saysNothing = new Set(['job', 'position', 'role', 'posting', 'the'])
const rules = byWords.map((rule) => ({
  name: rule.name,
  key: new Set(rule.key),
  with: rule.with ? new Set(rule.with) : null,
  all: new Set([...rule.key, ...(rule.with ?? []), ...(rule.also ?? [])]),
}))

const readByWords = (written: string): CanonicalName | null => {
  const words = written.split(/[.-]/).filter((word) => word.length > 1 && !saysNothing.has(word))
  if (words.length === 0) return null
  const [alone] = atTop.get(words.join('-')) ?? []
  if (alone) return alone
  const rule = rules.find(
    (rule) =>
      words.every((word) => rule.all.has(word)) &&
      words.some((word) => rule.key.has(word)) &&
      (rule.with === null || words.some((word) => rule.with?.has(word))),
  )
  return rule?.name ?? null
}

const meanings = new Map<string, readonly CanonicalName[]>()

/** What a name at the top of the front matter means; empty when nothing. */
const meaningsOf = (name: string): readonly CanonicalName[] => {
  const cached = meanings.get(name)
  if (cached) return cached
  const written = wordsOf(name)
  const listed = isCanonical(written) ? [written] : [...(atTop.get(written) ?? [])]
  const byItsWords = listed.length > 0 ? null : readByWords(written)
  const found = byItsWords ? [byItsWords] : listed
  if (meanings.size < 2000) meanings.set(name, found)
  return found
}

/**
 * The fields of a map that carry one part of it, in order.
 * @param fields the fields of the map, as of `pay: {min: 70000}`
 * @param name the dotted name: `pay.min`
 */
export function fieldsWithin(fields: readonly Field[], name: CanonicalName): readonly Field[] {
  const parent = name.slice(0, name.indexOf('.') + 1)
  return fields.filter((field) => field.name === name || within.get(parent + wordsOf(field.name))?.has(name))
}

/**
 * The front-matter fields that carry a fact, whatever they are called there: by the canonical name first, then by an alias, then by
 * the words of the name. A dotted name (`pay.min`) also finds the field within the map (`pay: {min: …}`), but not within a list of maps.
 * @returns the fields, empty when the front matter does not speak of it
 */
export function fieldsNamed(document: Document, name: CanonicalName): readonly Field[] {
  if (document.fields.length === 0) return none
  const named = indexOf(document.fields).get(name)
  const dot = name.indexOf('.')
  if (dot < 0) return named ? [...named.exact, ...named.others] : none
  const maps = document.fields.filter(
    (field) => field.value.kind === 'map' && meaningsOf(field.name).some((meaning) => meaning === name.slice(0, dot)),
  )
  const inside = maps.flatMap(({ value }) => (value.kind === 'map' ? fieldsWithin(value.fields, name) : none))
  return [...(named?.exact ?? none), ...inside, ...(named?.others ?? none)]
}

const none: readonly Field[] = []

/** The fields that carry a fact: those that bear the canonical name, and the others. */
interface Carriers {
  readonly exact: Field[]
  readonly others: Field[]
}

const indexes = new WeakMap<readonly Field[], ReadonlyMap<CanonicalName, Carriers>>()

/** Which fields of the front matter carry which fact; made once. */
const indexOf = (fields: readonly Field[]): ReadonlyMap<CanonicalName, Carriers> => {
  const made = indexes.get(fields)
  if (made) return made
  const index = new Map<CanonicalName, Carriers>()
  for (const field of fields) {
    for (const name of meaningsOf(field.name)) {
      const carriers = index.get(name) ?? { exact: [], others: [] }
      index.set(name, carriers)
      ;(field.name.toLowerCase() === name ? carriers.exact : carriers.others).push(field)
    }
  }
  indexes.set(fields, index)
  return index
}

/**
 * The same document with the fields that `names` lists under their canonical names; positions stay. Names that lead to no canonical
 * name are left as they are.
 */
export function withFieldNames(document: Document, names: FieldNames): Document {
  const renamed = new Map(Object.entries(names).map(([written, name]) => [wordsOf(written), name]))
  if (renamed.size === 0) return document
  return {
    ...document,
    fields: document.fields.map((field) => ({ ...field, name: renamed.get(wordsOf(field.name)) ?? field.name })),
  }
}

/** What a value says in words: a scalar as text, the parts of a list or map joined by ", "; empty for null. */
export function textOf(value: FieldValue): string {
  if (value.kind === 'list') return value.items.map(textOf).filter(Boolean).join(', ')
  if (value.kind === 'map')
    return value.fields
      .map((field) => textOf(field.value))
      .filter(Boolean)
      .join(', ')
  if (value.value === null) return ''
  return typeof value.value === 'string' ? value.value.trim() : value.written.trim()
}

/** The scalars of a value: the items of a list (lists within it flattened), or the one scalar; maps give their values. Nulls are left out. */
export function listOf(value: FieldValue): readonly (FieldValue & { readonly kind: 'scalar' })[] {
  if (value.kind === 'list') return value.items.flatMap(listOf)
  if (value.kind === 'map') return value.fields.flatMap((field) => listOf(field.value))
  return value.value === null ? [] : [value]
}

/**
 * The words of a value and where they stand: quotes around a scalar are left out. For a list or map, the whole of it as written.
 */
export function mentionOf(document: Document, value: FieldValue): Mention {
  const written = document.text.slice(value.start, value.end)
  const quote = ['"""', "'''", '"', "'"].find(
    (mark) => written.length >= 2 * mark.length && written.startsWith(mark) && written.endsWith(mark),
  )
  const cut = quote?.length ?? 0
  const [start, end] = [value.start + cut, value.end - cut]
  return { text: document.text.slice(start, end), start, end }
}

/** The calendar day of a value in any written form ("2026-12-15", "Dec. 15th, 2026"); null when it names none, or no year. */
export function dayOf(value: FieldValue): Day | null {
  return value.kind === 'scalar' ? (readDates(textOf(value).slice(0, 200))[0]?.day ?? null) : null
}
