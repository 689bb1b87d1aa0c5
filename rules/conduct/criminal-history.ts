import { defineRule, fixesOf, isFederal, quoteFirst } from '../../src/kit.js'

const source =
  'NYC Fair Chance Act ad rules, 47 RCNY § 2-04; LA County Fair Chance Ordinance, County Code 8.300.050; 2 CCR § 11017.1(a)'
/** What takes the edge off: a law that asks for the bar or the check, and a promise to look at each case. */
const excused =
  /\b(?:do(?:es)? not (?:automatically |necessarily )?(?:disqualify|preclude|bar)|will not (?:necessarily |automatically )?(?:disqualify|be excluded|be disqualified|preclude|bar)|fair chance|(?:required|mandated|as required) by (?:\w{2,20} )?(?:law|statute|regulations?)|individuali[sz]ed assessment|second chance|will be considered|clean (?:code|driving)|driving record|mvr)\b/i

export default defineRule({
  id: 'conduct/criminal-history',
  title: 'Do not shut out people with a record',
  why: 'Fair-chance laws bar ads that exclude people with criminal records; New York City bars even “background check required”, Los Angeles County “must pass background check”. A check after an offer, with each record considered by itself, is allowed nearly everywhere: say that.',
  severity: 'error',
  since: '0.2.0',
  lawless: true,
  enforces: 'no-criminal-exclusion',
  says: {
    silentIn: ['eeo', 'benefits', 'company'],
    phrases: [
      {
        say: [
          'no (prior )?(felons?|felony|felonies|felony convictions?|criminal (record|records|history|background|convictions?)|convictions?|arrests?)',
          '(must have (an? )?)?(clean|clear|spotless) (criminal )?(background|record|criminal history)',
          '(ex-)?(felons|convicts|offenders) (need not|will not|cannot|are not)( apply)?',
        ],
        not: [
          'clean records? (keeping|of ~2 |management|and)',
          'clear records? (of|and|keeping) ~1 ',
          'clear background (on|in|of) ~1 ',
        ],
        why: 'shuts out people with a criminal record',
        source,
        form: 'exclusion',
      },
      {
        say: [
          'must (be able to |successfully )?(pass|clear) (an? |the |all )?(~3 )?background (checks?|investigations?|screen|screens|screening|screenings)',
          '(ability|able) to pass (an? )?(~3 )?background (check|investigation|screen|screening)',
        ],
        not: [],
        why: 'reads as a bar to everybody with a record',
        source,
        form: 'must-pass',
        choices: ['Background check after a conditional offer; records are considered case by case'],
      },
      {
        say: [
          'background checks? (is |are )?(required|mandatory)',
          '(contingent|conditional|conditioned) (up)?on (~4 )?background (checks?|screening|investigation)',
          'subject to (an? )?(~3 )?background (checks?|screening|investigation)',
          '(requires?|undergo|complete|submit to|consent to) (an? )?(~3 )?background (checks?|screening|investigation)',
        ],
        why: 'expresses a limitation by criminal history',
        source,
        form: 'check',
      },
    ],
  },
  examples: {
    bad: ['# Loader\n\nSeattle, WA. No felons.\n', '# Teller\n\nBrooklyn, NY. Background check required.\n'],
    good: ['# Loader\n\nSeattle, WA. Your offer is contingent on a background check.\n'],
  },
  check({ document, heard, owed }, report) {
    if (isFederal(document)) return
    for (const one of heard) {
      const { form, why } = one.phrase
      if (excused.test(one.block.text.slice(Math.max(0, one.from - 300), one.to + 300))) continue
      const message = `${quoteFirst(one.text)} ${why}.`
      const fixes = fixesOf(document, one)
      if (form === 'must-pass') {
        report(one, message, {
          severity: 'warning',
          severityBy: ({ obligation }) => ('mustPass' in obligation ? obligation.mustPass : undefined),
          fixes,
        })
      } else if (form === 'exclusion') report(one, message, { severity: owed.length === 0 ? 'warning' : 'error', fixes })
      else {
        const because = owed.filter(({ obligation }) => obligation.checks === 'forbidden')
        if (because.length > 0) report(one, message, { because, fixes })
      }
    }
  },
})
