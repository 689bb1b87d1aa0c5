import { addBenefits, blankFor, defineRule, quote, quoteFirst } from '../../src/kit.js'

export default defineRule({
  id: 'benefits/vague',
  title: 'Name the benefits',
  why: '“Great benefits” describes none. Where a law asks for a general description, naming the health plan, the retirement plan and the paid days off is the least that counts as one.',
  severity: 'error',
  since: '0.1.0',
  enforces: 'benefits',
  aboutTheFix:
    'Unsafe: it adds a list that readers will see, with the benefits of the front matter or with a blank for each family, each an error of `structure/placeholder` until it is filled.',
  examples: {
    bad: ['# Pump Fitter\n\nDenver, CO. You build and test pumps. We offer great benefits.\n'],
    good: [
      '# Pump Fitter\n\nDenver, CO. You build and test pumps. We offer medical insurance, a 401(k) and 15 days of paid time off.\n',
    ],
  },
  check(posting, report) {
    const { document, facts } = posting
    const { vague, vagueWords, links, mentions } = facts.benefits
    const [words] = vagueWords
    if (vague && links.length === 0 && blankFor(posting, 'benefits') === null) {
      const message =
        words === undefined ? 'Benefits are promised and none is named.' : `${quoteFirst(words.text)} names no benefit.`
      report(words ?? null, message, { fixes: [addBenefits(posting)] })
    }
    const onlyInFrontMatter = mentions.length > 0 && mentions.every((mention) => mention.start < document.body.start)
    const inText = vagueWords.find((mention) => mention.start >= document.body.start)
    if (!vague && onlyInFrontMatter && inText !== undefined) {
      report(inText, `The text says ${quote(inText.text)}; only the front matter names the benefits.`, {
        form: 'only-front-matter',
        severity: 'info',
        fixes: [addBenefits(posting)],
      })
    }
  },
})
