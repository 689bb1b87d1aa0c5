import { defineRule } from '../../src/kit.js'

/** Names of languages in English, by ISO 639-1. */
const languages = new Intl.DisplayNames(['en'], { type: 'language' })

export default defineRule({
  id: 'structure/language-not-read',
  title: 'Check this posting by eye',
  why: 'paylint reads English. Of a posting in another language it says nothing else: not that it states no pay, and not that it is in order.',
  severity: 'warning',
  since: '0.1.0',
  lawless: true,
  examples: {
    bad: [
      '# Monteur de pompes\n\nNous cherchons une personne pour monter et contrôler les pompes dans notre atelier de Lyon. Vous travaillez avec une équipe de six personnes et vous êtes responsable de la qualité.\n',
    ],
    good: ['# Pump Fitter\n\nDenver, CO. You build and test pumps with a team of six and answer for their quality.\n'],
  },
  check({ facts }, report) {
    if (facts.unread !== null)
      report(
        null,
        `This posting is in ${languages.of(facts.unread) ?? facts.unread}, which is not read; nothing else was checked.`,
      )
  },
})
