import { add, defineRule, hasStem } from '../../src/kit.js'

/** Words of which one stands in every such statement. */
const marks = [
  'equal opportunit',
  'equal-opportunit',
  'equal employment',
  'equal access',
  'eeo',
  'eoe',
  'e.o.e',
  'affirmative action',
  'without regard to',
  'regardless of',
  'not discriminate',
  'nondiscrimination',
  'non-discrimination',
  'not tolerate discrimination',
  'protected by law',
  'protected class',
  'protected characteristic',
  'protected veteran',
  'equal consideration',
  'free of discrimination',
  'discrimination of any kind',
  'face discrimination',
  'discrimination or harassment',
  'prohibits discrimination',
]
const plainStatement =
  'We are an equal opportunity employer. We consider every qualified applicant without regard to race, color, religion, sex, sexual orientation, gender identity, national origin, age, disability, veteran status or any other characteristic that the law protects.'

export default defineRule({
  id: 'structure/eeo',
  title: 'Say that everyone has an equal chance',
  why: 'A statement of equal opportunity tells people who have been turned away elsewhere that they are meant too; federal contractors owe one. It costs two lines. Good practice, not a general duty.',
  severity: 'info',
  since: '0.2.0',
  lawless: true,
  aboutTheFix:
    'Only the employer can make the promise. The fix inserts `statements.eeo` of the configuration, else a plain one that names no company.',
  examples: {
    bad: ['# Pump Fitter\n\nDenver, CO. You build and test pumps.\n'],
    good: ['# Pump Fitter\n\nDenver, CO. You build and test pumps.\n\nWe are an equal opportunity employer.\n'],
  },
  check({ document, statements }, report) {
    const text = statements.eeo ?? plainStatement
    if (hasStem(document, [...marks, text.toLowerCase()])) return
    report(null, 'This posting makes no statement of equal opportunity.', {
      fixes: [
        add(document, 'Insert a statement of equal opportunity', {
          zone: 'eeo',
          heading: 'Equal opportunity',
          content: [text],
          inSentences: true,
        }),
      ],
    })
  },
})
