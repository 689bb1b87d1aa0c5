import { type Day, defineRule } from '../../src/kit.js'

export default defineRule({
  id: 'application/deadline-passed',
  title: 'Take the posting down, or give a new closing day',
  why: 'A posting whose closing day has passed sends applicants to a closed door. Either it should be down (`status: closed` in the front matter tells paylint so), or its window was extended and the day is out of date.',
  severity: 'warning',
  since: '0.1.0',
  lawless: true,
  examples: {
    bad: ['# Pump Fitter\n\nDenver, CO. You build and test pumps. Apply at jobs@example.com by March 1, 2024.\n'],
    good: ['# Pump Fitter\n\nDenver, CO. You build and test pumps. Apply at jobs@example.com by December 15, 2030.\n'],
  },
  check({ facts, on }, report) {
    const dated = facts.deadline.days.flatMap((day) => (day.date === null ? [] : [{ ...day, date: day.date }]))
    const last = dated.reduce<Day | null>((latest, { date }) => (latest === null || date > latest ? date : latest), null)
    if (last === null || last >= on || facts.deadline.ongoing) return
    const where =
      dated.find(({ date, from }) => date === last && from === 'body') ?? dated.find(({ date }) => date === last) ?? null
    report(where, `Applications closed on ${last}.`)
  },
})
