import { defineRule, headingOf, itemsOf, moveItem, plainText } from '../../src/kit.js'

/** A list under such a heading holds conditions and nothing else. */
const conditions = /\b(?:must|required|minimum|basic|essential|mandatory)\b/i
const optional =
  /\b(?:preferred(?! (?:pronouns?|providers?|vendors?|names?|partners?|supplier|method|employer|by|stock))|(?:is |are |be )?a (?:big |huge |strong |definite |real )?plus\b|nice[- ]to[- ]haves?|bonus (?:points?|if)|(?:is |are |be )?(?:a |an added )bonus\b|desirable|an asset|advantageous)/
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
      const match = optional.exec(plainText(item.text.slice(0, 300)))
      if (match === null || mixed.test(plainText(item.text))) continue
      const heading = headingOf(document, item)
      const firm = heading !== null && conditions.test(document.text.slice(heading.start, heading.end))
      const edits = told < most ? moveItem(document, item, 'nice') : null
      told += 1
      report(
        item.span(match.index, match.index + match[0].length),
        'This is only wished for, and stands among what is required.',
        {
          severity: firm ? 'warning' : 'info',
          fixes: edits === null ? [] : [{ title: 'Move it to the nice-to-haves', safety: 'unsafe', edits }],
        },
      )
    }
  },
})
