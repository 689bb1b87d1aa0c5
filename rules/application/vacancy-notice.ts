import { add, defineRule } from '../../src/kit.js'

/** No form of words is set: any sentence that speaks of the vacancy, or of its lack, will do. */
const spoken =
  /\bvacanc(?:y|ies)\b|\bvacant\b|\b(?:existing|current|new|open|actual) (?:role|position|opening|job)\b|\bfuture (?:opportunit|opening|role|position|need)|\btalent (?:pool|community|pipeline)\b/i

const sentences = {
  existing: 'This posting is for an existing vacancy.',
  none: 'This posting is for a talent pool; there is no vacancy at present.',
} as const

export default defineRule({
  id: 'application/vacancy-notice',
  title: 'Say whether the vacancy exists',
  why: 'Ontario wants each posting to say whether it is for a job that is vacant now, so that nobody applies in good faith to a pool. Any plain sentence will do. `vacancy: existing` in the front matter counts as said, but readers see it only where the site shows it.',
  severity: 'error',
  since: '0.2.0',
  enforces: 'vacancy-notice',
  aboutTheFix:
    'Unsafe where the front matter says which it is: it adds a sentence that readers will see. Otherwise a person chooses between the two sentences.',
  examples: {
    bad: ['# Pump Fitter\n\nToronto, ON. You build and test pumps. Pay: $60,000 to $75,000 a year.\n'],
    good: [
      '# Pump Fitter\n\nToronto, ON. You build and test pumps. Pay: $60,000 to $75,000 a year. This posting is for an existing vacancy.\n',
    ],
  },
  check({ document, facts: { vacancy, names } }, report) {
    if (!names.position || document.blocks.some(({ text }) => spoken.test(text))) return
    const say = (which: keyof typeof sentences) =>
      add(document, which === 'existing' ? 'Say that the vacancy exists' : 'Say that there is no vacancy yet', {
        zone: 'apply',
        heading: 'How to apply',
        content: [sentences[which]],
        inSentences: true,
      })
    if (vacancy !== null)
      report(null, 'Only the front matter says whether the vacancy exists.', {
        severity: 'info',
        form: 'only-front-matter',
        fixes: [say(vacancy)],
      })
    else {
      const fixes = (['existing', 'none'] as const).map((which) => ({ ...say(which), safety: 'choice' as const }))
      report(null, 'This posting does not say whether the vacancy exists.', { fixes })
    }
  },
})
