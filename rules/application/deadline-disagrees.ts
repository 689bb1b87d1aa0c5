import { type Day, defineRule, type Fix, quote, writeDay } from '../../src/kit.js'

export default defineRule({
  id: 'application/deadline-disagrees',
  title: 'Give the same closing day in each place',
  why: 'Where the front matter and the text name different closing days, one of them is out of date. A job board shows the one and applicants read the other, and somebody comes too late.',
  severity: 'warning',
  since: '0.1.0',
  lawless: true,
  aboutTheFix: 'A choice: only the author knows which of the two days holds.',
  examples: {
    bad: [
      '---\ntitle: Pump Fitter\napply-by: 2030-12-10\n---\n\nDenver, CO. You build and test pumps. Apply at jobs@example.com by December 18, 2030.\n',
    ],
    good: [
      '---\ntitle: Pump Fitter\napply-by: 2030-12-18\n---\n\nDenver, CO. You build and test pumps. Apply at jobs@example.com by December 18, 2030.\n',
    ],
  },
  check({ facts }, report) {
    const dated = facts.deadline.days.flatMap((day) => (day.date === null ? [] : [{ ...day, date: day.date }]))
    const held = dated.find(({ from }) => from === 'front matter')
    const told = dated.filter(({ from }) => from === 'body')
    const [first] = told
    if (held === undefined || first === undefined || told.some(({ date }) => date === held.date)) return
    report(first, `The front matter gives ${writeDay(held.date)}, here it is ${quote(first.text)}.`, {
      fixes: [...take(held.date, first, 'the front matter'), ...take(first.date, held, 'the text')],
    })
  },
})

/** The fix that writes a day over another in the form it has; none where that form is neither `2026-12-10` nor "December 10, 2026". */
function take(
  day: Day,
  into: { readonly text: string; readonly start: number; readonly end: number },
  of: string,
): readonly Fix[] {
  const form = /^\d{4}-\d\d-\d\d$/.test(into.text)
    ? day
    : /^[A-Z][a-z]{2,8} \d{1,2}, \d{4}$/.test(into.text)
      ? writeDay(day)
      : null
  return form === null
    ? []
    : [{ title: `Take the closing day of ${of}`, safety: 'choice', edits: [{ start: into.start, end: into.end, text: form }] }]
}
