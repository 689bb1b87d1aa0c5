import { defineRule, quoteFirst, sentencesWith } from '../../src/kit.js'

const always =
  /\b(?:available|availability|on[- ]call|reachable|work|responsive) (?:to work )?(?:24 ?[/x] ?7(?: ?\/ ?365)?|around the clock|at all (?:times|hours)|any ?time,? day or night)(?!\w)|\b24 ?[/x] ?7(?: ?\/ ?365)? (?:availability|on[- ]call(?! (?:support|coverage|team|schedule|process|protocol))|responsiveness)\b|\balways[- ]on (?:mindset|attitude|availability)\b/g
/** What the firm offers its customers or staff round the clock, and duty that is shared out. */
const ofOthers =
  /\b(?:service|product|support (?:team|line|desk)|helpline|hotline|platform|system|systems|gym|access|assistance|telehealth|line|operations?|customers?|clients?|guests?|data|software|site|website|network|content|resources?|facility|center|manager) [^.]{0,40}(?:24|around the clock|at all times)|\brotat|\b(?:eap|employee assistance)\b|\bshifts?\b/

export default defineRule({
  id: 'requirements/always-available',
  title: 'Say when the person is on call, and for what pay',
  why: 'Nobody is available at all times, and whoever cares for somebody reads this as a refusal. Say how the duty rotates, in which hours and what it pays.',
  severity: 'warning',
  since: '0.2.0',
  lawless: true,
  examples: {
    bad: ['# Pump Fitter\n\nDenver, CO.\n\n## Must have\n\n- 24/7 availability\n'],
    good: [
      '# Pump Fitter\n\nDenver, CO.\n\n## Must have\n\n- On call one week in six, on a rotation with the other fitters\n',
      '# Pump Fitter\n\nDenver, CO. Our support line is available 24/7.\n',
    ],
  },
  check({ document }, report) {
    const stems = [
      '24/7',
      '24x7',
      '24 / 7',
      '24 x 7',
      'around the clock',
      'at all times',
      'at all hours',
      'day or night',
      'always-on',
      'always on',
    ]
    for (const { plain, words } of sentencesWith(document, stems, ['company', 'benefits', 'eeo', 'pay', 'quote'])) {
      if (ofOthers.test(plain)) continue
      for (const match of plain.matchAll(always)) {
        const where = words(match.index, match.index + match[0].length)
        report(where, `${quoteFirst(where.text)} asks for every hour of the week.`)
      }
    }
  },
})
