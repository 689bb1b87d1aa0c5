import { defineRule, questionsOf, seniorityOf, sentencesWith } from '../../src/kit.js'

/** Certificates that take years of practice or a costly course. Licences that the law asks for are not among them. */
const certificates =
  /\b(?:pmp|cissp|cism|cisa|cpa|cfa|ccnp|ccie|ccna|cka|ckad|itil|shrm-s?cp|s?phr|(?:aws|azure) certified [a-z ]{3,40}|six sigma(?: (?:black|green) belt)?|certified scrum ?master|csm|comptia security ?\+|security\+|salesforce (?:certified )?administrator|project management professional)(?![\w+])/g
const later =
  /\b(?:preferred|a plus|nice to have|bonus|desir\w{2,4}|willing|within|pursu\w{2,3}|working toward|we (?:pay|cover|sponsor|will)|reimburse|after|eligible|not required|support (?:you|your)|obtain|or similar|helpful|exam prep)\b/

export default defineRule({
  id: 'requirements/entry-certification',
  title: 'Let beginners earn the certificate on the job',
  why: 'Certificates such as PMP or CISSP ask for years of practice, or for money that a beginner does not have. A title that calls for beginners and a line that calls for such a certificate shut out both.',
  severity: 'warning',
  since: '0.2.0',
  lawless: true,
  examples: {
    bad: ['# Entry-Level Project Coordinator\n\nDenver, CO.\n\n## Must have\n\n- PMP certification required\n'],
    good: [
      '# Entry-Level Project Coordinator\n\nDenver, CO.\n\n## Must have\n\n- Willing to earn a PMP certificate, which we pay for\n',
    ],
  },
  check({ document, facts }, report) {
    const level = facts.title === null ? 'unlabelled' : seniorityOf(facts.title.text)
    if (level !== 'entry' && level !== 'intern') return
    const stems = [
      'pmp',
      'cis',
      'cpa',
      'cfa',
      'ccn',
      'cci',
      'cka',
      'itil',
      'shrm',
      'phr',
      'certified',
      'six sigma',
      'security',
      'salesforce',
      'csm',
      'project management prof',
    ]
    for (const { plain, words, block } of sentencesWith(document, stems, [
      'nice',
      'eeo',
      'benefits',
      'company',
      'title',
      'pay',
    ])) {
      if (
        later.test(plain) ||
        (block.zone !== 'must' && !/\brequired\b|\bmust\b/.test(plain)) ||
        questionsOf(document).has(block)
      )
        continue
      for (const match of plain.matchAll(certificates)) {
        const where = words(match.index, match.index + match[0].length)
        report(where, `A beginner’s job asks for a certificate of practice: ${where.text}.`)
      }
    }
  },
})
