import type { Document, Field } from '../document/document.js'
import type { BenefitFamily, Day, Employer, Facts, OtherPay } from './facts.js'
import type { CanonicalName } from './field-names.js'
import { dayOf, fieldsNamed, fieldsWithin, listOf, textOf } from './fields.js'

const wordOf = (field: Field): string => textOf(field.value).toLowerCase()
const yes = new Set(['true', 'yes', 'on', 'y', '1'])
const no = new Set(['false', 'no', 'off', 'n', '0'])

/** The first answer of yes or no under a name; null when there is none. */
const claim = (document: Document, name: CanonicalName): boolean | null => {
  for (const field of fieldsNamed(document, name)) {
    const word = wordOf(field)
    if (yes.has(word)) return true
    if (no.has(word)) return false
  }
  return null
}

const statuses: Readonly<Record<string, Facts['status']>> = {
  open: 'open',
  active: 'open',
  live: 'open',
  published: 'open',
  draft: 'draft',
  upcoming: 'draft',
  unpublished: 'draft',
  pending: 'draft',
  closed: 'closed',
  filled: 'closed',
  expired: 'closed',
  archived: 'closed',
  inactive: 'closed',
  cancelled: 'closed',
  canceled: 'closed',
}

/** Names that are a claim of their own ("draft: true", "published: false"), and what it means when the answer is yes or no. */
const switches: Readonly<Record<string, { readonly yes?: Facts['status']; readonly no?: Facts['status'] }>> = {
  draft: { yes: 'draft' },
  published: { no: 'draft' },
  open: { no: 'closed' },
  active: { no: 'closed' },
  closed: { yes: 'closed' },
  filled: { yes: 'closed' },
  archived: { yes: 'closed' },
}

/** Whether the posting is up, by its front matter ("status: closed", "draft: true"); open when it does not say. */
export function readStatus(document: Document): Facts['status'] {
  for (const field of fieldsNamed(document, 'status')) {
    const word = wordOf(field)
    const claimed = switches[field.name.toLowerCase()]?.[yes.has(word) ? 'yes' : 'no']
    const said = yes.has(word) || no.has(word) ? claimed : statuses[word]
    if (said) return said
  }
  return 'open'
}

/** The day the ad went up, by its front matter; null when it does not say. */
export function readPosted(document: Document): Day | null {
  for (const field of fieldsNamed(document, 'posted')) {
    const day = dayOf(field.value)
    if (day) return day
  }
  return null
}

const paid: Readonly<Record<string, OtherPay>> = {
  bonus: 'bonus',
  bonuses: 'bonus',
  commission: 'commission',
  commissions: 'commission',
  equity: 'equity',
  stock: 'equity',
  options: 'equity',
  'stock options': 'equity',
  tips: 'tips',
  gratuities: 'tips',
  'profit sharing': 'profit-sharing',
  'profit-sharing': 'profit-sharing',
  allowance: 'allowance',
  allowances: 'allowance',
}

const families: Readonly<Record<string, BenefitFamily>> = {
  health: 'health',
  'health insurance': 'health',
  'health care': 'health',
  healthcare: 'health',
  medical: 'health',
  retirement: 'retirement',
  '401k': 'retirement',
  '401(k)': 'retirement',
  pension: 'retirement',
  paidtimeoff: 'paidTimeOff',
  'paid time off': 'paidTimeOff',
  'paid-time-off': 'paidTimeOff',
  'time off': 'paidTimeOff',
  pto: 'paidTimeOff',
  vacation: 'paidTimeOff',
  other: 'other',
}

const listed = <T>(document: Document, name: CanonicalName, table: Readonly<Record<string, T>>): readonly T[] => {
  const found = fieldsNamed(document, name).flatMap((field) =>
    listOf(field.value).flatMap((value) =>
      textOf(value)
        .toLowerCase()
        .split(/[,;]/)
        .flatMap((word) => table[word.trim()] ?? []),
    ),
  )
  return [...new Set(found)]
}

/** Pay beyond base that the front matter says the job carries. */
export function readOffers(document: Document): readonly OtherPay[] {
  return listed(document, 'offers', paid)
}

/** Benefit families that the front matter says the job does not carry. */
export function readNotOffered(document: Document): readonly BenefitFamily[] {
  return listed(document, 'not-offered', families)
}

/** Whether driving belongs to the job, by the front matter. */
export function readDriving(document: Document): Facts['driving'] {
  for (const field of fieldsNamed(document, 'driving')) {
    const word = wordOf(field)
    if (word === 'essential' || word === 'required' || yes.has(word)) return 'essential'
    if (word === 'none' || no.has(word)) return 'none'
  }
  return null
}

/** What the law asks of the applicant, as the front matter says: `citizenship`, `background-check`… in lower case with hyphens. */
export function readRequiredByLaw(document: Document): readonly string[] {
  const found = fieldsNamed(document, 'required-by-law').flatMap((field) =>
    listOf(field.value).flatMap((value) => textOf(value).toLowerCase().split(/[,;]/)),
  )
  return found.map((word) => word.trim().replace(/[\s_]+/g, '-')).filter(Boolean)
}

/** Whether there is a job to fill, or the ad is a general call, by the front matter. */
export function readVacancy(document: Document): Facts['vacancy'] {
  for (const field of fieldsNamed(document, 'vacancy')) {
    const word = wordOf(field)
    if (word === 'existing' || yes.has(word)) return 'existing'
    if (word === 'none' || no.has(word)) return 'none'
  }
  return null
}

/** Whether only people of the house are asked, by the front matter. */
export function readInternal(document: Document): boolean {
  return claim(document, 'internal') === true
}

/** Whether machines screen the applicants, by the front matter; null when it does not say. */
export function readAiScreening(document: Document): boolean | null {
  return claim(document, 'uses-ai-screening')
}

const count = (field: Field | undefined): number | null => {
  const written = field ? textOf(field.value).replace(/[,_ ]/g, '') : ''
  return /^\d{1,9}$/.test(written) ? Number(written) : null
}

/** What the front matter says of the employer; only what is said. A bare `employer: Example Co` gives the name. */
export function readEmployer(document: Document): Employer {
  const [field] = fieldsNamed(document, 'employer')
  if (!field) return {}
  if (field.value.kind !== 'map') return field.value.kind === 'scalar' && textOf(field.value) ? { name: textOf(field.value) } : {}
  const { fields } = field.value
  const part = (name: CanonicalName): Field | undefined => fieldsWithin(fields, name)[0]
  const employees = count(part('employer.employees'))
  const here = part('employer.in')?.value
  const counts =
    here?.kind === 'map'
      ? here.fields.flatMap((one) => (count(one) === null ? [] : [[one.name.toLowerCase(), count(one) ?? 0] as const]))
      : null
  const name = fields.find((one) => one.name === 'name')
  const says = (of: CanonicalName): boolean | null => {
    const stated = part(of)
    const word = stated ? wordOf(stated) : ''
    return yes.has(word) ? true : no.has(word) ? false : null
  }
  const isPublic = says('employer.public')
  const agency = says('employer.staffing-agency')
  return {
    ...(name && textOf(name.value) ? { name: textOf(name.value) } : {}),
    ...(employees === null ? {} : { employees }),
    ...(counts ? { in: Object.fromEntries(counts) } : {}),
    ...(isPublic === null ? {} : { public: isPublic }),
    ...(agency === null ? {} : { 'staffing-agency': agency }),
  }
}
