import { type Document, defineRule, type Fix, type PayMention, quoteFirst, writeAmounts } from '../../src/kit.js'

export default defineRule({
  id: 'pay/format',
  title: 'Write the range so that it cannot be misread',
  why: '“80-100”, “$177-$192,000” and “50 - 60K/yr.” leave the reader, and every job board that reads the posting, to guess at zeros. Both ends written out in full cannot be mistaken.',
  severity: 'warning',
  since: '0.1.0',
  lawless: true,
  aboutTheFix:
    'Safe: it writes out the two amounts that the range can only mean, in the currency as the posting writes it, and leaves the rest of the line alone. Where more than one reading is left there is no fix.',
  examples: {
    bad: ['# Pump Fitter\n\nDenver, CO. You build and test pumps.\n\nSalary: $77-$92,000 a year\n'],
    good: [
      '# Pump Fitter\n\nDenver, CO. You build and test pumps.\n\nSalary: $77,000 to $92,000 a year\n',
      '# Pump Fitter\n\nDenver, CO. You build and test pumps.\n\nSalary: $77k-92k/yr\n',
    ],
  },
  check({ document, facts }, report) {
    for (const pay of facts.pay.mentions) {
      if (pay.unclear !== null)
        report(pay, `${quoteFirst(pay.text)} can be misread: ${pay.unclear}.`, { fixes: writeOut(document, pay) })
    }
  },
})

/** Two figures in one currency on one line, whose zeros alone are in doubt. */
function hasOneReading(written: string): boolean {
  const figures = written.match(/\d[\d,.]*/g) ?? []
  const currencies = new Set(written.match(/[A-Z]{3}/g) ?? [])
  const whole = figures.every((figure) => /^\d+(?:[.,]\d{2,3})*$/.test(figure))
  return figures.length === 2 && currencies.size < 2 && whole && !/[+\n:{]/.test(written)
}

function writeOut(document: Document, pay: PayMention): readonly Fix[] {
  if (pay.form !== 'range' || pay.min === null || pay.max === null || pay.min > pay.max) return []
  const written = document.text.slice(pay.amounts.start, pay.amounts.end)
  if (!hasOneReading(written) || (!pay.periodStated && pay.max < 1000)) return []
  const text = writeAmounts({ min: pay.min, max: pay.max, written })
  return text === null ? [] : [{ title: `Write “${text}”`, safety: 'safe', edits: [{ ...pay.amounts, text }] }]
}
