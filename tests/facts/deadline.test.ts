import { describe, expect, it } from 'vitest'
import { read, withHead } from './posting.js'

const day = (text: string): string | null => {
  const { present, date, text: words } = read(text).deadline
  return present ? (date ?? words) : null
}

/** A sentence and the closing day it gives; the words where the year is not known. */
const closing: Readonly<Record<string, readonly [string, string]>> = {
  'applications close': ['Applications close on December 15, 2026.', '2026-12-15'],
  'apply by': ['Apply by Dec. 15th.', 'Dec. 15th'],
  'no later than': ['Fill in the form at https://example.com/apply no later than December 16, 2026.', '2026-12-16'],
  'by, behind a way to apply': ['E-mail jobs@example.com by December 16, 2026 and tell us what you would bring.', '2026-12-16'],
  'until, for applications': ['Call 555-0142 to apply; we take applications until December 16, 2026.', '2026-12-16'],
  'a window that may be extended': ['Window expected to close 12/15/2026, may be extended.', '2026-12-15'],
  'a label': ['Deadline: 15 December 2026', '2026-12-15'],
  'a bold label': ['- **Closes:** December 15, 2026', '2026-12-15'],
  'a row of a table': ['| Topic | Details |\n| --- | --- |\n| Closing date | December 15, 2026 |', '2026-12-15'],
  'open until a day': ['This posting is open until March 3.', 'March 3'],
  'a priority deadline': ['Priority deadline: January 5, 2027.', '2027-01-05'],
  'the second day of a span': ['Applications accepted January 5, 2027 through January 30, 2027.', '2027-01-30'],
  'a span with days of the week': ['Applications accepted Monday January 11th - Sunday January 24th 2027.', '2027-01-24'],
  'between two days': ['Apply between Monday, January 11 and Sunday, January 24, 2027.', '2027-01-24'],
  'an application period': ['Application period: Monday January 11 2027 – Sunday January 24 2027', '2027-01-24'],
  'a span that runs into the next year': ['Applications accepted December 14, 2026 - January 8.', '2027-01-08'],
  'a letter to write': ['Write to Ann Miller, 12 Mill St., Tacoma, by December 15, 2026.', '2026-12-15'],
  'a letter to write, on a day without a year': ['Write to lee@example.com by December 15.', 'December 15'],
  'a day without a year, and a line that says when the ad went up': [
    'Date posted: November 20, 2026\n\nApply by January 5.',
    '2027-01-05',
  ],
  'the last day to apply': ['The last day to apply is May 1, 2027.', '2027-05-01'],
  'posted until': ['We expect this ad to be posted until 09/03/2026.', '2026-09-03'],
  'the answer comes on another day': ['If you apply by December 1, 2026, you hear from us by December 20, 2026.', '2026-12-01'],
  'an hour behind the day': ['Deadline: December 15th, 2026 at 5 p.m. MT', '2026-12-15'],
  'front matter': [withHead('apply-by: 2026-12-15'), '2026-12-15'],
  'front matter under another name': [withHead('validThrough: "2026-12-15T23:59"'), '2026-12-15'],
  'front matter without a year, and the day it went up': [withHead('posted: 2026-11-20\nclosing_date: January 5'), '2027-01-05'],
}

describe('the day applications close', () => {
  for (const [name, [text, wanted]] of Object.entries(closing)) it(name, () => expect(day(text)).toBe(wanted))
  it('text and front matter are both told', () => {
    const { days } = read('---\napply-by: 2026-12-15\n---\n\nApply by December 20, 2026.').deadline
    expect(days.map(({ date, from }) => `${date} ${from}`)).toEqual(['2026-12-15 front matter', '2026-12-20 body'])
  })
  it('the words stand where the mention says', () => {
    const text = '- **Apply** by *December&nbsp;15*, 2026.'
    const { start, end, text: words } = read(text).deadline
    expect(text.slice(start ?? 0, end ?? 0)).toBe(words)
  })
})

describe('other days', () => {
  const postings: Readonly<Record<string, string>> = {
    'a start date': 'The job starts January 5, 2027.',
    'the day it was posted': 'Posted November 1, 2026.',
    'the first review': 'Review of applications begins January 5, 2027.',
    'a deadline of the work': 'You close the books by January 15, 2027 and meet the report deadline of March 3, 2027.',
    'a deadline for enrollment': 'Benefits enrollment deadline is January 1, 2027.',
    'a shop that closes': 'Our shop closes on December 24, 2026 for the holidays.',
    'an interview': 'Interviews will be held by March 3, 2027.',
    'a degree': 'You complete your degree by May 5, 2027.',
    'to be decided': 'Deadline: TBD',
    'a dash in front matter': withHead('closing_date: "-"'),
  }
  for (const [name, text] of Object.entries(postings)) it(name, () => expect(day(text)).toBe(null))
})

describe('no closing day', () => {
  const kind = (text: string): string => {
    const { present, ongoing, loosely, untilFilled } = read(text).deadline
    return [present ? 'day' : '', ongoing ? 'ongoing' : '', loosely ? 'loosely' : '', untilFilled ? 'filled' : '']
      .filter(Boolean)
      .join(' ')
  }
  const postings: Readonly<Record<string, readonly [string, string]>> = {
    'on an ongoing basis': ['Applications are accepted on an ongoing basis.', 'ongoing'],
    'we hire on an ongoing basis': ['We are hiring on an ongoing basis.', 'ongoing'],
    'a label': ['Deadline: ongoing', 'ongoing'],
    'front matter': [withHead('deadline: ongoing'), 'ongoing'],
    'on a rolling basis': ['We review applications on a rolling basis.', 'ongoing loosely'],
    evergreen: ['This is an evergreen requisition.', 'ongoing loosely'],
    'open until filled': ['Open until filled.', 'filled'],
    'until we have filled it': ['Apply until we have filled the job.', 'filled'],
    'work on an ongoing basis': ['You train bakers on an ongoing basis.', ''],
    'a rolling pin': ['You bring a rolling pin to every application of dough.', ''],
  }
  for (const [name, [text, wanted]] of Object.entries(postings)) it(name, () => expect(kind(text)).toBe(wanted))
})
