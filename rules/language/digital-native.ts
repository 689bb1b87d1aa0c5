import { wordRule } from '../../src/kit.js'

export default wordRule({
  id: 'language/digital-native',
  title: 'Name the tools instead of a generation',
  why: '“Digital native” was coined for people born after a certain year, and readers take it so. Whoever knows the tools is meant: name the tools.',
  severity: 'warning',
  phrases: [
    {
      say: ['digital-natives?'],
      not: [
        'digital-natives? (brands?|compan(y|ies)|business(es)?|banks?|startups?|products?|retailers?|enterprises?|insurers?|customers?|clients?|environments?|organi(z|s)ations?|merchants?|platforms?)',
      ],
      unless: /\b(?:customers?|clients?|companies|audiences?|consumers?|users)\b/i,
      why: 'reads as an age limit',
      source: 'AARP 2019, age bias in job listings',
      choices: ['person at ease with [the tools you use]'],
    },
  ],
  silentIn: ['eeo', 'company', 'benefits'],
  examples: {
    bad: ['# Editor\n\nDenver, CO. We want a digital native who writes for our channels.\n'],
    good: ['# Editor\n\nDenver, CO. You sell to digital-native brands.\n'],
  },
})
