import { add, defineRule, namedBy } from '../../src/kit.js'

const spoken =
  /\b(?:artificial intelligence|a\.?i\.?|automated (?:employment )?(?:decision|screening|tools?|systems?)|algorithm\w*|machine learning)\b/i
/** Beside one of these words, the other one is about hiring and not about the product. */
const hiring = /\b(?:screen\w*|assess\w*|select\w*|applica\w*|candidate\w*|hiring|recruit\w*|resum\w*|résum\w*)\b/i

export default defineRule({
  id: 'application/ai-notice',
  title: 'Say that artificial intelligence helps to choose',
  why: 'Where software screens, assesses or selects applicants, Ontario wants the posting to say so, and New York City wants notice ten business days before. The text cannot show it; the front matter can (`uses-ai-screening: true`, or false).',
  severity: 'info',
  since: '0.2.0',
  enforces: 'ai-notice',
  aboutTheFix: 'Unsafe: it adds a sentence that readers will see. It says no more than the front matter does.',
  examples: {
    bad: ['---\nuses-ai-screening: true\n---\n\n# Pump Fitter\n\nToronto, ON. You build and test pumps.\n'],
    good: [
      '---\nuses-ai-screening: true\n---\n\n# Pump Fitter\n\nToronto, ON. You build and test pumps. We use artificial intelligence to screen applicants.\n',
      '---\nuses-ai-screening: false\n---\n\n# Pump Fitter\n\nToronto, ON. You build and test pumps.\n',
    ],
  },
  check({ document, facts: { usesAiScreening, names }, owed }, report) {
    if (usesAiScreening === false || !names.position) return
    if (document.blocks.some(({ text }) => spoken.test(text) && hiring.test(text))) return
    if (usesAiScreening === null) {
      const because = namedBy(owed, 'application/ai-notice:unknown')
      if (because.length > 0)
        report(null, 'If artificial intelligence screens, assesses or selects applicants, the posting must say so.', {
          because,
          form: 'unknown',
        })
      return
    }
    report(null, 'Artificial intelligence helps to choose among applicants, and the posting does not say so.', {
      fixes: [
        add(document, 'Say that artificial intelligence is used', {
          zone: 'apply',
          heading: 'How to apply',
          content: ['We use artificial intelligence to screen, assess or select applicants.'],
          inSentences: true,
        }),
      ],
    })
  },
})
