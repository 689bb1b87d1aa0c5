import { defineRule, headingOf, itemsOf, moveItem, plainText } from '../../src/kit.js'

/** A list under such a heading holds conditions and nothing else. */
const conditions = /\b(?:must|required|minimum|basic|essential|mandatory)\b/i
/** The words that make an item a wish: at its beginning or its end. "Cloud services (AWS preferred)" is still a condition. */
const opening =
  /^(?:preferred:|bonus(?: points)?\b|nice[- ]to[- ]have\b|(?:strongly |highly )?(?:preferred|desirable|desired),? )/
const closing =
  /(?:^|[^.!?;()])(?<be>\b(?:is|are|would be|be)(?: \w{4,10})? )?\b(?:(?:strongly |highly )?(?:preferred|desirable)|(?:a |an )?(?:big |huge |strong |definite |real |added )?(?:plus|bonus)|nice[- ]to[- ]have|an asset|advantageous)[.!)]{0,2}\s*$/
/** The item asks for more than what is only wished for: "3 years of sales, B2B preferred". */
const mixed = /\brequired\b|\bmust\b/

/** Beyond this many, an item gets no fix of its own. */
const most = 20

export default defineRule({
  id: 'requirements/misplaced-preferred',
  title: 'Move what is only wished for to the nice-to-haves',
  why: 'A must-have that says “preferred” is none. Under a heading that promises conditions it makes readers doubt the rest of the list; under a plain “Requirements” it is only a hint.',
  severity: 'warning',
  since: '0.2.0',
  lawless: true,
  examples: {
    bad: [
      '# Pump Fitter\n\nDenver, CO.\n\n## Must have\n\n- Fits seals\n- Welding certificate preferred\n\n## Nice to have\n\n- Drives a fork-lift\n',
    ],
    good: ['# Pump Fitter\n\nDenver, CO.\n\n## Must have\n\n- Fits seals\n\n## Nice to have\n\n- Welding certificate\n'],
  },
  aboutTheFix:
    'Moving an item changes what is asked of applicants. Without a list of nice-to-haves there is nowhere to move it, and no fix.',
  check({ document }, report) {
    let told = 0
    for (const item of itemsOf(document, 'must')) {
      const plain = plainText(item.text.slice(0, 300))
      const match = wishIn(plain)
      if (match === null || mixed.test(plain)) continue
      const heading = headingOf(document, item)
      const firm = heading !== null && conditions.test(document.text.slice(heading.start, heading.end))
      const edits = told < most ? moveItem(document, item, 'nice') : null
      told += 1
      report(item.span(match.from, match.to), 'This is only wished for, and stands among what is required.', {
        severity: firm ? 'warning' : 'info',
        fixes: edits === null ? [] : [{ title: 'Move it to the nice-to-haves', safety: 'unsafe', edits }],
      })
    }
  },
})

/** Where an item says that all of it is only wished for. Behind a comma or within brackets such words speak of a part, unless a verb takes in the rest. */
function wishIn(plain: string): { readonly from: number; readonly to: number } | null {
  const first = opening.exec(plain)
  if (first !== null) return { from: 0, to: first[0].trimEnd().length }
  const last = closing.exec(plain)
  if (last === null) return null
  const before = plain.slice(0, last.index + 1)
  const whole = last.groups?.be === undefined ? /^[^,.;:()]*$/ : /^[^.;:()]*$/
  if (!whole.test(before)) return null
  const words = /[\p{L}(][^.!)]*/u.exec(last[0].slice(last.index === 0 ? 0 : 1))
  const from = last.index + last[0].indexOf(words?.[0] ?? '')
  return { from, to: last.index + last[0].trimEnd().length }
}
