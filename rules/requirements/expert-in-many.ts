import { defineRule, sentencesWith } from '../../src/kit.js'

const expert =
  /\bexpert(?:ise|-level)?\b(?! (?:witness|opinion|panel|network|advice|team))|\bmaster(?:y| of (?!science|arts|business|public|social|engineering|laws|fine))\b|\bdeep knowledge\b/g
/** People who know, and what the firm knows. */
const ofOthers =
  /\bsubject[- ]matter (?:expert|expertise)\b|\bsmes?\b|\bour (?:\w{2,20} )?expert|\b(?:their|your|team's|firm's) expertise\b|\bwith experts\b/

export default defineRule({
  id: 'requirements/expert-in-many',
  title: 'Give each skill the level that the work needs',
  why: 'Nobody is an expert in everything, and those who know a field best are the last to call themselves one. A level for each skill (has used it, works with it unaided, teaches others) says more.',
  severity: 'warning',
  since: '0.2.0',
  lawless: true,
  options: { max: { default: 2, says: 'How many skills may be asked of experts.' } },
  examples: {
    bad: ['# Data Analyst\n\nDenver, CO.\n\n## Must have\n\n- Expert in Excel\n- Expert in SQL\n- Mastery of Tableau\n'],
    good: ['# Data Analyst\n\nDenver, CO.\n\n## Must have\n\n- Expert in SQL\n- Builds pivot tables unaided\n'],
  },
  check({ document, options }, report) {
    const zones = [
      'eeo',
      'benefits',
      'company',
      'pay',
      'apply',
      'nice',
      'title',
      'location',
      'quote',
      'responsibilities',
      'other',
    ] as const
    const claims = sentencesWith(document, ['expert', 'mastery', 'master of', 'deep knowledge'], zones).flatMap(
      ({ plain, words, block }) =>
        block.kind === 'heading' || ofOthers.test(plain)
          ? []
          : [...plain.matchAll(expert)].slice(0, 1).map((match) => words(match.index, match.index + match[0].length)),
    )
    const [first] = claims
    if (first !== undefined && claims.length > options.max)
      report(first, `This posting asks for an expert in ${claims.length} things.`)
  },
})
