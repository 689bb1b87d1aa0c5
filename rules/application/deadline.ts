import { addDeadline, blankFor, defineRule, type Fix, type Mention, quoteFirst } from '../../src/kit.js'

export default defineRule({
  id: 'application/deadline',
  title: 'Give the closing day, or say that applications stay open',
  why: 'Applicants are to know by when to apply. Colorado asks for the day on which the window is expected to close; it may be moved later in good faith. Where applications are taken on an ongoing basis, the posting must say that. “Open until filled” says neither.',
  severity: 'error',
  since: '0.1.0',
  enforces: 'deadline',
  aboutTheFix:
    'Unsafe: it adds a line that readers will see, with the closing day of the front matter or with a blank, an error of `structure/placeholder` until it is filled. Saying that applications stay open is a choice: only the employer knows.',
  examples: {
    bad: [
      '# Pump Fitter\n\nDenver, CO. You build and test pumps. Apply at jobs@example.com.\n',
      '# Pump Fitter\n\nDenver, CO. You build and test pumps. Apply at jobs@example.com. Open until filled.\n',
    ],
    good: [
      '# Pump Fitter\n\nDenver, CO. You build and test pumps. Apply at jobs@example.com by December 15, 2026.\n',
      '# Pump Fitter\n\nDenver, CO. You build and test pumps. Applications are accepted on an ongoing basis at jobs@example.com.\n',
    ],
  },
  check(posting, report) {
    const { document, facts, owed } = posting
    const { present, ongoing, loosely, untilFilled, text, start, end, days } = facts.deadline
    const words = text === null || start === null || end === null ? null : { text, start, end }
    const stayOpen = addDeadline(posting, 'ongoing')
    if (present) {
      const [day] = days
      const hidden = days.length > 0 && days.every((one) => one.from === 'front matter')
      if (day !== undefined && hidden && !untilFilled && !ongoing) {
        report(day, 'The closing day stands only in the front matter.', {
          form: 'only-front-matter',
          severity: 'info',
          fixes: [addDeadline(posting, 'day')],
        })
      }
      return
    }
    if (blankFor(posting, 'deadline') !== null) return
    if (ongoing) {
      const because = owed.filter(({ obligation }) => obligation.rolling === 'forbidden')
      if (because.length > 0)
        report(words, 'This posting names no day on which applications close.', {
          because,
          form: 'none',
          fixes: [addDeadline(posting, 'day')],
        })
      const loose = owed.filter(({ obligation }) => obligation.rolling === 'allowed')
      if (loosely && words !== null && loose.length > 0) {
        report(words, `${quoteFirst(words.text)} may not be plain enough; the words asked for are “on an ongoing basis”.`, {
          because: loose,
          form: 'loosely',
          severity: 'warning',
          fixes: words.start < document.body.start ? [] : [stayOpen],
        })
      }
      return
    }
    if (untilFilled && words !== null) {
      const fixes = [untilDay(words) ?? addDeadline(posting, 'day'), stayOpen]
      report(words, `${quoteFirst(words.text)} is not a closing day.`, { form: 'until-filled', fixes })
    } else {
      report(null, 'This posting names no day on which applications close.', {
        form: 'none',
        fixes: [addDeadline(posting, 'day'), stayOpen],
      })
    }
  },
})

/** "Open until filled" with a blank for the day in place of "filled"; null where the words have no "until". */
function untilDay({ text, start, end }: Mention): Fix | null {
  const from = text.search(/\buntil\b/i)
  if (from < 0 || text.includes('\n')) return null
  return { title: 'Give the closing day', safety: 'unsafe', edits: [{ start: start + from, end, text: 'until [closing date]' }] }
}
