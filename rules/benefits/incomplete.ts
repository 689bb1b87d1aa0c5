import { type BenefitFamily, type BenefitMention, defineRule, type Facts, listed, quoteFirst } from '../../src/kit.js'

const families: readonly { readonly family: Exclude<BenefitFamily, 'other'>; readonly called: string }[] = [
  { family: 'health', called: 'health care' },
  { family: 'retirement', called: 'a retirement plan' },
  { family: 'paidTimeOff', called: 'paid time off' },
]

/** Names that leave open which kind or how much, and what the agency of Washington asks for instead (policy ES.E.1). */
const details: readonly { readonly says: RegExp; readonly unless: 'amount' | RegExp; readonly lacks: string }[] = [
  {
    says: /^(?:health )?insurance$/,
    unless: /^(?:medical|dental|vision|life|disability)/,
    lacks: 'does not say which kinds: medical, dental, vision, life',
  },
  {
    says: /^retirement plan$/,
    unless: /^(?:401\(k\)|403\(b\)|457|pension|ira|simple ira|deferred compensation)/i,
    lacks: 'does not say which plan',
  },
  { says: /^(?:vacation|pto|paid time off)$/i, unless: 'amount', lacks: 'does not say how many days or hours' },
  { says: /^(?:paid )?holidays$/, unless: 'amount', lacks: 'does not say how many days' },
]

export default defineRule({
  id: 'benefits/incomplete',
  title: 'Name every family of benefits, with its kind or amount where asked',
  why: 'Postings are to describe all benefits, and a list with no retirement plan or no paid days off is most often a list that forgot them. Where the job truly has none, `not-offered` in the front matter says so. Washington’s agency also reads its law as asking for the kinds of insurance, the retirement plan, and the number of days off and holidays.',
  severity: 'warning',
  since: '0.1.0',
  enforces: 'benefits',
  examples: {
    bad: [
      '# Pump Fitter\n\nDenver, CO. You build and test pumps. Benefits: medical and dental insurance.\n',
      '# Pump Fitter\n\nSeattle, WA. You build and test pumps; two years with pumps are required. Benefits: medical insurance, 401(k), vacation.\n',
    ],
    good: [
      '# Pump Fitter\n\nDenver, CO. You build and test pumps. Benefits: medical and dental insurance, 401(k), vacation.\n',
      '---\nnot-offered: [retirement]\n---\n\n# Pump Fitter\n\nDenver, CO. You build and test pumps. Benefits: medical insurance, 10 days of vacation.\n',
    ],
  },
  check({ facts, owed }, report) {
    const { mentions, links } = facts.benefits
    const first = mentions.find((mention) => mention.kind !== 'other') ?? mentions[0]
    if (first === undefined || links.length > 0) return
    const lacking = families.filter(
      ({ family }) =>
        !facts.benefits[family] && !mentions.some(({ kind }) => kind === family) && !facts.notOffered.includes(family),
    )
    if (lacking.length > 0)
      report(
        first,
        `The benefits named leave out ${listed(
          lacking.map(({ called }) => called),
          'and',
        )}.`,
      )
    const because = owed.filter(({ obligation }) => obligation.detail === 'every-benefit')
    if (because.length === 0) return
    for (const { mention, lacks } of undetailed(facts)) report(mention, `${quoteFirst(mention.text)} ${lacks}.`, { because })
  },
})

/** The first mention for each detail that no mention gives. */
function undetailed({ benefits }: Facts): readonly { readonly mention: BenefitMention; readonly lacks: string }[] {
  return details.flatMap(({ says, unless, lacks }) => {
    const named = benefits.mentions.filter((mention) => says.test(mention.name))
    const given =
      unless === 'amount'
        ? named.some((mention) => mention.amount !== null)
        : benefits.mentions.some((one) => unless.test(one.name))
    const [mention] = named
    return mention === undefined || given ? [] : [{ mention, lacks }]
  })
}
