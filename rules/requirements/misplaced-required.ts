import { defineRule, itemsOf, moveItem, plainText } from '../../src/kit.js'

const required =
  /\b(?:is |are )?(?<!not |if |as |when |no |where |often |than )required\b(?! (?:to|for|by))|\bmust (?:have|be|hold|possess|know)\b|\bmandatory\b/
const optional = /\bpreferred\b|\ba plus\b|\bnot required\b|\bnice to have\b|\bbonus\b|\bdesirable\b|\bno \w{3,20} required\b/

/** Beyond this many, an item gets no fix of its own. */
const most = 20

export default defineRule({
  id: 'requirements/misplaced-required',
  title: 'Move what is required to the must-haves',
  why: 'A condition among the nice-to-haves is read as optional by those who would have met it, and told too late to those who do not.',
  severity: 'warning',
  since: '0.2.0',
  lawless: true,
  examples: {
    bad: [
      '# Pump Fitter\n\nDenver, CO.\n\n## Must have\n\n- Fits seals\n\n## Nice to have\n\n- Welding certificate required\n- Drives a fork-lift\n',
    ],
    good: [
      '# Pump Fitter\n\nDenver, CO.\n\n## Must have\n\n- Fits seals\n\n## Nice to have\n\n- Welding certificate (not required)\n',
    ],
  },
  aboutTheFix:
    'Moving an item changes what is asked of applicants. Without a list of must-haves there is nowhere to move it, and no fix.',
  check({ document }, report) {
    let told = 0
    for (const item of itemsOf(document, 'nice')) {
      const plain = plainText(item.text.slice(0, 300))
      const match = required.exec(plain)
      if (match === null || optional.test(plain)) continue
      const edits = told < most ? moveItem(document, item, 'must') : null
      told += 1
      report(
        item.span(match.index, match.index + match[0].length),
        'This is required, and stands among what is only wished for.',
        {
          fixes: edits === null ? [] : [{ title: 'Move it to the must-haves', safety: 'unsafe', edits }],
        },
      )
    }
  },
})
