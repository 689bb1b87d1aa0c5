import type { Document, FieldValue } from '../document/document.js'
import { cue } from './cues.js'
import { dayNear, readDates, type WrittenDate } from './dates.js'
import * as words from './deadline-words.js'
import { readPosted } from './employment.js'
import type { Day, DeadlineFacts, Mention } from './facts.js'
import { fieldsNamed, listOf, mentionOf } from './fields.js'
import { mentionIn, type Passage, passagesOf, plainText, type Sentence, sentencesOf } from './passages.js'
import { readPlaceholders } from './placeholders.js'

interface Reading {
  readonly days: DeadlineFacts['days'][number][]
  readonly ongoing: (Mention & { readonly loosely: boolean })[]
  readonly untilFilled: Mention[]
}

/**
 * The whole day of a date: its own year, else the first such day on or after the day before it in a span, or the day the ad went up; null
 * when none is known.
 */
const wholeDay = (document: Document, date: WrittenDate, opened: Day | null): Day | null =>
  date.day ?? dayNear(opened ?? readPosted(document) ?? postedInBody(document), date.month, date.date)

/** What stands between the two days of a span: "- Sunday ", " through ". */
const spanned = /^ ?(?:-|to|through|until|thru) ?(?:\w{3,9},? )?$/
const spannedOrAnd = /^ ?(?:-|to|through|until|thru|and) ?(?:\w{3,9},? )?$/

const readValue = (document: Document, value: FieldValue, reading: Reading): void => {
  const whole = mentionOf(document, value)
  const plain = plainText(whole.text.slice(0, 300))
  const part = (from: number, to: number): Mention => ({
    text: whole.text.slice(from, to),
    start: whole.start + from,
    end: whole.start + to,
  })
  if (words.untilFilled.test(plain)) reading.untilFilled.push(whole)
  else if (/\bongoing\b/.test(plain)) reading.ongoing.push({ ...whole, loosely: false })
  else if (/\b(?:rolling|evergreen|continuous|open)\b/.test(plain)) reading.ongoing.push({ ...whole, loosely: true })
  const date = readDates(whole.text.slice(0, 300)).at(-1)
  if (date) reading.days.push({ ...part(date.from, date.to), date: wholeDay(document, date, null), from: 'front matter' })
}

/** The day that opens the span which a date closes: "July 11 to July 23", "between July 11 and July 23". */
const openingOf = (plain: string, date: WrittenDate, dates: readonly WrittenDate[]): WrittenDate | undefined =>
  dates.find((other) => {
    if (other.to > date.from) return false
    const between = plain.slice(other.to, date.from)
    const led = /\bbetween (?:\w{3,9},? )?$/.test(plain.slice(Math.max(0, other.from - 20), other.from))
    return (led ? spannedOrAnd : spanned).test(between)
  })

/** Whether the words around a date make it the day applications close. */
const closes = (plain: string, date: WrittenDate, dates: readonly WrittenDate[], label: boolean, applying: boolean): boolean => {
  const before = plain.slice(Math.max(0, date.from - 100), date.from)
  const after = plain.slice(date.to, date.to + 60)
  // The first day of a span ("July 11 to July 23") opens it.
  const next = dates.find((other) => other.from >= date.to)
  if (next && spannedOrAnd.test(plain.slice(date.to, next.from))) return false
  if (words.otherDeadline.test(before) || (words.otherDay.test(before) && !words.nearest.test(before))) return false
  const last = dates.filter((other) => other.to <= date.from).at(-1)
  if (last && words.reply.test(plain.slice(last.to, date.from))) return false
  if (words.closing.test(before) || words.closingAfter.test(after)) return true
  const spans = openingOf(plain, date, dates) !== undefined
  return (
    (label && !words.otherDay.test(before)) ||
    ((words.until.test(before) || spans) && (words.application.test(plain) || (applying && !words.answer.test(before))))
  )
}

const readSentence = (
  document: Document,
  { block, cues }: Passage,
  { plain, from }: Sentence,
  labelled: boolean,
  reading: Reading,
): void => {
  const at = (a: number, b: number): Mention => mentionIn(document, block, from + a, from + b)
  const filled = (cues & cue.filled) === 0 ? null : words.untilFilled.exec(plain)
  if (filled && !words.ongoing.test(plain)) reading.untilFilled.push(at(filled.index, filled.index + filled[0].length))
  if ((cues & cue.ongoing) !== 0) {
    for (const [form, loosely] of [[words.ongoing, false] as const, [words.rolling, true] as const]) {
      const said = Object.values(form.exec(plain)?.groups ?? {}).find((group) => group !== undefined)
      if (said === undefined) continue
      const where = plain.indexOf(said)
      reading.ongoing.push({ ...at(where, where + said.length), loosely })
    }
  }
  if ((cues & cue.date) === 0 || !/\d/.test(plain)) return
  const applying = block.zone === 'apply'
  const dates = readDates(plain)
  for (const date of dates) {
    if (closes(plain, date, dates, labelled, applying))
      reading.days.push({
        ...at(date.from, date.to),
        date: wholeDay(document, date, openingOf(plain, date, dates)?.day ?? null),
        from: 'body',
      })
  }
}

const wentUp = /^(?:date )?(?:first |originally )?(?:posted|published|opened)\b|\b(?:posting|opening|publication) date\b/

/** The day the ad went up where a line of the body says so: "Date posted: December 1, 2026". */
const postedInBody = (document: Document): Day | null => {
  for (const { block, cues } of passagesOf(document)) {
    if ((cues & cue.date) === 0 || (cues & cue.closing) === 0 || block.text.length > 80) continue
    const day = wentUp.test(plainText(block.label ?? block.text)) ? readDates(block.text)[0]?.day : null
    if (day) return day
  }
  return null
}

/** Until when the posting takes applications, from front matter and body; blanks of a template say nothing. */
export function readDeadline(document: Document): DeadlineFacts {
  const reading: Reading = { days: [], ongoing: [], untilFilled: [] }
  for (const field of fieldsNamed(document, 'apply-by')) {
    for (const value of listOf(field.value)) readValue(document, value, reading)
  }
  for (const passage of passagesOf(document)) {
    const label = passage.block.label
    const dated = (passage.cues & cue.date) !== 0
    const labelled = dated && label !== null && words.label.test(label.toLowerCase())
    const may = dated && (labelled || passage.block.zone === 'apply' || (passage.cues & cue.closing) !== 0)
    if (!may && (passage.cues & (cue.ongoing | cue.filled)) === 0) continue
    for (const sentence of sentencesOf(passage)) readSentence(document, passage, sentence, labelled, reading)
  }
  const blanks = readPlaceholders(document)
  const real = <T extends Mention>(one: T): boolean => !blanks.some((blank) => blank.start < one.end && one.start < blank.end)
  const days = reading.days.filter(real)
  const ongoing = reading.ongoing.filter(real)
  const said: Mention | undefined = days[0] ?? ongoing[0] ?? reading.untilFilled.find(real)
  return {
    present: days.length > 0,
    text: said?.text ?? null,
    start: said?.start ?? null,
    end: said?.end ?? null,
    date: days[0]?.date ?? null,
    ongoing: ongoing.length > 0,
    loosely: ongoing.length > 0 && ongoing.every((one) => one.loosely),
    untilFilled: reading.untilFilled.some(real),
    days,
  }
}
