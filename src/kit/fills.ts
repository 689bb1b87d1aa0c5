import type { Document, FieldValue } from '../document/document.js'
import { insertContent, type NewContent } from '../document/insert.js'
import type { Fix } from '../engine/finding.js'
import type { BenefitFamily, Day, Facts } from '../facts/facts.js'
import { fieldsNamed, listOf, textOf } from '../facts/fields.js'
import { writePay } from './money.js'
import { payInFrontMatter } from './pay.js'

interface Posting {
  readonly document: Document
  readonly facts: Facts
}

/** A fix that adds content to the posting where it belongs. It shows readers something new, so it is never safe. */
export function add(document: Document, title: string, content: NewContent): Fix {
  return { title, safety: 'unsafe', edits: [insertContent(document, content)] }
}

/** Adds a pay line: with the pay that the posting's own front matter gives, else with blanks to fill in. */
export function addPay({ document, facts }: Posting): Fix {
  const known = payInFrontMatter(facts)
  const lines = known.flatMap((pay) => {
    const words = writePay(pay)
    const of = [pay.level, pay.place?.text].filter((one) => one != null).join(', ')
    return words === null ? [] : [of === '' || known.length === 1 ? words : `${of}: ${words}`]
  })
  const content = lines.length > 1 ? [lines] : [lines[0] ?? '[lowest pay] to [highest pay] a [year or hour]']
  return add(document, lines.length > 0 ? 'Write the pay of the front matter into the text' : 'Add a pay line', {
    zone: 'pay',
    heading: 'Pay',
    content,
  })
}

const blanks: readonly { readonly family: BenefitFamily; readonly blank: string }[] = [
  { family: 'health', blank: '[health benefits]' },
  { family: 'retirement', blank: '[retirement plan]' },
  { family: 'paidTimeOff', blank: '[amount of paid time off]' },
]

/** Adds a list of benefits: those of the posting's own front matter, else a blank for each family that the employer has not ruled out. */
export function addBenefits({ document, facts }: Posting): Fix {
  const listed = facts.benefits.mentions.some((mention) => mention.start < document.body.start)
  const known = listed ? benefitsInFrontMatter(document) : null
  const open = blanks.filter(({ family }) => !facts.notOffered.includes(family)).map(({ blank }) => blank)
  const title = known === null ? 'Name the benefits' : 'Write the benefits of the front matter into the text'
  return add(document, title, { zone: 'benefits', heading: 'Benefits', content: [known ?? open] })
}

function benefitsInFrontMatter(document: Document): string | readonly string[] | null {
  const value = fieldsNamed(document, 'benefits')[0]?.value
  if (value === undefined) return null
  const words = value.kind === 'scalar' ? textOf(value) : listOf(value).map((item: FieldValue) => textOf(item))
  return words.length === 0 ? null : words
}

/** Adds a closing line: the day that the posting's own front matter gives, else a blank; or, as a choice, that applications stay open. */
export function addDeadline({ document, facts }: Posting, says: 'day' | 'ongoing'): Fix {
  const content = (line: string): NewContent => ({ zone: 'apply', heading: 'How to apply', content: [line], inSentences: true })
  if (says === 'ongoing') {
    const { edits } = add(document, '', content('Applications are accepted on an ongoing basis.'))
    return { title: 'Say that applications stay open', safety: 'choice', edits }
  }
  const known = facts.deadline.days.find((day) => day.from === 'front matter' && day.date !== null)?.date
  if (known == null) return add(document, 'Give the closing day', content('Applications close on [closing date].'))
  return add(document, 'Write the closing day of the front matter into the text', content(`Apply by ${writeDay(known)}.`))
}

/** A day as an American reader says it: `December 15, 2026`. */
export function writeDay(day: Day): string {
  return new Date(`${day}T00:00:00Z`).toLocaleDateString('en-US', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
  })
}
