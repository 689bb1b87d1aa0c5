import { defineRule } from '../../src/kit.js'

export default defineRule({
  id: 'structure/length',
  title: 'Say enough, and no more',
  why: 'A few lines leave readers guessing what the work is; more than four pages are not read to the end. Statements on equal opportunity are not counted. The limits are a custom, for which there is little proof.',
  severity: 'info',
  since: '0.2.0',
  lawless: true,
  options: {
    min: { default: 150, says: 'Fewer words than this are told of.' },
    max: { default: 1200, says: 'More words than this are told of.' },
  },
  examples: {
    bad: ['# Pump Fitter\n\nDenver, CO. You build and test pumps.\n'],
    good: [`# Pump Fitter\n\nDenver, CO.\n\n${'You build, test and mend pumps of every size with two others. '.repeat(15)}\n`],
  },
  check({ document, options }, report) {
    let words = 0
    for (const { zone, text } of document.blocks) if (zone !== 'eeo' && zone !== 'code') words += text.match(/\S+/g)?.length ?? 0
    if (words >= options.min && words <= options.max) return
    report(
      null,
      `This posting has ${words} words, ${words < options.min ? `fewer than ${options.min}` : `more than ${options.max}`}.`,
    )
  },
})
