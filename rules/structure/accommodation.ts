import { add, defineRule, hasStem, sentencesWith } from '../../src/kit.js'

const stems = ['accommodation', 'accomodation', 'accessible format', 'adjustments to']
/** Help for applicants, not rooms for guests. */
const forApplicants = /disab|applica|candidate|request|reasonable|need|hiring|interview|recruit|adjustment|accessib|provide/
/** Whom to turn to, or where. */
const contact =
  /@|\[|\bcall\b|\btelephone\b|\bphone\b|\bcontact\b|\be-?mail|\bwrite to\b|\breach out\b|\blet us know\b|\brecruiter\b|\baccessibility at\b|\bask (?:us|your|the)\b|\binform\b|\bnotify\b|\bsubmit\b|\bform\b|\bspeak (?:to|with)\b|\d{3}[-. ]\d{4}|https?:|www\./
const plainStatement =
  'To ask for a reasonable accommodation at any step of hiring, write to [address for accommodation requests].'

export default defineRule({
  id: 'structure/accommodation',
  title: 'Say how to ask for an accommodation',
  why: 'Applicants with a disability need to know whom to ask before the interview is set. A promise without an address leaves them where they were.',
  severity: 'info',
  since: '0.2.0',
  lawless: true,
  aboutTheFix:
    'Inserts `statements.accommodation` of the configuration, else a line with a blank for the address, which stays an error of `structure/placeholder` until it is filled.',
  examples: {
    bad: [
      '# Pump Fitter\n\nDenver, CO. You build and test pumps.\n',
      '# Pump Fitter\n\nDenver, CO. You build and test pumps. We provide reasonable accommodation.\n',
    ],
    good: [
      '# Pump Fitter\n\nDenver, CO. You build and test pumps. To ask for a reasonable accommodation, write to access@example.com.\n',
    ],
  },
  check({ document, statements }, report) {
    const text = statements.accommodation ?? plainStatement
    if (hasStem(document, [text.toLowerCase()])) return
    const promises = sentencesWith(document, stems).filter(
      ({ plain, block }) => block.kind !== 'heading' && forApplicants.test(plain),
    )
    const reachable = promises.some(({ block }) => {
      const next = document.blocks.indexOf(block) + 1
      const around = [block, ...document.blocks.slice(next, next + 2)]
      return around.some((one) => one.links.length > 0 || contact.test(one.text.toLowerCase()))
    })
    if (reachable) return
    const [first] = promises
    const fixes = [
      add(document, 'Insert how to ask for an accommodation', {
        zone: 'eeo',
        heading: 'Accommodation',
        content: [text],
        inSentences: true,
      }),
    ]
    if (first === undefined) report(null, 'This posting does not say how to ask for an accommodation.', { fixes })
    // The words of a statement of equal opportunity are not at fault.
    else
      report(
        first.block.zone === 'eeo' ? null : first.words(0, first.plain.length),
        'Accommodation is promised, and not whom to ask.',
        { fixes },
      )
  },
})
