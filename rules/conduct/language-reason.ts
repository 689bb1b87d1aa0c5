import { defineRule, quoteFirst } from '../../src/kit.js'

/** What gives a reason, in either language. */
const reason =
  /\b(?:because|since|in order to|so that|to (?:serve|speak|answer|help|work with|communicate|support|deal)|as (?:you|we|the|our)|for (?:calls|clients|customers|users|partners|exchanges|suppliers|colleagues)|due to|owing to|car|parce que|puisque|afin (?:de|d)|pour (?:servir|répondre|parler|communiquer|échanger|les|nos|des)|en raison)\b/i

export default defineRule({
  id: 'conduct/language-reason',
  title: 'Say why the job needs another language',
  why: 'Quebec lets an employer ask for a language other than French only where the work needs it, and wants the reasons in the posting itself: “English, for calls with customers in Ontario”.',
  severity: 'error',
  since: '0.2.0',
  enforces: 'language-reason',
  readsAnyLanguage: true,
  says: {
    silentIn: ['eeo', 'benefits', 'company'],
    phrases: [
      {
        say: [
          '(fluent |good |advanced |spoken |written )?(english|bilingual|bilingualism|spanish|mandarin)( skills| speaking| language| proficiency)? (is |are )?(required|mandatory|needed|essential|a must|necessary)',
          '(must|able to|ability to) (be )?(speak |write |communicate in |bilingual|fluent in )(fluent )?(english|spanish|mandarin)?',
          '(fluency|fluent|proficient|proficiency) in english',
          '(anglais|espagnol|mandarin|bilinguisme) (est )?(exigée?|requise?|obligatoire|essentiel|nécessaire|demandé)',
          'bilingue (français|anglais)',
          "(maîtrise|connaissance|bonne maîtrise|bonne connaissance) de l'anglais",
        ],
        unless: reason,
        why: 'asks for a language other than French and gives no reason',
        source: 'Charter of the French Language, s. 46',
      },
    ],
  },
  examples: {
    bad: ['# Agent\n\nMontréal, QC. You answer calls about parcels. English required.\n'],
    good: ['# Agent\n\nMontréal, QC. You answer calls about parcels. English required to serve customers in Ontario.\n'],
  },
  check({ heard }, report) {
    const [first] = heard
    if (first !== undefined) report(first, `${quoteFirst(first.text)} ${first.phrase.why}.`)
  },
})
