import { describe, expect, it } from 'vitest'
import { read } from './posting.js'

describe('papers that applicants must send', () => {
  const asked = (text: string): boolean => read(text).asks.papers !== null
  it('a transcript', () => expect(asked('Attach transcript and resume.')).toBe(true))
  it('a copy of a license', () => expect(asked('Submit a copy of your nursing license.')).toBe(true))
  it('proof', () => expect(asked('Include proof of certification.')).toBe(true))
  it('an item of a list that says what to send', () => expect(asked('Please attach:\n\n- A resume\n- Transcripts')).toBe(true))
  it('a resume alone', () => expect(asked('Send your resume.')).toBe(false))
  it('a certificate that one must hold', () => expect(asked('Welding certificate needed.')).toBe(false))
  it('papers that are not to be sent', () => {
    expect(asked('Please do not submit award certificates or college transcripts.')).toBe(false)
    expect(asked('Transcripts are not required.')).toBe(false)
  })
  it('papers that are handled at work', () => {
    expect(asked('The clerk will prepare trainings/presentations, include notes, and keep trial transcripts.')).toBe(false)
    expect(asked('## Duties\n\n- Attend trainings and include certificates in the file')).toBe(false)
  })
  it('transcripts that are the work', () => expect(asked('You file transcripts for students.')).toBe(false))
})

describe('notices', () => {
  it('what tells the age may be redacted', () => {
    expect(read('You may redact your age, date of birth and school dates.').asks.redactionNotice?.text).toContain(
      'redact your age',
    )
  })
  it('something else is removed', () => expect(read('Remove old paint.').asks.redactionNotice).toBe(null))
  it('records are considered', () => {
    expect(read('We will consider qualified applicants with arrest and conviction records.').asks.fairChance).not.toBe(null)
    expect(
      read('Qualified applicants with arrest or conviction records will be considered for employment.').asks.fairChance,
    ).not.toBe(null)
  })
  it('a record is a bar', () => {
    expect(read('No felons. Criminal background check required.').asks.fairChance).toBe(null)
    expect(read('Applicants with criminal records will not be considered.').asks.fairChance).toBe(null)
  })
})
