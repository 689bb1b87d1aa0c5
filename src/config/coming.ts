/** Values of `extends` that are promised and not built yet. */
export const presetsToCome: readonly string[] = ['strict', 'law-only', 'language-only']

/** Families of rules and names within them that are promised; those not built yet are told of, not refused. */
export const promisedRules: Readonly<Record<string, string>> = {
  pay: 'missing vague open-ended single-figure period inverted link-only not-base tips-merged wide elsewhere one-range-many-jobs commission minimum-wage upon-hire disagrees band format',
  benefits: 'missing vague open-ended link-only incomplete other-pay',
  application:
    'deadline deadline-passed how-to-apply description deadline-disagrees ai-notice vacancy-notice fair-chance-notice redaction-notice employer-registration',
  conduct:
    'excluded-residents criminal-history salary-history drivers-license citizenship age graduation-date sex religion family-status unemployed local-experience accent unpaid-work gendered-job-title language-reason french-version',
  language:
    'equality native-speaker digital-native age-stereotype experience-cap hype-title gendered-title gendered-pronoun gendered-group gender-coded physical-requirement able-bodied disability-terms ableist-idiom culture-fit family-metaphor culture-cliche exclusionary-terms language-level appearance vague-pace you-will',
  requirements:
    'pedigree degree advanced-degree entry-level-years years-vs-title impossible-years contradictory-years ambiguous-years inverted-years excessive-years too-many no-split misplaced-preferred misplaced-required tool-list expert-in-many vague-proficiency entry-certification always-available unbounded-hours travel own-car',
  structure:
    'placeholder front-matter structured-data language-not-read eeo accommodation work-location hybrid-days pay-mix pay-transparency-statement kpi flexibility nontraditional-invite title-noise length',
  waiver: 'unused expired unreasoned',
}

/** Whether a rule id is promised, built or not. */
export function isPromisedRule(id: string): boolean {
  const [family = '', name = ''] = id.split('/')
  return Object.hasOwn(promisedRules, family) && (promisedRules[family]?.split(' ').includes(name) ?? false)
}

/** Jurisdictions whose law is promised. */
const promisedJurisdictions = new Set(
  `us-co us-ca us-ny us-ny-nyc us-ny-ithaca us-ny-albany-county us-ny-westchester us-wa us-wa-seattle us-il us-mn us-nj us-nj-jersey-city us-vt us-ma
  us-md us-dc us-hi us-me us-va us-ct us-de us-oh-cleveland us-oh-columbus us-oh-cincinnati us-oh-toledo us-ri us-nv us-or us-tx-austin us-fl-gainesville
  us-mo-st-louis us-pa-philadelphia us-ca-los-angeles us-ca-la-county us-ca-san-francisco us ca-on ca-bc ca-pe ca-qc ca-nb eu at lv lt sk it pl mt de fr gb`.split(
    /\s+/,
  ),
)

/** Whether a jurisdiction is promised, built or not. */
export function isPromisedJurisdiction(id: string): boolean {
  return promisedJurisdictions.has(id)
}
