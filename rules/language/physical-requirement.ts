import { type Block, type Document, defineRule, quoteFirst } from '../../src/kit.js'

/** Jobs of the hands, whose tasks the demand may well name. */
const manual =
  /\b(?:warehouse|driver|mover|install\w*|field (?:technician|service)|construction|electrician|plumb\w*|landscap\w*|nurs\w*|caregiver|aide|fire\w*|police|officer|cook|server|retail|merchandis\w*|mail|custodian|janitor\w*|election|mechanic|machinist|labou?rer|maintenance|operator|technician|stock\w*|loader|picker|packer|laundry|groundskeep\w*|roof\w*|weld\w*|carpenter|chef|barista|baker|farm\w*|housekeep\w*|steward|lifeguard|teacher|emt|paramedic)\b/i

export default defineRule({
  id: 'language/physical-requirement',
  title: 'Tie the strain to a task, with or without accommodation',
  why: 'A demand on the body that is not tied to an essential task keeps people with disabilities out. If the task is essential, name it and add “with or without reasonable accommodation”; say “move” and “remain” where lifting and standing are only one way to do it.',
  severity: 'warning',
  since: '0.2.0',
  lawless: true,
  says: {
    silentIn: ['eeo', 'benefits', 'company'],
    negatable: true,
    phrases: [
      {
        say: [
          '(must be able to|must|able to|ability to|required to|capable of) ((frequently|occasionally|regularly|consistently|continuously|physically|comfortably|safely) )?(lift|lifting|carry|carrying|push|pull|stand|standing|walk|walking|sit|sitting|climb|climbing|stoop|kneel|crouch|bend|crawl) ?,?/? ?(and |or |and/or )?((lift|carry|push|pull|stand|walk|sit|climb|stoop|kneel|crouch|bend|crawl|move|reach) ?,? ?(and |or |and/or )?)?(up to |at least |a minimum of |objects |items |boxes |heavy |for (long|extended|prolonged|up|#)|# ?(lbs?|pounds|kg)|#|continuously|upright|stairs|ladders|in order|throughout|and|or)',
          'heavy lifting',
          'prolonged (sitting|standing)',
          '(good|perfect|20/20) (eyesight|vision|hearing)',
        ],
        not: [
          '(walk|lift|carry|stand|sit) (through|conversion|quota|up (a|new)|with (customers|clients)|alongside) ',
          'vision for ~2 ',
          'good vision (of|for|and)',
          'heavy lifting (for|of|on) ~2 ',
        ],
        unlessNear: /\b(?:reasonable )?accommodations?\b/i,
        unless: /\b(?:quota|conversion|vision (?:insurance|plan|coverage)|dental|stakeholders|do(?:es)? the heavy lifting)\b/i,
        why: 'is not tied to an essential task and names no accommodation',
        source: 'EEOC, ADA Title I Technical Assistance Manual; HR Dive 2022; Ongig',
      },
    ],
  },
  examples: {
    bad: ['# Desk Clerk\n\nTulsa, OK. Must be able to lift 50 lbs and stand for long periods.\n'],
    good: [
      '# Desk Clerk\n\nTulsa, OK. You move boxes of up to 30 pounds, with or without reasonable accommodation. You lift conversion rates.\n',
    ],
  },
  check({ document, facts, heard }, report) {
    const severity = facts.title !== null && manual.test(facts.title.text) ? 'info' : 'warning'
    for (const one of heard) {
      if (isAccommodated(document, one.block)) continue
      const text = one.text.replace(/[ ,/]{1,3}(?:and|or|in order|throughout)$/i, '')
      report(one.block.span(one.from, one.from + text.length), `${quoteFirst(text)} ${one.phrase.why}.`, { severity })
    }
  },
})

/** Whether a block nearby says that the tasks can be done with an accommodation. */
function isAccommodated({ blocks }: Document, block: Block): boolean {
  const at = blocks.indexOf(block)
  return blocks
    .slice(Math.max(0, at - 2), at + 3)
    .some(({ text }) => /\baccommodations?\b/i.test(text) && /\b(?:essential|perform)/i.test(text))
}
