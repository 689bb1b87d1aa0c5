import { defineRule, quoteFirst, sentencesWith } from '../../src/kit.js'

const aims =
  /\b(?:meet|exceed|achieve|hit|attain|own|carry|deliver|reach|crush|surpass|beat)\w{0,3} (?:[\w/&',-]{1,24} ){0,5}?(?:kpis?|quotas?|targets?(?! (?:audiences?|markets?|populations?|groups?|customers?|communities))|sales goals|revenue goals|(?:key )?performance (?:indicators|metrics|goals|targets))\b/

export default defineRule({
  id: 'structure/kpi',
  title: 'Give the targets a figure or a range',
  why: 'Whoever will be measured wants to know by how much: “a quota” can be half a million or five. A range is enough.',
  severity: 'info',
  since: '0.2.0',
  lawless: true,
  examples: {
    bad: ['# Account Manager\n\nDenver, CO.\n\n## Responsibilities\n\n- Meet or exceed quarterly sales targets\n'],
    good: ['# Account Manager\n\nDenver, CO.\n\n## Responsibilities\n\n- Meet a renewal target of 90 to 95%\n'],
  },
  check({ document }, report) {
    const found = sentencesWith(
      document,
      ['kpi', 'quota', 'target', 'goals', 'performance'],
      ['company', 'benefits', 'pay', 'eeo', 'apply', 'quote'],
    ).flatMap(({ plain, words, block }) => {
      const match = block.kind === 'heading' || /\d|\bhelp|\borganization\b/.test(plain) ? null : aims.exec(plain)
      return match === null ? [] : [words(match.index, match.index + match[0].length)]
    })
    const [first] = found
    if (first !== undefined) report(first, `${quoteFirst(first.text)}: no figure tells how much.`)
  },
})
